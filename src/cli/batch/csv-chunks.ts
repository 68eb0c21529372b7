import { decode } from "../../json/decode.js";
import type { Problem } from "../../problems/problem.js";
import { csvProblem } from "../../reporters/cells/problem.js";
import { type CsvRows, mostLetters, readRows, separatorOf } from "../../reporters/csv/table.js";
import { InputError } from "../inputs.js";
import { problem } from "../problem.js";

/** Rows of a table, and a row behind them that cannot be read, with what is wrong with it. */
export interface CsvChunk {
  readonly separator: string;
  readonly rows: CsvRows["rows"];
  readonly wrong?: Problem;
}

/** About as many bytes of a table are held; more where a row is longer. */
const chunkSize = 1 << 20;
const lineFeed = 0x0a;

/**
 * The rows of a table, chunk by chunk.
 *
 * @throws {@link InputError} where what follows cannot be told from a row, or is no text.
 */
export async function* csvChunks(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<CsvChunk> {
  let separator: string | undefined;
  let [rest, line] = ["", 1];
  for await (const { piece, isLast } of wholeLines(bytes)) {
    const text = rest + textOf(piece, file, line + breaksIn(rest));
    separator ??= separatorOf(text);
    let [from, isOpen] = [0, false];
    while (from < text.length && !isOpen) {
      const { rows, end, endLine, problem: wrong } = readRows(text.slice(from), separator, line);
      [from, line] = [from + end, endLine];
      isOpen = wrong?.params !== undefined && "reason" in wrong.params && wrong.params.reason === "unclosed";
      if (wrong === undefined) yield { separator, rows };
      else if (!isOpen) {
        yield { separator, rows, wrong: { ...wrong, file } };
        const behind = (wrong.line ?? line) + 1;
        [from, line] = [startOf(text, from, behind - line), behind];
      } else {
        yield { separator, rows };
        if (isLast) throw new InputError([{ ...wrong, file }]);
      }
    }
    rest = text.slice(from);
    if (rest.length > mostLetters) {
      throw new InputError([csvProblem("csv-too-large", "", { most: mostLetters }, { file, line })]);
    }
  }
}

/** Where a text goes on behind so many line breaks. */
function startOf(text: string, from: number, breaks: number): number {
  let at = from;
  for (let i = 0; i < breaks; i += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}

function textOf(piece: Uint8Array, file: string, line: number): string {
  const text = decode(piece);
  if (typeof text === "string") return text;
  const { format, line: inPiece = 1, column } = text;
  const place = { file, line: line + inPiece - 1, ...(column === undefined ? {} : { column }) };
  throw new InputError([problem("other-format", "", { format, wanted: "practices" }, place)]);
}

/** Pieces that end where a line does. */
async function* wholeLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(piece);
    size += piece.length;
    if (size < chunkSize || !piece.includes(lineFeed)) continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(lineFeed) + 1;
    yield { piece: all.subarray(0, end), isLast: false };
    held = [all.subarray(end)];
    size = all.length - end;
  }
  yield { piece: Buffer.concat(held), isLast: true };
}
