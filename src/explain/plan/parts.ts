import type { Chosen } from "../../evaluate/chosen.js";
import { weight } from "../../evaluate/score.js";
import type { RuleResult } from "../../generated/schemas.js";
import type { Goal } from "./goal.js";

/** A part of a goal: what rules are to weigh that are put right, among those that it is about. */
export interface Part {
  readonly of: "score" | "clear" | "impacts";
  readonly impact?: string;
  /** The score to reach, or how many rules may be left. */
  readonly wanted: number;
  /** How much more the rules that are met have to weigh. */
  readonly need: number;
  /** Is it about the rule at a place among those chosen? */
  readonly isAbout: (place: number) => boolean;
}

/** The parts of a goal; of a goal without any, such as hours alone, none. */
export function partsOf(goal: Goal, results: readonly RuleResult[], chosen: Chosen): Part[] {
  const { score, clear, impacts = {} } = goal;
  const everywhere = () => true;
  const parts: Part[] = [];
  if (score !== undefined) {
    parts.push({ of: "score", wanted: score, need: needFor(score, results, chosen, everywhere), isAbout: everywhere });
  }
  if (clear !== undefined) {
    const isAbout = (place: number) => (chosen.rules[place]?.weighs ?? 0) >= weight[clear];
    parts.push({ of: "clear", wanted: 0, need: weightOf(openPlaces(results).filter(isAbout), chosen), isAbout });
  }
  for (const [impact, wanted] of Object.entries(impacts)) {
    const isAbout = (place: number) => chosen.rules[place]?.impacts.includes(impact) === true;
    parts.push({ of: "impacts", impact, wanted, need: needFor(wanted, results, chosen, isAbout), isAbout });
  }
  return parts;
}

/** The places of the rules that can be put right: a waiver says why a rule need not be met for now. */
export function openPlaces(results: readonly RuleResult[]): number[] {
  return results.flatMap(({ outcome }, place) => (outcome === "fail" || outcome === "unknown" ? [place] : []));
}

export function weightOf(places: readonly number[], { rules }: Chosen): number {
  return places.reduce((sum, place) => sum + (rules[place]?.weighs ?? 0), 0);
}

/** The least weight with which the score, computed as that of reports, is as high as is wanted. */
function needFor(
  wanted: number,
  results: readonly RuleResult[],
  chosen: Chosen,
  isAbout: (place: number) => boolean,
): number {
  let [all, met] = [0, 0];
  results.forEach((result, place) => {
    const own = result.outcome === "waived" ? result.underlying : result.outcome;
    if (own === "not-applicable" || !isAbout(place)) return;
    all += weightOf([place], chosen);
    if (own === "pass") met += weightOf([place], chosen);
  });
  if (all === 0) return 0;
  const enough = (need: number) => (100 * (met + need)) / all >= wanted;
  let need = Math.max(0, Math.floor((wanted * all) / 100 - met) - 1);
  while (!enough(need)) need += 1;
  return need;
}
