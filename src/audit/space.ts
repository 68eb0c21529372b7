import type { RuleQuestions } from "../engine/rule-questions.js";
import { isoDateOf } from "../facts/dates.js";
import { type FactSchema, factAt, factChoices, factKind } from "../facts/schema.js";
import { type Expr, factsRead } from "../logic/expr.js";
import { type Leaf, leavesOf } from "../logic/leaves.js";
import type { Read } from "../logic/question.js";

/** Facts, as a rule reads them. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * The facts at the boundaries of what some rules ask: of each fact the values just before, at and just after each bound, each
 * choice, and not known; of each list none, one and two items.
 */
export interface Space {
  /** How many there are. */
  readonly size: number;
  /** No others could tell more: lists of two items are among them, and no logic is out of the ordinary. */
  readonly isComplete: boolean;
  /** The one at an index from 0. */
  readonly at: (index: number) => Facts;
}

/** A fact that varies, and what it may be. */
interface Dimension {
  readonly path: readonly string[];
  readonly size: number;
  readonly value: (index: number) => unknown;
}

/** Pairs of items are left out where there would be more. */
const mostPairs = 150_000;

/** `empty` is the path of a list that has no items; without it, every list that is read varies. */
export function spaceOf(rules: readonly RuleQuestions[], facts: FactSchema, today: number, empty?: string): Space {
  const reads = new Map<string, { readonly read: Read; readonly bounds: Set<number>; readonly values: Set<unknown> }>();
  const note = (read: Read, bounds: readonly number[] = [], values: readonly unknown[] = []) => {
    const known = reads.get(read.factPath) ?? { read, bounds: new Set(), values: new Set() };
    for (const bound of bounds) known.bounds.add(bound);
    for (const value of values) known.values.add(value);
    reads.set(read.factPath, known);
  };
  const leaves = rules.flatMap(({ applies, passes }) => [...(applies ? leavesOf(applies) : []), ...leavesOf(passes)]);
  for (const leaf of leaves) visit(leaf, facts, note);
  const valuesOf = (factPath: string): readonly unknown[] => {
    const { read, bounds, values } = reads.get(factPath) ?? {};
    return read === undefined ? [null] : valuesAround(read.fact, [...(bounds ?? [])], [...(values ?? [])], today);
  };
  const dimensions: Dimension[] = [];
  let isComplete = leaves.every(({ kind }) => kind !== "general");
  for (const [factPath, { read }] of reads) {
    if (factPath.includes("[]")) continue;
    if (factKind(read.fact) !== "array") {
      dimensions.push(ofValues(read.path, valuesOf(factPath)));
      continue;
    }
    if (factPath === empty) {
      dimensions.push(ofValues(read.path, [[]]));
      continue;
    }
    const items = itemsOf(factPath, [...reads.keys()], valuesOf);
    const isSmall = items.length ** 2 <= mostPairs;
    isComplete &&= isSmall;
    dimensions.push(ofLists(read.path, items, isSmall));
  }
  const size = dimensions.reduce((product, dimension) => product * dimension.size, 1);
  return { size, isComplete, at: (index) => factsAt(dimensions, index) };
}

function ofValues(path: readonly string[], values: readonly unknown[]): Dimension {
  return { path, size: values.length, value: (index) => values[index] };
}

/** Not known, no item, each item, and each pair of items where there are not too many. */
function ofLists(path: readonly string[], items: readonly unknown[], hasPairs: boolean): Dimension {
  const count = items.length;
  const value = (index: number): unknown => {
    if (index === 0) return null;
    if (index === 1) return [];
    if (index < 2 + count) return [items[index - 2]];
    const pair = index - 2 - count;
    return [items[Math.floor(pair / count)], items[pair % count]];
  };
  return { path, size: 2 + count + (hasPairs ? count ** 2 : 0), value };
}

function factsAt(dimensions: readonly Dimension[], index: number): Facts {
  const facts: Record<string, unknown> = {};
  let rest = index;
  for (const { path, size, value: valueAt } of dimensions) {
    const value = valueAt(rest % size);
    rest = Math.floor(rest / size);
    if (value === null) continue; // not known is not there
    let place = facts;
    for (const segment of path.slice(0, -1)) {
      place[segment] ??= {};
      place = place[segment] as Record<string, unknown>;
    }
    place[path.at(-1) ?? ""] = value;
  }
  return facts;
}

type Note = (read: Read, bounds?: readonly number[], values?: readonly unknown[]) => void;

function visit(leaf: Leaf, facts: FactSchema, note: Note): void {
  switch (leaf.kind) {
    case "every":
    case "some":
      note(leaf.list);
      break;
    case "compare":
      if (typeof leaf.value === "number") note(leaf.read, [leaf.value]);
      else note(leaf.read, [], [leaf.value]);
      break;
    case "between":
      note(leaf.read, [leaf.low, leaf.high].filter(Number.isFinite));
      break;
    case "facts":
      note(leaf.left, [2]);
      note(leaf.right, [2]);
      break;
    case "in":
      note(leaf.read, [], leaf.values);
      break;
    case "fact":
      note(leaf.read);
      break;
    case "general": {
      const literals = literalsIn(leaf.expr);
      const numbers = literals.filter((value) => typeof value === "number");
      for (const factPath of factsRead(leaf.expr).flatMap(withLists)) {
        const fact = factAt(facts, factPath);
        if (fact !== undefined)
          note({ path: (factPath.split("[].").at(-1) ?? "").split("."), fact, factPath }, numbers, literals);
      }
      break;
    }
  }
}

/** A fact, behind the lists that it stands in: `devices[].kind` stands in `devices`. */
function withLists(factPath: string): string[] {
  const parts = factPath.split("[]");
  return parts.map((_, i) => parts.slice(0, i + 1).join("[]")).filter((path) => path !== "");
}

function literalsIn(expr: Expr): unknown[] {
  if (expr.op === "literal") return [expr.value].flat();
  return "operands" in expr ? expr.operands.flatMap(literalsIn) : [];
}

function valuesAround(
  fact: FactSchema,
  bounds: readonly number[],
  values: readonly unknown[],
  today: number,
): unknown[] {
  const choices = factChoices(fact);
  switch (factKind(fact)) {
    case "boolean":
      return [true, false, null];
    case "integer":
    case "number": {
      const around = new Set((bounds.length === 0 ? [1] : bounds).flatMap((bound) => [bound - 1, bound, bound + 1]));
      return [...[...around].filter((value) => isAllowed(fact, value)).sort((a, b) => a - b), null];
    }
    case "date": {
      const around = new Set([0, ...bounds].flatMap((days) => [days - 1, days, days + 1]));
      return [...[...around].sort((a, b) => a - b).map((days) => isoDateOf(today - days)), null];
    }
    case "string":
      return [...(choices ?? new Set([...values, "another"])), null];
    default:
      return [null];
  }
}

function isAllowed({ minimum, exclusiveMinimum, maximum }: FactSchema, value: number): boolean {
  return value >= (minimum ?? value) && value <= (maximum ?? value) && value > (exclusiveMinimum ?? value - 1);
}

/** Every item that a list may hold. */
function itemsOf(
  list: string,
  read: readonly string[],
  valuesOf: (path: string) => readonly unknown[],
): readonly unknown[] {
  const own = `${list}[]`;
  const members = read.filter((path) => path.startsWith(`${own}.`) && !path.slice(own.length).includes("[]"));
  if (members.length === 0) return read.includes(own) ? valuesOf(own) : [{}];
  const dimensions = members.map((path) => ofValues(path.slice(own.length + 1).split("."), valuesOf(path)));
  const size = dimensions.reduce((product, dimension) => product * dimension.size, 1);
  return Array.from({ length: size }, (_, index) => factsAt(dimensions, index));
}
