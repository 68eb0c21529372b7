import { html, type Markup } from "../html/markup.js";
import { type PortfolioContext, percent } from "./context.js";
import { medianOf, rangesOf } from "./counts.js";

/** How many practices stand where, by both bounds of their scores: a histogram that lies, so that its bars are cells of a table. */
export function histogram(context: PortfolioContext): Markup {
  const { aggregates, say, format } = context;
  const { scores, practices } = aggregates;
  const ranges = rangesOf(scores);
  const most = Math.max(1, ...ranges.flatMap(({ low, high }) => [low, high]));
  const cell = (count: number, kind: "sure" | "open") =>
    html`<td><div class="measure"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${
      count > 0
        ? html`<rect class="${kind}" width="${Math.max(1, Math.round((100 * count) / most))}" height="10"/>`
        : ""
    }</svg><span><data value="${count}">${format.number(count)}</data> <span class="aside">${percent(count, practices, context)}</span></span></div></td>`;
  return html`<section aria-labelledby="scores">
<h2 id="scores">${say.scores}</h2>
<p class="lead">${say.median(medianOf(scores.low), medianOf(scores.high))}</p>
<p class="note">${say.scoresAre}</p>
<table class="histogram" aria-labelledby="scores">
<colgroup><col class="range"><col><col></colgroup>
<thead><tr><th scope="col">${say.score}</th><th scope="col">${say.low}</th><th scope="col">${say.high}</th></tr></thead>
<tbody>${ranges.map(
    ({ from, to, low, high }) =>
      html`<tr><th scope="row">${say.range(from, to)}</th>${cell(low, "sure")}${cell(high, "open")}</tr>
`,
  )}</tbody>
</table>
</section>`;
}
