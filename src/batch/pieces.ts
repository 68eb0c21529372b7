import { isObject } from "../json/data.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";
import type { BatchSource, WebStream } from "./types.js";

/** What a source gives, piece by piece. */
export interface Pieces {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Ends it before it is done. */
  end(): Promise<unknown>;
}

/**
 * The pieces of a source, whatever kind of source it is; a text, or bytes, are one piece.
 *
 * @throws {@link OptionsError} when it is none.
 */
export function piecesOf(source: BatchSource): Pieces {
  const given: unknown = source;
  if (typeof given === "string" || given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return piecesOf([given]);
  if (typeof given === "object" && given !== null) {
    if (isObject(given) && typeof given.getReader === "function") return ofStream(given as object as WebStream);
    if (Symbol.asyncIterator in given)
      return ofIterator((given as AsyncIterable<unknown>)[Symbol.asyncIterator](), given);
    if (Symbol.iterator in given) return ofIterator((given as Iterable<unknown>)[Symbol.iterator](), given);
  }
  throw new OptionsError([problem("not-a-source", "", { found: shown(given) })]);
}

/** A stream of Node.js is destroyed, since its iterator would not end before its next piece is there. */
function ofIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>, source: object): Pieces {
  const { destroy } = source as { destroy?: unknown };
  return {
    next: async () => iterator.next(),
    end: async () => (typeof destroy === "function" ? destroy.call(source) : iterator.return?.()),
  };
}

function ofStream(source: WebStream): Pieces {
  const reader = source.getReader();
  return { next: () => reader.read(), end: () => reader.cancel() };
}
