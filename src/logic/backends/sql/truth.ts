import type { Comparing, Condition, Test } from "../../condition.js";
import type { Sql } from "./dialect.js";
import { generalTruth } from "./general.js";
import { memberTruth, quantifiedTruth } from "./lists.js";
import { factOf, type OneList, type Scope } from "./scope.js";
import { compareTallies, tallyTruth } from "./tallies.js";
import { comparisonOf, subjectOf, valueTest, whenKnown } from "./values.js";

/** A condition as an expression of SQL, whose NULL is the logic's third value. @throws Unsayable where the dialect has no words. */
export function truthOf(condition: Condition, scope: Scope): Sql {
  switch (condition.kind) {
    case "constant":
      return condition.truth ? "TRUE" : "FALSE";
    case "and":
    case "or":
      return together(condition.kind, condition.parts, scope);
    case "if":
      return ifTruth(condition, scope);
    case "every":
    case "some":
      return quantifiedTruth(condition, scope);
    case "test":
      return testTruth(condition, scope);
    case "compare":
      return compareTruth(condition, scope);
    case "member":
      return memberTruth(condition, scope);
    case "general":
      return generalTruth(condition, scope);
  }
}

function together(kind: "and" | "or", parts: readonly Condition[], scope: Scope): Sql {
  if (parts.length === 0) return kind === "and" ? "TRUE" : "FALSE";
  return `(${parts.map((part) => truthOf(part, scope)).join(kind === "and" ? " AND " : " OR ")})`;
}

/** An unknown test leaves it unknown unless both branches agree. */
function ifTruth({ test, met, otherwise }: Extract<Condition, { kind: "if" }>, scope: Scope): Sql {
  const [asked, then, or] = [test, met, otherwise].map((part) => truthOf(part, scope)) as [Sql, Sql, Sql];
  if (asked.length + then.length + or.length > longestTwice) return ifOnce([asked, then, or], scope);
  return `((${asked} AND ${then}) OR (NOT ${asked} AND ${or}) OR (${then} AND ${or}))`;
}

/** What is longer is computed once, as it would double with each condition inside another. */
const longestTwice = 1000;

function ifOnce(parts: readonly Sql[], { dialect, fresh }: Scope): Sql {
  const name = fresh();
  const numbers = parts.map((part) => `COALESCE(${dialect.bit(part)}, 2)`);
  const [asked, then, or] = [1, 2, 3].map((place) => dialect.item(name, place));
  const number = `CASE ${asked} WHEN 1 THEN ${then} WHEN 0 THEN ${or} ELSE CASE WHEN ${then} = ${or} THEN ${then} END END`;
  return dialect.let(name, dialect.list(numbers), `(CASE ${number} WHEN 1 THEN TRUE WHEN 0 THEN FALSE END)`);
}

function testTruth(test: Test, scope: Scope): Sql {
  const { subject, asked, negated } = test;
  if (subject.kind === "tally") return tallyTruth(test, subject.tally, scope);
  if (subject.kind === "fact" && asked.kind === "truth") {
    if (factOf(subject.read, scope).kind === "array") {
      return holdsAny({ kind: "list", read: subject.read }, negated, scope);
    }
  }
  return valueTest(test, subjectOf(subject, scope), scope);
}

/** Has a list any elements? */
function holdsAny(list: OneList, negated: boolean, scope: Scope): Sql {
  const { dialect, passes, element, fresh } = scope;
  if (element === undefined && passes !== undefined) {
    const { sql, none, unknown } = passes.size(list);
    const isEmpty = dialect.hasBits(sql, none);
    const truth = negated ? isEmpty : `NOT ${isEmpty}`;
    return `(CASE WHEN ${dialect.hasBits(sql, unknown)} THEN NULL ELSE ${truth} END)`;
  }
  const { sql, fact } = factOf(list.read, scope);
  const size = dialect.size(dialect.map(sql, fact, fresh(), "1"));
  return whenKnown([sql], `${size} ${negated ? "=" : ">"} 0`, dialect);
}

function compareTruth(condition: Comparing, scope: Scope): Sql {
  const { left, right } = condition;
  if (left.kind === "tally" || right.kind === "tally") return compareTallies(condition, scope);
  return comparisonOf(condition, subjectOf(left, scope), subjectOf(right, scope));
}
