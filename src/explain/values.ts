import type { AsksOf } from "../audit/cases/asks.js";
import { type Region, regionOf } from "../audit/cases/regions.js";
import { numbersIn, valuesIn } from "../audit/cases/resolve.js";
import { segmentsOf } from "../evaluate/fact-names.js";
import { toIsRight } from "../facts/are-right.js";
import { dayNumber, firstDay, isoDateOf, lastDay } from "../facts/dates.js";
import { defaults } from "../facts/profile.js";
import { type FactSchema, factKind } from "../facts/schema.js";
import {
  type Condition,
  conditionsIn,
  type List,
  type Parameters,
  type RuleConditions,
  type Subject,
} from "../logic/condition.js";
import { type Draft, type Slot, slotsAt } from "./slots.js";

/** The values of a fact that tell apart what is asked of it in a practice, the nearest to what it is first. */
export type ValuesOf = (slot: Slot) => readonly unknown[];

/** What hangs on no practice, by the path of a fact. */
export type Regions = Map<string, Region>;

/** A rule, for the values of its parameters. */
export interface Asking {
  readonly conditions: RuleConditions;
  readonly parameters: Parameters;
}

/** Numbers of items that are asked for, and shares of them in percent. */
export interface Counts {
  readonly numbers: readonly number[];
  readonly shares: readonly number[];
  /** The paths of facts that they are held against. */
  readonly beside: readonly string[];
}

/** What is asked of how many items each list has, by its path. */
export function countsIn(rules: readonly Asking[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (list: List, { numbers = [], shares = [], beside = [] }: Partial<Counts>) => {
    const path = list.kind === "list" ? list.read.fact : list.fact.slice(0, list.fact.lastIndexOf("[]"));
    const known = counts.get(path) ?? { numbers: [], shares: [], beside: [] };
    counts.set(path, {
      numbers: [...known.numbers, ...numbers],
      shares: [...known.shares, ...shares],
      beside: [...known.beside, ...beside],
    });
  };
  const factOf = (subject: Subject) => (subject.kind === "fact" ? [subject.read.fact] : []);
  const visit = (part: Condition, parameters: Parameters) => {
    if (part.kind === "test" && part.subject.kind === "tally") {
      const asked = numbersIn(valuesIn(part.asked, parameters));
      add(part.subject.tally.list, part.subject.tally.share ? { shares: asked } : { numbers: asked });
    } else if (part.kind === "test" && part.subject.kind === "fact" && part.asked.kind === "truth") {
      add({ kind: "list", read: part.subject.read }, { numbers: [0] });
    } else if (part.kind === "compare") {
      if (part.left.kind === "tally") add(part.left.tally.list, { beside: factOf(part.right) });
      if (part.right.kind === "tally") add(part.right.tally.list, { beside: factOf(part.left) });
    }
  };
  for (const { conditions, parameters } of rules) {
    for (const one of [conditions.applies, conditions.passes]) {
      if (one !== undefined) for (const part of conditionsIn(one)) visit(part, parameters);
    }
  }
  return counts;
}

/** What is asked of a fact without regard to a practice, put together once. */
export function toRegionOf(
  asksOf: AsksOf,
  facts: FactSchema,
  today: number,
  regions: Regions,
): (path: string) => Region {
  return (path) => {
    const known = regions.get(path);
    if (known !== undefined) return known;
    const region = regionOf(path, asksOf, facts, today);
    regions.set(path, region);
    return region;
  };
}

export function toValuesOf(
  asksOf: AsksOf,
  counts: ReadonlyMap<string, Counts>,
  draft: Draft,
  facts: FactSchema,
  regionAt: (path: string) => Region,
): ValuesOf {
  return (slot) => {
    if (slot.isList) return resized(slot, lengthsOf(slot));
    const { path, fact } = slot;
    const { values } = regionAt(path);
    const asks = asksOf(path);
    if (asks.facts.size < 2 && asks.count < 0) return inOrder(slot, values);
    const isRight = toIsRight(fact);
    const beside = besideOf(slot).filter((value) => isRight(value));
    return inOrder(slot, [...new Set([...values, ...beside])]);
  };

  /** What a fact is compared with in this practice, and what is a little more or less. */
  function besideOf({ path, fact }: Slot): unknown[] {
    const asks = asksOf(path);
    const others = valuesAt([...asks.facts]);
    const isDate = factKind(fact) === "date";
    const numbers = others.flatMap(
      (value) => (isDate ? dayNumber(value) : typeof value === "number" ? value : []) ?? [],
    );
    if (!isDate && factKind(fact) === "string") return others.filter((value) => typeof value === "string");
    const steps = [...asks.differences, 0].flatMap((by) => [by, -by]).flatMap((by) => [by - 1, by, by + 1]);
    const lengths = asks.count < 0 ? [] : [...counts.keys()].flatMap((list) => lengthsAt(list));
    const around = [...numbers.flatMap((number) => steps.map((step) => number + step)), ...lengths];
    if (!isDate) return around;
    return around.filter((day) => day >= firstDay && day <= lastDay).map(isoDateOf);
  }

  function valuesAt(paths: readonly string[]): unknown[] {
    return slotsAt(paths.map(segmentsOf), draft, facts).map(({ holder, key }) => holder[key]);
  }

  /** Each number of items up to as many as a list has. */
  function lengthsAt(list: string): number[] {
    const most = Math.max(
      0,
      ...slotsAt([segmentsOf(list)], draft, facts).map(({ given }) => (Array.isArray(given) ? given.length : 0)),
    );
    return Array.from({ length: most + 2 }, (_, i) => i);
  }

  /** As many items as decide a count, or leave it open, whatever the others are. */
  function lengthsOf({ path, given, fact }: Slot): number[] {
    const { numbers = [], shares = [], beside = [] } = counts.get(path) ?? {};
    const length = Array.isArray(given) ? given.length : 0;
    const asked = [...numbers, ...valuesAt(beside).filter((value) => typeof value === "number")].map(Math.ceil);
    const around = [
      ...[length - 1, length, length + 1, 0, 1],
      ...asked.flatMap((n) => [n - 1, n, n + 1, length + n, length + n + 1]),
      ...shares.flatMap((p) =>
        [(100 * length) / p, (100 * length) / (100 - p)].flatMap((n) => [n, n + 1].map(Math.ceil)),
      ),
    ];
    const most = fact.maxItems ?? defaults.maxItems;
    const lengths = [...new Set(around)].filter((n) => n >= 0 && n <= most);
    return lengths.sort((a, b) => Math.abs(a - length) - Math.abs(b - length) || b - a);
  }
}

/** A list with so many items: the first of those that it has, and others of which nothing is known. */
export function resized({ given, fact }: Slot, lengths: readonly number[]): unknown[][] {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const isOfObjects = fact.items !== undefined && factKind(fact.items) === "object";
  const blank = () => (isOfObjects ? {} : null);
  return lengths.map((length) => Array.from({ length }, (_, i) => (i < items.length ? items[i] : blank())));
}

/** A list without one of its items, for each of them. */
export function withoutOne({ given }: Slot): unknown[][] {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  return items.map((one) => items.filter((item) => item !== one));
}

function inOrder({ given, fact }: Slot, values: readonly unknown[]): readonly unknown[] {
  const number =
    factKind(fact) === "date" ? dayNumber : (value: unknown) => (typeof value === "number" ? value : undefined);
  const from = number(given);
  if (from === undefined) return values;
  const far = (value: unknown) => Math.abs((number(value) ?? from) - from);
  return [...values].sort((a, b) => far(a) - far(b));
}
