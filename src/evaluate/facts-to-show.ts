import type { Data } from "../facts/schema.js";
import type { Rule } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import type { Ground } from "../logic/ground.js";
import { factsAt, type Named, type Names, segmentsOf } from "./fact-names.js";

/** The facts that a verdict rests on, of those that the rule accepts evidence for, each once; not what they stand beside. */
export function factsToShow({ evidence }: Rule, grounds: readonly Ground[], facts: Data): Names[] {
  const accepted = [...new Set(evidence.flatMap(({ supports }) => supports))];
  const asked = grounds.filter(({ ask }) => ask.role !== "context");
  const found = (asked.length > 0 ? asked : grounds).flatMap((ground) =>
    accepted.filter((path) => restsOn(ground, path)).flatMap((path) => factsOf(path, ground, facts)),
  );
  return [...new Map(found.map(({ names }) => [names.at(-1), names])).values()];
}

/** Does a ground tell of a fact, compare another with it, or tell of the list as a whole that it stands in? */
function restsOn({ ask: { path, asked } }: Ground, accepted: string): boolean {
  if (accepted === path || accepted === asked.fact) return true;
  const isOfList = asked.measure === "count" || asked.measure === "share";
  const isWhole = isOfList || asked.kind === "items" || asked.kind === "calculated";
  return isWhole && accepted.startsWith(`${path}[]`);
}

/** The facts at a path that a ground tells of; of the many of a list that it tells of as a whole, those that are known. */
function factsOf(path: string, { ask, pointer }: Ground, facts: Data): Named[] {
  const [segments, way, places] = [segmentsOf(path), segmentsOf(ask.path), pointerSegments(pointer)];
  const parting = segments.findIndex((segment, depth) => segment !== way[depth] || depth >= places.length);
  const found = factsAt(path, facts, (depth) => (parting < 0 || depth < parting ? Number(places[depth]) : undefined));
  return found.filter(({ isOfMany, value }) => !isOfMany || value != null);
}
