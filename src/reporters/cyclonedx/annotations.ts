import type { Question, Report } from "../../generated/schemas.js";
import type { ReportPhrases } from "../../locales/phrases/reporters.js";
import { idleLists } from "../waivers.js";
import { scoreOf } from "./declarations.js";
import { type Evidence, waiverEvidence } from "./evidence.js";
import { requirementRef } from "./standard.js";

/** What is said beside the attestation: why a rule has no verdict, what to ask, which waivers changed nothing. */
export function annotationsOf(report: Report, phrases: ReportPhrases): object[] {
  const open = report.results.filter((result) => scoreOf(result) === undefined);
  return [
    ...open.map(({ ruleId, message, reasons }) =>
      annotation([requirementRef(ruleId), `result:${ruleId}`], [message, ...reasons.map(({ text }) => text)], report),
    ),
    ...report.questions.map((question) => ({
      "bom-ref": `question:${question.pointer}`,
      ...annotation(question.ruleIds.map(requirementRef), [labelOf(question), question.help], report),
    })),
    ...idleLists.flatMap((list) =>
      report[list].map((waiver, i) =>
        annotation(
          [requirementRef(waiver.ruleId), idleRef(list, i)],
          [phrases.idleWaivers[list].waiver(waiver)],
          report,
        ),
      ),
    ),
  ];
}

/** The waivers that changed nothing, for annotations to refer to. */
export function idleWaiverEvidence(report: Report, phrases: ReportPhrases): Evidence[] {
  return idleLists.flatMap((list) =>
    report[list].map((waiver, i) => waiverEvidence(idleRef(list, i), waiver, phrases)),
  );
}

function idleRef(list: string, i: number): string {
  return `${list}:${i}`;
}

function annotation(subjects: readonly string[], text: readonly string[], { evaluatedAt }: Report): object {
  const annotator = { component: { type: "application", name: "hygie" } };
  return { subjects, annotator, timestamp: evaluatedAt, text: text.join("\n") };
}

function labelOf({ section, subject, label }: Question): string {
  return `${subject === undefined ? section : `${section}, ${subject}`} – ${label}`;
}
