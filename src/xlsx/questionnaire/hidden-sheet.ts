import type { CompiledPack } from "../../engine/compiled-pack.js";
import { toCellText } from "../../reporters/cells/cell-text.js";
import { toXString } from "../cell-string.js";
import type { Workbook, Worksheet } from "../exceljs.js";
import type { Ranges } from "./validation.js";

/** The sheet that nobody sees: of which pack the questionnaire is, and the words that cells choose from. */
export const hiddenName = "_hygie";

/** What stands in its first cell: what the workbook is, and the version of its form. */
export const mark = "hygie questionnaire 1";

/** What it says of the pack, by the name in its first column. */
export interface Origin {
  readonly pack: string;
  readonly version: string;
  readonly digest: string;
  readonly locale: string;
}

interface Hidden {
  readonly sheet: Worksheet;
  readonly ranges: Ranges;
}

export function writeHidden(workbook: Workbook, { definition, digest }: CompiledPack, locale: string): Hidden {
  const sheet = workbook.addWorksheet(hiddenName, { state: "veryHidden" });
  const origin: Origin = { pack: definition.id, version: definition.version, digest, locale };
  sheet.getCell(1, 1).value = mark;
  Object.entries(origin).forEach(([name, value], i) => {
    sheet.getCell(i + 2, 1).value = name;
    sheet.getCell(i + 2, 2).value = value;
  });
  const columns = new Map<string, number>();
  const ranges: Ranges = {
    of: (words) => {
      const key = JSON.stringify(words);
      const column = columns.get(key) ?? columns.size + 4;
      if (!columns.has(key)) {
        columns.set(key, column);
        words.forEach((word, i) => {
          sheet.getCell(i + 1, column).value = toXString(toCellText(word));
        });
      }
      const letter = sheet.getColumn(column).letter;
      return `'${hiddenName}'!$${letter}$1:$${letter}$${words.length}`;
    },
  };
  return { sheet, ranges };
}
