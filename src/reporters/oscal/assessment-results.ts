import type { Report, RuleResult } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { checkRules, type ExportOptions, readGiven } from "../given.js";
import { type Exported, lossesOf } from "../losses.js";
import { list, oscalVersion, type Prop, packProps, prop, textOf, uuidOf } from "./document.js";
import { findingOf } from "./finding.js";
import { phrasesIn } from "./given.js";
import { observationOf } from "./observation.js";
import { partiesOf } from "./parties.js";
import { actionTaskOf } from "./remediation.js";
import type { ResultsDocument } from "./results-document.js";
import { isAtRisk, risksOf } from "./risk.js";
import { taskOf } from "./task.js";
import { toMarkup, toMarkupLine, toToken } from "./text.js";

/** Everything has a place, if need be in properties of hygie's own. */
const unsaid: readonly string[] = [];

/**
 * A report as assessment results of OSCAL 1.2, in JSON. Each result is an observation; what is met, or not, is a finding as well, and
 * what is not met a risk with what to do about it. What is unknown has no finding: `not-satisfied` would say no. A waiver is the
 * accepted risk of a finding that is not satisfied.
 *
 * @param report what `evaluate` gave.
 * @param options the pack that the report was made with.
 * @returns the text of the file, and what of the report it has no place for.
 * @throws `OptionsError` with everything that is wrong with the report and the options; `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toOscalAssessmentResults } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, {}, { now: "2026-11-24", locale: "en" });
 * const { text } = toOscalAssessmentResults(report, { pack: macsf });
 * const [result] = JSON.parse(text)["assessment-results"].results;
 * result.findings; //=> undefined
 * result.observations.length === macsf.ruleIds.length; //=> true
 * ```
 */
export function toOscalAssessmentResults(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => {
    const read = readGiven(report, options);
    checkRules(read);
    const { report: given, pack } = read;
    const { factsDigest, evaluatedAt, locale } = given;
    const say = phrasesIn(locale);
    const id = (...path: readonly string[]) => uuidOf("results", pack.digest, factsDigest, evaluatedAt, ...path);
    const document = { report: given, say, id };
    const title = say.results(pack.definition.title[locale] ?? pack.definition.id);
    const content = {
      uuid: id(locale),
      metadata: {
        title: toMarkupLine(title),
        "last-modified": evaluatedAt,
        version: evaluatedAt,
        "oscal-version": oscalVersion,
        props: [...packProps(given.pack, given.pack.digest), ...prop("lang", locale)],
        ...partiesOf(document),
      },
      "import-ap": { href: `#${id("plan")}` },
      results: [resultOf(document, title)],
      "back-matter": {
        resources: [
          { uuid: id("plan"), title: toMarkupLine(say.noPlan), description: toMarkup(say.noPlanDescription) },
        ],
      },
    };
    return { text: textOf("assessment-results", content), lost: lossesOf(given, unsaid) };
  });
}

function resultOf(document: ResultsDocument, title: string): object {
  const { report, say, id } = document;
  const { results, evaluatedAt } = report;
  const atRisk = new Set(results.filter(({ outcome }) => isAtRisk(outcome)).map(({ ruleId }) => ruleId));
  const tool = { uuid: id("tool"), type: "software", title: "hygie", description: toMarkup(say.software) };
  return {
    uuid: id("result"),
    title: toMarkupLine(title),
    description: toMarkup(say.resultsDescription),
    ...{ start: evaluatedAt, end: evaluatedAt },
    props: summaryOf(report),
    "local-definitions": {
      "assessment-assets": {
        components: [{ ...tool, status: { state: "operational" } }],
        "assessment-platforms": [{ uuid: id("platform"), "uses-components": [{ "component-uuid": tool.uuid }] }],
      },
      ...list("tasks", [
        ...report.plan.filter(({ ruleId }) => !atRisk.has(ruleId)).map((action) => actionTaskOf(action, document)),
        ...report.questions.map((question, i) => taskOf(question, i, document)),
      ]),
    },
    "reviewed-controls": {
      "control-selections": [
        results.length === 0
          ? { "include-all": {}, "exclude-controls": [] }
          : { "include-controls": results.map(({ ruleId }) => ({ "control-id": toToken(ruleId) })) },
      ],
    },
    ...list(
      "observations",
      results.map((result) => observationOf(result, document)),
    ),
    ...list(
      "risks",
      results.flatMap((result) => risksOf(result, document)),
    ),
    ...list(
      "findings",
      results.flatMap((result: RuleResult) => findingOf(result, document)),
    ),
  };
}

function summaryOf({ factsDigest, summary, omittedQuestions, ...report }: Report): Prop[] {
  const { counts, score, impacts } = summary;
  const waivers = (["upcomingWaivers", "expiredWaivers", "unneededWaivers", "insufficientWaivers"] as const).flatMap(
    (name) =>
      report[name].flatMap((waiver) =>
        prop(kebab(name.slice(0, -1)), JSON.stringify(waiver), { remarks: toMarkup(waiver.reason) }),
      ),
  );
  return [
    ...prop("facts-digest", factsDigest),
    ...Object.entries(counts).flatMap(([outcome, count]) => prop(`count-${outcome}`, count)),
    ...[prop("score-low", score.low), prop("score-high", score.high)].flat(),
    ...Object.entries(impacts).flatMap(([impact, { low, high }]) => prop("impact-score", `${impact}:${low}:${high}`)),
    ...prop("omitted-questions", omittedQuestions),
    ...waivers,
  ];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
