import type { Answered, Asked, Call, Calls } from "./protocol.js";

/** The worker, asked as a function is called. */
export interface Client {
  readonly ask: <C extends Call>(call: C, question: Calls[C]["question"]) => Promise<Calls[C]["answer"]>;
  readonly stop: () => void;
}

/** `failed` is called when the worker cannot be started, or fails. */
export function startWorker(failed: () => void): Client {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data.answer as never);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", failed);
  return {
    ask: (call, question) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, call, question } satisfies Asked);
      }),
    stop: () => worker.terminate(),
  };
}
