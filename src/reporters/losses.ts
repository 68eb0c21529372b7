import { isObject, ownOf } from "../json/data.js";

/** What a report or a pack holds and a format has no place for. */
export interface Loss {
  /** The member, by its path in the report, or in the definition of the pack: `results[].reasons[].asked`, `summary.impacts.*`. */
  readonly path: string;
  /** How many of it there are. */
  readonly count: number;
}

/** A report or a pack in another format. */
export interface Exported {
  /** The text of the file. */
  readonly text: string;
  /** What of it is lost. */
  readonly lost: readonly Loss[];
}

/** How many there are at each of some paths; `[]` stands for the items of a list, `*` for the members of an object. */
export function lossesOf(value: unknown, paths: readonly string[]): readonly Loss[] {
  return paths
    .map((path) => ({ path, count: countAt(value, path.split(/\.|(?=\[\])/)) }))
    .filter(({ count }) => count > 0);
}

function countAt(value: unknown, [step, ...rest]: readonly string[]): number {
  if (step === undefined) return value === undefined ? 0 : 1;
  const next =
    step === "[]" || step === "*" ? Object.values(value ?? {}) : [isObject(value) ? ownOf(value, step) : undefined];
  return next.reduce((sum: number, one) => sum + countAt(one, rest), 0);
}
