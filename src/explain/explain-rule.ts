import type { Verdict } from "../audit/try-rule.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { mostTold } from "../evaluate/evaluate.js";
import type { JsonValue, Outcome } from "../generated/schemas.js";
import { unpolluted } from "../problems/host.js";
import { type Deciding, decidingOf, settlingOf } from "./deciding.js";
import type { Extent } from "./extent.js";
import { type ExplainOptions, readAsked } from "./options.js";
import { extentOf } from "./ranges.js";
import type { Slot } from "./slots.js";
import { type Trial, toTrial } from "./trial.js";
import { explainPhrasesIn, type FactWords, factWordsOf } from "./words.js";

/** A fact that an outcome hangs on. */
export interface ExplainedFact {
  /** A JSON Pointer into the facts. */
  readonly pointer: string;
  /** The path of the fact, such as `devices[].kind`. */
  readonly fact: string;
  /** The id of the item of a list that it belongs to, where it has one. */
  readonly item?: string;
  /** What the facts say; `null` when they say nothing. Of a list, how many items it has. */
  readonly actual: JsonValue;
  /** The same in words. */
  readonly text: string;
}

/** Facts with whose change an outcome could change, all of them together; of an unknown rule, with whose knowledge it could be settled. */
export interface Contrast {
  /** No fewer of them are enough. */
  readonly facts: readonly ExplainedFact[];
  /** The same in words. */
  readonly text: string;
}

/** How far a fact that decides could move alone, all others being as they are, with the outcome staying the same. */
export interface FactRange extends Omit<ExplainedFact, "text"> {
  /** Both ends are exact, and within what the fact may be; a bound that is absent is none. */
  readonly extent: Extent;
  /** The same in words. */
  readonly text: string;
}

/**
 * Why a rule has its outcome.
 *
 * @typeParam R the ids of the rules.
 */
export interface RuleExplanation<R extends string = string> {
  /** The rule. */
  readonly ruleId: R;
  /** What the facts say of it, waivers and evidence apart. */
  readonly outcome: Exclude<Outcome, "waived">;
  /**
   * A smallest set of facts that decides the outcome: with these alone it is the same, and without one of them it is open. Lists have
   * their items, of which nothing else is known. Empty where nothing decides it: of an unknown rule, or one that is disabled.
   */
  readonly sufficient: readonly ExplainedFact[];
  /** How many more facts decide, where there are more than the limit. */
  readonly omittedSufficient?: number;
  /** The smallest sets of facts with whose change the outcome could change, those with the fewest facts first. */
  readonly contrastive: readonly Contrast[];
  /** How many more such sets were found, where there are more than the limit. */
  readonly omittedContrastive?: number;
  /** Are all such sets found? There may be very many, and then the search ends before. */
  readonly isComplete: boolean;
  /** How far each of the deciding facts could move alone. */
  readonly ranges: readonly FactRange[];
}

/**
 * Why a rule has its outcome: the facts that decide it, those that would change it, and how far each could move. Of an unknown rule it
 * says what could settle it: nothing decides it, and the sets are of missing facts.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice; they are never changed.
 * @param ruleId the rule.
 * @param options the instant, the language, and how much to tell.
 * @returns plain data: each fact with its pointer, the id of its item, its value and a text.
 * @throws `FactsError` with every problem of the facts.
 * @throws `OptionsError` when the pack has no such rule, or `now`, `locale` or `limit` cannot be used; `PackError` when the
 * pack is none.
 *
 * @example
 * ```ts
 * import { explainRule } from "hygie/explain";
 * import macsf, { type MacsfFacts } from "hygie/rules/macsf";
 *
 * const laptop = { id: "front-desk", kind: "laptop", mayStoreHealthData: true } as const;
 * const facts: MacsfFacts = { devices: [{ ...laptop, autoLockEnabled: true, autoLockMinutes: 60 }] };
 * const why = explainRule(macsf, facts, "device-auto-lock", { locale: "en" });
 * why.outcome; //=> "fail"
 * why.contrastive.at(-1)?.text; //=> "Another answer to “front-desk – Automatic lock delay” could change the outcome."
 * why.ranges.at(-1)?.text; //=> "front-desk – Automatic lock delay: the outcome stays the same with more than 15\u00a0minutes"
 * ```
 */
export function explainRule<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  ruleId: NoInfer<R>,
  options: ExplainOptions = {},
): RuleExplanation<R> {
  return unpolluted(() => {
    const { index, known, today, locale, limit } = readAsked(pack, facts, ruleId, options);
    const trial = toTrial(pack, index, known, today);
    const outcome = trial.outcome();
    const { sufficient, contrastive, isWhole } = decide(trial, outcome, Math.max(limit, mostTold)); // what is found does not hang on how much is told
    const words = factWordsOf(pack, locale);
    const { contrast, settling } = explainPhrasesIn(locale);
    const say = outcome === "unknown" ? settling : contrast;
    const told = sufficient.slice(0, limit);
    return {
      ruleId,
      outcome,
      sufficient: told.map((slot) => explained(slot, words)),
      ...omitted("omittedSufficient", sufficient.length - limit),
      contrastive: contrastive.slice(0, limit).map((slots) => ({
        facts: slots.map((slot) => explained(slot, words)),
        text: say(slots.slice(0, mostNamed).map(words.name), Math.max(0, slots.length - mostNamed)),
      })),
      ...omitted("omittedContrastive", contrastive.length - limit),
      isComplete: isWhole,
      ranges: told.map((slot) => {
        const extent = extentOf(slot, trial, () => trial.outcome() === outcome);
        return { ...placeOf(slot), extent, text: words.extent(slot, extent) };
      }),
    };
  });
}

/** So many facts are named in a sentence. */
const mostNamed = 10;

function decide(trial: Trial, outcome: Verdict, limit: number): Deciding {
  if (trial.isDisabled) return { sufficient: [], contrastive: [], isWhole: true };
  return outcome === "unknown" ? settlingOf(trial, limit) : decidingOf(trial, outcome, limit);
}

function omitted<Name extends string>(name: Name, count: number): { readonly [N in Name]?: number } {
  return (count > 0 ? { [name]: count } : {}) as { readonly [N in Name]?: number };
}

/** A fact, and what it is. */
function placeOf({ pointer, path, item, isList, given }: Slot): Omit<ExplainedFact, "text"> {
  const actual = (isList && Array.isArray(given) ? given.length : given) as JsonValue;
  return { pointer, fact: path, ...(item?.id === undefined ? {} : { item: item.id }), actual };
}

function explained(slot: Slot, { told }: FactWords): ExplainedFact {
  return { ...placeOf(slot), text: told(slot, slot.given) };
}
