import type { Severity } from "../../generated/schemas.js";
import { html, type Markup } from "../html/markup.js";
import { sign } from "../html/summary.js";
import { type PortfolioContext, percent } from "./context.js";
import { type OutcomeCounts, order, totalOf } from "./counts.js";

/** A row of the table: what it is of, and its counts. */
export interface OutcomeRow {
  readonly title: Markup;
  readonly severity?: Severity | undefined;
  readonly counts: OutcomeCounts;
}

/**
 * Counts by outcome, of each row as a bar with its numbers beneath: so that titles have the whole width, and a number has room also
 * where a screen is narrow.
 */
export function outcomeTable(labelledBy: string, rows: readonly OutcomeRow[], context: PortfolioContext): Markup {
  const { phrases } = context;
  return html`<table class="outcomes" aria-labelledby="${labelledBy}">
<thead><tr>${order.map(
    (outcome) =>
      html`<th scope="col"><span class="column">${sign(outcome)}<span>${phrases.headings[outcome]}</span></span></th>`,
  )}</tr></thead>
${rows.map((row) => outcomeRow(row, context))}</table>`;
}

function outcomeRow({ title, severity, counts }: OutcomeRow, context: PortfolioContext): Markup {
  const { say, phrases, format } = context;
  const all = totalOf(counts);
  const told = severity === undefined ? "" : say.withSeverity(phrases.severity[severity]);
  return html`<tbody>
<tr><th scope="rowgroup" colspan="${order.length}">${title}${told === "" ? "" : html` <span class="aside">${told}</span>`}${bar(counts, all)}</th></tr>
<tr>${order.map(
    (outcome) =>
      html`<td><data value="${counts[outcome]}">${format.number(counts[outcome])}</data> <span class="aside">${percent(counts[outcome], all, context)}</span></td>`,
  )}</tr>
</tbody>
`;
}

const barWidth = 1000;

/** The outcomes one after the other; the numbers stand beneath. */
function bar(counts: OutcomeCounts, all: number): Markup {
  let from = 0;
  const parts = order.map((outcome) => {
    const [x, count] = [from, counts[outcome]];
    from += count;
    const [left, right] = [x, from].map((at) => Math.round((barWidth * at) / Math.max(1, all)));
    return count === 0
      ? ""
      : html`<rect class="part ${outcome}" x="${left}" width="${Math.max(1, (right ?? 0) - (left ?? 0))}" height="10"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${barWidth} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="${barWidth}" height="10"/>${parts}</svg>`;
}
