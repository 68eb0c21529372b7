import type { Field, Question } from "../../generated/schemas.js";
import type { Context } from "./context.js";
import { inline, list } from "./lists.js";
import { code, given, html, type Markup, nothing } from "./markup.js";
import { toRule } from "./plan.js";
import { terms } from "./terms.js";

/** What is unknown, and what to ask: by sections, in the order of the report. */
export function questions(context: Context): Markup {
  const { report, say, phrases } = context;
  if (report.questions.length === 0) return nothing;
  const sections = [...new Set(report.questions.map(({ section }) => section))];
  const others = report.omittedQuestions ?? 0;
  return html`<section aria-labelledby="questions">
<h2 id="questions">${say.questions}</h2>
<p class="lead">${say.questionsAre}</p>
${sections.map((section) => {
  const asked = report.questions.filter((one) => one.section === section);
  return html`<h3>${given(section)}</h3>
<ol class="questions">${asked.map((one) => question(one, context))}</ol>
`;
})}${others > 0 ? html`<p>${phrases.more(others)}</p>` : nothing}</section>`;
}

function question(asked: Question, context: Context): Markup {
  const { say, report } = context;
  const { subject, label, help, pointer, ruleIds } = asked;
  const titles = new Map(report.results.map(({ ruleId, title }) => [ruleId, title]));
  const fields = "fields" in asked ? (asked.fields ?? []) : [];
  const item = "itemTitle" in asked ? asked.itemTitle : undefined;
  return html`<li>
<p class="label">${subject === undefined ? nothing : html`<span class="subject">${given(subject)}</span> `}${given(label)}</p>
<p class="note">${given(help)}</p>
${terms([
  [say.answer, answer(asked, context)],
  [say.forEach(item), fieldList(fields, context)],
  [
    say.settles,
    list(
      ruleIds.map((id) => toRule(id, given(titles.get(id) ?? id), context)),
      "inline",
    ),
  ],
])}
<p class="pointer">${code(pointer)}</p>
</li>
`;
}

function fieldList(fields: readonly Field[], context: Context): Markup {
  return list(
    fields.map(
      (field) =>
        html`${given(field.label)} <div class="aside">${answer(field, context)}</div>${
          field.fields === undefined ? nothing : fieldList(field.fields, context)
        }`,
    ),
  );
}

/** What may be answered: one of a few choices, or what kind of value within which bounds. */
function answer(asked: Question | Field, { say, ofRules, format }: Context): Markup {
  if (asked.type === "string" && asked.choices !== undefined) {
    return inline(asked.choices.map(({ label }) => label));
  }
  const kind = ofRules.kinds[asked.type];
  if (asked.type !== "integer" && asked.type !== "number") return html`${kind}`;
  const { unit, minimum, exclusiveMinimum, maximum, exclusiveMaximum } = asked;
  const bound = (number: number | undefined, words: (number: string) => string) =>
    number === undefined ? [] : [html`, ${words(format.number(number))}`];
  return html`${kind}${unit === undefined ? nothing : html` (${given(unit)})`}${[
    ...bound(minimum, say.atLeast),
    ...bound(exclusiveMinimum, say.moreThan),
    ...bound(maximum, say.atMost),
    ...bound(exclusiveMaximum, say.lessThan),
  ]}`;
}
