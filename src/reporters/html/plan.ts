import type { Action, Cost, Owner } from "../../generated/schemas.js";
import type { Context } from "./context.js";
import { steps as stepsOf } from "./lists.js";
import { code, given, html, type Markup, nothing } from "./markup.js";

/** What is to be done, by who does it. */
export function plan(context: Context): Markup {
  const { report, say } = context;
  const owners = [...new Set(report.plan.map(({ owner }) => owner))];
  return html`<section aria-labelledby="plan">
<h2 id="plan">${say.plan}</h2>
<p class="lead">${owners.length === 0 ? say.noPlan : say.planned(report.plan.length, hoursOf(report.plan))}</p>
${owners.map((owner) =>
  ofOwner(
    owner,
    report.plan.filter((action) => action.owner === owner),
    context,
  ),
)}</section>`;
}

function ofOwner(owner: string, actions: readonly Action[], context: Context): Markup {
  const { say, phrases } = context;
  const hours = (count: number) => say.hours(count);
  return html`<table class="plan">
<caption><h3>${say.ofOwner(phrases.owner[owner as Owner], actions.length, hoursOf(actions))}</h3></caption>
<thead><tr><th scope="col">${say.action}</th><th scope="col">${say.severity}</th><th scope="col" class="number">${say.effort}</th><th scope="col">${say.cost}</th></tr></thead>
<tbody>${actions.map(
    ({ ruleId, title, severity, effortHours, cost, steps }) => html`<tr>
<th scope="row">${toRule(ruleId, given(title), context)}${
      context.anchors.has(ruleId) ? nothing : html` ${code(ruleId)}${stepsOf(steps)}`
    }</th>
<td class="severity ${severity}">${phrases.severity[severity]}</td>
<td class="number">${hours(effortHours)}</td>
<td>${say.costs[cost as Cost]}</td>
</tr>`,
  )}</tbody>
</table>
`;
}

function hoursOf(actions: readonly Action[]): number {
  return Number(actions.reduce((sum, { effortHours }) => sum + effortHours, 0).toFixed(2));
}

/** A link to where the page tells of a rule. */
export function toRule(ruleId: string, label: Markup, { anchors }: Context): Markup {
  const anchor = anchors.get(ruleId);
  return anchor === undefined ? label : html`<a href="#${anchor}">${label}</a>`;
}
