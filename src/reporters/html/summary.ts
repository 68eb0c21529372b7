import type { Outcome } from "../../generated/schemas.js";
import { bornOut } from "../born-out.js";
import { order, wholeScore } from "../phrases.js";
import type { Context } from "./context.js";
import { gauge } from "./gauge.js";
import { impacts } from "./impacts.js";
import { html, type Markup } from "./markup.js";

/** How the practice stands: its score, how many rules have each outcome, the score of each risk. */
export function summary(context: Context): Markup {
  const { report, say, phrases } = context;
  const { low, high } = wholeScore(report.summary.score);
  return html`<section aria-labelledby="summary" class="summary">
<h2 id="summary">${say.summary}</h2>
<div class="overview">
<figure>${gauge(context)}</figure>
<ul class="counts" aria-label="${say.outcomes}">${order.map((outcome) => {
    const count = report.summary.counts[outcome];
    const words = html`${sign(outcome)}<span>${phrases.counts[outcome](count)}</span>`;
    return html`<li class="${outcome}">${count > 0 ? html`<a href="#${outcome}">${words}</a>` : words}</li>
`;
  })}</ul>
</div>
<p class="note">${say.scoreIs(low !== high)}</p>
<p class="note">${phrases.declared(bornOut(report))}</p>
${impacts(context)}
</section>`;
}

/** The sign of an outcome, beside words that say the same. */
export function sign(outcome: Outcome): Markup {
  return html`<svg class="sign ${outcome}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><use href="#sign-${outcome}"/></svg>`;
}
