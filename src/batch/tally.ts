import { type CompiledPack, code as codes, outcomeCodes } from "../engine/compiled-pack.js";
import { chosenOf } from "../evaluate/chosen.js";
import { scoreOf } from "../evaluate/score.js";
import type { Settings } from "./settings.js";
import type { BatchOutcome, OutcomeCounts, Tally } from "./types.js";

/** All counts of some practices in one list of whole numbers, which is quick to hand over and to add. */
export type Counts = Float64Array<ArrayBuffer>;

/** How the outcomes of practices are counted. */
export interface Counting {
  readonly empty: () => Counts;
  /** Counts a practice, by the codes of the outcomes of all rules of the pack. */
  readonly add: (counts: Counts, codes: Uint8Array) => void;
  readonly toTally: (counts: Counts) => Tally;
}

/** A score has a place for each whole number from 0 to 100. */
const bins = 101;
const kinds = outcomeCodes.length;

export function toCounting(pack: CompiledPack, settings: Pick<Settings, "rules">): Counting {
  const { rules, impacts } = chosenOf(pack.definition, settings.rules);
  const ofImpacts = 1 + kinds * rules.length;
  const ofLow = ofImpacts + kinds * impacts.length;
  const ofHigh = ofLow + bins;
  const length = ofHigh + bins;
  return {
    empty: () => new Float64Array(length),
    add(counts, outcomes) {
      counts[0] = (counts[0] as number) + 1;
      let [all, met, open] = [0, 0, 0];
      for (let i = 0; i < rules.length; i += 1) {
        const { index, weighs, places } = rules[i] as (typeof rules)[number];
        const code = outcomes[index] as number;
        increase(counts, 1 + kinds * i + code);
        for (let k = 0; k < places.length; k += 1) increase(counts, ofImpacts + kinds * (places[k] as number) + code);
        if (code !== codes.notApplicable) all += weighs;
        if (code === codes.pass) met += weighs;
        if (code === codes.unknown) open += weighs;
      }
      const { low, high } = scoreOf({ all, met, open });
      increase(counts, ofLow + Math.floor(low));
      increase(counts, ofHigh + Math.floor(high));
    },
    toTally: (counts) => ({
      practices: counts[0] as number,
      rules: Object.fromEntries(rules.map(({ rule }, i) => [rule.id, outcomesAt(counts, 1 + kinds * i)])),
      impacts: Object.fromEntries(impacts.map((impact, i) => [impact, outcomesAt(counts, ofImpacts + kinds * i)])),
      scores: { low: [...counts.subarray(ofLow, ofHigh)], high: [...counts.subarray(ofHigh, length)] },
    }),
  };
}

function increase(counts: Counts, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

const told: readonly BatchOutcome[] = ["pass", "fail", "unknown", "not-applicable"];

function outcomesAt(counts: Counts, start: number): OutcomeCounts {
  const members = told.map((outcome) => [outcome, counts[start + outcomeCodes.indexOf(outcome)]]);
  return Object.fromEntries(members) as Record<BatchOutcome, number>;
}

/** Adds the counts of some practices to those of others. */
export function addCounts(to: Counts, counts: Counts): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + (counts[i] as number);
}
