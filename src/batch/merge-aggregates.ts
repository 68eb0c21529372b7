import { isObject } from "../json/data.js";
import type { BatchProblems } from "../problems/codes/batch.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { inOrder, mostGroups, textOf } from "./portfolio.js";
import { problem } from "./problem.js";
import type { Aggregates, Group, OutcomeCounts, Tally } from "./types.js";

/**
 * The counts of two parts of a portfolio as those of the whole: the same, byte for byte, that {@link aggregateStream} gives of it.
 *
 * @typeParam R the ids of the rules.
 * @param a the counts of one part.
 * @param b the counts of another, of the same version of the pack and with the same options.
 * @returns the counts of both together.
 * @throws `OptionsError` when one is none, when they are not of one pack, instant, list of rules and grouping, or when there are
 * more than 10,000 groups.
 *
 * @example
 * ```ts
 * import { aggregateStream, mergeAggregates } from "hygie/batch";
 * import macsf from "hygie/rules/macsf";
 *
 * const options = { now: "2026-01-31" };
 * const [a, b] = await Promise.all([
 *   aggregateStream(macsf, [{ patientRecord: { computerised: false } }], options),
 *   aggregateStream(macsf, [{}, {}], options),
 * ]);
 * mergeAggregates(a, b).rules["no-shared-login"]; //=> { pass: 0, fail: 0, unknown: 2, "not-applicable": 1 }
 * ```
 */
export function mergeAggregates<R extends string>(a: Aggregates<R>, b: Aggregates<R>): Aggregates<R> {
  for (const [at, given] of [
    ["/0", a],
    ["/1", b],
  ] as const) {
    if (!isAggregates(given)) throw new OptionsError([problem("not-aggregates", at, { found: shown(given) })]);
  }
  const differ = differenceOf(a, b);
  if (differ !== undefined) throw new OptionsError([problem("not-of-one-kind", "", { differ })]);
  const { pack, evaluatedAt } = a;
  const { practices, ...counts } = mergeTallies(a, b);
  const groups = a.groups && b.groups && { groups: mergeGroups<R>(a.groups, b.groups) };
  return { pack, evaluatedAt, practices, failed: a.failed + b.failed, ...counts, ...groups };
}

function isAggregates(given: unknown): given is Aggregates {
  if (!isObject(given)) return false;
  const { pack, rules, impacts, scores, practices, failed } = given;
  return [pack, rules, impacts, scores].every(isObject) && [practices, failed].every(Number.isInteger);
}

/** What differs in what makes the counts comparable. */
function differenceOf(a: Aggregates, b: Aggregates): BatchProblems["not-of-one-kind"]["differ"] | undefined {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const by = ({ groups = [] }: Aggregates) => groups.map((group) => Object.keys(group.by));
  if (!isSame(a.pack, b.pack)) return "pack";
  if (a.evaluatedAt !== b.evaluatedAt) return "instant";
  if (!isSame(Object.keys(a.rules), Object.keys(b.rules))) return "rules";
  const [[first = [], ...others] = []] = [[...by(a), ...by(b)]];
  const isOneGrouping = (a.groups === undefined) === (b.groups === undefined);
  return isOneGrouping && others.every((names) => isSame(names, first)) ? undefined : "groups";
}

function mergeGroups<R extends string>(a: readonly Group<R>[], b: readonly Group<R>[]): readonly Group<R>[] {
  const merged = new Map(a.map((group) => [textOf(group), group]));
  for (const group of b) {
    const same = merged.get(textOf(group));
    merged.set(textOf(group), same === undefined ? group : { by: group.by, ...mergeTallies<R>(same, group) });
  }
  if (merged.size > mostGroups) throw new OptionsError([problem("too-many-groups", "", { most: mostGroups })]);
  return inOrder([...merged.values()]) as readonly Group<R>[];
}

function mergeTallies<R extends string>(a: Tally<R>, b: Tally<R>): Tally<R> {
  const [{ low, high }, others] = [a.scores, b.scores];
  return {
    practices: a.practices + b.practices,
    rules: mergeOutcomes(a.rules, b.rules),
    impacts: mergeOutcomes(a.impacts, b.impacts),
    scores: {
      low: low.map((count, i) => count + (others.low[i] ?? 0)),
      high: high.map((count, i) => count + (others.high[i] ?? 0)),
    },
  };
}

function mergeOutcomes<K extends string>(
  a: Readonly<Record<K, OutcomeCounts>>,
  b: Readonly<Record<K, OutcomeCounts>>,
): Record<K, OutcomeCounts> {
  const merged = Object.entries<OutcomeCounts>(a).map(([name, counts]) => {
    const { [name as K]: others } = b;
    const sums = Object.entries(counts).map(([outcome, count]) => [
      outcome,
      count + (others[outcome as keyof OutcomeCounts] ?? 0),
    ]);
    return [name, Object.fromEntries(sums)];
  });
  return Object.fromEntries(merged);
}
