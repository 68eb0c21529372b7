import { type FactSchema, factAt, factChoices, factKind } from "../facts/schema.js";
import {
  type Asked,
  type Bound,
  type Comparison,
  type Condition,
  elementFact,
  type General,
  type List,
  type Read,
  type RuleConditions,
  type Subject,
  type Term,
} from "./condition.js";
import { type Expr, type OperationExpr, plainExpr } from "./expr.js";
import { flip, opposite } from "./relations.js";
import { truthy } from "./values.js";

/** The logic of a rule, parsed. */
export interface RuleLogic {
  readonly appliesWhen?: Expr | undefined;
  readonly logic: Expr;
}

/** The conditions of a rule whose logic was parsed. */
export function lowerRule({ appliesWhen, logic }: RuleLogic, facts: FactSchema): RuleConditions {
  const passes = lower(logic, facts);
  return appliesWhen === undefined ? { passes } : { applies: lower(appliesWhen, facts), passes };
}

/** Lowers an expression, or its negation, to a condition. */
export function lower(expr: Expr, facts: FactSchema, negated = false): Condition {
  switch (expr.kind) {
    case "literal":
      return { kind: "constant", truth: truthy(expr.value) !== negated };
    case "var": {
      const read = toRead(expr, facts);
      return read === undefined ? general(expr, negated) : test({ kind: "fact", read }, { kind: "truth" }, negated);
    }
    case "operation":
      return lowerOperation(expr, facts, negated) ?? general(expr, negated);
    default:
      return general(expr, negated);
  }
}

function general(expr: Expr, negated: boolean): General {
  return { kind: "general", expr: plainExpr(expr), negated };
}

/** How the operators that rules are made of are lowered; the others are out of the ordinary. */
function lowerOperation(operation: OperationExpr, facts: FactSchema, negated: boolean): Condition | undefined {
  const { op, operands } = operation;
  switch (op) {
    case "!":
    case "!!":
      return lowerTruth(operands, facts, (op === "!") !== negated);
    case "and":
    case "or":
      return {
        kind: (op === "and") === negated ? "or" : "and",
        parts: operands.map((operand) => lower(operand, facts, negated)),
      };
    case "if":
      return lowerIf(operands, facts, negated);
    case "all":
    case "some":
    case "none":
      return lowerQuantifier(op, operands, facts, negated);
    case "in":
      return lowerMembership(operands, facts, negated);
    default: {
      const comparison = comparisons[op];
      return comparison === undefined ? undefined : lowerComparison(comparison, operands, facts, negated);
    }
  }
}

function lowerTruth([operand]: readonly Expr[], facts: FactSchema, negated: boolean): Condition | undefined {
  if (operand === undefined) return undefined;
  const subject = toSubject(operand, facts);
  const more = { term: { value: 0 }, open: true };
  if (subject?.kind === "tally") return test(subject, { kind: "range", low: more }, negated);
  return lower(operand, facts, negated);
}

function lowerIf(operands: readonly Expr[], facts: FactSchema, negated: boolean): Condition {
  const [test, met, ...rest] = operands;
  if (test === undefined) return { kind: "constant", truth: negated };
  if (met === undefined) return lower(test, facts, negated);
  return {
    kind: "if",
    test: lower(test, facts),
    met: lower(met, facts, negated),
    otherwise: lowerIf(rest, facts, negated),
  };
}

function lowerQuantifier(
  op: "all" | "some" | "none",
  [over, body]: readonly Expr[],
  facts: FactSchema,
  negated: boolean,
): Condition | undefined {
  const list = toList(over, facts);
  if (list === undefined || body === undefined) return undefined;
  const kind = (op === "some") === negated ? "every" : "some";
  const ofNone = (op === "none") !== negated;
  return { kind, list, body: lower(body, facts, ofNone), ofNone };
}

const comparisons: Readonly<Record<string, Comparison>> = {
  ...{ "===": "===", "==": "===", "!==": "!==", "!=": "!==" },
  ...{ "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
};
function lowerComparison(
  written: Comparison,
  [a, b, c]: readonly Expr[],
  facts: FactSchema,
  negated: boolean,
): Condition | undefined {
  if (c !== undefined) return lowerBetween(written === "<", [a, b, c], facts, negated);
  const operator = negated ? opposite(written) : written;
  const [left, right] = [toSubject(a, facts), toSubject(b, facts)];
  if (left !== undefined && right !== undefined) return { kind: "compare", operator, left, right };
  const [above, below] = [toTerm(b), toTerm(a)];
  if (left !== undefined && above !== undefined) return toTest(left, operator, above);
  if (right !== undefined && below !== undefined) return toTest(right, flip(operator), below);
  return undefined;
}

function toTest(subject: Subject, operator: Comparison, term: Term): Condition {
  switch (operator) {
    case "===":
    case "!==":
      return equal(subject, term, operator === "!==");
    case "<":
    case "<=":
      return test(subject, { kind: "range", high: { term, open: operator === "<" } }, false);
    default:
      return test(subject, { kind: "range", low: { term, open: operator === ">" } }, false);
  }
}

/** Of a truth, to be equal to true is to be true. */
function equal(subject: Subject, term: Term, negated: boolean): Condition {
  if (subject.kind === "fact" && "value" in term && typeof term.value === "boolean") {
    return test(subject, { kind: "truth" }, term.value === negated);
  }
  return test(subject, { kind: "equal", term }, negated);
}

function lowerBetween(
  open: boolean,
  [least, middle, most]: readonly (Expr | undefined)[],
  facts: FactSchema,
  negated: boolean,
): Condition | undefined {
  const subject = toSubject(middle, facts);
  const [low, high] = [toTerm(least), toTerm(most)].map((term): Bound | undefined => term && { term, open });
  return subject && low && high && test(subject, { kind: "range", low, high }, negated);
}

function lowerMembership(
  [needle, haystack]: readonly Expr[],
  facts: FactSchema,
  negated: boolean,
): Condition | undefined {
  const subject = toSubject(needle, facts);
  const terms = toTerms(haystack);
  if (subject !== undefined && terms !== undefined) return oneOf(subject, terms, facts, negated);
  const list = toList(haystack, facts);
  const term = toTerm(needle);
  if (list === undefined) return undefined;
  if (term !== undefined) {
    const element: Read = { fact: elementFact(list), self: true };
    const body = equal({ kind: "fact", read: element }, term, negated);
    return { kind: negated ? "every" : "some", list, body, ofNone: negated };
  }
  return subject?.kind === "fact" ? { kind: "member", read: subject.read, list, negated } : undefined;
}

function oneOf(subject: Subject, terms: readonly Term[], facts: FactSchema, negated: boolean): Condition {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && !negated) return equal(subject, only, false);
  const choices = subject.kind === "fact" ? factChoices(factAt(facts, subject.read.fact) ?? facts) : undefined;
  const values = terms.flatMap((term) => ("value" in term ? [term.value] : []));
  if (!negated || choices === undefined || values.length < terms.length) {
    return test(subject, { kind: "one-of", terms }, negated);
  }
  const others = choices.filter((choice) => !values.includes(choice)).map((value): Term => ({ value }));
  return others.length === 1
    ? oneOf(subject, others, facts, false)
    : test(subject, { kind: "one-of", terms: others }, false);
}

function test(subject: Subject, asked: Asked, negated: boolean): Condition {
  return { kind: "test", subject, asked, negated };
}

function toRead(expr: Expr | undefined, facts: FactSchema): Read | undefined {
  if (expr?.kind !== "var" || expr.fact === undefined || expr.computed || expr.slot !== undefined) return undefined;
  return factAt(facts, expr.fact) && (expr.path.length === 0 ? { fact: expr.fact, self: true } : { fact: expr.fact });
}

/** A fact with one value, the age of a date, the days from one date to another, or how many of a list there are. */
export function toSubject(expr: Expr | undefined, facts: FactSchema): Subject | undefined {
  if (expr?.kind === "operation") return toMeasure(expr, facts);
  const read = toRead(expr, facts);
  if (read === undefined || ["array", "object"].includes(factKind(factAt(facts, read.fact) ?? facts))) return undefined;
  return { kind: "fact", read };
}

function toMeasure({ op, operands }: OperationExpr, facts: FactSchema): Subject | undefined {
  const [first, second] = operands;
  switch (op) {
    case "days_since": {
      const read = toRead(first, facts);
      return read && { kind: "age", read };
    }
    case "days_between": {
      const [from, to] = [toRead(first, facts), toRead(second, facts)];
      return from && to && { kind: "span", from, to };
    }
    case "count":
    case "share": {
      const list = toList(first, facts);
      const body = second === undefined ? undefined : lower(second, facts);
      return list && { kind: "tally", tally: { list, body, share: op === "share" } };
    }
    default:
      return undefined;
  }
}

function toList(expr: Expr | undefined, facts: FactSchema): List | undefined {
  if (expr?.kind === "facts") return { kind: "everywhere", path: expr.path, fact: expr.fact };
  const read = toRead(expr, facts);
  const isList = read !== undefined && factKind(factAt(facts, read.fact) ?? facts) === "array";
  return isList ? { kind: "list", read } : undefined;
}

function toTerm(expr: Expr | undefined): Term | undefined {
  if (expr?.kind === "param") return { param: expr.name };
  return expr?.kind === "literal" && !Array.isArray(expr.value) ? { value: expr.value } : undefined;
}

function toTerms(expr: Expr | undefined): readonly Term[] | undefined {
  if (expr?.kind === "literal" && Array.isArray(expr.value)) return expr.value.map((value) => ({ value }));
  if (expr?.kind !== "list") return undefined;
  const terms = expr.operands.map(toTerm);
  return terms.every((term) => term !== undefined) ? terms : undefined;
}
