import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import { ownMembers } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { toSourceMap } from "../json/source-map.js";
import { parseJsonText } from "../json/text.js";
import type { Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";
import type { Settings } from "./settings.js";

/** A value in a column. */
export type Cell = string | number | boolean | null;

/** A record as it was read: what it has beside facts, and the facts, or what is wrong with it. */
export interface ReadRecord {
  readonly key?: string | number | undefined;
  /** In the order of the names of the columns. */
  readonly cells: readonly Cell[];
  /** A plain copy. */
  readonly facts?: Data;
  readonly problems: readonly Problem[];
}

const none: readonly Problem[] = [];
const noCells: readonly Cell[] = [];

/** Reads the record of a practice, whatever was given for it. */
export function toReadRecord({ engine }: CompiledPack, { key, columns }: Settings): (given: unknown) => ReadRecord {
  if (key === undefined && columns.length === 0) return (given) => withFacts(given, {}, noCells, none);
  const keys = key === undefined ? [] : [key];
  return (given) => {
    const members = ownMembers(given);
    if (members === undefined) return withFacts(given, {}, noCells, none);
    const wrong: Problem[] = [];
    const take = (name: string, kinds: readonly Kind[]) => {
      const { [name]: value = null } = members;
      if (value === null || kinds.includes(typeof value as Kind)) return value as Cell;
      wrong.push(problem("wrong-type", childPointer("", name), { found: shown(value), expected: kinds }));
      return null;
    };
    const [name = null] = keys.map((one) => take(one, ["string", "number"]));
    const cells = columns.map((one) => take(one, ["string", "number", "boolean", "null"]));
    const others = Object.entries(members).filter(([one]) => one !== key && !columns.includes(one));
    const named = name === null ? {} : { key: name as string | number };
    return withFacts(Object.fromEntries(others), named, cells, wrong);
  };

  function withFacts(
    given: unknown,
    named: Pick<ReadRecord, "key">,
    cells: readonly Cell[],
    wrong: readonly Problem[],
  ): ReadRecord {
    const { facts, problems } = engine.read(given);
    if (problems.length + wrong.length > 0) return { ...named, cells, problems: [...wrong, ...problems] };
    return { ...named, cells, facts, problems: none };
  }
}

/** Reads the record of a practice that a line holds; what is wrong with it has its place there. */
export function toReadLine(read: (given: unknown) => ReadRecord): (text: string, line: number) => ReadRecord {
  return (text, line) => {
    const { value, problems } = parseJsonText(text, undefined, "facts", line);
    if (value === undefined) return { cells: noCells, problems };
    const record = read(value);
    const wrong = [...problems, ...toSourceMap(text, line).locate(record.problems)];
    return wrong.length === 0 ? record : { ...record, problems: wrong };
  };
}
