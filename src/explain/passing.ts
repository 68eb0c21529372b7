import { type TriedRule, triedRule } from "../audit/try-rule.js";
import { type CompiledPack, code } from "../engine/compiled-pack.js";
import { type Data, factsOf } from "../facts/schema.js";
import { factsIn } from "../logic/condition.js";
import { type Changes, type Goal, rootsOf, toFind, triesForOne, triesOver } from "./search.js";
import { allOf } from "./sets.js";
import { settled } from "./settled.js";
import { type Slot, slotsAt, toSlotAt } from "./slots.js";
import { prepare, type Trial } from "./trial.js";
import { toRegionOf, toValuesOf, type ValuesOf, withoutOne } from "./values.js";

/** So many times all rules are tried for others, once a first change is found. */
const mostMore = 2000;

/**
 * The smallest changes to the facts of a practice that make a rule pass and make no other rule fail that did not, the smallest first.
 * The facts that the rule reads are tried first; where that is not enough, lists with fewer items, then what all rules read.
 */
export function toPass(
  pack: CompiledPack,
  index: number,
  draft: Data,
  today: number,
  trial: Trial,
  most: number,
): Changes[] {
  const { engine, definition } = pack;
  const facts = factsOf(definition);
  const before = engine.outcomes(draft, today);
  const { goal, slots, valuesOf } = practiceOf();
  const grown = (slot: Slot) =>
    slot.isList ? valuesOf(slot).filter((list) => lengthOf(list) >= lengthOf(slot.given)) : valuesOf(slot);
  const shrunk = (slot: Slot) => (slot.isList ? [...valuesOf(slot), ...withoutOne(slot)] : valuesOf(slot));
  const own = new Set(trial.slots.map(({ pointer }) => pointer));
  const read = slots.filter(({ pointer }) => own.has(pointer));
  const asked = read.filter((slot) => !slot.isList || slot.given === null || trial.isCounted(slot));
  for (const [open, values] of [
    [asked, grown],
    [read, grown],
    [read, shrunk],
    [slots, shrunk],
  ] as const) {
    const found = changesOf(open, values, goal, most);
    if (found.length > 0) {
      return found.map((one) => settled(one, goal, valuesOf, today)).sort(toBySize(pack, index));
    }
  }
  return [];

  /** All that any rule reads, and what is asked of it. */
  function practiceOf(): { readonly goal: Goal; readonly slots: readonly Slot[]; readonly valuesOf: ValuesOf } {
    const { ways, asksOf, counts, regionsOn } = engine.once("asked", () => prepare(rulesOf(pack), facts));
    const slots = slotsAt(ways, draft, facts);
    const isHarmless = (codes: Uint8Array) =>
      codes.every((one, i) => i === index || one !== code.fail || before[i] === code.fail);
    const goal: Goal = {
      isPossible() {
        const codes = engine.outcomes(draft, today);
        return (codes[index] === code.pass || codes[index] === code.unknown) && isHarmless(codes);
      },
      isReached() {
        const codes = engine.outcomes(draft, today);
        return codes[index] === code.pass && isHarmless(codes);
      },
      missing: trial.missing,
      slotAt: toSlotAt(slots, draft, facts),
    };
    return {
      goal,
      slots,
      valuesOf: toValuesOf(asksOf, counts, draft, facts, toRegionOf(asksOf, facts, today, regionsOn(today))),
    };
  }
}

function rulesOf(pack: CompiledPack): TriedRule[] {
  return pack.definition.rules.flatMap(({ disabled }, i) => (disabled === undefined ? (triedRule(pack, i) ?? []) : []));
}

function changesOf(slots: readonly Slot[], valuesOf: ValuesOf, goal: Goal, most: number): Changes[] {
  const tries = triesForOne(slots);
  const find = toFind(goal, valuesOf, tries);
  const found: Changes[] = [];
  const among = (open: readonly Slot[]) => {
    const changes = find(open);
    if (changes === undefined) return undefined;
    if (found.length === 0) tries.left = triesOver(slots, mostMore).left;
    found.push(changes);
    return rootsOf(changes);
  };
  allOf(among, slots, [], most, tries);
  return found;
}

/** The fewest changes first; of as many, those that leave it as it is whether the rule applies. */
function toBySize({ engine }: CompiledPack, index: number): (a: Changes, b: Changes) => number {
  const { applies, passes } = engine.conditions[index] ?? {};
  const scope = new Set(applies === undefined ? [] : factsIn(applies));
  const mended = new Set(passes === undefined ? [] : factsIn(passes));
  const ofScope = (changes: Changes) =>
    [...changes.keys()].filter(({ path }) => scope.has(path) || !mended.has(path)).length;
  return (a, b) => a.size - b.size || ofScope(a) - ofScope(b);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
