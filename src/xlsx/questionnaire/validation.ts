import type { Field } from "../../generated/schemas.js";
import type { WorkbookPhrases } from "../../locales/phrases/workbook.js";
import { abridged } from "../../problems/shown.js";
import { printable } from "../../problems/visible.js";
import { toXString } from "../cell-string.js";
import type { DataValidation } from "../exceljs.js";

/** The ranges of the hidden sheet that hold words to choose from. */
export interface Ranges {
  /** The range that holds these words. */
  readonly of: (words: readonly string[]) => string;
}

/** The lengths that Excel allows. */
const longest = { title: 32, text: 255 } as const;

/** What a cell takes: chosen from a list, a number within its bounds, a date. A choice is refused where it is another; of other values it is warned, since `?` is right too. */
export function validationOf(
  field: Field,
  words: readonly string[] | undefined,
  ranges: Ranges,
  say: WorkbookPhrases,
  cell: string,
): DataValidation {
  const about = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    promptTitle: fitted(field.title, longest.title),
    prompt: fitted(field.help === "" ? field.label : field.help, longest.text),
    errorTitle: fitted(field.title, longest.title),
    error: fitted(say.wanted(field), longest.text),
  };
  if (words !== undefined) return { ...about, type: "list", errorStyle: "stop", formulae: [ranges.of(words)] };
  return { ...about, errorStyle: "warning", ...limits(field, cell) };
}

function limits(field: Field, cell: string): Pick<DataValidation, "type" | "formulae"> & { operator?: "between" } {
  switch (field.type) {
    case "integer":
      return { type: "custom", formulae: [`AND(ISNUMBER(${cell}),INT(${cell})=${cell}${boundsOf(field, cell)})`] };
    case "number":
      return { type: "custom", formulae: [`AND(ISNUMBER(${cell})${boundsOf(field, cell)})`] };
    case "date":
      return { type: "custom", formulae: [`ISNUMBER(${cell})`] };
    default:
      return { type: "textLength", operator: "between", formulae: [0, Math.min(field.maxLength ?? 10_000, 32_767)] };
  }
}

function boundsOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Field, cell: string): string {
  const bounds = [
    [">=", minimum],
    [">", exclusiveMinimum],
    ["<=", maximum],
    ["<", exclusiveMaximum],
  ] as const;
  return bounds.map(([sign, bound]) => (bound === undefined ? "" : `,${cell}${sign}${bound}`)).join("");
}

function fitted(text: string, length: number): string {
  return toXString(abridged(printable(text), length - 2));
}
