import type { CompiledPack } from "../engine/compiled-pack.js";
import { blocksOf } from "./blocks.js";
import { type BlockResult, toEvaluateBlock } from "./evaluate-block.js";
import type { Pieces } from "./pieces.js";
import type { Running, Settings } from "./settings.js";

/** What the blocks of a source come to, in its order. */
export async function* resultsOf(
  pack: CompiledPack,
  pieces: Pieces,
  settings: Settings,
  { signal }: Running,
): AsyncGenerator<BlockResult> {
  const evaluateBlock = toEvaluateBlock(pack, settings);
  try {
    signal?.throwIfAborted();
    for await (const block of blocksOf(pieces)) {
      signal?.throwIfAborted();
      yield evaluateBlock(block);
    }
  } finally {
    await pieces.return?.();
  }
}
