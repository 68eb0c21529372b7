import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import { FactsError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import type { BlockResult } from "./evaluate-block.js";
import { toOutcomesAt } from "./outcomes-at.js";
import type { Cell, Key } from "./read-record.js";
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
  const outcomesAt = toOutcomesAt(ids);
  return function* ({ lines, keys, cells, wrong, codes, reports }) {
    const names: readonly (Key | null)[] = JSON.parse(keys);
    let [right, next] = [0, 0];
    for (let i = 0; i < lines.length; i += 1) {
      signal?.throwIfAborted();
      const record = placeOf(lines[i] as number, names[i]);
      const [at, problems = []] = wrong[next] ?? [];
      if (at === i) {
        if (strict) throw new FactsError(problems);
        next += 1;
        record.problems = problems;
      } else {
        if (columns.length > 0) record.columns = columnsOf(columns, cells[i] ?? []);
        if (output === "reports") record.report = reports[right] as Report;
        else record.outcomes = outcomesAt(codes, right * ids.length);
        right += 1;
      }
      yield record as object as BatchRecord;
    }
  };
}

/** The columns that a record has something in. */
export function columnsOf(columns: readonly string[], cells: readonly Cell[]): Columns {
  const members = columns.map((name, i) => [name, cells[i] ?? null] as const);
  return Object.fromEntries(members.filter((member): member is [string, Columns[string]] => member[1] !== null));
}

/** A record that is being made: its members are added in the order in which it has them. */
interface Begun {
  readonly line: number;
  readonly key?: Key;
  columns?: Columns;
  outcomes?: Readonly<Record<string, BatchOutcome>>;
  report?: Report;
  problems?: readonly Problem[];
}

function placeOf(line: number, key: Key | null | undefined): Begun {
  return key === undefined || key === null ? { line } : { line, key };
}
