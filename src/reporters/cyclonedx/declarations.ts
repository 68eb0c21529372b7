import type { Report, RuleResult } from "../../generated/schemas.js";
import type { CycloneDxPhrases } from "../../locales/phrases/cyclonedx.js";
import type { ReportPhrases } from "../../locales/phrases/reporters.js";
import { order, wholeScore } from "../phrases.js";
import { waiverSentences } from "../waivers.js";
import { actionEvidence, actionRef, type Evidence, handedOver, resultEvidence, waiverEvidence } from "./evidence.js";
import { requirementRef } from "./standard.js";

const scores = { pass: 1, fail: 0, unknown: undefined, "not-applicable": undefined } as const;

/** How far what is claimed of a rule holds. Of what is unknown or does not apply nobody says how far, under a waiver neither. */
export function scoreOf(result: RuleResult): number | undefined {
  return scores[result.outcome === "waived" ? result.underlying : result.outcome];
}

/** A rule's place in an attestation: what it is mapped to, what is claimed, and on what evidence. */
interface Attested {
  readonly map: object;
  readonly claims: readonly object[];
  readonly evidence: readonly Evidence[];
}

/** What a report declares: a practice's conformance to a standard, by its own assessment. */
export function declarationsOf(
  report: Report,
  say: CycloneDxPhrases,
  phrases: ReportPhrases,
  besides: readonly Evidence[],
): object {
  const attested = report.results.map((result) => attestedOf(result, report, say, phrases));
  return {
    assessors: [{ "bom-ref": "assessor", thirdParty: false }],
    attestations: [{ summary: summaryOf(report, phrases), assessor: "assessor", map: attested.map(({ map }) => map) }],
    claims: attested.flatMap(({ claims }) => claims),
    evidence: [
      ...attested.flatMap(({ evidence }) => evidence),
      ...report.plan.map((action) => actionEvidence(action, phrases)),
      ...besides,
    ],
    targets: { organizations: [{ "bom-ref": "practice", name: say.practice }] },
  };
}

function attestedOf(result: RuleResult, report: Report, say: CycloneDxPhrases, phrases: ReportPhrases): Attested {
  const { ruleId, message, title, reasons } = result;
  const score = scoreOf(result);
  const own = resultEvidence(result, report.evaluatedAt, say);
  const items = result.evidence.items.map((item, i) => handedOver(ruleId, item, i, say, phrases));
  const given = result.outcome === "waived" ? [result.waiver, ...(result.otherWaivers ?? [])] : [];
  const waivers = given.map((waiver, i) => waiverEvidence(`waiver:${ruleId}:${i}`, waiver, phrases));
  const planned = report.plan.some((action) => action.ruleId === ruleId) ? [actionRef(ruleId)] : [];
  const mitigations = [...planned, ...waivers.map(refOf)];
  const claim = `claim:${ruleId}`;
  return {
    map: {
      requirement: requirementRef(ruleId),
      ...(score === 1 && { claims: [claim] }),
      ...(score === 0 && { counterClaims: [claim] }),
      conformance: {
        ...(score !== undefined && { score }),
        rationale: [message, ...waiverSentences(result, phrases)].join("\n"),
        ...(mitigations.length > 0 && { mitigationStrategies: mitigations }),
      },
      confidence: { rationale: phrases.evidence[result.evidence.status] },
    },
    claims:
      score === undefined
        ? []
        : [
            {
              "bom-ref": claim,
              target: "practice",
              predicate: say.met(title),
              reasoning: [message, ...reasons.map(({ text }) => text)].join("\n"),
              [score === 1 ? "evidence" : "counterEvidence"]: [own, ...items].map(refOf),
            },
          ],
    evidence: [own, ...items, ...waivers],
  };
}

function refOf(evidence: Evidence): string {
  return evidence["bom-ref"];
}

function summaryOf({ pack, evaluatedAt, summary }: Report, say: ReportPhrases): string {
  const present = order.filter((outcome) => summary.counts[outcome] > 0);
  return [
    say.evaluated(`${pack.id} ${pack.version}`, evaluatedAt.slice(0, 10)),
    say.score(wholeScore(summary.score)),
    present.map((outcome) => say.counts[outcome](summary.counts[outcome])).join(", "),
  ].join("\n");
}
