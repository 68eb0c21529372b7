import type { Action, Cost, Outcome, Owner, Report, RuleResult } from "../generated/schemas.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";
import { unpolluted } from "../problems/host.js";
import { printable } from "../problems/visible.js";
import { type Colors, toColors } from "./colors.js";
import { reportGiven } from "./given.js";
import { wrap } from "./lines.js";
import { marks, order, reportPhrasesIn, wholeScore } from "./phrases.js";
import { mostOfNotApplicable, shownReasons } from "./shown-reasons.js";
import { readTextOptions, type TextOptions } from "./text-options.js";
import { idleWaivers, isUnproven, waiverSentences } from "./waivers.js";

interface Context {
  readonly report: Report;
  readonly phrases: ReportPhrases;
  readonly colors: Colors;
  readonly width: number;
}

const maxReasons = 6;
const maxQuestions = 10;

/**
 * A report as text that a practice can read: what to put right and how, what remains to be told, what is met.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the text.
 * @param options colours and width.
 * @returns lines, the last one ended too.
 * @throws `OptionsError` when the report is none, or the options are none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toText } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const text = toText(evaluate(macsf, {}, { now: "2026-01-31", locale: "en" }));
 * text.includes("Score: between 0 and 100 out of 100"); //=> true
 * ```
 */
export function toText(report: Report, options: TextOptions = {}): string {
  return unpolluted(() => textOf(report, options));
}

function textOf(given: Report, options: TextOptions): string {
  const report = reportGiven(given);
  const { colors, width } = readTextOptions(options);
  const context = { report, phrases: reportPhrasesIn(report.locale), colors: toColors(colors), width };
  const sections = [
    head(context),
    ...order.map((outcome) => section(outcome, context)),
    questions(context),
    ...idle(context),
    [context.colors.dim(context.phrases.digest(report.pack.digest))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function head({ report, phrases, colors }: Context): string[] {
  const { counts, score } = report.summary;
  const present = order.filter((outcome) => counts[outcome] > 0);
  return [
    colors.bold(phrases.evaluated(`${report.pack.id} ${report.pack.version}`, report.evaluatedAt.slice(0, 10))),
    colors.bold(phrases.score(wholeScore(score))),
    present.map((outcome) => paint(colors, outcome, phrases.counts[outcome](counts[outcome]))).join(", "),
  ];
}

function section(outcome: Outcome, context: Context): string[] {
  const { report, phrases, colors } = context;
  const results = report.results.filter((result) => result.outcome === outcome);
  if (results.length === 0) return [];
  const ordered = outcome === "fail" ? inOrderOf(report.plan, results) : results;
  return [colors.bold(phrases.headings[outcome]), ...ordered.flatMap((result) => ruleLines(result, context))];
}

function inOrderOf(plan: readonly Action[], results: readonly RuleResult[]): RuleResult[] {
  return plan.flatMap(({ ruleId }) => results.find((result) => result.ruleId === ruleId) ?? []);
}

function ruleLines(result: RuleResult, context: Context): string[] {
  const { phrases, colors } = context;
  const { outcome } = result;
  const isOpen = outcome !== "pass" && outcome !== "not-applicable";
  const details = [
    ...(isOpen ? [phrases.severity[result.severity]] : []),
    ...(showsEvidence(context) && outcome !== "not-applicable" ? [phrases.evidence[result.evidence.status]] : []),
  ];
  const rule = [result.ruleId, ...details].join(", ");
  const title = `  ${paint(colors, outcome, marks[outcome])} ${printable(result.title)} ${colors.dim(`(${rule})`)}`;
  const proof = evidence(result, context);
  switch (outcome) {
    case "fail":
      return [
        "",
        title,
        ...indented(result.message, context),
        ...reasons(result, maxReasons, context),
        ...proof,
        ...remedy(result, context),
      ];
    case "unknown":
      return [title, ...indented(result.message, context), ...proof, ...whole(result, context)];
    case "waived":
      return [
        title,
        ...indented(result.message, context),
        ...waiverSentences(result, phrases).flatMap((sentence) => indented(sentence, context)),
        ...(isUnproven(result) ? [] : reasons(result, maxReasons, context)),
        ...proof,
      ];
    case "not-applicable":
      return [title, ...whyNot(result, context)];
    default:
      return [title, ...proof];
  }
}

/** Evidence is told of only where some was handed over. */
function showsEvidence({ report }: Context): boolean {
  return report.results.some(({ evidence }) => evidence.items.length > 0);
}

function evidence(result: RuleResult, context: Context): string[] {
  return result.evidence.items.flatMap(({ title, type, status, collectedOn, freshUntil }) => {
    const say = context.phrases.evidenceItem[status];
    return indented(say(title ?? type, status === "to-come" ? collectedOn : freshUntil), context);
  });
}

function reasons(result: RuleResult, most: number, { phrases, width }: Context): string[] {
  return shownReasons(result, most, phrases).flatMap((text) => wrap(text, "      - ", width));
}

/** Why a rule does not apply: the facts that say so, or why it is disabled. */
function whyNot(result: RuleResult, context: Context): string[] {
  if (result.reasons.length === 0) return indented(result.message, context);
  return reasons(result, mostOfNotApplicable, context);
}

function remedy(result: RuleResult, context: Context): string[] {
  const { phrases, report, width } = context;
  const action = report.plan.find(({ ruleId }) => ruleId === result.ruleId);
  if (action === undefined) return [];
  const [owner, cost] = [phrases.owner[action.owner as Owner], phrases.cost[action.cost as Cost]];
  return [
    `    ${context.colors.underline(phrases.steps)}`,
    ...action.steps.flatMap((step, i) => wrap(step, `      ${i + 1}. `, width)),
    ...indented(phrases.effort(owner, action.effortHours, cost), context),
    ...whole(result, context),
  ];
}

/** Where the whole rule is to be read. */
function whole({ helpUri, ruleId }: RuleResult, context: Context): string[] {
  const { phrases, report } = context;
  return indented(helpUri ?? phrases.showRule(`hygie rules ${ruleId} --pack ${report.pack.id}`), context);
}

function questions(context: Context): string[] {
  const { report, phrases, colors, width } = context;
  const asked = report.questions.slice(0, maxQuestions);
  if (asked.length === 0) return [];
  const lines = asked.flatMap(({ subject, label, pointer }, i) => [
    ...wrap(subject === undefined ? label : `${subject} – ${label}`, `${String(i + 1).padStart(4)}. `, width),
    colors.dim(`      ${printable(pointer)}`),
  ]);
  const others = report.questions.length + (report.omittedQuestions ?? 0) - asked.length;
  const rest = others > 0 ? [`      ${phrases.more(others)}`] : [];
  return [colors.bold(phrases.questions), ...lines, ...rest];
}

function idle({ report, phrases, colors, width }: Context): string[][] {
  return idleWaivers(report, phrases).map(({ heading, sentences }) => [
    colors.bold(heading),
    ...sentences.flatMap((sentence) => wrap(sentence, "  - ", width)),
  ]);
}

function indented(text: string, { width }: Context): string[] {
  return wrap(text, "    ", width);
}

function paint(colors: Colors, outcome: Outcome, text: string): string {
  const paints = {
    fail: colors.red,
    unknown: colors.yellow,
    waived: colors.magenta,
    pass: colors.green,
    "not-applicable": colors.dim,
  };
  return paints[outcome](text);
}
