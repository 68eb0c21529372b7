import type { CompiledPack } from "../engine/compiled-pack.js";
import { OptionsError } from "../problems/errors.js";
import type { Block } from "./blocks.js";
import { type BlockResult, toEvaluateBlock } from "./evaluate-block.js";
import { isNode } from "./is-node.js";
import { problem } from "./problem.js";
import type { Running, Settings } from "./settings.js";
import { workerDataOf } from "./worker-data.js";
import { workerFile } from "./worker-file.js";

/** What evaluates blocks, one or several at a time. */
export interface Pool {
  /** How many blocks it can work on, or have at hand, at a time. */
  readonly size: number;
  run(block: Block): Promise<BlockResult>;
  /** Ends it, whatever it is doing. */
  close(): Promise<void>;
}

/** Workers where there are any, and are asked for; else this thread. */
export async function toPool(pack: CompiledPack, settings: Settings, { workers }: Running): Promise<Pool> {
  const here = onThisThread(pack, settings);
  const count = await workersOf(workers);
  return count === 0 ? here : withWorkers(count, pack, settings, here);
}

function onThisThread(pack: CompiledPack, settings: Settings): Pool {
  const evaluateBlock = toEvaluateBlock(pack, settings);
  return { size: 1, run: async (block) => evaluateBlock(block), close: async () => undefined };
}

/** How many blocks are at hand for a worker: one that it works on, one that it need not wait for, and one behind. */
const atHand = 3;

/** Values stay on this thread: they may be anything, and handing them over takes longer than evaluating them. */
async function withWorkers(count: number, pack: CompiledPack, settings: Settings, here: Pool): Promise<Pool> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina<Block, BlockResult>({
    filename: workerFile(),
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 2,
    workerData: workerDataOf(pack, settings),
  });
  pool.on("error", () => undefined); // whatever runs is rejected with it
  return {
    size: atHand * count,
    async run(block) {
      if (block.kind !== "lines") return here.run(block);
      try {
        return await pool.run(block, { transferList: [block.bytes.buffer as ArrayBuffer] });
      } catch (error) {
        throw new OptionsError([problem("worker-ended", "/workers", { reason: reasonOf(error) })]);
      }
    },
    close: () => pool.destroy(),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As many as are asked for, or as there are processors; none where there is no Node.js. */
async function workersOf(asked: number | undefined): Promise<number> {
  if (asked === 0 || !isNode()) return 0;
  if (asked !== undefined) return asked;
  const { availableParallelism } = await import("node:os");
  return availableParallelism();
}
