import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import type { Exported } from "../losses.js";
import { isUri } from "../uri.js";
import { jsonFile } from "../written-out.js";
import { artifactAt } from "./artifact.js";
import { contextOf, type SarifContext } from "./context.js";
import { message } from "./message.js";
import { readSarif, type SarifOptions } from "./options.js";
import { resultOf } from "./results.js";
import { ruleOf } from "./rules.js";
import { taxonomiesOf } from "./taxonomies.js";

/** What code scanning would show as an alert all the same: it knows neither kinds nor suppressions. */
const notForGithub: readonly string[] = ["pass", "not-applicable", "waived"];

/**
 * A report as SARIF 2.1.0 (OASIS): a result for each rule, which points into the file of the facts. Its property bags hold the
 * whole report.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the texts.
 * @param options the pack that it was made with; the file of the facts, for whom it is, and the version of hygie.
 * @returns the text of the file, and what of the report is not in it: nothing, or for `github` the results that pass, do not
 * apply or are waived.
 * @throws `OptionsError` when the report or the options are none, the report is of another pack or the facts are not its.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toSarif } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const facts = { authentication: [{ enforced: false }] };
 * const report = evaluate(macsf, facts, { now: "2026-01-31", locale: "en" });
 * const file = { uri: "facts.json", text: JSON.stringify(facts) };
 * const { text } = toSarif(report, { pack: macsf, facts: file, profile: "github" });
 * JSON.parse(text).runs[0].results.filter((result: { kind: string }) => result.kind === "fail").length; //=> 1
 * ```
 */
export function toSarif(report: Report, options: SarifOptions): Exported {
  return unpolluted(() => sarifOf(readSarif(report, options)));
}

function sarifOf(given: Parameters<typeof contextOf>[0]): Exported {
  const { report, isForGithub } = given;
  const context = contextOf(given);
  const isSent = (outcome: string) => !isForGithub || !notForGithub.includes(outcome);
  const results = report.results.flatMap((result, i) => (isSent(result.outcome) ? [resultOf(result, i, context)] : []));
  const omitted = report.results.length - results.length;
  const { results: _, ...rest } = report;
  const run = {
    tool: { driver: driverOf(context), extensions: [packOf(context)] },
    ...(isLanguage(report.locale) ? { language: report.locale } : {}),
    columnKind: "utf16CodeUnits",
    automationDetails: { id: ["hygie", report.pack.id, ...pathOf(given.facts?.uri), report.evaluatedAt].join("/") },
    invocations: [{ executionSuccessful: true, ...timeOf(report.evaluatedAt) }],
    originalUriBaseIds: { "%SRCROOT%": { description: message(context.say.root) } },
    ...(given.facts === undefined ? {} : { artifacts: [artifactOf(given.facts.uri)] }),
    taxonomies: taxonomiesOf(context),
    results,
    properties: rest,
  };
  const file = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return { text: jsonFile(file), lost: omitted === 0 ? [] : [{ path: "results[]", count: omitted }] };
}

/** hygie, with the rules of the pack: code scanning, like most others who read SARIF, looks for rules nowhere else. */
function driverOf(context: SarifContext): object {
  const { given, report, frameworks } = context;
  return {
    name: "hygie",
    ...(given.version === undefined ? {} : { version: given.version, semanticVersion: given.version }),
    rules: report.results.map((result) => ruleOf(result, context)),
    supportedTaxonomies: frameworks.map((name, index) => ({ name, index })),
  };
}

/** The pack, which has a version, a publisher and a source of its own. */
function packOf({ given, report }: SarifContext): object {
  const { title, source } = given.pack.definition;
  const { id, version, digest } = report.pack;
  return {
    name: id,
    fullName: title[report.locale] ?? id,
    version,
    semanticVersion: version,
    ...(source === undefined ? {} : { organization: source.publisher }),
    ...(source?.uri !== undefined && isUri(source.uri) ? { informationUri: source.uri } : {}),
    properties: { digest, ...(source === undefined ? {} : { source }) },
  };
}

function artifactOf(uri: string): object {
  return { location: artifactAt(uri), mimeType: "application/json", roles: ["analysisTarget"] };
}

function pathOf(uri: string | undefined): string[] {
  return uri === undefined ? [] : [uri];
}

/** SARIF has languages of two letters alone, with or without a country. */
function isLanguage(locale: string): boolean {
  return /^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/.test(locale);
}

/** An instant, unless its year is one that RFC 3339 cannot write. */
function timeOf(instant: string): object {
  return /^\d{4}-/.test(instant) ? { startTimeUtc: instant, endTimeUtc: instant } : {};
}
