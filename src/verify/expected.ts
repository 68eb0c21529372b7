import type { CompiledPack } from "../engine/compiled-pack.js";
import { evaluate } from "../evaluate/evaluate.js";
import { dayOf, toInstant } from "../facts/dates.js";
import type { Evidence, Report, RuleResult, SealDigests, Waiver } from "../generated/schemas.js";
import { summaryOf } from "./summary.js";
import { type RecomputedVerdict, recomputed } from "./verdicts.js";

/** What a report was made of, and in which ways. */
export interface Inputs {
  readonly pack: CompiledPack;
  readonly facts: unknown;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  readonly evidencePolicy?: "report" | "require" | undefined;
  readonly evidenceNotAtHand?: readonly string[] | undefined;
  readonly rules?: readonly string[] | undefined;
}

/** What a report has to be. */
export interface Expected {
  readonly report: Report;
  readonly verdicts: readonly RecomputedVerdict[];
}

/** The verdicts of all rules at an instant, recomputed. */
export function verdictsOf({ pack, facts }: Inputs, now: string): RecomputedVerdict[] {
  const today = dayOf(toInstant(now) ?? new Date(Number.NaN));
  return recomputed(pack, pack.engine.read(facts).facts, today);
}

/** The report that inputs give at an instant and in a language, with what was or can be recomputed by other means so recomputed. */
export function expectedOf(
  { pack, facts, ...options }: Inputs,
  now: string,
  locale: string,
  all: readonly RecomputedVerdict[],
  digests: Pick<SealDigests, "pack" | "facts">,
): Expected {
  const report = evaluate(pack, facts, { ...options, now, locale });
  const codes = pack.outcomesByRule(facts, now);
  const verdicts = report.results.map(({ ruleId }) => all[pack.ruleIds.indexOf(ruleId)] as RecomputedVerdict);
  const results = report.results.map((result, i) => {
    const { outcome } = verdicts[i] as RecomputedVerdict;
    return codes[result.ruleId] === outcome ? result : withOutcome(result, outcome);
  });
  return {
    report: {
      ...report,
      pack: { ...report.pack, digest: digests.pack },
      factsDigest: digests.facts,
      results,
      summary: summaryOf(results, Object.keys(report.summary.impacts)),
    },
    verdicts,
  };
}

/** A result with the outcome that json-logic-js computed, where that of hygie is another. */
function withOutcome(result: RuleResult, outcome: RecomputedVerdict["outcome"]): RuleResult {
  if (result.outcome !== "waived") return { ...result, outcome };
  return outcome === "fail" || outcome === "unknown" ? { ...result, underlying: outcome } : result;
}
