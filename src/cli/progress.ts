import type { Progress } from "../audit/progress.js";
import { visible } from "../problems/visible.js";
import type { Context } from "./context.js";

/** A line on a terminal that tells how far long work has come. */
export interface ProgressLine {
  /** Writes over it, if it stands long enough. */
  readonly show: (text: () => string) => void;
  /** Takes it away, for something else to be written. */
  readonly clear: () => void;
}

/** What a progress line needs of a stream. */
export type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;

/** Milliseconds for which a text stands at the least; work that takes no longer shows nothing. */
const standing = 100;
const standardColumns = 80;
const toEndOfLine = "\u001b[K";

/** A progress line on a stream; where that is no terminal, nothing is ever written. */
export function progressOn(
  stream: Terminal = process.stderr,
  clock: () => number = () => performance.now(),
): ProgressLine {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let since = clock();
  let isShown = false;
  return {
    show(text) {
      const now = clock();
      if (now - since < standing) return;
      since = now;
      isShown = true;
      stream.write(`\r${visible(text()).slice(0, (stream.columns ?? standardColumns) - 1)}${toEndOfLine}`);
    },
    clear() {
      if (isShown) stream.write(`\r${toEndOfLine}`);
      isShown = false;
    },
  };
}

/** Does long work with a progress line, which is gone when the work is done or has failed. */
export async function withProgress<T>(work: (line: ProgressLine) => T | Promise<T>): Promise<T> {
  const line = progressOn();
  try {
    return await work(line);
  } finally {
    line.clear();
  }
}

/** Shows how far work over the rules of a pack has come. */
export function ofRules(line: ProgressLine, { output }: Context): (progress: Progress) => void {
  return (progress) => line.show(() => output.progress.rule(progress));
}
