import type { CompiledPack, Interval } from "hygie";
import type { Questionnaire } from "../../../../examples/form/src/questionnaire.js";
import { code } from "../../../../src/engine/compiled-pack.js";
import { openRules } from "../../../../src/evaluate/next-questions.js";
import { scoreOf, weight } from "../../../../src/evaluate/score.js";
import { dayNumber } from "../../../../src/facts/dates.js";
import type { Data } from "../../../../src/facts/schema.js";

/** How far a questionnaire is: the outcomes alone, since a report with its words takes longer than a frame on a phone. */
export interface SoFar {
  readonly rules: number;
  /** How many of them have their verdict. */
  readonly settled: number;
  readonly score: Interval;
  /** How many questions are left, the one that is shown among them where it is not answered yet. */
  readonly left: number;
  /** Is the one that is shown all that is left? */
  readonly isLast: boolean;
  /** How many were answered with "I do not know" and would still tell something. */
  readonly skipped: number;
  /** Is a list among them? Then there are more for each of its items. */
  readonly grows: boolean;
}

export function soFarOf<F, R extends string>(
  pack: CompiledPack<F, R>,
  { facts, skip, trail, place }: Pick<Questionnaire<F>, "facts" | "skip" | "trail" | "place">,
  today: string,
  lists: readonly string[],
): SoFar {
  const codes = [...pack.outcomes(facts, today)];
  const weights = pack.definition.rules.map(({ severity }) => weight[severity]);
  const sum = (wanted: (outcome: number) => boolean) =>
    codes.reduce((total, outcome, i) => total + (wanted(outcome) ? (weights[i] ?? 0) : 0), 0);
  const open = openRules(pack as CompiledPack, facts as Data, dayNumber(today) ?? 0);
  const missing = new Set(open.flatMap((rule) => rule.missing.map(({ pointer }) => pointer)));
  const shown = trail[place];
  const skipped = [...missing].filter((pointer) => skip.includes(pointer)).length;
  const left = [...missing].filter((pointer) => !skip.includes(pointer));
  return {
    rules: codes.length,
    settled: codes.length - open.length,
    score: scoreOf({
      all: sum((outcome) => outcome !== code.notApplicable),
      met: sum((outcome) => outcome === code.pass),
      open: sum((outcome) => outcome === code.unknown),
    }),
    left: left.length,
    isLast: left.length === 1 && left[0] === shown,
    skipped,
    grows: left.some((pointer) => lists.includes(pointer)),
  };
}
