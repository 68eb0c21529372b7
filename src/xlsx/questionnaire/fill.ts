import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import type { Gathered } from "../../reporters/cells/put.js";
import { toXString } from "../cell-string.js";
import type { Workbook, Worksheet } from "../exceljs.js";
import { workbookPhrasesIn } from "../phrases.js";
import { hiddenName, writeHidden } from "./hidden-sheet.js";
import { type Layout, layoutOf, type Table } from "./layout.js";
import { type ItemRow, listIn, rowsOf } from "./rows.js";
import { toSheetNames } from "./sheet-names.js";
import { protect, styleText } from "./style.js";
import { writeForm } from "./write-form.js";
import { writeTable } from "./write-table.js";
import { noteWritten } from "./written.js";

/** Puts the questions of a pack into a workbook, with what is known. */
export function fillQuestionnaire(workbook: Workbook, pack: CompiledPack, facts: Gathered, locale: string): void {
  const say = workbookPhrasesIn(locale);
  const layout = layoutOf(pack, locale);
  const named = toSheetNames();
  named(hiddenName);
  const about = workbook.addWorksheet(named(say.sheets.about));
  writeAbout(about, pack, locale, say);
  const sheets = layout.map((one) => workbook.addWorksheet(named(titleOf(one, say))));
  const { sheet: hidden, ranges } = writeHidden(workbook, pack, locale);
  const written = new Map<
    string,
    { readonly sheet: Worksheet; readonly rows: readonly ItemRow[]; readonly title: string }
  >();
  layout.forEach((one, i) => {
    const sheet = sheets[i] as Worksheet;
    if (one.kind === "form") {
      writeForm(sheet, one, facts, ranges, say);
      return;
    }
    const owner = written.get(one.owner ?? "");
    const rows = rowsOf(one, facts, owner?.rows);
    const [ownerSheet, ownerTitle] = [owner?.sheet.name ?? "", owner?.title ?? ""];
    const list = owner === undefined ? listIn(one, facts) : undefined;
    writeTable(sheet, one, { rows, owners: owner?.rows, list, ownerSheet, ownerTitle }, ranges, say);
    written.set(one.fact, { sheet, rows, title: one.list.itemTitle ?? one.list.title });
  });
  noteWritten(hidden, about, sheets);
}

/** What a sheet is called before it is made to fit. */
export function titleOf(sheet: Layout[number], say: WorkbookPhrases): string {
  return sheet.kind === "form" ? (sheet.title ?? say.sheets.loose) : (sheet as Table).list.title;
}

function writeAbout(
  sheet: Worksheet,
  { definition, digest }: CompiledPack,
  locale: string,
  say: WorkbookPhrases,
): void {
  const { id, version, title } = definition;
  sheet.columns = [{ width: 22 }, { width: 90 }];
  sheet.getCell(1, 1).value = toXString(say.title(title[locale] ?? id));
  sheet.getCell(1, 1).font = { bold: true, size: 16 };
  const file = "questionnaire.xlsx";
  const lines = say.about(file).map((text, i) => [i + 1, text] as const);
  const made = [
    [say.madeOf.pack, id],
    [say.madeOf.version, version],
    [say.madeOf.digest, digest],
  ] as const;
  [...lines, ...made].forEach(([name, text], i) => {
    const row = i + 3 + (i < lines.length ? 0 : 1);
    sheet.getRow(row).values = [name, toXString(text)];
    for (const column of [1, 2]) styleText(sheet.getCell(row, column));
  });
  protect(sheet, false);
}
