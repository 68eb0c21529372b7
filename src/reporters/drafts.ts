import type { Report, Rule } from "../generated/schemas.js";
import type { ExportedPhrases } from "../locales/phrases/exported.js";

/** The rules of a report that are drafts; a lean pack does not tell. */
export function draftsIn(
  { results }: Pick<Report, "results">,
  rules: readonly (Pick<Rule, "id"> & Partial<Rule>)[] = [],
): readonly string[] {
  const drafts = new Set(rules.filter(({ status }) => status === "draft").map(({ id }) => id));
  return [...new Set(results.map(({ ruleId }) => ruleId))].filter((id) => drafts.has(id));
}

/** So many drafts are named. */
const mostNamed = 10;

/** That rules of a report are drafts, in a sentence; nothing where none is. */
export function draftSentence(
  report: Pick<Report, "results">,
  rules: readonly (Pick<Rule, "id"> & Partial<Rule>)[] | undefined,
  say: Pick<ExportedPhrases, "drafts">,
): string | undefined {
  const drafts = draftsIn(report, rules);
  if (drafts.length === 0) return undefined;
  return say.drafts(drafts.slice(0, mostNamed), drafts.length, drafts.length === report.results.length);
}
