import type { Counterfactual, RuleExplanation } from "../explain/index.js";
import { explainPhrasesIn } from "../explain/words.js";
import type { Rule } from "../generated/schemas.js";
import type { ExplainSection } from "../locales/phrases/explain.js";
import { printable } from "../problems/visible.js";
import { wrap } from "../reporters/lines.js";
import { marks, reportPhrasesIn } from "../reporters/phrases.js";
import { colors } from "./output.js";

/** So many entries of a section are shown. */
const mostShown = 10;
const width = 100;

/** An explanation as people read it: the outcome, then a section for each thing that is said of it. */
export function explainText(
  why: RuleExplanation,
  others: readonly Counterfactual[],
  rule: Rule,
  locale: string,
): string {
  const say = explainPhrasesIn(locale);
  const { headings, more } = reportPhrasesIn(locale);
  const { outcome, sufficient, contrastive, ranges } = why;
  const isOpen = outcome === "unknown";
  const title = printable(rule.text[locale]?.title ?? rule.id);
  const sections: [ExplainSection, readonly { readonly text: string }[], number?][] = [
    ["sufficient", sufficient, why.omittedSufficient],
    [isOpen ? "settling" : "contrastive", contrastive, why.omittedContrastive],
    ...(isOpen ? [] : ([["ranges", ranges, why.omittedSufficient]] as const)),
    ...(isOpen || outcome === "fail" ? ([["counterfactuals", others]] as const) : []),
  ] as never;
  return [
    `${marks[outcome]} ${colors.bold(headings[outcome])} – ${title} (${rule.id})`,
    ...sections.flatMap(([name, entries, omitted = 0]) => {
      const left = entries.length - mostShown + omitted;
      const lines = entries.slice(0, mostShown).flatMap(({ text }) => wrap(text, "  - ", width));
      const isCut = (name === "contrastive" || name === "settling") && !why.isComplete;
      const rest = left > 0 ? [more(left)] : isCut ? [say.mayBeMore] : [];
      const told = entries.length === 0 ? [isCut ? say.mayBeSome : say.none[name]] : rest;
      const caveat =
        name === "counterfactuals" && entries.length > 0 ? wrap(say.caveat(`hygie rules ${rule.id}`), "  ", width) : [];
      return ["", colors.bold(say.heading[name]), ...caveat, ...lines, ...told.map((line) => `  ${line}`)];
    }),
    "",
  ].join("\n");
}
