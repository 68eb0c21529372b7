import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import { OptionsError } from "../problems/errors.js";
import { problem } from "./problem.js";
import type { ReadRecord } from "./read-record.js";
import type { Settings } from "./settings.js";
import { addCounts, type Counting, type Counts } from "./tally.js";
import type { Aggregates, Group } from "./types.js";

/** As many groups are told apart. */
export const mostGroups = 10_000;

/** What is counted of practices. */
export interface Portfolio {
  failed: number;
  readonly all: Counts;
  /** By the JSON text of what they have in common. */
  readonly groups: Map<string, Counts>;
}

export function emptyPortfolio(counting: Counting): Portfolio {
  return { failed: 0, all: counting.empty(), groups: new Map() };
}

/** Counts practices, by the codes of the outcomes of all rules of the pack. */
export function toCountPractice(
  { groupBy, columns }: Settings,
  counting: Counting,
): (portfolio: Portfolio, codes: Uint8Array, record: ReadRecord, facts: Data) => void {
  const reads = groupBy.map((name) => {
    const column = columns.indexOf(name);
    const path = name.split(".");
    return ({ cells }: ReadRecord, facts: Data) => (column < 0 ? factAt(facts, path) : (cells[column] ?? null));
  });
  return (portfolio, codes, record, facts) => {
    counting.add(portfolio.all, codes);
    if (reads.length === 0) return;
    const group = JSON.stringify(reads.map((read) => read(record, facts)));
    counting.add(groupIn(portfolio, group, counting), codes);
  };
}

function factAt(facts: Data, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const name of path) value = Object.hasOwn(Object(value), name) ? (value as Data)[name] : null;
  return value ?? null;
}

/** Adds what was counted elsewhere. */
export function addPortfolio(to: Portfolio, { failed, all, groups }: Portfolio, counting: Counting): void {
  to.failed += failed;
  addCounts(to.all, all);
  for (const [group, counts] of groups) addCounts(groupIn(to, group, counting), counts);
  if (to.groups.size > mostGroups)
    throw new OptionsError([problem("too-many-groups", "/groupBy", { most: mostGroups })]);
}

function groupIn({ groups }: Portfolio, group: string, { empty }: Counting): Counts {
  const found = groups.get(group);
  if (found !== undefined) return found;
  const counts = empty();
  groups.set(group, counts);
  return counts;
}

export function toAggregates(
  { failed, all, groups }: Portfolio,
  { definition: { id, version }, digest }: CompiledPack,
  { evaluatedAt, groupBy }: Settings,
  { toTally }: Counting,
): Aggregates {
  const { practices, ...counts } = toTally(all);
  return {
    pack: { id, version, digest },
    evaluatedAt,
    practices,
    failed,
    ...counts,
    ...(groupBy.length > 0 && {
      groups: inOrder(
        Array.from(groups, ([text, own]) => {
          const values: Group["by"][string][] = JSON.parse(text);
          return { by: Object.fromEntries(groupBy.map((name, i) => [name, values[i] ?? null])), ...toTally(own) };
        }),
      ),
    }),
  };
}

/** What the practices of a group have in common, as JSON text. */
export function textOf({ by }: Group): string {
  return JSON.stringify(Object.values(by));
}

/** Groups in an order that hangs on nothing but what they have in common. */
export function inOrder(groups: readonly Group[]): Group[] {
  const keyed = groups.map((group) => ({ group, text: textOf(group) }));
  return keyed.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ group }) => group);
}
