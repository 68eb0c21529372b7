import type { Pack, Report, RuleResult, Waiver } from "../../generated/schemas.js";
import type { IdleWaivers } from "../../locales/phrases/reporters.js";
import { detailsOf, type FilePhrases, waiverText } from "../details.js";
import { idleLists } from "../waivers.js";
import type { Element } from "./xml.js";

interface TestContext {
  readonly report: Report;
  readonly pack: Pack;
  readonly say: FilePhrases;
}

/** A rule as a test. Its class is the rule's id, which stays; its name is what people read. */
export function testOf(result: RuleResult, context: TestContext): Element {
  const { ruleId, title, outcome, message } = result;
  const { report, say } = context;
  const text = unattached(linesOf(result, context).join("\n"));
  const attributes = { type: outcome, message: outcome === "fail" ? message : `${say.headings[outcome]} – ${message}` };
  const child: Element =
    outcome === "pass"
      ? { name: "system-out", text: `${message}\n${text}` }
      : { name: outcome === "fail" ? "failure" : "skipped", attributes, text };
  return {
    name: "testcase",
    attributes: { name: title, classname: `${report.pack.id}.${ruleId}`, time: 0 },
    children: [child],
  };
}

function linesOf(result: RuleResult, { report, pack, say }: TestContext): string[] {
  const { waivers, reasons, omitted, context, notes, steps, effort, rule } = detailsOf(result, report, pack, say);
  const { severity, evidence, helpUri } = result;
  return [
    ...waivers,
    ...[...reasons, ...(omitted === 0 ? [] : [say.more(omitted)])].map((one) => `- ${one}`),
    ...(context.length === 0 ? [] : [say.context, ...context.map((one) => `- ${one}`)]),
    ...notes,
    ...(steps.length === 0 ? [] : [say.steps, ...steps.map((step, i) => `${i + 1}. ${step}`)]),
    ...(effort === undefined ? [] : [effort]),
    `${say.severity[severity]}, ${say.evidence[evidence.status]}. ${rule}`,
    ...(helpUri === undefined ? [] : [helpUri]),
  ];
}

/** What is asked next, and the waivers that changed nothing. */
export function closingOf(report: Report, say: FilePhrases): Element[] {
  const { questions, omittedQuestions = 0 } = report;
  const asked = questions.map(
    ({ subject, label, help, pointer }) =>
      `- ${subject === undefined ? "" : `${subject} – `}${label} ${help} (${pointer})`,
  );
  const more = omittedQuestions === 0 ? [] : [say.more(omittedQuestions)];
  const lines = [
    ...(asked.length === 0 ? [] : [say.questions, ...asked, ...more]),
    ...idleLists.filter((list) => report[list].length > 0).flatMap((list) => waiverLines(report[list], list, say)),
  ];
  return lines.length === 0 ? [] : [{ name: "system-out", text: unattached(lines.join("\n")) }];
}

function waiverLines(waivers: readonly Waiver[], list: IdleWaivers, say: FilePhrases): string[] {
  const { heading, waiver: said } = say.idleWaivers[list];
  return [heading, ...waivers.map((waiver) => `- ${[said(waiver), ...waiverText(waiver, say)].join(" ")}`)];
}

/** Jenkins and GitLab take the file that is named behind this sign for one to publish. */
function unattached(text: string): string {
  return text.replace(/\[\[(?=ATTACHMENT\|)/gi, "[\\u005b");
}
