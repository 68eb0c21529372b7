import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { writeCsv } from "../csv/table.js";
import { type ExportOptions, readGiven } from "../given.js";
import { type Exported, lossesOf } from "../losses.js";
import { lostOfAssessment } from "./losses.js";
import { assessmentRows, columns } from "./rows.js";

/**
 * A report as the audit that CISO Assistant imports, on the framework that `toCisoAssistant` makes of its pack: a row for each rule.
 * What is unknown is not assessed, never not compliant.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the observations.
 * @param options the pack that the report was made with.
 * @returns the rows in CSV (RFC 4180), and what of the report they have no place for.
 * @throws `OptionsError` with everything that is wrong with the report and the options, `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toCisoAssistantAssessment } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, {}, { now: "2026-01-31" });
 * toCisoAssistantAssessment(report, { pack: macsf }).text.includes(",not_assessed,to_do,"); //=> true
 * ```
 */
export function toCisoAssistantAssessment(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => {
    const given = readGiven(report, options);
    return {
      text: writeCsv([columns, ...assessmentRows(given.report)], { bom: false }),
      lost: lossesOf(given.report, lostOfAssessment),
    };
  });
}
