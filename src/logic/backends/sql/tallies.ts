import {
  type Asked,
  type Comparing,
  type Parameters,
  type Subject,
  type Tally,
  type Test,
  termValue,
} from "../../condition.js";
import type { Sql } from "./dialect.js";
import { element, numbersOf } from "./lists.js";
import { isNumeric, numberLiteral } from "./literals.js";
import type { Scope } from "./scope.js";
import { unsayable } from "./unsayable.js";
import { orOpposite, subjectOf } from "./values.js";

/** The least and the most that a number may be; NULL where it is not known, or has no bound. */
export interface Interval {
  readonly low: Sql;
  readonly high: Sql;
}

/** Stands among the numbers of elements for a list that is not known. */
const gap = 3;

export function tallyTruth({ asked, negated }: Test, tally: Tally, scope: Scope): Sql {
  return orOpposite(
    withInterval(tally, scope, (interval) => asksInterval(asked, interval, scope)),
    negated,
  );
}

export function compareTallies({ operator, left, right }: Comparing, scope: Scope): Sql {
  return withSide(left, scope, (a) => withSide(right, scope, (b) => comparedIntervals(operator, a, b)));
}

export function comparedIntervals(operator: Comparing["operator"], a: Interval, b: Interval): Sql {
  return `(${comparisons[operator](a, b)})`;
}

/** A value is an interval of one. */
function withSide(subject: Subject, scope: Scope, body: (interval: Interval) => Sql): Sql {
  if (subject.kind === "tally") return withInterval(subject.tally, scope, body);
  const { sql, kind } = subjectOf(subject, scope);
  if (!isNumeric(kind)) throw unsayable("count");
  return body({ low: sql, high: sql });
}

/** The elements are gone over once, whatever is asked of how many they are. */
export function withInterval({ list, body, share }: Tally, scope: Scope, then: (interval: Interval) => Sql): Sql {
  const { dialect } = scope;
  const numbers = numbersOf(list, scope, (inside) => (body === undefined ? "TRUE" : scope.truth(body, inside)), gap);
  const name = scope.fresh();
  const of = (number: number) => dialect.countOf(name, number);
  const [met, most, gaps] = [of(element.met), `(${of(element.met)} + ${of(element.unknown)})`, of(gap)];
  const all = dialect.size(name);
  const percent = (count: Sql) => `(${dialect.toDouble(`(100 * ${count})`)} / ${all})`;
  return dialect.let(name, numbers, then(interval()));

  function interval(): Interval {
    // Of a list that is not known nothing is said; of values everywhere, as much as the lists that are known say.
    const orOpen = (open: Sql, value: Sql) => `(CASE WHEN ${gaps} > 0 THEN ${open} ELSE ${value} END)`;
    if (!share) return { low: list.kind === "list" ? orOpen("NULL", met) : met, high: orOpen("NULL", most) };
    const [none, full] = list.kind === "list" ? ["NULL", "NULL"] : ["0", "100"];
    const shareOf = (open: Sql, count: Sql) =>
      `(CASE WHEN ${gaps} > 0 THEN ${open} WHEN ${all} = 0 THEN 0 ELSE ${percent(count)} END)`;
    return { low: shareOf(none, met), high: shareOf(full, most) };
  }
}

/** Is all of an interval as it is asked, or none of it? */
function asksInterval(asked: Asked, { low, high }: Interval, scope: Scope): Sql {
  const { parameters } = scope;
  switch (asked.kind) {
    case "truth":
      return `(CASE WHEN ${low} > 0 THEN TRUE WHEN ${high} = 0 THEN FALSE END)`;
    case "equal":
      return amongNumbers([termValue(asked.term, parameters)], { low, high }, scope);
    case "one-of":
      return amongNumbers(
        asked.terms.map((term) => termValue(term, parameters)),
        { low, high },
        scope,
      );
    case "range":
      return inRange(asked, { low, high }, scope);
  }
}

function amongNumbers(values: readonly unknown[], { low, high }: Interval, { dialect }: Scope): Sql {
  const numbers = values.filter((value) => typeof value === "number").map((value) => numberLiteral(value, dialect));
  const is = numbers.map((number) => `${low} = ${number}`).join(" OR ") || "FALSE";
  const may = numbers.map((number) => `(${low} <= ${number} AND ${number} <= ${high})`).join(" OR ") || "FALSE";
  return `(CASE WHEN ${low} IS NULL THEN NULL WHEN ${low} = ${high} THEN ${is} WHEN NOT (${may}) THEN FALSE END)`;
}

function inRange(asked: Extract<Asked, { kind: "range" }>, { low, high }: Interval, scope: Scope): Sql {
  const [least, most] = [asked.low, asked.high].map((bound) => bound && literal(bound.term, scope));
  const [atLeast, below] = asked.low?.open ? [">", "<="] : [">=", "<"];
  const [atMost, above] = asked.high?.open ? ["<", ">="] : ["<=", ">"];
  const inside = [least && `${low} ${atLeast} ${least}`, most && `${high} ${atMost} ${most}`].filter(Boolean);
  const outside = [least && `${high} ${below} ${least}`, most && `${low} ${above} ${most}`].filter(Boolean);
  return `(CASE WHEN ${inside.join(" AND ")} THEN TRUE WHEN ${outside.join(" OR ")} THEN FALSE END)`;
}

function literal(term: Parameters[string], { dialect, parameters }: Scope): Sql {
  const value = termValue(term as { readonly value: unknown }, parameters);
  if (typeof value !== "number") throw unsayable("<");
  return numberLiteral(value, dialect);
}

type Compare = (a: Interval, b: Interval) => Sql;

const settled = (yes: Sql, no: Sql): Sql => `CASE WHEN ${yes} THEN TRUE WHEN ${no} THEN FALSE END`;
const areLess: Compare = (a, b) => settled(`${a.high} < ${b.low}`, `${a.low} >= ${b.high}`);
const areAtMost: Compare = (a, b) => settled(`${a.high} <= ${b.low}`, `${a.low} > ${b.high}`);
const apart: Compare = (a, b) => `(${a.high} < ${b.low} OR ${b.high} < ${a.low})`;
/** Where each is one number, and these are not apart, they are the same. */
const single: Compare = (a, b) => `(${a.low} = ${a.high} AND ${b.low} = ${b.high})`;

const comparisons: Readonly<Record<Comparing["operator"], Compare>> = {
  "===": (a, b) => `CASE WHEN ${apart(a, b)} THEN FALSE WHEN ${single(a, b)} THEN TRUE END`,
  "!==": (a, b) => settled(apart(a, b), single(a, b)),
  "<": areLess,
  "<=": areAtMost,
  ">": (a, b) => areLess(b, a),
  ">=": (a, b) => areAtMost(b, a),
};
