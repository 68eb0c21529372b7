import { closeSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Practice } from "../audit/diff/diff-practices.js";
import { decode, formatOf } from "../json/decode.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import { toSourceMap } from "../json/source-map.js";
import { parseJsonText } from "../json/text.js";
import { chunksOf, descriptorOf, openFile, readText, unreadableReason } from "../node/read-file.js";
import type { Problem } from "../problems/problem.js";
import { InputError, refuse } from "./inputs.js";
import { problem } from "./problem.js";

const ofLines = /\.(ndjson|jsonl)$/i;
const ofFacts = /\.(json|ndjson|jsonl)$/i;

/**
 * The practices of a file, of the files of facts in a folder, or of standard input for `-`. NDJSON, which standard input is
 * too, has one a line, and no more than a line of it is held in memory; any other file has one, or a list of them.
 *
 * @throws {@link InputError} where a file or a folder cannot be read: at once, or when its turn comes.
 */
export function practicesAt(path: string): AsyncIterable<Practice> {
  return practicesIn(filesAt(path));
}

function filesAt(path: string): string[] {
  if (descriptorOf(path) !== undefined) return [path];
  return readable(path, () => {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true });
    const files = entries.filter((one) => !one.isDirectory() && ofFacts.test(one.name));
    return files.map(({ name }) => join(path, name)).sort();
  });
}

async function* practicesIn(files: readonly string[]): AsyncGenerator<Practice> {
  for (const file of files) {
    if (descriptorOf(file) !== undefined || ofLines.test(file)) {
      yield* practicesOfLines(file);
    } else {
      const { text, problem } = readText(file, { wanted: "facts" });
      if (text === undefined) throw new InputError([problem]);
      yield* practicesOfText(text, file);
    }
  }
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): InputError {
  return new InputError([problem("unreadable", "", { wanted: "facts", reason: unreadableReason(error) }, { file })]);
}

function* practicesOfLines(file: string): Generator<Practice> {
  let line = 0;
  for (const bytes of linesOf(file)) {
    line += 1;
    const text = decode(bytes);
    if (typeof text !== "string") {
      const { format, column } = text;
      const place = { file, line, ...(column === undefined ? {} : { column }) };
      throw new InputError([problem("other-format", "", { format, wanted: "facts" }, place)]);
    }
    if (text.trim() !== "") yield practiceOfLine(text, file, line);
  }
}

function refuseOther(bytes: Uint8Array, file: string): void {
  const format = formatOf(bytes);
  refuse(format === undefined ? [] : [problem("other-format", "", { format, wanted: "facts" }, { file })]);
}

/** Lines end at line feeds alone: the other characters that end lines may stand inside of a text of JSON. */
function* linesOf(file: string): Generator<Uint8Array> {
  const opened = readable(file, () => descriptorOf(file) ?? openFile(file));
  let begun: Uint8Array[] = [];
  let isBegun = false;
  try {
    for (const chunk of chunksOf(opened, Number.POSITIVE_INFINITY)) {
      if (!isBegun) refuseOther(chunk, file);
      isBegun = true;
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        yield Buffer.concat([...begun, chunk.subarray(start, end)]);
        [begun, start] = [[], end + 1];
      }
      begun.push(chunk.subarray(start));
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  } finally {
    if (descriptorOf(file) === undefined) closeSync(opened);
  }
  yield Buffer.concat(begun);
}

const lineFeed = 0x0a;

export function practiceOfLine(text: string, file: string, line: number): Practice {
  const { value, problems } = parseJsonText(text, file, "facts", line);
  return {
    facts: value,
    place: () => ({ file, line }),
    problems,
    locate: (found) => toSourceMap(text, line).locate(found, file),
  };
}

/** A file that holds the facts of one practice, or a list of several. */
export function* practicesOfText(text: string, file: string): Generator<Practice> {
  const { value, problems } = parseJsonText(text, file, "facts");
  const { locate, positionAt } = toSourceMap(text);
  const practice = (facts: unknown, at: string, ofText: readonly Problem[]): Practice => ({
    facts,
    place: () => ({ file, line: positionAt(at).line }),
    problems: ofText,
    locate: (found) =>
      locate(
        found.map((one) => ({ ...one, pointer: at + one.pointer })),
        file,
      ),
  });
  if (!Array.isArray(value)) {
    yield practice(value, "", problems);
    return;
  }
  for (const [i, facts] of value.entries()) {
    const own = problems.filter(({ pointer }) => pointerSegments(pointer)[0] === String(i));
    yield practice(facts, childPointer("", i), own);
  }
}
