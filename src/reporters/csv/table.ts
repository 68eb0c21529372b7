import type { Problem } from "../../problems/problem.js";
import { csvProblem as problem } from "../cells/problem.js";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** What stands between cells: a comma, or the semicolon that French spreadsheet programs expect; then decimals have a comma. Default: `,`. */
  readonly separator?: "," | ";";
  /** The mark by which Excel tells UTF-8, in front. Default: true; false for programs that do not know it. */
  readonly bom?: boolean;
}

/** What a cell holds; nothing where it is blank. */
export type CsvCell = string | number | boolean | undefined;

/** Rows of cells as CSV (RFC 4180). No text is taken for a formula: it begins with an apostrophe, as spreadsheet programs mark texts. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], { separator = ",", bom = true }: CsvOptions): string {
  const lines = rows.map((row) => {
    const line = row.map((cell) => written(cell, separator)).join(separator);
    return `${line === "" ? '""' : line}\r\n`; // an empty line would be none
  });
  return (bom ? "\ufeff" : "") + lines.join("");
}

const formula = /^'*[=+\-@\t\r\n]/;
const marked = /^'+[=+\-@\t\r\n]/;
/** Halves of letters, which UTF-8 has no bytes for. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function written(cell: CsvCell, separator: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "number") return separator === ";" ? String(cell).replace(".", ",") : String(cell);
  const whole = cell.replace(halves, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const inert = formula.test(whole) ? `'${whole}` : whole;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The text of a cell without the apostrophe that keeps it from being a formula. */
export function unmarked(text: string): string {
  return marked.test(text) ? text.slice(1) : text;
}

/** A cell, and where it begins. */
export interface PlacedCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table that was read. */
export interface CsvTable {
  readonly separator: string;
  readonly rows: readonly (readonly PlacedCell[])[];
}

/** More than any spreadsheet program opens at once. */
export const mostLetters = 1 << 26;

/** Reads CSV: with commas, semicolons or tabs, whichever the first line has most of; lines that are empty are none. */
export function readCsv(given: string): CsvTable | { readonly problem: Problem } {
  if (given.length > mostLetters) return { problem: problem("csv-too-large", "", { most: mostLetters }) };
  const text = given.startsWith("\ufeff") ? given.slice(1) : given;
  const separator = separatorOf(text);
  const { rows, problem: wrong } = readRows(text, separator);
  if (wrong !== undefined) return { problem: wrong };
  return rows.length === 0 ? { problem: problem("csv-syntax", "", { reason: "empty" }) } : { separator, rows };
}

/** Rows of a table, or of a part of one. */
export interface CsvRows {
  readonly rows: readonly (readonly PlacedCell[])[];
  /** Where the last row that is whole ends, and the number of the line there. */
  readonly end: number;
  readonly endLine: number;
  /** What is wrong with the row behind it; nothing behind that is read. */
  readonly problem?: Problem;
}

/** Reads the rows of a text, of which the first line has a number. */
export function readRows(text: string, separator: string, firstLine = 1): CsvRows {
  const rows: PlacedCell[][] = [];
  let [at, line, lineStart] = [0, firstLine, 0];
  let row: PlacedCell[] = [];
  let [whole, wholeLine] = [0, firstLine];
  const end = () => {
    if (row.length > 1 || row.some((cell) => cell.text !== "") || isQuoted) rows.push(row);
    row = [];
  };
  const wrong = (reason: "unclosed" | "behind-quote", place: Pick<PlacedCell, "line" | "column">): CsvRows => ({
    ...{ rows, end: whole, endLine: wholeLine },
    problem: problem("csv-syntax", "", { reason }, place),
  });
  let isQuoted = false;
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    isQuoted = text[at] === '"';
    const cell = isQuoted ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === undefined) return wrong("unclosed", place);
    row.push({ text: cell.text, ...place });
    // A cell without a line feed is not looked through to the next one, which may be far.
    const lastFeed = cell.text.includes("\n") ? text.lastIndexOf("\n", cell.end - 1) : -1;
    if (lastFeed >= at) [line, lineStart] = [line + cell.text.split("\n").length - 1, lastFeed + 1];
    at = cell.end;
    const next = text[at];
    if (next === separator) {
      at += 1;
      if (at === text.length) row.push({ text: "", line, column: at - lineStart + 1 });
    } else if (next === "\r" || next === "\n") {
      at += next === "\r" && text[at + 1] === "\n" ? 2 : 1;
      end();
      [line, lineStart] = [line + 1, at];
      [whole, wholeLine] = [at, line];
    } else if (next !== undefined) return wrong("behind-quote", { line, column: at - lineStart + 1 });
  }
  if (row.length > 0) end();
  return { rows, end: text.length, endLine: line };
}

export function separatorOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

interface Found {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, from: number, separator: string): Found {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") end += 1;
  return { text: text.slice(from, end), end };
}

/** Nothing where it is never closed. */
function quotedCell(text: string, from: number): Found | undefined {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return undefined;
    parts.push(text.slice(start, quote));
    if (text[quote + 1] !== '"') return { text: parts.join('"'), end: quote + 1 };
    start = quote + 2;
  }
}
