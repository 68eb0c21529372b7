import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import { ownMembers } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";
import type { Settings } from "./settings.js";

/** The name of a practice, and a value in a column. */
export type Key = string | number;
export type Cell = string | number | boolean | null;

/** A record as it was read: what it has beside facts, and the facts, unless something is wrong with it. */
export interface ReadRecord {
  readonly key: Key | undefined;
  /** In the order of the names of the columns. */
  readonly cells: readonly Cell[];
  readonly facts: Data | undefined;
  readonly problems: readonly Problem[];
}

const none: readonly Problem[] = [];
const noCells: readonly Cell[] = [];

/** A record that is wrong as a whole. */
export function wrongRecord(problems: readonly Problem[]): ReadRecord {
  return { key: undefined, cells: noCells, facts: undefined, problems };
}

/** Reads the record of a practice, whatever was given for it: its facts are a plain copy. */
export function toReadRecord({ engine }: CompiledPack, { key, columns }: Settings): (given: unknown) => ReadRecord {
  if (key === undefined && columns.length === 0) return (given) => withFacts(given, undefined, noCells, none);
  return (given) => {
    const members = ownMembers(given);
    if (members === undefined) return withFacts(given, undefined, noCells, none);
    const wrong: Problem[] = [];
    const take = (name: string, kinds: readonly Kind[]) => {
      const { [name]: value = null } = members;
      const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
      if (value === null || (kinds.includes(typeof value as Kind) && !isRounded)) return value as Cell;
      wrong.push(
        problem("wrong-type", childPointer("", name), {
          found: shown(value),
          expected: isRounded ? ["string"] : kinds,
        }),
      );
      return null;
    };
    const name = key === undefined ? null : (take(key, ["string", "number"]) as Key | null);
    const cells = columns.map((one) => take(one, ["string", "number", "boolean", "null"]));
    const others = Object.entries(members).filter(([one]) => one !== key && !columns.includes(one));
    return withFacts(Object.fromEntries(others), name ?? undefined, cells, wrong);
  };

  function withFacts(
    given: unknown,
    key: Key | undefined,
    cells: readonly Cell[],
    wrong: readonly Problem[],
  ): ReadRecord {
    const { facts, problems } = engine.read(given);
    const isRight = problems.length + wrong.length === 0;
    return isRight
      ? { key, cells, facts, problems }
      : { key, cells, facts: undefined, problems: [...wrong, ...problems] };
  }
}
