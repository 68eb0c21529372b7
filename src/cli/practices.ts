import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Practice } from "../audit/diff/diff-practices.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import { toSourceMap } from "../json/source-map.js";
import { parseJsonText } from "../json/text.js";
import { unreadableReason } from "../node/problem.js";
import type { Problem } from "../problems/problem.js";
import { InputError } from "./inputs.js";
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
  if (path === "-") return [path];
  return readable(path, () => {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true });
    const files = entries.filter((one) => !one.isDirectory() && ofFacts.test(one.name));
    return files.map(({ name }) => join(path, name)).sort();
  });
}

async function* practicesIn(files: readonly string[]): AsyncGenerator<Practice> {
  for (const file of files) {
    if (file === "-" || ofLines.test(file)) {
      yield* practicesOfLines(file === "-" ? process.stdin : createReadStream(file), file);
    } else {
      yield* practicesOfText(
        readable(file, () => readFileSync(file, "utf8")),
        file,
      );
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

async function* practicesOfLines(stream: Readable, file: string): AsyncGenerator<Practice> {
  let line = 0;
  for await (const text of linesOf(stream, file)) {
    line += 1;
    if (text.trim() !== "") yield practiceOfLine(text, file, line);
  }
}

/** Lines end at line feeds alone: the other characters that end lines may stand inside of a text of JSON. */
async function* linesOf(stream: Readable, file: string): AsyncGenerator<string> {
  let begun = "";
  try {
    for await (const chunk of stream.setEncoding("utf8")) {
      const [first = "", ...others] = String(chunk).split("\n");
      begun += first;
      for (const next of others) {
        yield begun;
        begun = next;
      }
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  yield begun;
}

function practiceOfLine(text: string, file: string, line: number): Practice {
  const atLine = (found: Problem): Problem => ({
    ...found,
    line,
    ...(found.endLine === undefined ? {} : { endLine: line }),
  });
  const { value, problems } = parseJsonText(text, file, "facts");
  return {
    facts: value,
    place: () => ({ file, line }),
    problems: problems.map(atLine),
    locate: (found) => toSourceMap(text).locate(found, file).map(atLine),
  };
}

/** A file that holds the facts of one practice, or a list of several. */
function* practicesOfText(text: string, file: string): Generator<Practice> {
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
