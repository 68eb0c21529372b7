import type { Action, Cost, EvidenceState, Owner, RuleResult, Waiver } from "../../generated/schemas.js";
import type { CycloneDxPhrases } from "../../locales/phrases/cyclonedx.js";
import type { ReportPhrases } from "../../locales/phrases/reporters.js";
import { addressed } from "./address.js";

/** A piece of evidence of an attestation, by the name that others refer to it by. */
export interface Evidence {
  readonly "bom-ref": string;
  readonly [member: string]: unknown;
}

/** What hygie found of a rule, whole: reasons with their places and values, what is missing, waivers. */
export function resultEvidence(result: RuleResult, evaluatedAt: string, say: CycloneDxPhrases): Evidence {
  return {
    "bom-ref": `result:${result.ruleId}`,
    description: say.read,
    data: [attached("result", result)],
    created: evaluatedAt,
  };
}

/** A document that the practice handed over, as it bears on a rule. */
export function handedOver(
  ruleId: string,
  state: EvidenceState,
  i: number,
  say: CycloneDxPhrases,
  phrases: ReportPhrases,
): Evidence {
  const { title, type, uri, status, collectedOn, collectedBy, freshUntil } = state;
  const day = status === "to-come" ? collectedOn : freshUntil;
  const told = phrases.evidenceItem[status](title ?? type, day);
  return {
    "bom-ref": `evidence:${ruleId}:${i}`,
    description: uri === undefined || addressed(uri) ? told : `${told}\n${say.uri(uri)}`,
    ...(addressed(uri) && { data: [{ name: title ?? type, contents: { url: uri } }] }),
    created: startOf(collectedOn),
    expires: endOf(freshUntil),
    ...(collectedBy !== undefined && { author: { name: collectedBy } }),
  };
}

/** A waiver: who accepts what until when, and what is done instead. */
export function waiverEvidence(ref: string, waiver: Waiver, { waiver: say }: ReportPhrases): Evidence {
  const { reason, approvedBy, startsOn, expiresOn, risk, compensatingControls } = waiver;
  const told = [
    reason,
    ...(risk === undefined ? [] : [say.risk(risk)]),
    ...(compensatingControls === undefined ? [] : [say.compensatingControls(compensatingControls)]),
  ];
  return {
    "bom-ref": ref,
    description: told.join("\n"),
    data: [attached("waiver", waiver)],
    ...(startsOn !== undefined && { created: startOf(startsOn) }),
    expires: endOf(expiresOn),
    author: { name: approvedBy },
  };
}

/** What puts a rule right. */
export function actionEvidence(action: Action, say: ReportPhrases): Evidence {
  const { ruleId, title, owner, effortHours, cost, steps } = action;
  const effort = say.effort(say.owner[owner as Owner], effortHours, say.cost[cost as Cost]);
  const numbered = steps.map((step, i) => `${i + 1}. ${step}`);
  const description = [title, ...numbered, effort].join("\n");
  return { "bom-ref": actionRef(ruleId), description, data: [attached("action", action)] };
}

export function actionRef(ruleId: string): string {
  return `action:${ruleId}`;
}

function attached(name: string, content: unknown): object {
  return { name, contents: { attachment: { contentType: "application/json", content: JSON.stringify(content) } } };
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}
