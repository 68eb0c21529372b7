import type { RuleResult, Waiver } from "../../generated/schemas.js";
import { list, ns, prop } from "./document.js";
import { remediationOf } from "./remediation.js";
import type { ResultsDocument } from "./results-document.js";
import { toMarkup, toMarkupLine } from "./text.js";

/** The id of the risk of a rule that is not met. */
export function riskId(ruleId: string, { id }: ResultsDocument): string {
  return id("risk", ruleId);
}

/** Has a result with this outcome a risk? */
export function isAtRisk(outcome: RuleResult["outcome"]): boolean {
  return outcome === "fail" || outcome === "waived";
}

/** The risk of a rule that is not met: open, with what to do about it, or accepted by a waiver until its last day is over. */
export function risksOf(result: RuleResult, document: ResultsDocument): object[] {
  const { ruleId, title, message, outcome, severity } = result;
  const { report, say, id } = document;
  if (!isAtRisk(outcome)) return [];
  const waivers = result.outcome === "waived" ? [result.waiver, ...(result.otherWaivers ?? [])] : [];
  const actions = report.plan.filter((action) => action.ruleId === ruleId);
  const facets = [{ name: "severity", system: ns, value: severity }];
  const origin = { actors: [{ type: "tool", "actor-uuid": id("tool") }] };
  const expiresOn = waivers[0]?.expiresOn;
  return [
    {
      uuid: riskId(ruleId, document),
      title: toMarkupLine(say.risk(title)),
      description: toMarkup(message),
      statement: toMarkup(waivers[0]?.risk ?? message),
      status: outcome === "waived" ? "deviation-approved" : "open",
      characterizations: [{ origin, facets }],
      ...list(
        "mitigating-factors",
        waivers.flatMap((waiver, i) => mitigation(waiver, i, ruleId, document)),
      ),
      ...(expiresOn === undefined ? {} : { deadline: `${expiresOn}T23:59:59Z` }),
      ...list("remediations", [
        ...waivers.map((waiver, i) => acceptance(waiver, i, document)),
        ...actions.map((action) => remediationOf(action, document)),
      ]),
      "related-observations": [{ "observation-uuid": id("observation", ruleId) }],
    },
  ];
}

function mitigation({ compensatingControls }: Waiver, i: number, ruleId: string, { id }: ResultsDocument): object[] {
  if (compensatingControls === undefined) return [];
  return [{ uuid: id("mitigation", ruleId, String(i)), description: toMarkup(compensatingControls) }];
}

/** A waiver as a response: the risk is accepted. */
function acceptance({ ruleId, reason, approvedBy, ...rest }: Waiver, i: number, { say, id }: ResultsDocument): object {
  const { startsOn, expiresOn, items = [], risk } = rest;
  return {
    uuid: id("acceptance", ruleId, String(i)),
    lifecycle: "completed",
    title: toMarkupLine(say.acceptance),
    description: toMarkup(reason),
    props: [
      { name: "type", value: "accept" },
      ...prop("rule", ruleId),
      ...prop("approved-by", approvedBy),
      ...prop("starts-on", startsOn),
      ...prop("expires-on", expiresOn),
      ...items.flatMap((item) => prop("item", item)),
      ...prop("risk", risk),
    ],
    origins: [{ actors: [{ type: "party", "actor-uuid": id("party", approvedBy), "role-id": "approver" }] }],
  };
}
