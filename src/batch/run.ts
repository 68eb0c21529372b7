import type { CompiledPack } from "../engine/compiled-pack.js";
import { type Block, blocksOf } from "./blocks.js";
import type { BlockResult } from "./evaluate-block.js";
import { inOrder } from "./in-order.js";
import type { Pieces } from "./pieces.js";
import { type Pool, toPool } from "./pool.js";
import type { Running, Settings } from "./settings.js";

/**
 * What the blocks of a source come to, in its order. It is read ahead as far as the pool is kept busy, and no further before what
 * that comes to is taken. Whichever way it ends, the source and the pool end too.
 */
export async function* resultsOf(
  pack: CompiledPack,
  pieces: Pieces,
  settings: Settings,
  running: Running,
): AsyncGenerator<BlockResult> {
  const { signal } = running;
  let pool: Pool | undefined;
  const reading = watched(blocksOf(pieces));
  const close = async () => {
    const isClosed = ignored(pieces.end());
    await pool?.close();
    if (!reading.isPending()) await isClosed; // what is waited for may never come
  };
  signal?.addEventListener("abort", close);
  try {
    signal?.throwIfAborted();
    pool = await toPool(pack, settings, running);
    yield* inOrder(reading, pool, signal);
  } finally {
    signal?.removeEventListener("abort", close);
    await close();
  }
}

/** Blocks of which it is known whether one is waited for. */
function watched(blocks: AsyncIterator<Block>) {
  let isPending = false;
  return {
    isPending: () => isPending,
    async next() {
      isPending = true;
      const next = await blocks.next();
      isPending = false;
      return next;
    },
  };
}

async function ignored(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined);
}
