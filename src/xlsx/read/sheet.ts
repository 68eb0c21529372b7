import { isoDateOf } from "../../facts/dates.js";
import { isBlank } from "../../reporters/cells/cell-text.js";
import type { CellValue } from "../../reporters/cells/read-answer.js";
import { firstSerial, fromXString } from "../cell-string.js";
import { NotAWorkbook } from "./not-a-workbook.js";
import { columnOf } from "./place.js";
import { readXml } from "./xml.js";

/** A cell that holds something. */
export interface Cell {
  /** Its value, a date as YYYY-MM-DD, with its time behind it where it has one; of a formula, what it came to. */
  readonly value?: CellValue;
  readonly isFormula: boolean;
  /** What went wrong in it: `#REF!`. */
  readonly error?: string;
}

export interface SheetContext {
  readonly strings: readonly string[];
  /** The styles that show a number as a date. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
  /** How many cells are read at the most. */
  readonly most: number;
}

interface Raw {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
  text: string;
  hasText: boolean;
  isFormula: boolean;
}

/** The cells of a sheet that hold something. @throws {@link NotAWorkbook} */
export function readSheet(xml: string, context: SheetContext) {
  const rows = new Map<number, Map<number, Cell>>();
  const merged: string[] = [];
  let [count, row, column, isText, isSpoken] = [0, 0, 0, false, false];
  let raw: Raw | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        row = numberOf(attributes.get("r"), row + 1);
        column = 0;
      } else if (name === "c") {
        column = columnOf(attributes.get("r") ?? "") ?? column + 1;
        const isDate = context.dates[Number(attributes.get("s") ?? 0)] === true;
        raw = { row, column, type: attributes.get("t") ?? "n", isDate, text: "", hasText: false, isFormula: false };
      } else if (name === "f" && raw !== undefined) raw.isFormula = true;
      else if (name === "rPh") isSpoken = true;
      else if (name === "mergeCell" && merged.length < mostMerged) merged.push(attributes.get("ref") ?? "");
      isText = (name === "v" || name === "t") && !isSpoken;
      if (isText && raw !== undefined) raw.hasText = true;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isSpoken = false;
      if (name !== "c" || raw === undefined) return;
      const cell = cellOf(raw, context);
      if (cell !== undefined) {
        count += 1;
        if (count > context.most) throw new NotAWorkbook("too-large");
        const cells = rows.get(raw.row) ?? new Map<number, Cell>();
        rows.set(raw.row, cells.set(raw.column, cell));
      }
      raw = undefined;
    },
    text: (part) => {
      if (isText && raw !== undefined) raw.text += part;
    },
  });
  return { rows, merged, count };
}

/** More merged ranges are not looked at one by one: nobody merges so many by hand. */
const mostMerged = 1000;

function numberOf(text: string | undefined, byDefault: number): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number > 0 ? number : byDefault;
}

function cellOf(raw: Raw, context: SheetContext): Cell | undefined {
  const { isFormula, hasText, type } = raw;
  if (!hasText) return isFormula ? { isFormula } : undefined;
  if (type === "e") return { isFormula, error: raw.text };
  const value = valueIn(raw, context);
  if (value !== undefined && !(typeof value === "string" && isBlank(value))) return { isFormula, value };
  return isFormula ? { isFormula } : undefined;
}

function valueIn({ type, text, isDate }: Raw, { strings, is1904 }: SheetContext): CellValue | undefined {
  switch (type) {
    case "s":
      return fromXString(strings[Number(text)] ?? "");
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "str":
    case "inlineStr":
      return fromXString(text);
    case "d":
      return text.trim().replace(/T00:00:00(?:\.0+)?Z?$/, "");
    default: {
      const number = Number(text);
      if (text.trim() === "" || !Number.isFinite(number)) return text.trim() === "" ? undefined : text;
      return isDate ? dateOf(number, is1904) : number;
    }
  }
}

const epoch = { of1900: 25_569, of1904: 24_107 } as const;
/** The last day that ISO 8601 writes with four digits of a year. */
const lastSerial = 2_958_465;

/** A day and time as text; a number that is no day stays one, and so does a year that was typed into the cell of a date. */
function dateOf(serial: number, is1904: boolean): CellValue {
  const days = is1904 ? serial + (epoch.of1900 - epoch.of1904) : serial;
  if (days < firstSerial || days >= lastSerial + 1) return serial;
  const day = isoDateOf(Math.floor(days) - epoch.of1900);
  const seconds = Math.round((days - Math.floor(days)) * 86_400);
  if (seconds === 0) return day;
  return `${day}T${new Date(Math.min(seconds, 86_399) * 1000).toISOString().slice(11, 19)}`;
}
