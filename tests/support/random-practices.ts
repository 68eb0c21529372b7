import { type FactSchema, factChoices, factKind } from "../../src/facts/schema.js";

/** Numbers around the bounds of the rules of `macsf`, by the name of the fact. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  staffCount: [1, 1, 2, 3, 12],
  staffTrained: [0, 1, 2, 3, 12],
  autoLockMinutes: [0.5, 5, 15, 15.5, 16, 60],
  minLength: [3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25],
  characterClasses: [1, 2, 3, 4],
  minWords: [0, 6, 7, 8],
  lockoutAfterAttempts: [0, 1, 3, 4, 10, 11],
};
const dates = ["2024-01-31", "2025-01-30", "2025-01-31", "2025-12-31", "2026-01-31", "2026-02-01"];
const likely: Readonly<Record<string, readonly string[]>> = {
  antivirus: ["always-on", "always-on", "always-on"],
  firewall: ["always-on", "always-on", "always-on"],
  configuredBy: ["competent-provider", "competent-provider"],
};

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Practices made up by a seed, of which this share of the facts, and of the groups and lists, is unknown. */
export function randomPractices(schema: FactSchema, count: number, unknown: number, seed: number): unknown[] {
  return randomValues(schema, "", count, unknown, seed);
}

/** The same of one fact, by what it is called. */
export function randomValues(
  schema: FactSchema,
  called: string,
  count: number,
  unknown: number,
  seed: number,
): unknown[] {
  const next = toRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;

  const make = (fact: FactSchema, name: string, isWhole: boolean): unknown => {
    if (!isWhole && next() < unknown) return null;
    const choices = factChoices(fact);
    if (choices !== undefined) return pick([...choices, ...(likely[name] ?? [])]);
    switch (factKind(fact)) {
      case "object": {
        const members = Object.entries(fact.properties ?? {});
        return Object.fromEntries(members.map(([key, member]) => [key, make(member, key, false)]));
      }
      case "array": {
        const { items } = fact;
        return items === undefined ? [] : Array.from({ length: Math.floor(next() * 4) }, (_, i) => itemOf(items, i));
      }
      case "boolean":
        return next() < 0.75;
      case "date":
        return pick(dates);
      case "string":
        return name;
      default:
        return pick(numbers[name] ?? [0, 50_000, 80_000]);
    }
  };
  const itemOf = (items: FactSchema, i: number) => {
    const item = make(items, "", false);
    return typeof item === "object" && item !== null ? { ...item, id: `item-${i}` } : item;
  };
  return Array.from({ length: count }, () => make(schema, called, true));
}
