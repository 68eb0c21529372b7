import type { Chosen } from "../../evaluate/chosen.js";
import type { Cost, RuleResult } from "../../generated/schemas.js";
import { type Cheapest, cheapestCover } from "./cheapest.js";
import { costs, type Goal } from "./goal.js";
import { toWholeHours } from "./hours.js";
import type { Item } from "./item.js";
import { mostWithin } from "./most.js";
import { openPlaces, type Part } from "./parts.js";
import type { PlanProof } from "./types.js";

/** Rules that can be put right at an allowed cost, by their places among those chosen, and the search for the cheapest of them. */
export interface Search {
  readonly places: readonly number[];
  /** The cheapest that reach all of some parts, within the hours that are allowed or in any. */
  readonly reach: (parts: readonly Part[], hours: "allowed" | "any") => Found;
  /** Those that weigh the most of what any of some parts is about, within the hours that are allowed; of no part, of all rules. */
  readonly most: (parts: readonly Part[]) => FoundMost;
  readonly hoursOf: (places: readonly number[]) => number;
}

export interface Found {
  readonly isFound: boolean;
  readonly places: readonly number[];
  /** Of what is out of reach, `leastHours` is infinite where that is proved. */
  readonly proof: PlanProof;
}

export interface FoundMost extends Found {
  readonly gain: number;
  /** Nothing weighs more. */
  readonly bound: number;
}

export function toSearch(goal: Goal, results: readonly RuleResult[], { rules }: Chosen): Search {
  const places = openPlaces(results).filter((place) => isAffordable(rules[place], goal));
  const own = places.map((place) => rules[place] as Chosen["rules"][0]);
  const { whole, atMost, toHours } = toWholeHours(own.map(({ rule }) => rule.remediation.effortHours));
  const unitsOf = new Map(places.map((place, i) => [place, whole[i] as number]));
  const sumOf = (some: readonly number[]) => some.reduce((sum, place) => sum + (unitsOf.get(place) ?? 0), 0);
  const allowed = atMost(goal.maxHours ?? Infinity);
  const priceOf = toPrice(places.length);

  const itemsFor = (about: readonly Part["isAbout"][]): Item[] =>
    own.map(({ rule, weighs }, i) => ({
      hours: whole[i] as number,
      cost: priceOf(rule.remediation.cost),
      gains: about.map((isAbout) => (isAbout(places[i] as number) ? weighs : 0)),
    }));
  const found = ({ chosen, leastHours, isProved }: Cheapest): Found => {
    const some = (chosen ?? []).map((i) => places[i] as number);
    const gapHours = chosen === undefined ? 0 : toHours(sumOf(some) - leastHours);
    return {
      isFound: chosen !== undefined,
      places: some,
      proof: { isProved, leastHours: toHours(leastHours), gapHours },
    };
  };
  return {
    places,
    reach(parts, hours) {
      const items = itemsFor(parts.map(({ isAbout }) => isAbout));
      const mostHours = hours === "any" ? Infinity : allowed;
      return found(cheapestCover(items, { needs: parts.map(({ need }) => need), mostHours }));
    },
    most(parts) {
      const isAbout = (place: number) => parts.length === 0 || parts.some((part) => part.isAbout(place));
      const { gain, bound, cheapest } = mostWithin(itemsFor([isAbout]), allowed);
      const { proof, ...what } = found(cheapest);
      return { ...what, proof: { ...proof, isProved: proof.isProved && gain === bound }, gain, bound };
    },
    hoursOf: (some) => toHours(sumOf(some)),
  };
}

function isAffordable(chosen: Chosen["rules"][0] | undefined, { maxCost = "high" }: Goal): boolean {
  return costs.indexOf(chosen?.rule.remediation.cost ?? "none") <= costs.indexOf(maxCost);
}

/** Costs have an order and no sum: one that is high is worse than any number that are medium, and so on. */
function toPrice(count: number): (cost: Cost) => number {
  return (cost) => (cost === "none" ? 0 : (count + 1) ** (costs.indexOf(cost) - 1));
}
