import { closest, distance } from "fastest-levenshtein";

/** The candidate that is near enough to what was found to be a slip of the hand. */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || found.length > 100) return undefined;
  const folded = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const best = closest(fold(found), [...folded.keys()]);
  const near = distance(fold(found), best) <= Math.max(2, Math.floor(found.length / 3));
  return near ? folded.get(best) : undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
