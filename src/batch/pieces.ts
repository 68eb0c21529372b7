import { isObject } from "../json/data.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";
import type { BatchSource, WebStream } from "./types.js";

/** What a source gives, piece by piece. `return` ends it before it is done. */
export type Pieces = Pick<AsyncIterator<unknown>, "next" | "return">;

/**
 * The pieces of a source, whatever kind of source it is; a text, or bytes, are one piece.
 *
 * @throws {@link OptionsError} when it is none.
 */
export function piecesOf(source: BatchSource): Pieces {
  const given: unknown = source;
  if (typeof given === "string" || given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return piecesOf([given]);
  if (typeof given === "object" && given !== null) {
    if (Symbol.asyncIterator in given) return (given as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    if (Symbol.iterator in given) return ofIterable(given as Iterable<unknown>);
    if (isObject(given) && typeof given.getReader === "function") return ofStream(given as object as WebStream);
  }
  throw new OptionsError([problem("not-a-source", "", { found: shown(given) })]);
}

async function* ofIterable(source: Iterable<unknown>): AsyncGenerator<unknown> {
  yield* source;
}

/** Streams of the Web platform are not iterable everywhere. */
async function* ofStream(source: WebStream): AsyncGenerator<unknown> {
  const reader = source.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read();
      isDone = done;
      if (!done) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}
