import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import { decode } from "../json/decode.js";
import { toSourceMap } from "../json/source-map.js";
import { parseJsonText } from "../json/text.js";
import { toColons } from "./colons.js";
import { endOfLine, linesIn, piecesIn } from "./line-buffer.js";
import { membersIn, membersOf } from "./members.js";
import { problem } from "./problem.js";
import { type Cell, type Key, type ReadRecord, toReadRecord, wrongRecord } from "./read-record.js";
import type { Settings } from "./settings.js";

/** Is told each record, and its line. */
export type Take = (record: ReadRecord, line: number) => void;

/**
 * How many members a record has that `JSON.parse` made, where all are declared and right; another number where something may be wrong
 * with it. Where its text has no more colons, it gives nothing else, and nothing twice.
 */
export type RightMembers = (record: unknown) => number;

/** Reads the records in bytes of NDJSON; `line` is the number of the first. */
export function toReadLines(
  pack: CompiledPack,
  settings: Settings,
  rightMembers?: RightMembers,
): (bytes: Uint8Array, line: number, take: Take) => void {
  const { key, columns } = settings;
  const read = toReadRecord(pack, settings);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const colons = rightMembers && toColons();
  return (bytes, line, take) => {
    let number = line;
    for (const [from, to] of piecesIn(bytes)) {
      const text = textOf(bytes.subarray(from, to));
      number = text === undefined ? singly(from, to) : together(text, from, to);
    }

    /** Reads lines of a text, and of the bytes that it was. */
    function together(text: string, from: number, to: number): number {
      const isAscii = text.length === to - from;
      const counted = colons !== undefined && to - from <= colons.most ? colons : undefined;
      counted?.hold(bytes.subarray(from, to));
      let next = number;
      let begin = from;
      for (let start = 0; start < text.length; next += 1) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        const until = isAscii ? from + end : endOfLine(bytes, begin);
        takeLine(text.slice(start, end), next, take, counted?.count(begin - from, until - from));
        start = end + 1;
        begin = until + 1;
      }
      return next;
    }

    /** Reads lines one by one, since one of them is not in UTF-8. */
    function singly(from: number, to: number): number {
      let next = number;
      for (const one of linesIn(bytes.subarray(from, to))) {
        const text = decode(one);
        if (typeof text === "string") takeLine(text, next, take);
        else {
          const { format, column = 1 } = text;
          take(wrongRecord([problem("other-format", "", { format, wanted: "facts" }, { line: next, column })]), next);
        }
        next += 1;
      }
      return next;
    }
  };

  function textOf(bytes: Uint8Array): string | undefined {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }

  function takeLine(text: string, line: number, take: Take, colons?: number): void {
    const value = parsed(text);
    if (value !== undefined) {
      if (colons !== undefined && colons === rightMembers?.(value)) {
        take(rightRecord(value as Data), line);
        return;
      }
      const record = !mayLoseDigits.test(text) && membersIn(text) === membersOf(value) ? read(value) : undefined;
      if (record?.facts !== undefined) {
        take(record, line);
        return;
      }
    }
    if (text.trim() !== "") take(toldOf(text, line), line);
  }

  /** What is no fact may stay where it is: nobody looks for it. */
  function rightRecord(facts: Data): ReadRecord {
    const own = key === undefined ? undefined : ((facts[key] ?? undefined) as Key | undefined);
    const cells = columns.length === 0 ? none : columns.map((name) => (facts[name] ?? null) as Cell);
    return { key: own, cells, facts, problems: none };
  }

  /** What is wrong with a line, each with its place there. */
  function toldOf(text: string, line: number): ReadRecord {
    const { value, problems } = parseJsonText(text, undefined, "facts", line);
    if (value === undefined) return wrongRecord(problems);
    const record = read(value);
    const wrong = [...problems, ...toSourceMap(text, line).locate(record.problems)];
    return wrong.length === 0 ? record : { ...record, facts: undefined, problems: wrong };
  }
}

const none: readonly never[] = [];

/** What every number has that is not read as it is written, and hardly anything else. */
const mayLoseDigits = /\d[.\d]{15}|\d\.?e[+-]?\d/i;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
