import { isoDateOf } from "../dates.js";
import { type FactSchema, factChoices, factKind } from "../fact-schema.js";
import type { Question, Read } from "../logic/question.js";
import type { RuleQuestions } from "./rule-questions.js";

/** Facts, as a rule reads them. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * The facts at the boundaries of what some rules ask: of each fact the values just before, at and just after each bound, each
 * choice, and not known; of each list none, one and two items.
 */
export interface Space {
  /** How many there are. */
  readonly size: number;
  /** Lists of two items are among them, whatever the list. */
  readonly hasPairs: boolean;
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

export function spaceOf(rules: readonly RuleQuestions[], today: number): Space {
  const reads = new Map<string, { readonly read: Read; readonly bounds: Set<number>; readonly values: Set<unknown> }>();
  const note = (read: Read, bounds: readonly number[] = [], values: readonly unknown[] = []) => {
    const known = reads.get(read.factPath) ?? { read, bounds: new Set(), values: new Set() };
    for (const bound of bounds) known.bounds.add(bound);
    for (const value of values) known.values.add(value);
    reads.set(read.factPath, known);
  };
  for (const { applies, passes } of rules) {
    for (const question of [applies, passes]) if (question !== undefined) visit(question, note);
  }
  const valuesOf = (factPath: string): readonly unknown[] => {
    const { read, bounds, values } = reads.get(factPath) ?? {};
    return read === undefined ? [null] : valuesAround(read.fact, [...(bounds ?? [])], [...(values ?? [])], today);
  };
  const dimensions: Dimension[] = [];
  let hasPairs = true;
  for (const [factPath, { read }] of reads) {
    if (factPath.includes("[]")) continue;
    if (factKind(read.fact) !== "array") {
      dimensions.push(ofValues(read.path, valuesOf(factPath)));
      continue;
    }
    const items = itemsOf(factPath, [...reads.keys()], valuesOf);
    const isSmall = items.length ** 2 <= mostPairs;
    hasPairs &&= isSmall;
    dimensions.push(ofLists(read.path, items, isSmall));
  }
  const size = dimensions.reduce((product, dimension) => product * dimension.size, 1);
  return { size, hasPairs, at: (index) => factsAt(dimensions, index) };
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

function visit(question: Question, note: Note): void {
  switch (question.kind) {
    case "and":
    case "or":
      for (const part of question.parts) visit(part, note);
      return;
    case "if":
      for (const part of [question.test, question.met, question.otherwise]) visit(part, note);
      return;
    case "every":
    case "some":
      note(question.list);
      visit(question.body, note);
      return;
    case "compare": {
      const isNumber = typeof question.value === "number";
      note(question.read, isNumber ? [Number(question.value)] : [], isNumber ? [] : [question.value]);
      return;
    }
    case "between":
      note(question.read, [question.low, question.high].filter(Number.isFinite));
      return;
    case "facts":
      note(question.left, [2]);
      note(question.right, [2]);
      return;
    case "in":
      note(question.read, [], question.values);
      return;
    case "fact":
      note(question.read);
      return;
    default:
      return;
  }
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
