import type { Interval, Pack, Report, RuleResult, Waiver } from "../../generated/schemas.js";
import type { IdleWaivers } from "../../locales/phrases/reporters.js";
import { detailsOf, type FilePhrases, waiverText } from "../details.js";
import { isUri } from "../uri.js";
import { code, inline, line } from "./escape.js";
import type { Entry } from "./fit.js";

export interface MarkdownContext {
  readonly report: Report;
  readonly pack: Pack;
  readonly say: FilePhrases;
}

/** As many reasons of a rule are told, of those that decide and of the others. */
export const mostReasons = 6;

/** A rule as the item of a list: what it came to, why, and what to do. */
export function ruleEntry(result: RuleResult, { report, pack, say }: MarkdownContext): Entry {
  const { waivers, reasons, omitted, context, notes, steps, effort, rule } = detailsOf(result, report, pack, say);
  const brief = `- **${line(result.title)}** (${namesOf(result, say)})`;
  const paragraphs = [
    ...[result.message, ...waivers].map(line),
    ...listOf(reasons, omitted, say),
    ...(context.length === 0 ? [] : [line(say.context), ...listOf(context, 0, say)]),
    ...notes.map(line),
    ...(steps.length === 0 ? [] : [line(say.steps), steps.map((step, i) => `${i + 1}. ${line(step)}`).join("\n")]),
    ...(effort === undefined ? [] : [line(effort)]),
    line(rule),
  ];
  return { path: "results[]", whole: [brief, ...paragraphs.map(indented)].join("\n\n"), brief };
}

/** The first of some reasons, and how many others there are, with those that the report leaves out. */
function listOf(reasons: readonly string[], omitted: number, say: FilePhrases): string[] {
  const some = reasons.slice(0, mostReasons);
  const others = reasons.length - some.length + omitted;
  const told = others > 0 ? [...some, say.more(others)] : some;
  return told.length === 0 ? [] : [told.map((text) => `- ${line(text)}`).join("\n")];
}

/** The rule's id, which leads to its page where it has one; how severe it is, and what evidence there is. */
function namesOf({ ruleId, helpUri, severity, evidence }: RuleResult, say: FilePhrases): string {
  const id = code(ruleId);
  const isPage = helpUri !== undefined && /^https:/.test(helpUri) && isUri(helpUri);
  const page = helpUri === undefined ? id : isPage ? `[${id}](<${helpUri}>)` : `${id}, ${code(helpUri)}`;
  return [page, say.severity[severity], say.evidence[evidence.status]].join(", ");
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

export function questionEntries({ report, say }: MarkdownContext): Entry[] {
  const { questions, omittedQuestions = 0 } = report;
  const entries = questions.map(({ subject, label, help, pointer }) => {
    const brief = `- ${line(subject === undefined ? label : `${subject} – ${label}`)}`;
    return { path: "questions[]", whole: `${brief} ${inline(help)} (${code(pointer)})`, brief };
  });
  if (omittedQuestions === 0) return entries;
  return [...entries, { path: "omittedQuestions", whole: `- ${line(say.more(omittedQuestions))}` }];
}

/** A waiver that changed nothing: what is said of it, and the waiver itself. */
export function waiverEntry(waiver: Waiver, list: IdleWaivers, { say }: MarkdownContext): Entry {
  const brief = `- ${line(say.idleWaivers[list].waiver(waiver))}`;
  return { path: `${list}[]`, whole: [brief, ...waiverText(waiver, say).map(line).map(indented)].join("\n\n"), brief };
}

/** Bounds in tenths, rounded so that they promise no more than is known. */
function inTenths({ low, high }: Interval): Interval {
  const least = Math.floor(low * 10) / 10;
  return { low: least, high: low === high ? least : Math.ceil(high * 10) / 10 };
}

/** The score of each impact. */
export function impactEntries({ report, pack, say }: MarkdownContext): Entry[] {
  return Object.entries(report.summary.impacts).map(([id, interval]) => {
    const title = pack.impacts[id]?.title?.[report.locale] ?? id;
    return { path: "summary.impacts.*", whole: `- ${line(title)} – ${inline(say.between(inTenths(interval)))}` };
  });
}
