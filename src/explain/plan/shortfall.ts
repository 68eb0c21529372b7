import type { Chosen } from "../../evaluate/chosen.js";
import type { RuleResult, Summary } from "../../generated/schemas.js";
import { openPlaces, type Part, weightOf } from "./parts.js";
import type { Search } from "./search.js";
import type { Obstacle, PartShortfall, Shortfall } from "./types.js";

/** A practice by its results, and what it is once some rules are put right. */
export interface Practice<R extends string> {
  readonly results: readonly RuleResult<R>[];
  readonly chosen: Chosen;
  readonly putRight: (places: readonly number[]) => Summary;
}

/** Why a goal cannot be reached; `isProved` where it is proved of all its parts together. */
export function shortfallOf<R extends string>(
  parts: readonly Part[],
  search: Search,
  practice: Practice<R>,
  isProved: boolean,
): Shortfall<R> {
  const short = parts.flatMap((part) => partShortfall(part, search, practice) ?? []);
  const { leastHours } = search.reach(parts, "any").proof;
  return {
    isProved: isProved || short.some((one) => one.isProved),
    parts: short.map(({ part }) => part),
    ...(leastHours < Infinity && { leastHours }),
  };
}

function partShortfall<R extends string>(
  part: Part,
  search: Search,
  { results, chosen, putRight }: Practice<R>,
): { readonly part: PartShortfall<R>; readonly isProved: boolean } | undefined {
  const { gain, bound, places } = search.most([part]);
  if (gain >= part.need) return undefined;
  const about = (some: readonly number[]) => some.filter(part.isAbout);
  const weigh = (some: readonly number[]) => weightOf(about(some), chosen);
  const named = (some: readonly number[]) => {
    const rules = about(some).map((place) => results[place] as RuleResult<R>);
    return { ruleIds: rules.map(({ ruleId }) => ruleId), titles: rules.map(({ title }) => title) };
  };
  const open = openPlaces(results);
  const because: Obstacle<R>[] = [];
  if (weigh(open) < part.need) {
    const waived = results.flatMap(({ outcome }, place) => (outcome === "waived" ? [place] : []));
    because.push({ kind: "waived", ...named(waived) });
  }
  if (weigh(search.places) < Math.min(part.need, weigh(open))) {
    because.push({ kind: "cost", ...named(open.filter((place) => !search.places.includes(place))) });
  }
  const need = Math.min(part.need, weigh(search.places));
  if (gain < need) {
    because.push({ kind: "hours", leastHours: search.reach([{ ...part, need }], "any").proof.leastHours });
  }
  const { of, impact, wanted } = part;
  const best = bestOf(part, putRight(places), about(open).length - places.length);
  const told = { of, ...(impact !== undefined && { impact }), wanted, best, because };
  return { part: told, isProved: bound < part.need };
}

function bestOf({ of, impact }: Part, { score, impacts }: Summary, left: number): number {
  if (of === "clear") return left;
  return (impact === undefined ? score : impacts[impact])?.low ?? 100;
}
