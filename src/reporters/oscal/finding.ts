import type { RuleResult } from "../../generated/schemas.js";
import { objectiveId } from "./control.js";
import { prop } from "./document.js";
import type { ResultsDocument } from "./results-document.js";
import { riskId } from "./risk.js";
import { toMarkup, toMarkupLine } from "./text.js";

/** Whether what a rule asks is satisfied; nothing of what is unknown, or does not apply. */
export function findingOf(result: RuleResult, document: ResultsDocument): object[] {
  const status = statusOf(result, document);
  if (status === undefined) return [];
  const { ruleId, title, message, outcome } = result;
  const { id } = document;
  return [
    {
      uuid: id("finding", ruleId),
      title: toMarkupLine(title),
      description: toMarkup(message),
      props: prop("outcome", outcome),
      target: { type: "objective-id", "target-id": objectiveId(ruleId), title: toMarkupLine(title), status },
      "related-observations": [{ "observation-uuid": id("observation", ruleId) }],
      ...(outcome === "pass" ? {} : { "related-risks": [{ "risk-uuid": riskId(ruleId, document) }] }),
    },
  ];
}

function statusOf(result: RuleResult, { say }: ResultsDocument): object | undefined {
  switch (result.outcome) {
    case "pass":
      return { state: "satisfied", reason: "pass" };
    case "fail":
      return { state: "not-satisfied", reason: "fail" };
    case "waived":
      return result.underlying === "fail"
        ? { state: "not-satisfied", reason: "fail" }
        : { state: "not-satisfied", reason: "other", remarks: toMarkup(say.waivedUnknown) };
    default:
      return undefined;
  }
}
