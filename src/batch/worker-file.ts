/** What a worker runs, beside the file that this stands in once it is built. */
const name = "batch-worker.cjs";

/** In CommonJS alone. */
declare const __filename: string | undefined;

/** The path or the address of what a worker runs. */
export function workerFile(): string {
  if (typeof __filename !== "string") return new URL(name, import.meta.url).href;
  return __filename.slice(0, __filename.search(/[^\\/]*$/)) + name;
}
