import type { Practice } from "../../audit/diff/diff-practices.js";
import { lineBreaksIn } from "../../batch/line-buffer.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { decode } from "../../json/decode.js";
import { mostBytes } from "../../node/read-file.js";
import { InputError } from "../inputs.js";
import { practicesOfText } from "../practices.js";
import { problem } from "../problem.js";
import { bytesOf } from "./bytes.js";
import type { PracticeFile } from "./files.js";
import { practicesOfCsv } from "./from-csv.js";
import { rowsOfParquet } from "./from-parquet.js";

/** What files of practices give, piece by piece. */
export type Fed =
  /** Lines of NDJSON, cut anywhere: how many end in it, and the number of the line in which it begins. */
  | {
      readonly kind: "lines";
      readonly file: PracticeFile;
      readonly line: number;
      readonly ends: number;
      readonly bytes: Uint8Array;
    }
  /** A practice that was read here. */
  | { readonly kind: "practice"; readonly file: PracticeFile; readonly line: number; readonly practice: Practice };

/** What is read of files, and how it is told of. */
export interface Feeding {
  readonly pack: CompiledPack;
  /** The members, or the columns, that are no facts. */
  readonly others: readonly string[];
  /** Is told how many bytes were read, as they lie in the files. */
  readonly count: (bytes: number) => void;
}

/** The practices of files, one file after the other; a file that cannot be read, or be read on, is one that is wrong. */
export async function* fedBy(files: readonly PracticeFile[], feeding: Feeding): AsyncGenerator<Fed> {
  for (const file of files) {
    try {
      if (file.format === "ndjson") yield* fedByLines(file, feeding);
      else if (file.format === "parquet") yield* fedByRows(file, feeding);
      else yield* fedByPractices(file, feeding);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const line = error.problems[0]?.line ?? 1;
      const place = { file: file.path, line };
      yield {
        kind: "practice",
        file,
        line,
        practice: { place: () => place, problems: error.problems, locate: () => [] },
      };
    }
  }
}

async function* fedByPractices(file: PracticeFile, feeding: Feeding): AsyncGenerator<Fed> {
  const practices = file.format === "csv" ? fromCsv(file, feeding) : fromJson(file, feeding);
  for await (const practice of practices) yield { kind: "practice", file, line: practice.place().line, practice };
}

const mark = Buffer.from("\ufeff");
const lineFeed = Buffer.from("\n");

async function* fedByLines(file: PracticeFile, { count }: Feeding): AsyncGenerator<Fed> {
  let [line, isEnded, isBegun] = [1, true, false];
  try {
    for await (const piece of bytesOf(file, count)) {
      const isMarked = !isBegun && mark.equals(piece.subarray(0, mark.length));
      const bytes = isMarked ? piece.subarray(mark.length) : piece;
      isBegun = true;
      const ends = lineBreaksIn(bytes);
      yield { kind: "lines", file, line, ends, bytes };
      line += ends;
      if (bytes.length > 0) isEnded = bytes.at(-1) === lineFeed[0];
    }
  } catch (error) {
    if (!isEnded) yield { kind: "lines", file, line, ends: 1, bytes: lineFeed };
    throw error;
  }
  if (!isEnded) yield { kind: "lines", file, line, ends: 1, bytes: lineFeed }; // lest what follows goes on with its line
}

/** A row is a line, by its number. */
async function* fedByRows(file: PracticeFile, { count }: Feeding): AsyncGenerator<Fed> {
  let line = 1;
  for await (const rows of rowsOfParquet(file, count)) {
    let good: string[] = [];
    for (const { text, problems } of rows) {
      if (problems.length === 0) {
        good.push(text);
        continue;
      }
      yield linesOf(good);
      good = [];
      const at = line;
      const place = { file: file.path, line: at };
      const locate: Practice["locate"] = (found) => found.map((one) => ({ ...one, ...place }));
      yield {
        kind: "practice",
        file,
        line,
        practice: { facts: JSON.parse(text), place: () => place, problems: locate(problems), locate },
      };
      line += 1;
    }
    yield linesOf(good);
  }

  function linesOf(texts: readonly string[]): Fed {
    const from = line;
    line += texts.length;
    return {
      kind: "lines",
      file,
      line: from,
      ends: texts.length,
      bytes: Buffer.from(texts.map((text) => `${text}\n`).join("")),
    };
  }
}

function fromCsv(file: PracticeFile, { pack, others, count }: Feeding): AsyncGenerator<Practice> {
  return practicesOfCsv(bytesOf(file, count), file.path, pack, others);
}

/** A document is read as a whole. */
async function* fromJson(file: PracticeFile, { count }: Feeding): AsyncGenerator<Practice> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(file, count)) {
    size += piece.length;
    if (size > mostBytes) {
      throw new InputError([
        problem("unreadable", "", { wanted: "practices", reason: "too-large" }, { file: file.path }),
      ]);
    }
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces));
  if (typeof text === "string") yield* practicesOfText(text, file.path);
  else {
    const { format, ...place } = text;
    throw new InputError([problem("other-format", "", { format, wanted: "practices" }, { file: file.path, ...place })]);
  }
}
