import type { Practice } from "../../audit/diff/diff-practices.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Problem } from "../../problems/problem.js";
import { type ReadRow, toReadRow } from "../../reporters/csv/facts-from-csv.js";
import type { PlacedCell } from "../../reporters/csv/table.js";
import { InputError, refuse } from "../inputs.js";
import { problem } from "../problem.js";
import { csvChunks } from "./csv-chunks.js";

/**
 * The practices of a table, one a row, with no more of it in memory than a part; columns with the names of `others` are no facts. A row
 * that cannot be read is a practice with what is wrong with it.
 *
 * @throws {@link InputError} when the first line has a column that is no fact, or there is none.
 */
export async function* practicesOfCsv(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  pack: CompiledPack,
  others: readonly string[],
): AsyncGenerator<Practice> {
  let readRow: ((row: readonly PlacedCell[]) => ReadRow) | undefined;
  const inFile = (found: readonly Problem[]) => found.map((one) => ({ ...one, file }));
  const practiceAt = (facts: unknown, line: number, problems: readonly Problem[]): Practice => ({
    facts,
    place: () => ({ file, line }),
    problems,
    // What is wrong with facts was found in their cells, and is not told once more at places that a table does not have.
    locate: (found) => (problems.length > 0 ? [] : inFile(found).map((one) => ({ ...one, line }))),
  });
  for await (const { separator, rows, wrong } of csvChunks(bytes, file)) {
    for (const row of rows) {
      if (readRow === undefined) {
        const read = toReadRow(row, pack, separator, others);
        refuse(inFile(read.problems));
        ({ readRow } = read);
      } else {
        const { facts, others: more, problems } = readRow(row);
        yield practiceAt({ ...(facts as object), ...more }, row[0]?.line ?? 1, inFile(problems));
      }
    }
    if (wrong === undefined) continue;
    if (readRow === undefined) throw new InputError([wrong]);
    yield practiceAt(undefined, wrong.line ?? 1, [wrong]);
  }
  if (readRow === undefined) throw new InputError([problem("no-practices", "", {}, { file })]);
}
