import { Worker } from "node:worker_threads";

/** A worker that evaluates: what it throws there is thrown here. */
export function startWorker() {
  const worker = new Worker(new URL("./worker.js", import.meta.url));
  /** @type {Map<number, { resolve: (report: import("hygie").Report) => void, reject: (error: unknown) => void }>} */
  const asked = new Map();
  let last = 0;
  worker.on("message", ({ id, report, error }) => {
    const { resolve, reject } = asked.get(id) ?? {};
    asked.delete(id);
    if (report === undefined) reject?.(error);
    else resolve?.(report);
  });
  return {
    /**
     * @param {unknown} facts
     * @param {import("hygie").EvaluateOptions} [options]
     * @returns {Promise<import("hygie").Report>}
     */
    evaluate(facts, options) {
      last += 1;
      worker.postMessage({ id: last, facts, options });
      return new Promise((resolve, reject) => asked.set(last, { resolve, reject }));
    },
    stop: () => worker.terminate(),
  };
}
