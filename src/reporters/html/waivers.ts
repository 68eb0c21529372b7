import type { RuleResult, Waiver } from "../../generated/schemas.js";
import type { IdleWaivers } from "../../locales/phrases/reporters.js";
import { idleLists, isUnproven } from "../waivers.js";
import type { Context } from "./context.js";
import { inline } from "./lists.js";
import { code, given, html, type Markup, nothing } from "./markup.js";
import { toRule } from "./plan.js";
import { type Term, terms } from "./terms.js";

/** The waivers that cover a rule, and what it would be without them. */
export function waivers(result: RuleResult, context: Context): Markup {
  if (result.outcome !== "waived") return nothing;
  const { waiver, otherWaivers = [], underlying } = result;
  const beneath = context.phrases.waiver.beneath[isUnproven(result) ? "unproven" : underlying];
  return html`${[waiver, ...otherWaivers].map((one) => terms(membersOf(one, context), "waiver"))}<p>${beneath}</p>`;
}

/** The waivers that changed nothing, each with why. */
export function idleWaivers(context: Context): Markup {
  const { report, say, phrases } = context;
  const told = idleLists.filter((name) => report[name].length > 0);
  if (told.length === 0) return nothing;
  return html`<section aria-labelledby="idle-waivers">
<h2 id="idle-waivers">${say.idle}</h2>
${told.map(
  (name) => html`<h3>${phrases.idleWaivers[name].heading}</h3>
${report[name].map((waiver) => idle(name, waiver, context))}`,
)}</section>`;
}

function idle(name: IdleWaivers, waiver: Waiver, context: Context): Markup {
  const { report, say, phrases } = context;
  const { ruleId } = waiver;
  const title = report.results.find((result) => result.ruleId === ruleId)?.title;
  const label = title === undefined ? code(ruleId) : html`${given(title)} (${code(ruleId)})`;
  const rule = toRule(ruleId, label, context);
  const named = { ...waiver, ruleId: title ?? ruleId };
  return html`<article class="idle">
<p class="message"><bdi>${phrases.idleWaivers[name].waiver(named)}</bdi></p>
${terms([[say.rule, rule], ...membersOf(waiver, context)], "waiver")}
</article>
`;
}

function membersOf(waiver: Waiver, { say, format }: Context): Term[] {
  const { reason, risk, compensatingControls, items = [], approvedBy, startsOn, expiresOn } = waiver;
  const labels = say.waived;
  const text = (label: string, value: string | undefined): Term[] =>
    value === undefined ? [] : [[label, given(value)]];
  const day = (label: string, value: string | undefined): Term[] =>
    value === undefined ? [] : [[label, given(format.date(value))]];
  return [
    ...text(labels.reason, reason),
    ...text(labels.risk, risk),
    ...text(labels.compensatingControls, compensatingControls),
    [labels.items, inline(items)],
    ...text(labels.approvedBy, approvedBy),
    ...day(labels.startsOn, startsOn),
    ...day(labels.expiresOn, expiresOn),
  ];
}
