import { type Asked, type Condition, type Test, termValue } from "../../condition.js";
import { toRange } from "../asked.js";
import type { Sql } from "./dialect.js";
import { isNumeric, literalOf } from "./literals.js";
import type { AllTested, Clause, ElementScope, Holds, Tested, Value } from "./scope.js";
import { subjectOf } from "./values.js";

/** Values that clauses do not tell from each other: one of them, where they are, and one of those that would be there else. */
interface Case {
  readonly sample: unknown;
  readonly where: Sql;
  readonly otherwise: unknown;
}

/** So many clauses may take the place of one condition: they multiply where conditions of several stand in an `or`. */
const mostClauses = 30;

/** A text that no engine holds, and so none that a fact is held against. */
const otherText = "\0";

/**
 * A condition as clauses, all of which hold where it does: `and` and `or` distribute over each other with a third value too. What is no
 * test of a value, and what would take too many clauses, is a value itself.
 */
export function clausesOf(
  condition: Condition,
  scope: ElementScope,
  all: AllTested,
  isOpposite: boolean,
): readonly Clause[] {
  /** A condition stands there both ways where it is the test of an `if`: of those inside each other none is gone over again and again. */
  const known = { true: new Map<Condition, readonly Clause[]>(), false: new Map<Condition, readonly Clause[]>() };
  return of(condition, isOpposite);

  function of(part: Condition, negated: boolean): readonly Clause[] {
    const ofPart = known[`${negated}`];
    const found = ofPart.get(part) ?? split(part, negated) ?? [clauseOf(scope.truth(part, scope), all, negated)];
    ofPart.set(part, found);
    return found;
  }

  function split(part: Condition, negated: boolean): readonly Clause[] | undefined {
    switch (part.kind) {
      case "constant":
        return part.truth === negated ? [new Map()] : [];
      case "and":
      case "or": {
        const parts = part.parts.map((one) => of(one, negated));
        return (part.kind === "and") === negated ? either(parts, all) : both(parts, all);
      }
      case "if": {
        const [met, otherwise] = [of(part.met, negated), of(part.otherwise, negated)];
        const [asked, opposite] = [of(part.test, false), of(part.test, true)];
        const choices = [either([asked, otherwise], all), either([opposite, met], all), either([met, otherwise], all)];
        return choices.includes(undefined) ? undefined : both(choices as Clause[][], all);
      }
      case "test":
        return testClause(part, scope, all, negated);
      default:
        return undefined;
    }
  }
}

/** A clause of a truth. */
export function clauseOf(truth: Sql, all: AllTested, negated = false): Clause {
  testedAs({ sql: truth, kind: "boolean" }, all);
  return new Map([[truth, (value) => value !== negated]]);
}

function testedAs(value: Value, all: AllTested): Tested {
  const known = all.get(value.sql) ?? { value, points: new Map() };
  all.set(value.sql, known);
  return known;
}

function testClause(
  test: Test,
  scope: ElementScope,
  all: AllTested,
  isOpposite: boolean,
): readonly Clause[] | undefined {
  const { subject, asked, negated } = test;
  if (subject.kind === "tally") return undefined;
  scope.truth(test, scope); // what the dialect cannot say is an error here too
  const value = subjectOf(subject, scope);
  if (value.kind !== "boolean" && value.kind !== "string" && !isNumeric(value.kind)) return undefined;
  const { points } = testedAs(value, all);
  for (const point of pointsOf(asked, value, scope)) {
    const literal = literalOf(point, value.kind, scope.dialect);
    if (literal !== undefined) points.set(literal, point);
  }
  const holds = toHolds(asked, scope);
  return [new Map([[value.sql, (found: unknown) => holds(found) !== (negated !== isOpposite)]])];
}

function pointsOf(asked: Asked, { kind }: Value, { parameters }: ElementScope): readonly unknown[] {
  switch (asked.kind) {
    case "truth":
      return kind === "string" ? [""] : [0];
    case "equal":
      return [termValue(asked.term, parameters)];
    case "one-of":
      return asked.terms.map((term) => termValue(term, parameters));
    case "range":
      return [asked.low, asked.high].flatMap((bound) => (bound ? [termValue(bound.term, parameters)] : []));
  }
}

function toHolds(asked: Asked, { parameters }: ElementScope): Holds {
  switch (asked.kind) {
    case "truth":
      return Boolean;
    case "equal":
      return (value) => value === termValue(asked.term, parameters);
    case "one-of":
      return (value) => asked.terms.some((term) => value === termValue(term, parameters));
    case "range":
      return toRange(asked.low, asked.high, parameters) as Holds;
  }
}

function both(parts: readonly (readonly Clause[])[], all: AllTested): readonly Clause[] | undefined {
  return withinBound(least(parts.flat(), all));
}

function either(parts: readonly (readonly Clause[])[], all: AllTested): readonly Clause[] | undefined {
  return parts.reduce<readonly Clause[] | undefined>(
    (some, part) => {
      const pairs = some?.flatMap((one) => part.map((other) => eitherOf(one, other)));
      return pairs && withinBound(least(pairs, all));
    },
    [new Map()],
  );
}

function withinBound(clauses: readonly Clause[]): readonly Clause[] | undefined {
  return clauses.length > mostClauses ? undefined : clauses;
}

function eitherOf(one: Clause, other: Clause): Clause {
  const clause = new Map(one);
  for (const [sql, holds] of other) {
    const before = one.get(sql);
    clause.set(sql, before === undefined ? holds : (value) => before(value) || holds(value));
  }
  return clause;
}

/** Without those that hold wherever another does. */
function least(clauses: readonly Clause[], all: AllTested): Clause[] {
  return clauses.reduce<Clause[]>((some, clause) => {
    if (some.some((one) => implies(one, clause, all))) return some;
    return [...some.filter((one) => !implies(clause, one, all)), clause];
  }, []);
}

/** Does a clause hold wherever one does, whatever is not known? */
export function implies(one: Clause, other: Clause, all: AllTested): boolean {
  return [...one].every(([sql, holds]) => {
    const also = other.get(sql);
    if (also === undefined) return false;
    const { rest, cases } = casesOf(all.get(sql) as Tested);
    return [rest, ...cases.map(({ sample }) => sample)].every((sample) => !holds(sample) || also(sample));
  });
}

/** What a value may be, as far as clauses tell: what it is otherwise, and all cases, of numbers in their order. */
export function casesOf({ value: { sql, kind }, points }: Tested): { readonly rest: unknown; readonly cases: Case[] } {
  if (kind === "boolean") return { rest: false, cases: [{ sample: true, where: sql, otherwise: false }] };
  if (kind === "string") {
    const cases = [...points].map(([literal, sample]) => ({
      ...{ sample, where: `${sql} = ${literal}`, otherwise: otherText },
    }));
    return { rest: otherText, cases };
  }
  const numbers = ([...points] as [Sql, number][]).sort(([, a], [, b]) => a - b);
  const above = numbers.map(([, number], i) => number / 2 + (numbers[i + 1]?.[1] ?? Number.POSITIVE_INFINITY) / 2);
  const cases = numbers.flatMap(([literal, number], i) => [
    { sample: number, where: `${sql} >= ${literal}`, otherwise: above[i - 1] ?? Number.NEGATIVE_INFINITY },
    { sample: above[i], where: `${sql} > ${literal}`, otherwise: number },
  ]);
  return { rest: Number.NEGATIVE_INFINITY, cases };
}
