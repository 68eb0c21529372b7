import { type CompiledPack, code } from "../engine/compiled-pack.js";
import { wordsOf } from "../evaluate/words.js";
import { type Data, factKind } from "../facts/schema.js";
import { setFact } from "../facts/set-fact.js";
import type { JsonValue } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { unpolluted } from "../problems/host.js";
import { type Asked, type ExplainOptions, readAsked } from "./options.js";
import { toPass } from "./passing.js";
import { type Changes, isUnder, rootsOf } from "./search.js";
import type { Slot } from "./slots.js";
import { toTrial } from "./trial.js";
import { explainPhrasesIn, type FactWords, factWordsOf } from "./words.js";

/** One fact that is changed: `setFact(facts, pointer, after)` makes it so. */
export interface FactChange {
  /** A JSON Pointer into the facts; of an item that is added, to its place behind those that there are. */
  readonly pointer: string;
  /** The path of the fact, such as `devices[].kind`. */
  readonly fact: string;
  /** The id of the item of a list that it belongs to, where it has one. */
  readonly item?: string;
  /** What the facts say; absent where they say nothing. */
  readonly before?: JsonValue;
  /** What they would say. */
  readonly after: JsonValue;
  /** The same in words. */
  readonly text: string;
}

/** Changes to the facts of a practice with which a rule passes. */
export interface Counterfactual {
  /** Each of them is needed; they are made in this order. */
  readonly changes: readonly FactChange[];
  /** The same in words. */
  readonly text: string;
}

/**
 * The smallest changes to the facts of a practice that make a rule pass, none of which makes another rule fail that did not: set
 * values, values at bounds, added items, and removed ones where nothing else will do. Each was evaluated.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice; they are never changed.
 * @param ruleId the rule.
 * @param options the instant, the language, and how many to give.
 * @returns those with the fewest changes first; none when the rule passes, does not apply, or valid facts do not allow it.
 * @throws `FactsError` with every problem of the facts.
 * @throws `OptionsError` when the pack has no such rule, or `now`, `locale` or `limit` cannot be used; `PackError` when the
 * pack is none.
 *
 * @example
 * ```ts
 * import { setFact } from "hygie";
 * import { counterfactuals } from "hygie/explain";
 * import macsf, { type MacsfFacts } from "hygie/rules/macsf";
 *
 * const laptop = { id: "front-desk", kind: "laptop", mayStoreHealthData: true } as const;
 * const facts: MacsfFacts = { devices: [{ ...laptop, autoLockEnabled: true, autoLockMinutes: 60 }] };
 * const [first] = counterfactuals(macsf, facts, "device-auto-lock", { locale: "en" });
 * first?.text; //=> "The rule would be met with: front-desk – Automatic lock delay: 15\u00a0minutes (now: 60\u00a0minutes)."
 * const after = (first?.changes ?? []).reduce((all, { pointer, after }) => setFact(all, pointer, after), facts);
 * macsf.outcomesByRule(after)["device-auto-lock"]; //=> "pass"
 * ```
 */
export function counterfactuals<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  ruleId: NoInfer<R>,
  options: ExplainOptions = {},
): Counterfactual[] {
  return unpolluted(() => {
    const asked = readAsked(pack, facts, ruleId, options);
    const { index, known, today, locale, limit } = asked;
    const trial = toTrial(pack, index, known, today);
    const outcome = trial.outcome();
    if (limit < 1 || (outcome !== "fail" && outcome !== "unknown")) return [];
    const [words, say] = [factWordsOf(pack, locale), explainPhrasesIn(locale)];
    const found = toPass(pack, index, known, today, trial, limit).map((changes) => changesIn(changes, words, say));
    return found
      .filter((changes) => isAsPromised(changes, pack, asked))
      .sort((a, b) => a.length - b.length)
      .slice(0, limit)
      .map((all) => {
        const changes = all.map((one) => ({ ...one, text: one.text + keeping(one, all) }));
        return { changes, text: say.counterfactual(changes.map(({ text }) => text)) };
      });

    /** Which rules would fail without a change that the rule itself does not read. */
    function keeping(change: FactChange, all: readonly FactChange[]): string {
      if (change.fact.endsWith("[]") || trial.slots.some(({ path }) => change.fact === path)) return "";
      const kept = failing(
        all.filter((one) => one !== change),
        pack,
        asked,
      );
      return kept.length === 0 ? "" : say.keeping(kept.map((i) => wordsOf(pack, locale).rules[i]?.title ?? ""));
    }
  });
}

type Say = ReturnType<typeof explainPhrasesIn>;

function changesIn(changes: Changes, words: FactWords, say: Say): FactChange[] {
  return rootsOf(changes).flatMap((slot) => {
    const value = changes.get(slot);
    if (Array.isArray(value)) return changesOfList(slot, value, changes, words, say);
    const text = say.change(words.name(slot), words.value(slot, value), words.value(slot, slot.given));
    return [{ ...placeOf(slot), ...before(slot), after: value as JsonValue, text }];
  });
}

/** Items that are added stand behind the others, each a change of its own; of a list that is not known, or gets shorter, the whole. */
function changesOfList(
  slot: Slot,
  list: readonly unknown[],
  changes: Changes,
  words: FactWords,
  say: Say,
): FactChange[] {
  const { given, fact } = slot;
  const known: readonly unknown[] = Array.isArray(given) ? given : [];
  const inside = (at: string) =>
    [...changes].flatMap(([one, value]) =>
      one.isAdded && isUnder(one.pointer, at) ? [words.label(one) + words.is + words.value(one, value)] : [],
    );
  const whole = { ...placeOf(slot), ...before(slot), after: list.map(knownOf) as JsonValue };
  if (list.length < known.length || list.length === 0) {
    return [{ ...whole, text: say.change(words.name(slot), words.value(slot, list), words.value(slot, given)) }];
  }
  if (given === null) return [{ ...whole, text: say.listed(words.name(slot), list.length, inside(slot.pointer)) }];
  return list.slice(known.length).map((item, i): FactChange => {
    const pointer = childPointer(slot.pointer, known.length + i);
    const after = (knownOf(item) ??
      (fact.items !== undefined && factKind(fact.items) === "object" ? {} : null)) as JsonValue;
    return { pointer, fact: `${slot.path}[]`, after, text: say.added(words.name(slot), 1, inside(pointer)) };
  });
}

/** A value without the facts that are not known. */
function knownOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(knownOf);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, knownOf(member)]));
}

function placeOf({ pointer, path, item }: Slot): Pick<FactChange, "pointer" | "fact" | "item"> {
  return { pointer, fact: path, ...(item?.id === undefined ? {} : { item: item.id }) };
}

function before({ given }: Slot): Pick<FactChange, "before"> {
  return given === null ? {} : { before: knownOf(given) as JsonValue };
}

/** The rules that fail with changes and did not without. */
function failing(changes: readonly FactChange[], { engine }: CompiledPack, { known, today }: Asked): number[] {
  const [then, now] = [engine.outcomes(made(changes, known), today), engine.outcomes(known, today)];
  return [...then.keys()].filter((i) => then[i] === code.fail && now[i] !== code.fail);
}

function made(changes: readonly FactChange[], known: Data): Data {
  return changes.reduce((facts, { pointer, after }) => setFact(facts, pointer, after), known);
}

/** Are the facts right with the changes, does the rule pass, and fails no other that did not? */
function isAsPromised(
  changes: readonly FactChange[],
  { engine }: CompiledPack,
  { index, known, today }: Asked,
): boolean {
  const { facts, problems } = engine.read(made(changes, known));
  if (problems.length > 0) return false;
  const [then, now] = [engine.outcomes(facts, today), engine.outcomes(known, today)];
  return then[index] === code.pass && then.every((one, i) => one !== code.fail || now[i] === code.fail);
}
