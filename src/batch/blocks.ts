import { type CutLines, lineBreaksIn, toLineBuffer } from "./line-buffer.js";
import type { Pieces } from "./pieces.js";
import { toTextBytes } from "./text-bytes.js";

/** Records that stand one behind the other, gone over at once; `line` is where the first of them stands. */
export type Block =
  /** Whole lines of NDJSON; the last one of a source may lack its line break. */
  | { readonly kind: "lines"; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: "values"; readonly line: number; readonly values: readonly unknown[] }
  /** A line of more bytes than are held. */
  | { readonly kind: "long"; readonly line: number };

/** How a source is cut into blocks. */
export interface BlockSizes {
  /** About how many bytes of lines stand in one. */
  readonly bytes: number;
  /** How many values stand in one. */
  readonly values: number;
  /** How many bytes a line has at the most. */
  readonly line: number;
}

export const blockSizes: BlockSizes = { bytes: 1 << 20, values: 256, line: 1 << 26 };

/**
 * Cuts a source into blocks, and counts its lines; a value that is neither text nor bytes is a line of its own. Where the
 * source fails, what it gave before comes first; where it pauses, it need not fill a block.
 */
export async function* blocksOf(pieces: Pieces, sizes: BlockSizes = blockSizes): AsyncGenerator<Block> {
  const [texts, lines] = [toTextBytes(), toLineBuffer(sizes)];
  let line = 1;
  let values: unknown[] = [];
  let failure: { readonly error: unknown } | undefined;
  for (;;) {
    const following = next();
    if (await isSlow(following)) {
      if (values.length > 0) yield valuesGiven();
      yield* linesIn(lines.whole());
    }
    const { done = false, value } = await following;
    if (done) break;
    const bytes = typeof value === "string" ? texts.add(value) : bytesOf(value);
    if (bytes === undefined) {
      yield* linesIn(lines.end(texts.end()));
      values.push(value);
      if (values.length >= sizes.values) yield valuesGiven();
      continue;
    }
    if (values.length > 0) yield valuesGiven();
    if (typeof value !== "string") yield* linesIn(lines.add(texts.end()));
    yield* linesIn(lines.add(bytes));
  }
  if (values.length > 0) yield valuesGiven();
  yield* linesIn(failure === undefined ? lines.end(texts.end()) : lines.whole());
  if (failure !== undefined) throw failure.error;

  async function next(): ReturnType<Pieces["next"]> {
    try {
      return await pieces.next();
    } catch (error) {
      failure = { error };
      return { done: true };
    }
  }

  function* linesIn(cut: Iterable<CutLines>): Generator<Block> {
    for (const bytes of cut) {
      const block: Block = bytes === "long" ? { kind: "long", line } : { kind: "lines", line, bytes };
      line += bytes === "long" ? 1 : lineBreaksIn(bytes); // now, since the bytes are handed over
      yield block;
    }
  }

  function valuesGiven(): Block {
    const block: Block = { kind: "values", line, values };
    line += values.length;
    values = [];
    return block;
  }
}

/** How long a source may take before what it gave is gone over, in milliseconds. */
const patience = 100;

function isSlow(promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, true);
    const isThere = () => {
      clearTimeout(timer);
      resolve(false);
    };
    promise.then(isThere, isThere);
  });
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined;
}
