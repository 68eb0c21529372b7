import { isoDateOf } from "../facts/dates.js";
import { type FactSchema, factAt, factChoices, factKind } from "../facts/schema.js";
import {
  type Condition,
  conditionsIn,
  type List,
  type Parameters,
  type Subject,
  termsIn,
  termValue,
} from "../logic/condition.js";
import { type Expr, exprsIn, factsRead } from "../logic/expr.js";
import type { Facts, TriedRule } from "./try-rule.js";

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
export function spaceOf(rules: readonly TriedRule[], facts: FactSchema, today: number, empty?: string): Space {
  const reads = new Map<string, { readonly bounds: Set<number>; readonly values: Set<unknown> }>();
  const note: Note = (path, bounds = [], values = []) => {
    const known = reads.get(path) ?? { bounds: new Set(), values: new Set() };
    for (const bound of bounds) known.bounds.add(bound);
    for (const value of values) known.values.add(value);
    reads.set(path, known);
  };
  const parts = rules.flatMap(({ conditions: { applies, passes }, parameters }) =>
    [applies, passes].flatMap((one) =>
      one === undefined ? [] : Array.from(conditionsIn(one), (part) => ({ part, parameters })),
    ),
  );
  for (const { part, parameters } of parts) visit(part, parameters, facts, note);
  const factOf = (path: string) => factAt(facts, path) ?? facts;
  const valuesOf = (path: string): readonly unknown[] => {
    const read = reads.get(path);
    return read === undefined ? [null] : valuesAround(factOf(path), [...read.bounds], [...read.values], today);
  };
  const dimensions: Dimension[] = [];
  let isComplete = isWithinReach(parts.map(({ part }) => part));
  for (const path of reads.keys()) {
    if (path.includes("[]")) continue;
    const segments = path.split(".");
    if (factKind(factOf(path)) !== "array") {
      dimensions.push(ofValues(segments, valuesOf(path)));
      continue;
    }
    if (path === empty) {
      dimensions.push(ofValues(segments, [[]]));
      continue;
    }
    const items = itemsOf(path, [...reads.keys()], valuesOf);
    const isSmall = items.length ** 2 <= mostPairs;
    isComplete &&= isSmall;
    dimensions.push(ofLists(segments, items, isSmall));
  }
  const size = dimensions.reduce((product, dimension) => product * dimension.size, 1);
  return { size, isComplete, at: (index) => factsAt(dimensions, index) };
}

/** Lists of two items tell all: no more than two quantifiers go over each, none inside another, and nothing is counted. */
function isWithinReach(parts: readonly Condition[]): boolean {
  const over = new Map<string, number>();
  for (const part of parts) {
    if (part.kind === "general" || part.kind === "member") return false;
    const subjects = part.kind === "test" ? [part.subject] : part.kind === "compare" ? [part.left, part.right] : [];
    if (subjects.some(({ kind }) => kind === "tally")) return false;
    if (part.kind !== "every" && part.kind !== "some") continue;
    if (part.list.kind === "everywhere" || part.list.read.fact.includes("[]")) return false;
    over.set(part.list.read.fact, (over.get(part.list.read.fact) ?? 0) + 1);
  }
  return [...over.values()].every((count) => count <= 2);
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

type Note = (path: string, bounds?: readonly number[], values?: readonly unknown[]) => void;

function visit(part: Condition, parameters: Parameters, facts: FactSchema, note: Note): void {
  switch (part.kind) {
    case "every":
    case "some":
      noteList(part.list, note);
      break;
    case "member":
      note(part.read.fact);
      noteList(part.list, note);
      break;
    case "test":
      noteSubject(
        part.subject,
        termsIn(part.asked).map((term) => termValue(term, parameters)),
        note,
      );
      break;
    case "compare":
      for (const side of [part.left, part.right]) noteSubject(side, [2], note);
      break;
    case "general": {
      const literals = literalsIn(part.expr);
      const numbers = literals.filter((value) => typeof value === "number");
      for (const path of factsRead(part.expr).flatMap(withLists))
        if (factAt(facts, path)) note(path, numbers, literals);
      break;
    }
  }
}

function noteSubject(subject: Subject, values: readonly unknown[], note: Note): void {
  const numbers = values.filter((value) => typeof value === "number");
  const others = values.filter((value) => typeof value !== "number");
  switch (subject.kind) {
    case "fact":
    case "age":
      note(subject.read.fact, numbers, others);
      break;
    case "span":
      note(subject.from.fact);
      note(subject.to.fact, numbers);
      break;
    case "tally":
      noteList(subject.tally.list, note);
  }
}

function noteList(list: List, note: Note): void {
  const path = list.kind === "list" ? list.read.fact : list.fact;
  for (const one of withLists(path)) note(one);
}

/** A fact, behind the lists that it stands in: `devices[].kind` stands in `devices`. */
function withLists(factPath: string): string[] {
  const parts = factPath.split("[]");
  return parts.map((_, i) => parts.slice(0, i + 1).join("[]")).filter((path) => path !== "");
}

function literalsIn(expr: Expr): unknown[] {
  return Array.from(exprsIn(expr)).flatMap((one) => (one.kind === "literal" ? [one.value].flat() : []));
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
