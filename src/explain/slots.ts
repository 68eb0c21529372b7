import { idOf } from "../evaluate/items.js";
import { type Data, type FactSchema, factAt, factKind, factPaths } from "../facts/schema.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import { type Condition, conditionsIn, elementFact, factsIn, type RuleConditions } from "../logic/condition.js";
import type { Item } from "../logic/ground.js";
import { member } from "../logic/values.js";

/** The place of a fact in facts that are tried: what it holds is changed there, and nothing is copied. */
export interface Slot {
  readonly pointer: string;
  /** The path of the fact: `devices[].kind`. */
  readonly path: string;
  readonly fact: FactSchema;
  readonly item: Item | undefined;
  readonly isList: boolean;
  /** Does it stand in an item that the practice does not have? */
  readonly isAdded: boolean;
  /** What it holds in the practice; `null` where that is not known. */
  readonly given: unknown;
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** A plain copy of facts, which is changed. */
export type Draft = Data;

export function put({ holder, key }: Slot, value: unknown): void {
  holder[key] = value;
}

export function restore(slots: Iterable<Slot>): void {
  for (const slot of slots) put(slot, slot.given);
}

/** The paths of the facts that rules read; of what is out of the ordinary, all that stands under them. */
export function pathsRead(
  rules: readonly { readonly conditions: RuleConditions }[],
  facts: FactSchema,
): ReadonlySet<string> {
  const paths = new Set<string>();
  const read = (condition: Condition) => {
    for (const path of factsIn(condition)) paths.add(path);
    for (const part of conditionsIn(condition)) {
      if (part.kind === "member") paths.add(elementFact(part.list));
      if (part.kind !== "general") continue;
      for (const path of factsIn(part)) for (const inner of pathsUnder(facts, path)) paths.add(inner);
    }
  };
  for (const {
    conditions: { applies, passes },
  } of rules) {
    if (applies !== undefined) read(applies);
    read(passes);
  }
  return paths;
}

function pathsUnder(facts: FactSchema, path: string): string[] {
  const fact = factAt(facts, path);
  if (fact === undefined) return [];
  const under = factPaths(fact, path);
  const elements = [path, ...under].filter((one) => {
    const items = factAt(facts, one)?.items;
    return items !== undefined && factKind(items) !== "object";
  });
  return [...under, ...elements.map((one) => `${one}[]`)];
}

/**
 * Where the facts stand at some ways, each as the segments of a path (`devices`, `[]`, `kind`), each once, in the order of reading; of
 * a list that is not known, the list.
 */
export function slotsAt(ways: Iterable<readonly string[]>, draft: Draft, facts: FactSchema): Slot[] {
  const found = new Map<string, Slot>();
  for (const way of ways) visit(rootOf(draft, facts), way, 0);
  return byItem([...found.values()]);

  function visit(at: Step, way: readonly string[], depth: number): void {
    const next = way[depth];
    if (next === undefined) {
      add(at);
      return;
    }
    if (next === "[]") {
      add(at);
      const items = member(at.holder, String(at.key));
      if (Array.isArray(items))
        for (let i = 0; i < items.length; i += 1) visit(stepInto(at, String(i)), way, depth + 1);
      return;
    }
    visit(stepInto(at, next), way, depth + 1);
  }

  function add(at: Step): void {
    if (!found.has(at.pointer) && factKind(at.fact) !== "object") found.set(at.pointer, slotOf(at));
  }
}

/**
 * Finds where the fact at a pointer stands, as the draft is: one of some slots, which keep their places while their list changes, or one in
 * an item that was added; groups on the way, of which nothing is known, are made.
 */
export function toSlotAt(slots: readonly Slot[], draft: Draft, facts: FactSchema): (pointer: string) => Slot {
  let byHolder: ReadonlyMap<object, readonly Slot[]> | undefined;
  return (pointer) => {
    byHolder ??= grouped(slots, ({ holder }) => holder);
    const at = pointerSegments(pointer).reduce(stepInto, rootOf(draft, facts));
    const known = byHolder.get(at.holder)?.find(({ key }) => key === at.key);
    return known ?? { ...slotOf(at), isAdded: true };
  };
}

/** What belongs to one item stands together. */
function byItem(slots: readonly Slot[]): Slot[] {
  const placeOf = ({ item, pointer }: Slot) => (item === undefined ? "" : pointer.slice(0, pointer.lastIndexOf("/")));
  return [...grouped(slots, placeOf).values()].flat();
}

function grouped<T>(slots: readonly Slot[], by: (slot: Slot) => T): ReadonlyMap<T, readonly Slot[]> {
  const groups = new Map<T, Slot[]>();
  for (const slot of slots) {
    const group = groups.get(by(slot));
    if (group === undefined) groups.set(by(slot), [slot]);
    else group.push(slot);
  }
  return groups;
}

type Step = Omit<Slot, "given" | "isList" | "isAdded">;

function slotOf(at: Step): Slot {
  return {
    ...at,
    isList: factKind(at.fact) === "array",
    isAdded: false,
    given: member(at.holder, String(at.key)) ?? null,
  };
}

function rootOf(draft: Draft, fact: FactSchema): Step {
  return { pointer: "", path: "", fact, item: undefined, holder: { root: draft }, key: "root" };
}

/** A group, or an item, of which nothing is known says as much as an empty one. */
function stepInto({ pointer, path, fact, item, holder, key }: Step, segment: string): Step {
  if (member(holder, String(key)) == null) holder[key] = factKind(fact) === "array" ? [] : {};
  const inside = holder[key] as Record<string | number, unknown>;
  if (!Array.isArray(inside)) {
    const declared = (member(fact.properties, segment) as FactSchema | undefined) ?? fact;
    const name = path === "" ? segment : `${path}.${segment}`;
    return { pointer: childPointer(pointer, segment), path: name, fact: declared, item, holder: inside, key: segment };
  }
  const index = Number(segment);
  const id = idOf(inside[index]) ?? item?.id;
  return {
    pointer: childPointer(pointer, segment),
    path: `${path}[]`,
    fact: fact.items ?? fact,
    item: { id, index, list: fact },
    holder: inside as unknown as Record<number, unknown>,
    key: index,
  };
}
