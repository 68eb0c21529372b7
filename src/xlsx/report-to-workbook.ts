import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import { reportWorkbook as en } from "../locales/en/report-workbook.js";
import { reportWorkbook as fr } from "../locales/fr/report-workbook.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ReportWorkbookPhrases } from "../locales/phrases/report-workbook.js";
import { unpolluted } from "../problems/host.js";
import { type ExportOptions, readGiven } from "../reporters/given.js";
import { filledIn } from "../reporters/lean.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { toBytes } from "./exceljs.js";
import type { ExportedWorkbook } from "./exported.js";
import type { ReportSheet } from "./report/sheet.js";
import { reportSheets } from "./report/sheets.js";
import { writeReportSheet } from "./report/write-sheet.js";

const phrases: Readonly<Record<Locale, ReportWorkbookPhrases>> = { fr, en };

/**
 * A report as a workbook (`.xlsx`): a summary, the results, a checklist with a step a row, the reasons, the questions, the plan, the
 * evidence and the waivers, each a sheet with filters. A text is never taken for a formula.
 *
 * It takes the library exceljs, which whoever calls it installs.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the sheets.
 * @param options the pack that the report was made with.
 * @returns the bytes of the workbook, the same for the same report; nothing of the report is lost.
 * @throws `OptionsError` when the report is none, or not of that pack, or exceljs is not installed; `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import macsf from "hygie/rules/macsf";
 * import { reportToWorkbook } from "hygie/xlsx";
 *
 * const report = evaluate(macsf, {}, { now: "2026-01-31", locale: "en" });
 * const { bytes, lost } = await reportToWorkbook(report, { pack: macsf });
 * [bytes.length > 10_000, lost.length]; //=> [true, 0]
 * ```
 */
export async function reportToWorkbook(report: Report, options: ExportOptions): Promise<ExportedWorkbook> {
  const given = unpolluted(() => readGiven(report, options));
  const say = phrases[localeOrEnglish(given.report.locale)];
  const sheets = sheetsOf(given.report, given.pack);
  const bytes = await toBytes((workbook) => {
    for (const sheet of sheets) writeReportSheet(workbook, sheet, say);
  }, given.report.evaluatedAt);
  return { bytes, lost: [] };
}

/** The sheets of a report, before they are written. */
export function sheetsOf(report: Report, { definition }: CompiledPack): readonly ReportSheet[] {
  const { locale } = report;
  const { impacts, evidenceTypes } = filledIn(definition);
  const titleIn =
    (all: Readonly<Record<string, { readonly title: Readonly<Record<string, string>> }>>) => (id: string) =>
      (Object.hasOwn(all, id) ? all[id]?.title[locale] : undefined) ?? id;
  return reportSheets({
    report,
    say: phrases[localeOrEnglish(locale)],
    words: reportPhrasesIn(locale),
    impact: titleIn(impacts),
    evidenceType: titleIn(evidenceTypes),
  });
}
