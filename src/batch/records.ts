import { type CompiledPack, outcomeCodes } from "../engine/compiled-pack.js";
import { FactsError } from "../problems/errors.js";
import type { BlockResult } from "./evaluate-block.js";
import type { Running, Settings } from "./settings.js";
import type { BatchOutcome, BatchRecord, PracticePlace } from "./types.js";

type Columns = NonNullable<PracticePlace["columns"]>;

/**
 * The records that a block comes to, as those have them who asked for them. The first that is wrong ends it where it is strict, and a
 * signal before the next one.
 */
export function toRecords(
  pack: CompiledPack,
  settings: Settings,
  { strict, signal }: Running,
): (result: BlockResult) => Generator<BatchRecord> {
  const { output, columns, rules } = settings;
  const ids = rules.map((rule) => pack.ruleIds[rule] as string);
  return function* ({ lines, keys, cells, wrong, codes, reports }) {
    let [right, next] = [0, 0];
    for (let i = 0; i < lines.length; i += 1) {
      signal?.throwIfAborted();
      const place = { line: lines[i] as number, ...(keys[i] !== undefined && { key: keys[i] as string | number }) };
      const [at, problems = []] = wrong[next] ?? [];
      if (at === i) {
        if (strict) throw new FactsError(problems);
        next += 1;
        yield { ...place, problems };
        continue;
      }
      const whole = columns.length === 0 ? place : { ...place, columns: columnsOf(cells[i] ?? []) };
      if (output === "reports") yield { ...whole, report: reports[right] as (typeof reports)[number] };
      else yield { ...whole, outcomes: outcomesAt(codes, right * ids.length) };
      right += 1;
    }
  };

  function outcomesAt(codes: Uint8Array, start: number): Record<string, BatchOutcome> {
    const outcomes: Record<string, BatchOutcome> = {};
    for (let i = 0; i < ids.length; i += 1) {
      outcomes[ids[i] as string] = outcomeCodes[codes[start + i] as 0 | 1 | 2 | 3];
    }
    return outcomes;
  }

  function columnsOf(cells: BlockResult["cells"][number]): Columns {
    const members = columns.map((name, i) => [name, cells[i] ?? null] as const);
    return Object.fromEntries(members.filter((member): member is [string, Columns[string]] => member[1] !== null));
  }
}
