import type { Action } from "../../generated/schemas.js";
import { list, type Prop, prop } from "./document.js";
import type { ResultsDocument } from "./results-document.js";
import { toMarkup, toMarkupLine } from "./text.js";

/** What to do about a rule that is not met: a response to its risk, with a task for each step. */
export function remediationOf(action: Action, document: ResultsDocument): object {
  const { say, id } = document;
  const { ruleId, title } = action;
  return {
    uuid: id("remediation", ruleId),
    lifecycle: "recommendation",
    title: toMarkupLine(title),
    description: toMarkup(say.remediation(title)),
    props: [{ name: "type", value: "mitigate" }, ...propsOf(action)],
    ...list("tasks", stepsOf(action, document)),
  };
}

/** The same where the report has no result that it is the risk of. */
export function actionTaskOf(action: Action, document: ResultsDocument): object {
  const { ruleId, title } = action;
  return {
    uuid: document.id("remediation", ruleId),
    type: "action",
    title: toMarkupLine(title),
    props: propsOf(action),
    ...list("tasks", stepsOf(action, document)),
  };
}

function propsOf({ ruleId, severity, owner, effortHours, cost }: Action): Prop[] {
  return [
    ...prop("rule", ruleId),
    ...prop("severity", severity),
    ...prop("owner", owner),
    ...prop("effort-hours", effortHours),
    ...prop("cost", cost),
  ];
}

function stepsOf({ ruleId, steps }: Action, { id }: ResultsDocument): object[] {
  return steps.map((step, i) => ({ uuid: id("step", ruleId, String(i)), type: "action", title: toMarkupLine(step) }));
}
