import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Evidence, Pack, Reason, Report, RuleResult, Waiver } from "../generated/schemas.js";
import type { Ground } from "../logic/ground.js";
import { EvidenceError, WaiversError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { OpenRule } from "./bearing.js";
import { readEvidence, readWaivers } from "./check-inputs.js";
import { chosenOf } from "./chosen.js";
import { withFactsDigest } from "./facts-digest.js";
import { toJudging } from "./judge.js";
import { readFacts, readNotAtHand, readOptions, readRules } from "./options.js";
import { planFor } from "./plan.js";
import { questionsFor } from "./questions.js";
import { summarise } from "./score.js";
import { copied, isOpen, toExcusing, waiversOn, withWaivers } from "./waivers.js";
import { type RuleWords, type Words, wordsOf } from "./words.js";

/**
 * What {@link evaluate} may be told beside the facts.
 *
 * @typeParam R the ids of the rules.
 */
export interface EvaluateOptions<R extends string = string> {
  /**
   * The instant of the evaluation: a `Date`, `YYYY-MM-DD` (its midnight, UTC) or a date and time with its offset.
   * Default: the present. The same inputs and instant give the same report, byte for byte.
   */
  readonly now?: Date | string | undefined;
  /** The language of the texts, looked up in those of the pack: `fr-FR`, `FR` and `fr_CA` are `fr`. Default: the pack's first. */
  readonly locale?: string | undefined;
  /** What supports the facts. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** `require`: a pass without fresh evidence becomes unknown. Default: `report`. */
  readonly evidencePolicy?: "report" | "require" | undefined;
  /** JSON Pointers (`/0`) to evidence whose file could not be read, or not compared with its `sha256`: it proves nothing. */
  readonly evidenceNotAtHand?: readonly string[] | undefined;
  /** Why rules need not be met for now. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** The ids of the rules to evaluate, these alone and in the pack's order. Default: all. */
  readonly rules?: readonly R[] | undefined;
}

/** How many reasons of a result, and how many questions, a report tells. */
export const mostTold = 100;

const optionNames = ["now", "locale", "evidence", "evidencePolicy", "evidenceNotAtHand", "waivers", "rules"];

/**
 * Evaluates a practice against a pack. What the facts do not tell is unknown: it is neither a pass nor a fail.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack: one that comes with hygie, or what {@link loadPack} gave.
 * @param facts what is known of the practice; absent or `null` means unknown. They are never changed.
 * @param options the instant, the language, evidence, waivers, and which rules.
 * @returns the report: plain data, ready for `JSON.stringify`.
 * @throws {@link FactsError}, {@link EvidenceError}, {@link WaiversError} or {@link OptionsError} with the problems of
 * that input, each with a JSON Pointer into it; {@link PackError} when the pack is none that {@link loadPack} gave.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2026-01-31", locale: "en" });
 * report.summary.counts.fail; //=> 1
 * report.results.find(({ outcome }) => outcome === "fail")?.ruleId; //=> "strong-passwords"
 * report.plan[0]?.steps.length; //=> 6
 * ```
 */
export function evaluate<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  options: EvaluateOptions<R> = {},
): Report<R> {
  return unpolluted(() => reportOf(pack, facts, options));
}

function reportOf<F, R extends string>(pack: CompiledPack<F, R>, facts: unknown, options: EvaluateOptions): Report<R> {
  assertPack(pack);
  const { definition, engine } = pack;
  const { evaluatedAt, today, locale, requiresEvidence, given } = readOptions(options, definition, optionNames);
  const known = readFacts(pack, facts);
  const evidence = evidenceGiven(given.evidence, definition);
  const { rules } = given;
  const chosen =
    rules === undefined
      ? engine.once("rules", () => chosenOf(definition))
      : chosenOf(definition, readRules(rules, definition));
  const waivers = waiversGiven(given.waivers, pack).filter(({ ruleId }) => chosen.ids.has(ruleId));
  const notAtHand = readNotAtHand(given.evidenceNotAtHand, evidence.length);

  const words = wordsOf(pack, locale);
  const { upcoming, inForce, expired } = waiversOn(today, waivers);
  const [used, insufficient] = [new Set<Waiver>(), new Set<Waiver>()];
  const judging = toJudging(engine, { evidence, notAtHand, pack: definition, today, locale }, requiresEvidence);
  const [judge, excusing] = [judging(known), toExcusing(pack, known, judging)];
  const open: OpenRule[] = [];
  const results = chosen.rules.map(({ rule, index, impacts }): RuleResult<R> => {
    const { code, outcome, proven, grounds, missing, proof } = judge(index);
    const { title, messages, helpUri } = words.rules[index] as RuleWords;
    const own = isOpen(proven) ? inForce.filter(({ ruleId }) => ruleId === rule.id) : [];
    const excuses = own.length === 0 ? own : excusing(index, own);
    for (const waiver of excuses) used.add(waiver);
    if (excuses.length === 0) for (const waiver of own) insufficient.add(waiver);
    if (missing.length > 0) open.push({ index, missing: grounds });
    const result: RuleResult<R> = {
      ruleId: rule.id as R,
      ruleVersion: rule.version,
      outcome: proven,
      severity: rule.severity,
      impacts: impacts.slice(),
      title,
      message: proven === outcome ? (messages[code] as string) : words.unproven(rule, proof.status === "partial"),
      reasons: reasonsOf(grounds, outcome !== "fail", today, words),
      missing,
      evidence: proof,
    };
    const omittedReasons = grounds.length - mostTold;
    const whole = omittedReasons > 0 ? { ...result, omittedReasons } : result;
    const linked = helpUri === undefined ? whole : { ...whole, helpUri };
    return withWaivers(linked, excuses, words.phrases);
  });
  const { questions, omittedQuestions } = questionsFor<R>(open, known, today, pack, locale, mostTold);
  const report = {
    pack: { id: definition.id, version: definition.version, digest: pack.digest },
    evaluatedAt,
    locale,
    results,
    summary: summarise(results, chosen.rules, chosen.impacts),
    questions,
    ...(omittedQuestions > 0 && { omittedQuestions }),
    plan: planFor(results, chosen, words.rules),
    upcomingWaivers: upcoming.map(copied),
    expiredWaivers: expired.map(copied),
    unneededWaivers: inForce.filter((waiver) => !used.has(waiver) && !insufficient.has(waiver)).map(copied),
    insufficientWaivers: inForce.filter((waiver) => insufficient.has(waiver)).map(copied),
  };
  return withFactsDigest(report, known);
}

/** The grounds in words, as many as are told. */
function reasonsOf(grounds: readonly Ground[], isMet: boolean, today: number, { reason }: Words): Reason[] {
  const reasons: Reason[] = [];
  const count = Math.min(grounds.length, mostTold);
  for (let i = 0; i < count; i += 1) reasons.push(reason(grounds[i] as Ground, isMet, today));
  return reasons;
}

function evidenceGiven(given: unknown, pack: Pack): readonly Evidence[] {
  if (given === undefined) return [];
  const { items, problems } = readEvidence(given, pack);
  if (problems.length > 0) throw new EvidenceError(problems);
  return items;
}

function waiversGiven(given: unknown, pack: CompiledPack): readonly Waiver[] {
  if (given === undefined) return [];
  const { items, problems } = readWaivers(given, pack);
  if (problems.length > 0) throw new WaiversError(problems);
  return items;
}
