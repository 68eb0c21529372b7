import type { BlockResult } from "../../batch/evaluate-block.js";
import type { Problem } from "../../problems/problem.js";
import type { Origin, Source } from "./source.js";

/** What came of a practice, and where it stands: the place of it among those that are right, or what is wrong with it. */
export interface Placed {
  readonly origin: Origin;
  readonly key: string | number | undefined;
  readonly cells: BlockResult["cells"][number];
  readonly right?: number;
  readonly wrong?: readonly Problem[];
}

/** The practices of a block, in their order, by where they stand in their files. */
export function* placedIn({ lines, keys, cells: all, wrong }: BlockResult, { originOf }: Source): Generator<Placed> {
  const names: readonly (string | number | null)[] = JSON.parse(keys);
  let [right, next] = [0, 0];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as number;
    const cells = all[i] ?? [];
    const key = names[i] ?? undefined;
    const origin = originOf(line);
    const [at, problems = []] = wrong[next] ?? [];
    if (at === i) {
      next += 1;
      yield { origin, key: key ?? origin.key, cells, wrong: origin.wrong ?? inFile(problems, origin, line) };
    } else {
      yield { origin, key, cells, right };
      right += 1;
    }
  }
}

/** Problems of a line of the stream as those of the line, or the row, of a file; a row has no columns of letters. */
function inFile(problems: readonly Problem[], { file, line }: Origin, inStream: number): readonly Problem[] {
  const moved = (at: number | undefined) => line + (at ?? inStream) - inStream;
  return problems.map(({ endLine, endColumn, column, ...found }) => ({
    ...found,
    file: file.path,
    line: moved(found.line),
    ...(file.format === "ndjson" && column !== undefined && { column }),
    ...(file.format === "ndjson" && endLine !== undefined && { endLine: moved(endLine), endColumn }),
  }));
}
