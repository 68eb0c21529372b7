import type { EvidenceState, RuleResult } from "../../generated/schemas.js";
import { type Context, inLocale } from "./context.js";
import { list } from "./lists.js";
import { code, given, html, link, type Markup, nothing } from "./markup.js";

/** The evidence that bears on a rule, and whether it is enough. */
export function evidence({ outcome, evidence: { status, items } }: RuleResult, context: Context): Markup {
  if (outcome === "not-applicable" && status === "missing") return nothing;
  const isEnough = html`<p>${context.phrases.evidence[status]}</p>`;
  return html`${isEnough}${list(items.map((item) => piece(item, context)))}`;
}

function piece(item: EvidenceState, context: Context): Markup {
  const { say, pack } = context;
  const { type, title, uri, sha256, collectedOn, collectedBy, freshUntil, status } = item;
  const kind = inLocale(pack.evidenceTypes?.[type]?.title, context) ?? type;
  return html`${given(title ?? kind)}<br>
<span class="aside">${title === undefined ? nothing : html`${given(kind)}, `}${say.collected(collectedOn)}${
    collectedBy === undefined ? nothing : html`${say.collectedBy}${given(collectedBy)}`
  }, ${say.evidenceDay[status](freshUntil)}</span>${
    uri === undefined ? nothing : html`<br><span class="aside">${link(uri, given(uri))}</span>`
  }${sha256 === undefined ? nothing : html`<br><span class="aside">${say.sha256} ${code(sha256)}</span>`}`;
}
