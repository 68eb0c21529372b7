import { isObject } from "../json/data.js";
import type { Inputs } from "./expected.js";

/** Options of `evaluate` that a report hangs on, and does not tell. */
export type OtherWays = Pick<Inputs, "evidencePolicy" | "evidenceNotAtHand" | "rules">;

type Given = Readonly<Record<string, unknown>>;

/** The other ways in which a report may have been made of the same inputs, as far as it gives them away; all of them together. */
export function otherWays(report: Given, inputs: Inputs): OtherWays[] {
  const policies: OtherWays[] = [{}, { evidencePolicy: inputs.evidencePolicy === "require" ? "report" : "require" }];
  const evidence: OtherWays[] = [{}, ...notAtHandIn(report, inputs)];
  const rules: OtherWays[] = [{}, ...rulesIn(report, inputs)];
  const all = policies.flatMap((one) =>
    evidence.flatMap((two) => rules.map((three) => ({ ...one, ...two, ...three }))),
  );
  return all.slice(1);
}

/** The evidence of which a report says that it was not at hand, of so many pieces. */
export function saidNotAtHand(report: Given, count: number): string[] {
  const items = resultsOf(report).flatMap(({ evidence }) => (isObject(evidence) ? listOf(evidence.items) : []));
  const said = new Set(
    items.filter((item) => isObject(item) && item.status === "not-at-hand").map((item) => (item as Given).pointer),
  );
  return Array.from({ length: count }, (_, i) => `/${i}`).filter((pointer) => said.has(pointer));
}

function notAtHandIn(report: Given, { evidence = [], evidenceNotAtHand = [] }: Inputs): OtherWays[] {
  const notAtHand = saidNotAtHand(report, evidence.length);
  const isOther =
    notAtHand.length !== evidenceNotAtHand.length || notAtHand.some((one) => !evidenceNotAtHand.includes(one));
  return isOther ? [{ evidenceNotAtHand: notAtHand }] : [];
}

/** Which rules of the pack the report is about, where these are not all. */
function rulesIn(report: Given, { pack, rules }: Inputs): OtherWays[] {
  const said = new Set(resultsOf(report).map(({ ruleId }) => ruleId));
  const some = pack.ruleIds.filter((id) => said.has(id));
  const isOther = some.length !== (rules ?? pack.ruleIds).length;
  return isOther ? [{ rules: some }] : [];
}

function resultsOf({ results }: Given): Given[] {
  return listOf(results).filter(isObject);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
