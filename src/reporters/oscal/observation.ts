import type { EvidenceState, Reason, RuleResult } from "../../generated/schemas.js";
import { list, type Prop, prop } from "./document.js";
import type { ResultsDocument } from "./results-document.js";
import { toMarkup, toMarkupLine, toUriReference } from "./text.js";

/** What was seen of a rule: its outcome, why, which evidence bears on it. */
export function observationOf(result: RuleResult, { report, id }: ResultsDocument): object {
  return {
    uuid: id("observation", result.ruleId),
    title: toMarkupLine(result.title),
    description: toMarkup(result.message),
    props: propsOf(result),
    ...(result.helpUri === undefined ? {} : { links: [{ href: toUriReference(result.helpUri), rel: "help" }] }),
    methods: ["INTERVIEW"], // facts are what the practice answered
    ...list("relevant-evidence", result.evidence.items.map(evidenceOf)),
    collected: report.evaluatedAt,
  };
}

function propsOf(result: RuleResult): Prop[] {
  return [
    ...prop("rule", result.ruleId),
    ...prop("rule-version", result.ruleVersion),
    ...prop("outcome", result.outcome),
    ...(result.outcome === "waived" ? prop("underlying", result.underlying) : []),
    ...prop("severity", result.severity),
    ...result.impacts.flatMap((impact) => prop("impact", impact)),
    ...prop("evidence-status", result.evidence.status),
    ...result.reasons.flatMap(reasonProps),
    ...prop("omitted-reasons", result.omittedReasons),
    ...result.missing.flatMap((pointer) => prop("missing", pointer)),
  ];
}

/** A fact that decided, in words; what was asked of it and what it is stands as JSON beside it. */
function reasonProps({ text, ...rest }: Reason): Prop[] {
  return prop("reason", JSON.stringify(rest), { remarks: toMarkup(text) });
}

function evidenceOf({ title, uri, type, ...rest }: EvidenceState): object {
  return {
    ...(uri === undefined ? {} : { href: toUriReference(uri) }),
    description: toMarkup(title ?? type),
    props: [
      ...prop("type", type),
      ...prop("title", title),
      ...prop("uri", uri),
      ...Object.entries(rest).flatMap(([name, value]) =>
        prop(
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          value,
        ),
      ),
    ],
  };
}
