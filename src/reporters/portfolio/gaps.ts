import { given, html, type Markup } from "../html/markup.js";
import { type PortfolioContext, percent, titleOf, weightOf } from "./context.js";
import { type Gap, gapsIn, totalOf } from "./counts.js";

const mostGaps = 10;

/** The rules that most practices are to fix. */
export function gaps(context: PortfolioContext): Markup {
  const { aggregates, say } = context;
  const found = gapsIn(aggregates.rules, (id) => weightOf(id, context)).slice(0, mostGaps);
  return html`<section aria-labelledby="gaps">
<h2 id="gaps">${say.gaps}</h2>
<p class="lead">${found.length === 0 ? say.noGaps : say.gapsAre(mostGaps)}</p>
${found.length === 0 ? "" : html`<ol class="gaps">${found.map((one) => gap(one, context))}</ol>`}
</section>`;
}

function gap({ ruleId, counts }: Gap, context: PortfolioContext): Markup {
  const { say, phrases, rules } = context;
  const severity = rules.get(ruleId)?.severity;
  const applies = totalOf(counts) - counts["not-applicable"];
  const told = [
    say.failsIn(counts.fail, applies, percent(counts.fail, applies, context)),
    ...(counts.unknown > 0 ? [say.unknownIn(counts.unknown)] : []),
  ];
  return html`<li>
<p class="name">${given(titleOf(ruleId, context))}</p>
<p class="aside">${severity === undefined ? "" : html`<span class="severity ${severity}">${say.withSeverity(phrases.severity[severity])}</span> · `}${told.join(", ")}</p>
<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="1000" height="10"/><rect class="part fail" width="${shareOf(counts.fail, applies)}" height="10"/><rect class="part unknown" x="${shareOf(counts.fail, applies)}" width="${shareOf(counts.unknown, applies)}" height="10"/></svg>
</li>
`;
}

function shareOf(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole));
}
