import { parametersOf } from "../../engine/rule.js";
import { firstDay, isoDateOf, lastDay } from "../../facts/dates.js";
import { type FactSchema, factAt, factKind } from "../../facts/schema.js";
import type { Rule } from "../../generated/schemas.js";
import { type Condition, type Read, wayTo } from "../../logic/condition.js";
import { type Expr, exprsIn } from "../../logic/expr.js";
import { valueFrom } from "../cases/explore.js";
import { no, unknown, yes } from "../cases/formula.js";
import { literalsIn, valuesIn } from "../cases/resolve.js";
import { type Facts, type TriedRule, tried } from "../try-rule.js";
import type { Leaf } from "./leaves.js";
import { piecesOf, type Region, truthPieces } from "./regions.js";

/** What a table has a column for: a fact, the age of a date, or a condition. */
export interface Column {
  /** What it is about, as the rule has it. */
  readonly expr: Expr;
  /** Of a column for a fact, or for the age of a date. */
  readonly fact?: string;
  readonly measure?: "age";
}

/** A column while the table is made. */
export interface Branch {
  readonly column: Column;
  readonly leaves: readonly Leaf[];
  /** The values that the leaves tell apart: of each, the truths of the leaves. Unknown is the last one. */
  readonly values: readonly (readonly number[])[];
  /** What some of the values, in their order, are together. */
  readonly regions: (values: readonly number[]) => readonly Region[];
}

export interface RuleContext {
  readonly facts: FactSchema;
  readonly rule: Pick<Rule, "parameters">;
}

/** One fact, and the values with which a condition compares it. */
interface Told {
  readonly read: Read;
  readonly isAge: boolean;
  readonly literals: readonly unknown[];
}

/** A column for each fact of which leaves ask nothing but its own value or age, and one for each other leaf. */
export function branchesOf(leaves: readonly Leaf[], context: RuleContext): Branch[] {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const told = toldBy(leaf.condition, context);
    const key = told === undefined ? leaf.variable.fact : `${told.isAge} ${told.read.fact}`;
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  return Array.from(groups.values(), (group) => {
    const told = group.map(({ condition }) => toldBy(condition, context)).filter((one) => one !== undefined);
    const [first] = told;
    return first === undefined ? ofCondition(group) : ofFact(first, told, group, context);
  });
}

function toldBy(condition: Condition, { facts, rule }: RuleContext): Told | undefined {
  if (condition.kind !== "test") return undefined;
  const { subject, asked } = condition;
  if (subject.kind !== "fact" && subject.kind !== "age") return undefined;
  const kind = factKind(factAt(facts, subject.read.fact) ?? facts);
  if (kind === "array" || kind === "object") return undefined;
  return {
    read: subject.read,
    isAge: subject.kind === "age",
    literals: literalsIn(valuesIn(asked, parametersOf(rule))),
  };
}

function ofCondition(leaves: readonly Leaf[]): Branch {
  const [{ expr }] = leaves as readonly [Leaf];
  return { column: { expr }, leaves, values: [[yes], [no], [unknown]], regions: withUnknown(truthPieces.regions, 2) };
}

function ofFact(
  { read, isAge }: Told,
  told: readonly Told[],
  leaves: readonly Leaf[],
  { facts, rule }: RuleContext,
): Branch {
  const literals = told.flatMap((one) => one.literals);
  const pieces = piecesOf(factAt(facts, read.fact) ?? facts, isAge, literals);
  const rules = leaves.map(({ condition }) => tried({ passes: condition }, rule, facts));
  const values = new Map<string, { readonly truths: readonly number[]; readonly pieces: number[] }>();
  pieces.samples.forEach((sample, piece) => {
    const truths = rules.map((rule) => truthAt(rule, read, sample, isAge));
    const value = values.get(String(truths)) ?? { truths, pieces: [] };
    value.pieces.push(piece);
    values.set(String(truths), value);
  });
  const all = [...values.values()];
  const regions = (chosen: readonly number[]) =>
    pieces.regions(chosen.flatMap((value) => all[value]?.pieces ?? []).sort((a, b) => a - b));
  return {
    column: { expr: subjectIn(leaves, read.fact, isAge), fact: read.fact, ...(isAge ? { measure: "age" } : {}) },
    leaves,
    values: [...all.map(({ truths }) => truths), leaves.map(() => unknown)],
    regions: withUnknown(regions, all.length),
  };
}

/** Unknown comes after all known values; all of these together are what is known. */
function withUnknown(regions: Branch["regions"], known: number): Branch["regions"] {
  return (values) => {
    const told = values.filter((value) => value < known);
    const isOpen = values.includes(known);
    return [
      ...(told.length === known ? [{ known: true as const }] : regions(told)),
      ...(isOpen ? [{ unknown: true as const }] : []),
    ];
  };
}

/** What a leaf comes to where a fact has a value, or an age: on a day of which the calendar has the date. */
function truthAt(rule: TriedRule, read: Read, sample: unknown, isAge: boolean): number {
  const today = !isAge ? undefined : Number(sample) < 0 ? firstDay : lastDay;
  const value = today === undefined ? sample : isoDateOf(today - Number(sample));
  const variable = { fact: read.fact, path: wayTo(read), entries: () => [] };
  const facts = valueFrom({ variable, entry: { value, size: 1 }, before: undefined }) as Facts;
  const outcome = rule.outcome(facts, today);
  return outcome === "pass" ? yes : outcome === "fail" ? no : unknown;
}

/** The fact, or its age, as the rule has it. */
function subjectIn(leaves: readonly Leaf[], fact: string, isAge: boolean): Expr {
  for (const expr of leaves.flatMap((leaf) => [...exprsIn(leaf.expr)])) {
    if (isAge ? expr.kind === "operation" && expr.op === "days_since" : expr.kind === "var" && expr.fact === fact)
      return expr;
  }
  throw new Error("a leaf reads the fact that it asks of");
}
