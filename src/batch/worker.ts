import { workerData } from "node:worker_threads";
import { toEvaluateBlock } from "./evaluate-block.js";
import { generatedMembers } from "./generated.js";
import { packOf, type WorkerData } from "./worker-data.js";

/** What piscina calls in a worker, block by block: the pack is compiled once, when the worker starts. */
const { settings, definition } = workerData as WorkerData;

export default toEvaluateBlock(packOf(workerData as WorkerData), settings, generatedMembers(definition, settings));
