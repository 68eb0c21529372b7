import type { Aggregates } from "../../batch/types.js";
import { factsFields } from "../../evaluate/facts-fields.js";
import type { Field, JsonValue } from "../../generated/schemas.js";
import { fieldsByPath } from "../csv/columns.js";
import { given, html, type Markup, nothing } from "../html/markup.js";
import { abridgedJson } from "../lines.js";
import { type PortfolioContext, titleOf, weightOf } from "./context.js";
import { gapsIn, medianOf } from "./counts.js";

type Group = NonNullable<Aggregates["groups"]>[number];

const mostGroups = 100;

/** The groups, the largest first: how many practices, how they score, and what most of them are to fix. */
export function groups(context: PortfolioContext): Markup {
  const { aggregates, pack, language, say, format } = context;
  const all = [...(aggregates.groups ?? [])].sort((a, b) => b.practices - a.practices);
  if (all.length === 0) return nothing;
  const fields = fieldsByPath(factsFields(pack, language).flatMap((section) => section.fields));
  const more = all.length - mostGroups;
  return html`<section aria-labelledby="groups">
<h2 id="groups">${say.groups}</h2>
<p class="lead">${say.groupsAre}</p>
<table class="groups" aria-labelledby="groups">
<thead><tr><th scope="col">${say.group}</th><th scope="col" class="number">${say.practices}</th><th scope="col" class="number">${say.medianScore}</th><th scope="col">${say.mostCommonGap}</th></tr></thead>
<tbody>${all.slice(0, mostGroups).map(
    (group) => html`<tr><th scope="row">${named(group, fields, context)}</th>
<td class="number"><data value="${group.practices}">${format.number(group.practices)}</data></td>
<td class="number">${group.practices === 0 ? "–" : say.bounds(medianOf(group.scores.low), medianOf(group.scores.high))}</td>
<td>${commonGap(group, context)}</td></tr>
`,
  )}</tbody>
</table>
${more > 0 ? html`<p class="note">${say.moreGroups(more)}</p>` : nothing}
</section>`;
}

function named({ by }: Group, fields: ReadonlyMap<string, Field>, context: PortfolioContext): Markup {
  const parts = Object.entries(by).map(([name, value]) => {
    const field = fields.get(name);
    return html`${given(valueWords(value, field, context))} <span class="aside">${given(field?.title ?? name)}</span>`;
  });
  return html`${parts.map((part, i) => (i === 0 ? part : html`<br>${part}`))}`;
}

function valueWords(value: JsonValue, field: Field | undefined, { say, format }: PortfolioContext): string {
  if (value === null) return say.unknownValue;
  if (typeof value === "boolean") return say.truth(value);
  if (typeof value === "number") return format.number(value);
  if (typeof value !== "string") return abridgedJson(value, 80);
  return field?.choices?.find((choice) => choice.value === value)?.label ?? value;
}

function commonGap({ rules }: Group, context: PortfolioContext): Markup {
  const [first] = gapsIn(rules, (id) => weightOf(id, context));
  return first === undefined ? html`–` : given(titleOf(first.ruleId, context));
}
