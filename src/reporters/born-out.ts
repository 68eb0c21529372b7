import type { Report } from "../generated/schemas.js";
import type { BornOut } from "../locales/phrases/exported.js";

/** How many verdicts, that is rules that are met or to be fixed, have evidence that is fresh; what has expired is none. */
export function bornOut({ results }: Pick<Report, "results">): BornOut {
  const verdicts = results.filter(({ outcome }) => outcome === "pass" || outcome === "fail");
  const withStatus = (wanted: string) => verdicts.filter(({ evidence }) => evidence.status === wanted).length;
  const [fresh, partial] = [withStatus("fresh"), withStatus("partial")];
  return { fresh, partial, none: verdicts.length - fresh - partial };
}
