import type { Interval } from "../../generated/schemas.js";
import { wholeScore } from "../phrases.js";
import { type Context, inLocale } from "./context.js";
import { given, html, type Markup, nothing } from "./markup.js";

/** The score of each impact as a bar in a table. */
export function impacts(context: Context): Markup {
  const { report, pack, say } = context;
  const scores = Object.entries(report.summary.impacts);
  if (scores.length === 0) return nothing;
  return html`<section aria-labelledby="impacts">
<h3 id="impacts">${say.impacts}</h3>
<p class="note">${say.impactsAre}</p>
<table class="impacts">
<colgroup><col class="name"><col><col class="bounds"></colgroup>
<thead><tr><th scope="col">${say.impact}</th><th scope="col" colspan="2">${say.score}</th></tr></thead>
<tbody>${scores.map(([id, score]) => {
    const title = inLocale(pack.impacts?.[id]?.title, context) ?? id;
    const { low, high } = wholeScore(score);
    return html`<tr><th scope="row">${given(title)}</th><td class="bar">${bar({ low, high })}</td><td class="number"><data value="${score.low} ${score.high}">${say.bounds(low, high)}</data></td></tr>
`;
  })}</tbody>
</table>
</section>`;
}

/** An interval as a bar; the numbers stand beside it. */
function bar({ low, high }: Interval): Markup {
  return html`<svg viewBox="0 0 200 10" aria-hidden="true" focusable="false"><rect class="track" width="200" height="10"/><rect class="sure" width="${2 * low}" height="10"/>${
    high > low
      ? html`<rect class="open" x="${2 * low}" width="${2 * (high - low)}" height="10" fill="url(#hatch)"/>`
      : nothing
  }</svg>`;
}
