import type { FactKind } from "../../../facts/schema.js";
import {
  type Asked,
  type Bound,
  type Comparing,
  type Comparison,
  type Subject,
  type Term,
  type Test,
  termValue,
} from "../../condition.js";
import type { Sql } from "./dialect.js";
import { boundOf, isNumeric, literalOf } from "./literals.js";
import { factOf, type Scope, type Value } from "./scope.js";
import { unsayable } from "./unsayable.js";

/** What is asked about, other than a tally. */
export function subjectOf(subject: Exclude<Subject, { kind: "tally" }>, scope: Scope): Value {
  const { dialect, today } = scope;
  switch (subject.kind) {
    case "fact":
      return factOf(subject.read, scope);
    case "age":
      return { sql: dialect.days(factOf(subject.read, scope).sql, today), kind: "integer" };
    case "span":
      return {
        sql: dialect.days(factOf(subject.from, scope).sql, factOf(subject.to, scope).sql),
        kind: "integer",
      };
  }
}

export function valueTest({ asked, negated }: Test, value: Value, scope: Scope): Sql {
  return orOpposite(askedOf(asked, value, scope), negated);
}

function askedOf(asked: Asked, value: Value, scope: Scope): Sql {
  switch (asked.kind) {
    case "truth":
      return truthOfValue(value, scope);
    case "equal":
      return amongTerms([asked.term], value, scope);
    case "one-of":
      return amongTerms(asked.terms, value, scope);
    case "range":
      return rangeOf(asked, value, scope);
  }
}

/** Is it more than empty? Of a date, and of a group, that it is known says so. */
export function truthOfValue({ sql, kind }: Value, { dialect }: Scope): Sql {
  switch (kind) {
    case "boolean":
      return sql;
    case "integer":
    case "number":
      return `(${sql} <> 0)`;
    case "string":
      return `(${sql} <> ${dialect.text("")})`;
    case "array":
      throw unsayable("!!");
    case "object":
      if (!dialect.hasUnknownGroups) throw unsayable("!!");
      return whenKnown([sql], "TRUE", dialect);
    case "date":
      return whenKnown([sql], "TRUE", dialect);
  }
}

/** What is known of values, each of which has to be known. */
export function whenKnown(values: readonly Sql[], sql: Sql, { isNull }: Scope["dialect"]): Sql {
  return `(CASE WHEN ${values.map(isNull).join(" OR ")} THEN NULL ELSE ${sql} END)`;
}

export function orOpposite(truth: Sql, negated: boolean): Sql {
  return negated ? `(NOT ${truth})` : truth;
}

function amongTerms(terms: readonly Term[], value: Value, { dialect, parameters }: Scope): Sql {
  return amongValues(
    terms.map((term) => termValue(term, parameters)),
    value,
    dialect,
  );
}

/** Is a value one of some? Of those that it can never be nothing is written. */
export function amongValues(values: readonly unknown[], { sql, kind }: Value, dialect: Scope["dialect"]): Sql {
  const literals = values.flatMap((value) => literalOf(value, kind, dialect) ?? []);
  return literals.length === 0 ? whenKnown([sql], "FALSE", dialect) : dialect.among(sql, literals);
}

function rangeOf({ low, high }: Extract<Asked, { kind: "range" }>, { sql, kind }: Value, scope: Scope): Sql {
  const { dialect, parameters } = scope;
  const side = (bound: Bound | undefined, operator: "<" | ">") =>
    bound === undefined
      ? []
      : [`${sql} ${operator}${bound.open ? "" : "="} ${boundOf(termValue(bound.term, parameters), kind, dialect)}`];
  return `(${[...side(low, ">"), ...side(high, "<")].join(" AND ")})`;
}

const operators: Readonly<Record<Comparison, Sql>> = {
  ...{ "===": "=", "!==": "<>" },
  ...{ "<": "<", "<=": "<=", ">": ">", ">=": ">=" },
};

export function comparisonOf({ operator }: Pick<Comparing, "operator">, left: Value, right: Value): Sql {
  if (!isOfKind(left.kind, right.kind) || isTextual(left.kind, operator)) throw unsayable(operator);
  return `(${left.sql} ${operators[operator]} ${right.sql})`;
}

/** Texts are in the order of their UTF-16 code units in JavaScript, and in that of some collation elsewhere. */
function isTextual(kind: FactKind, operator: Comparison): boolean {
  return kind !== "date" && !isNumeric(kind) && operators[operator] !== "=" && operators[operator] !== "<>";
}

/** Can values of these kinds be held against each other? */
export function isOfKind(one: FactKind, other: FactKind): boolean {
  return one === other || (isNumeric(one) && isNumeric(other));
}
