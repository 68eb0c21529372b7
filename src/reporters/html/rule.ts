import type { Cost, Owner, Reason, RuleResult } from "../../generated/schemas.js";
import { reasonsByRole } from "../shown-reasons.js";
import { type Context, inLocale, textOf } from "./context.js";
import { evidence } from "./evidence.js";
import { inline, list, steps } from "./lists.js";
import { given, html, link, type Markup, nothing } from "./markup.js";
import { sign } from "./summary.js";
import { terms } from "./terms.js";
import { waivers } from "./waivers.js";

/** So many reasons of each kind are told, as in a report that `evaluate` gives. */
const mostReasons = 100;

/** More reasons than these stand in two columns where there is room. */
const mostInColumn = 4;

/** All that is told of a rule. */
export function rule(result: RuleResult, context: Context): Markup {
  const { say, anchors } = context;
  const { outcome, title, message, severity } = result;
  const anchor = anchors.get(result);
  return html`<article class="rule ${outcome}" id="${anchor}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title">${sign(outcome)}${given(title)}</h4>
<p class="meta"><span class="severity ${severity}">${say.withSeverity(context.phrases.severity[severity])}</span>${identity(result)}${
    context.drafts.has(result.ruleId) ? html`<span class="draft">${say.draft}</span>` : nothing
  }</p>
<p class="message">${given(message)}</p>
${terms([
  [say.waiver, waivers(result, context)],
  ...reasons(result, context),
  [say.steps, remedy(result, context)],
  [say.evidence, evidence(result, context)],
])}
${about(result, context)}
</article>
`;
}

/** What holds of the rule whatever its outcome. */
function about(result: RuleResult, context: Context): Markup {
  const { say, ofRules } = context;
  const { why, limits } = textOf(result.ruleId, context);
  return terms(
    [
      [ofRules.why, why === undefined ? nothing : given(why)],
      [ofRules.limits, limits === undefined ? nothing : given(limits)],
      [say.source, quote(result.ruleId, context)],
      [say.risks, risks(result, context)],
      [ofRules.references, references(result.ruleId, context)],
    ],
    "about",
  );
}

function identity({ ruleId, ruleVersion, helpUri }: RuleResult): Markup {
  return html`<span class="id">${link(helpUri, html`<bdi translate="no">${ruleId} ${ruleVersion}</bdi>`)}</span>`;
}

function reasons(result: RuleResult, context: Context): (readonly [string, Markup])[] {
  const { say, phrases } = context;
  const { told: decisive, beside } = reasonsByRole(result);
  const hidden = result.omittedReasons ?? 0;
  return [
    [say.reasons[result.outcome], told(decisive, hidden, phrases.more)],
    [phrases.context, told(beside, 0, phrases.more)],
  ];
}

function told(reasons: readonly Reason[], hidden: number, more: (count: number) => string): Markup {
  const others = reasons.length === 0 ? 0 : Math.max(0, reasons.length - mostReasons) + hidden;
  const texts = reasons.slice(0, mostReasons).map(({ text }) => given(text));
  return list(
    others > 0 ? [...texts, html`${more(others)}`] : texts,
    reasons.length > mostInColumn ? "many" : undefined,
  );
}

/** What to do about a rule that fails, or would without its waiver; of what is planned, who does it and what it takes. */
function remedy(result: RuleResult, context: Context): Markup {
  const { phrases } = context;
  const action = context.actions.get(result.ruleId);
  if (action === undefined) {
    const isWaived = result.outcome === "waived" && result.underlying === "fail";
    return isWaived ? steps(textOf(result.ruleId, context).steps ?? []) : nothing;
  }
  const [owner, cost] = [phrases.owner[action.owner as Owner], phrases.cost[action.cost as Cost]];
  return html`${steps(action.steps)}<p class="aside">${phrases.effort(owner, action.effortHours, cost)}</p>`;
}

function risks({ impacts }: RuleResult, context: Context): Markup {
  return inline(impacts.map((id) => inLocale(context.pack.impacts?.[id]?.title, context) ?? id));
}

/** The words of the source, in its own language. */
function quote(ruleId: string, { rules, pack }: Context): Markup {
  const source = rules.get(ruleId)?.source;
  if (source === undefined) return nothing;
  const document = [pack.source, ...(pack.provenance?.packs ?? []).map((one) => one.source)].find(
    (one) => one?.id === source.document,
  );
  const { title, publisher, uri, language } = document ?? {};
  const where = [publisher, source.section ?? title].filter((one) => one !== undefined);
  return html`<figure class="quote"${language === undefined ? nothing : html` lang="${language}"`}>
<blockquote><p>${given(source.quote)}</p></blockquote>
<figcaption>${link(uri, html`${where.map((one, i) => html`${i > 0 ? " – " : nothing}${given(one)}`)}`)}</figcaption>
</figure>`;
}

/** Where other frameworks ask for the same. */
function references(ruleId: string, context: Context): Markup {
  const { rules, pack, ofRules } = context;
  const controls = rules.get(ruleId)?.references ?? [];
  return list(
    controls.map(({ framework, id, strength }) => {
      const { title = framework, uri, controls } = pack.frameworks?.[framework] ?? {};
      const label = inLocale(controls?.[id], context);
      return html`${link(uri, given(title))} ${given(id)}${
        label === undefined ? nothing : html`, ${given(label)}`
      } <span class="aside">(${ofRules.strength[strength]})</span>`;
    }),
  );
}
