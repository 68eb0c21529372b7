import type { Context } from "../context.js";
import type { ProgressLine } from "../progress.js";
import type { PracticeFile } from "./files.js";

/** Tells how far it has come: by practices, and by the bytes of the files. */
export interface Rate {
  readonly count: (bytes: number) => void;
  /** So many practices are done since it began. */
  readonly show: (practices: number) => void;
}

export function rateOf(
  files: readonly PracticeFile[],
  line: ProgressLine,
  { output }: Context,
  clock: () => number = () => performance.now(),
): Rate {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const isKnown = total > 0 && files.every(({ size }) => size > 0);
  const begun = clock();
  let read = 0;
  return {
    count(bytes) {
      read += bytes;
    },
    show(practices) {
      line.show(() => {
        const seconds = Math.max((clock() - begun) / 1000, 0.001);
        const share = Math.min(1, read / total);
        const left =
          isKnown && share > 0
            ? { percent: Math.floor(100 * share), secondsLeft: Math.ceil((seconds * (1 - share)) / share) }
            : {};
        return output.progress.batch({ practices, perSecond: Math.round(practices / seconds), ...left });
      });
    },
  };
}
