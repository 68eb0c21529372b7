import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { filePhrasesIn, lostInWords } from "../details.js";
import { type ExportOptions, type Given, readGiven } from "../given.js";
import { type Exported, lossesOf } from "../losses.js";
import { closingOf, testOf } from "./tests.js";
import { type Element, xmlFile } from "./xml.js";

/**
 * A report as JUnit XML, as Jenkins, GitLab and others read it: a test for each rule, failed where it fails, skipped where it is
 * unknown, waived or does not apply.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the texts.
 * @param options the pack that it was made with.
 * @returns the text of the file, and what of the report it has no place for.
 * @throws `OptionsError` when the report or the options are none, or the report is of another pack.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toJUnit } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2026-01-31", locale: "en" });
 * toJUnit(report, { pack: macsf }).text.includes('tests="18" failures="1" errors="0" skipped="17"'); //=> true
 * ```
 */
export function toJUnit(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => {
    const given = readGiven(report, options);
    return { text: xmlFile(suitesOf(given)), lost: lossesOf(given.report, lostInWords) };
  });
}

function suitesOf({ report, pack }: Given): Element {
  const { id, version } = report.pack;
  const { counts } = report.summary;
  const say = filePhrasesIn(report.locale);
  const numbers = { tests: report.results.length, failures: counts.fail, errors: 0 };
  const suite: Element = {
    name: "testsuite",
    attributes: {
      name: `${id} ${version}`,
      ...numbers,
      skipped: counts.unknown + counts.waived + counts["not-applicable"],
      time: 0,
      timestamp: report.evaluatedAt.replace(/\.\d+Z$|Z$/, ""), // in UTC, and without a zone, as its readers want it
    },
    children: [
      { name: "properties", children: propertiesOf(report) },
      ...report.results.map((result) => testOf(result, { report, pack: pack.definition, say })),
      ...closingOf(report, say),
    ],
  };
  const title = pack.definition.title[report.locale] ?? id;
  return { name: "testsuites", attributes: { name: title, ...numbers, time: 0 }, children: [suite] };
}

/** What tells which report it is, and its scores. */
function propertiesOf({ pack, factsDigest, evaluatedAt, locale, summary }: Report): Element[] {
  const values: Readonly<Record<string, string | number>> = {
    pack: pack.id,
    packVersion: pack.version,
    packDigest: pack.digest,
    factsDigest,
    evaluatedAt,
    locale,
    "score.low": summary.score.low,
    "score.high": summary.score.high,
    ...Object.fromEntries(Object.entries(summary.counts).map(([outcome, count]) => [`counts.${outcome}`, count])),
    ...Object.fromEntries(
      Object.entries(summary.impacts).flatMap(([impact, { low, high }]) => [
        [`impacts.${impact}.low`, low],
        [`impacts.${impact}.high`, high],
      ]),
    ),
  };
  return Object.entries(values).map(([name, value]) => ({ name: "property", attributes: { name, value } }));
}
