import type { Cost, Outcome, Owner, Question, RuleResult, Waiver } from "../../generated/schemas.js";
import { order } from "../../reporters/phrases.js";
import { day, lines, type ReportCell, type ReportContext, type ReportSheet, sheetOf } from "./sheet.js";

/** A report as sheets, in the order in which people read them. */
export function reportSheets(context: ReportContext): readonly ReportSheet[] {
  return [summary, results, checklist, reasons, questions, plan, evidence, waivers].map((make) => make(context));
}

type Line = readonly [what: string, value: ReportCell, low?: number, high?: number];

function summary({ report, say, words, impact }: ReportContext): ReportSheet {
  const { pack, factsDigest, evaluatedAt, locale, summary: found, omittedQuestions } = report;
  const says = say.summary;
  const all: readonly Line[] = [
    [says.rules, pack.id],
    [says.version, pack.version],
    [says.evaluatedAt, day(evaluatedAt)],
    [says.score, undefined, found.score.low, found.score.high],
    ...Object.entries(found.impacts).map(
      ([id, { low, high }]): Line => [says.impact(impact(id)), undefined, low, high],
    ),
    ...order.map((outcome): Line => [says.count(words.headings[outcome]), found.counts[outcome]]),
    ...(omittedQuestions === undefined ? [] : [[says.omittedQuestions, omittedQuestions] as const]),
    [says.language, locale],
    [says.digest, pack.digest],
    [says.factsDigest, factsDigest],
  ];
  return sheetOf("summary", all, {
    what: ([what]) => what,
    value: ([, value]) => value,
    low: ([, , low]) => low,
    high: ([, , , high]) => high,
  });
}

function results({ report, words, impact }: ReportContext): ReportSheet {
  const outcome = (one: Outcome | undefined) => (one === undefined ? undefined : words.headings[one]);
  return sheetOf<RuleResult>("results", report.results, {
    outcome: (result) => outcome(result.outcome),
    severity: ({ severity }) => words.severity[severity],
    title: ({ title }) => title,
    message: ({ message }) => message,
    underlying: (result) => outcome(result.outcome === "waived" ? result.underlying : undefined),
    evidence: (result) => words.evidence[result.evidence.status],
    impacts: ({ impacts }) => lines(impacts.map(impact)),
    missing: ({ missing }) => lines(missing),
    omittedReasons: ({ omittedReasons }) => omittedReasons,
    page: ({ helpUri }) => helpUri,
    rule: ({ ruleId }) => ruleId,
    ruleVersion: ({ ruleVersion }) => ruleVersion,
  });
}

function reasons({ report, say }: ReportContext): ReportSheet {
  const all = report.results.flatMap(({ ruleId, reasons: found }) => found.map((reason) => ({ ruleId, ...reason })));
  return sheetOf("reasons", all, {
    rule: ({ ruleId }) => ruleId,
    item: ({ item }) => item,
    finding: ({ text }) => text,
    role: ({ role }) => (role === undefined ? undefined : say.role[role]),
    fact: ({ pointer }) => pointer,
    actual: ({ actual }) => JSON.stringify(actual),
    asked: ({ asked }) => JSON.stringify(asked),
  });
}

function plan({ report, words }: ReportContext): ReportSheet {
  return sheetOf("plan", report.plan, {
    severity: ({ severity }) => words.severity[severity],
    title: ({ title }) => title,
    owner: ({ owner }) => words.owner[owner as Owner],
    hours: ({ effortHours }) => effortHours,
    cost: ({ cost }) => words.cost[cost as Cost],
    steps: ({ steps }) => lines(steps),
    rule: ({ ruleId }) => ruleId,
  });
}

/** A step a row, to be ticked off; the hours of all steps of a rule stand at the first, for sums. */
function checklist({ report, words }: ReportContext): ReportSheet {
  const all = report.plan.flatMap((action) => action.steps.map((step, i) => ({ ...action, step, isFirst: i === 0 })));
  return sheetOf("checklist", all, {
    done: () => undefined,
    step: ({ step }) => step,
    owner: ({ owner }) => words.owner[owner as Owner],
    title: ({ title }) => title,
    severity: ({ severity }) => words.severity[severity],
    hours: ({ effortHours, isFirst }) => (isFirst ? effortHours : undefined),
    rule: ({ ruleId }) => ruleId,
    remark: () => undefined,
  });
}

function questions({ report, say }: ReportContext): ReportSheet {
  const of = <Member extends string>(question: Question, member: Member) =>
    (question as { readonly [name in Member]?: ReportCell })[member];
  return sheetOf("questions", report.questions, {
    section: ({ section }) => section,
    subject: ({ subject }) => subject,
    question: ({ label }) => label,
    help: ({ help }) => help,
    answer: ({ type }) => say.answer[type] ?? type,
    unit: (question) => of(question, "unit"),
    minimum: (question) => of(question, "minimum"),
    above: (question) => of(question, "exclusiveMinimum"),
    maximum: (question) => of(question, "maximum"),
    below: (question) => of(question, "exclusiveMaximum"),
    choices: (question) =>
      "choices" in question ? lines(question.choices?.map(({ value, label }) => `${label} (${value})`)) : undefined,
    itemTitle: (question) => of(question, "itemTitle"),
    fields: (question) => ("fields" in question ? JSON.stringify(question.fields) : undefined),
    fact: ({ fact }) => fact,
    place: ({ pointer }) => pointer,
    rules: ({ ruleIds }) => lines(ruleIds),
  });
}

function evidence({ report, say, evidenceType }: ReportContext): ReportSheet {
  const all = report.results.flatMap(({ ruleId, evidence: { items } }) => items.map((item) => ({ ruleId, ...item })));
  return sheetOf("evidence", all, {
    rule: ({ ruleId }) => ruleId,
    status: ({ status }) => say.evidenceStatus[status],
    name: ({ title }) => title,
    type: ({ type }) => evidenceType(type),
    collectedOn: ({ collectedOn }) => day(collectedOn),
    freshUntil: ({ freshUntil }) => day(freshUntil),
    collectedBy: ({ collectedBy }) => collectedBy,
    uri: ({ uri }) => uri,
    sha256: ({ sha256 }) => sha256,
    place: ({ pointer }) => pointer,
  });
}

function waivers({ report, say }: ReportContext): ReportSheet {
  const inForce = report.results.flatMap((result) =>
    result.outcome === "waived" ? [result.waiver, ...(result.otherWaivers ?? [])] : [],
  );
  const idle = ["insufficientWaivers", "upcomingWaivers", "expiredWaivers", "unneededWaivers"] as const;
  const stated = (all: readonly Waiver[], state: string) => all.map((waiver) => ({ state, ...waiver }));
  const all = [
    ...stated(inForce, say.waiver.inForce),
    ...idle.flatMap((name) => stated(report[name], say.waiver[name])),
  ];
  return sheetOf("waivers", all, {
    state: ({ state }) => state,
    rule: ({ ruleId }) => ruleId,
    reason: ({ reason }) => reason,
    approvedBy: ({ approvedBy }) => approvedBy,
    startsOn: ({ startsOn }) => day(startsOn),
    expiresOn: ({ expiresOn }) => day(expiresOn),
    items: ({ items }) => lines(items),
    risk: ({ risk }) => risk,
    controls: ({ compensatingControls }) => compensatingControls,
  });
}
