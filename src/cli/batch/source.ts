import { type Pieces, piecesOf } from "../../batch/pieces.js";
import type { ReadRecord } from "../../batch/read-record.js";
import type { Problem } from "../../problems/problem.js";
import type { Fed } from "./feed.js";
import type { PracticeFile } from "./files.js";

/** Where a line of the stream comes from. */
export interface Origin {
  readonly file: PracticeFile;
  /** The line, or the row, of the file. */
  readonly line: number;
  /** Of a practice that was read before: what is wrong with it, and what names it. */
  readonly wrong?: readonly Problem[];
  readonly key?: string | number;
}

/** All files as one stream for the pool, and where each of its lines comes from. */
export interface Source {
  readonly pieces: Pieces;
  /** Where a line of the stream comes from: asked for line after line, never for one before. */
  readonly originOf: (line: number) => Origin;
}

interface Span extends Origin {
  /** The line of the stream that it begins with. */
  readonly from: number;
}

/**
 * One stream of what files give, without its first lines where a run is gone on with. Practices that were read here and are wrong
 * are nothing in it, which is wrong too.
 */
export function toSource(
  feed: AsyncGenerator<Fed>,
  read: (given: unknown) => Pick<ReadRecord, "key" | "problems">,
  skipped: number,
): Source {
  const spans: Span[] = [];
  let [next, left] = [1, skipped];
  return { pieces: piecesOf(pieces()), originOf };

  async function* pieces(): AsyncGenerator<unknown> {
    for await (const fed of feed) {
      if (fed.kind === "lines") {
        const { bytes, ends, dropped } = withoutFirst(fed, left);
        left -= dropped;
        if (left > 0 || bytes.length === 0) continue;
        note({ from: next, file: fed.file, line: fed.line + dropped });
        next += ends;
        yield bytes;
      } else if (left > 0) left -= 1;
      else yield value(fed);
    }
  }

  function value({ file, line, practice }: Extract<Fed, { kind: "practice" }>): unknown {
    const record = practice.facts === undefined ? { problems: [] } : read(practice.facts);
    const wrong = [...practice.problems, ...practice.locate(record.problems)];
    const named = "key" in record && record.key !== undefined ? { key: record.key } : {};
    note({ from: next, file, line, ...(wrong.length > 0 && { wrong, ...named }) });
    next += 1;
    return wrong.length > 0 ? undefined : practice.facts;
  }

  /** Keeps a span, unless it goes on with the last one. */
  function note(span: Span): void {
    const last = spans.at(-1);
    const isNext = last?.file === span.file && last.line - last.from === span.line - span.from;
    const goesOn = isNext && last.wrong === undefined && span.wrong === undefined;
    if (!goesOn) spans.push(span);
  }

  function originOf(line: number): Origin {
    while (spans.length > 1 && (spans[1] as Span).from <= line) spans.shift();
    const { from, ...origin } = spans[0] as Span;
    return { ...origin, line: origin.line + (line - from) };
  }
}

/** A piece without the lines of it among the first so many: how many end in what is left, and how many were dropped. */
function withoutFirst(
  { bytes, ends }: Extract<Fed, { kind: "lines" }>,
  left: number,
): { readonly bytes: Uint8Array; readonly ends: number; readonly dropped: number } {
  const dropped = Math.min(left, ends);
  if (left > ends) return { bytes: bytes.subarray(bytes.length), ends: 0, dropped };
  let at = 0;
  for (let i = 0; i < dropped; i += 1) at = bytes.indexOf(0x0a, at) + 1;
  return { bytes: bytes.subarray(at), ends: ends - dropped, dropped };
}
