import { type FactSchema, factChoices, factKind } from "../../src/facts/schema.js";
import { toRandom } from "./random-practices.js";

const texts = [
  "a",
  "b",
  "",
  "solo",
  "group",
  "laptop",
  "phone",
  "\u2028*/",
  "l’été d’Œdipe 😀",
  "'; DROP TABLE facts; --",
  "\\'\\\\",
];
const dates = [
  "2024-02-29",
  "2025-01-30",
  "2025-01-31",
  "2026-01-30",
  "2026-01-31",
  "2026-02-01",
  "0001-01-01",
  "9999-12-31",
];
const numbers = [0, 1, 2, 3, 5, 8, 15, 16, -1];

/**
 * Facts of any schema, made up by a seed: of all facts, groups, lists and items this share is unknown, some as `null`, some absent;
 * lists are empty as often as not.
 */
export function randomFacts(schema: FactSchema, count: number, unknown: number, seed: number): object[] {
  const next = toRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;

  const make = (fact: FactSchema): unknown => {
    if (next() < unknown) return next() < 0.5 ? null : undefined;
    return known(fact);
  };
  const known = (fact: FactSchema): unknown => {
    const choices = factChoices(fact);
    if (choices !== undefined) return pick(choices);
    switch (factKind(fact)) {
      case "object":
        return Object.fromEntries(
          Object.entries(fact.properties ?? {}).flatMap(([name, member]) => {
            const value = make(member);
            return value === undefined ? [] : [[name, value]];
          }),
        );
      case "array": {
        const { items } = fact;
        const length = next() < 0.4 ? 0 : Math.floor(next() * 4);
        return items === undefined ? [] : Array.from({ length }, () => make(items) ?? null);
      }
      case "boolean":
        return next() < 0.6;
      case "integer":
      case "number": {
        const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = fact;
        const { exclusiveMinimum: above = Number.NEGATIVE_INFINITY } = fact;
        const some = factKind(fact) === "integer" ? numbers : [...numbers, 2.5, 1e21, -0.1];
        return pick(some.filter((one) => one >= minimum && one > above && one <= maximum));
      }
      case "date":
        return pick(dates);
      case "string":
        return pick(texts);
    }
  };
  return Array.from({ length: count }, () => known(schema) as object);
}
