import { toFactsAreRight } from "../../facts/are-right.js";
import { firstDay, isoDateOf, lastDay } from "../../facts/dates.js";
import { type FactSchema, factAt, factChoices, factKind } from "../../facts/schema.js";
import { type Asks, type AsksOf, copiesIn } from "./asks.js";

/** The values of a fact that suffice for what is asked of it. */
export interface Region {
  readonly values: readonly unknown[];
  /** They may not: another value may tell more. */
  readonly isPartial: boolean;
}

const mostValues = 600;
const wholeRange = 256;

/** The schema of a fact, with the limits that later versions of packs may declare. */
type Limited = FactSchema & { readonly exclusiveMaximum?: number; readonly maxLength?: number };

export function regionOf(path: string, of: AsksOf, facts: FactSchema, today: number): Region {
  const fact: Limited = factAt(facts, path) ?? facts;
  const asks = of(path);
  const isRight = toFactsAreRight({ type: "object", properties: { fact } });
  const right = (values: readonly unknown[]) => [...new Set(values)].filter((value) => isRight({ fact: value }));
  switch (factKind(fact)) {
    case "boolean":
      return { values: [true, false], isPartial: false };
    case "string":
      return texts(fact, asks, facts, right);
    case "integer":
    case "number":
      return numbers(fact, asks, facts, today, right);
    case "date": {
      const ages = points(asks, facts, today).filter((age) => Number.isInteger(age));
      const days = ages.map((age) => today - age).filter((day) => day >= firstDay && day <= lastDay);
      return { values: right(days.map(isoDateOf)), isPartial: isPartial(asks) || ages.length > mostValues };
    }
    default:
      return { values: [], isPartial: true };
  }
}

function isPartial({ isOpaque, isBeyond, memberships }: Asks): boolean {
  return isOpaque || isBeyond || memberships.size > 3;
}

function texts(fact: Limited, asks: Asks, facts: FactSchema, right: (values: readonly unknown[]) => unknown[]): Region {
  const choices = factChoices(fact);
  if (choices !== undefined) return { values: choices, isPartial: asks.isBeyond };
  const elsewhere = [...asks.facts].flatMap((path) => factChoices(factAt(facts, path) ?? facts) ?? []);
  const literals = [...new Set([...asks.literals, ...elsewhere])].filter((value) => typeof value === "string");
  const others = freshTexts(asks, literals, fact.maxLength);
  const more = asks.isOpaque ? literals.flatMap((text) => [`${text}1`, `1${text}`, text.toUpperCase()]) : [];
  return { values: right([...literals, ...others, ...more]), isPartial: isPartial(asks) };
}

/** Texts that nothing names: one is enough, but where texts are held against each other, as many as can be told apart. */
function freshTexts(asks: Asks, literals: readonly string[], maxLength = Number.POSITIVE_INFINITY): string[] {
  const count = copiesIn(asks);
  const found: string[] = [];
  for (let i = 0; found.length < count && i < count + literals.length; i += 1) {
    const long = i === 0 ? "another" : `another${i}`;
    const text = long.length <= maxLength ? long : i.toString(36);
    if (!literals.includes(text) && text.length <= maxLength) found.push(text);
  }
  return found;
}

function numbers(
  fact: Limited,
  asks: Asks,
  facts: FactSchema,
  today: number,
  right: (values: readonly unknown[]) => unknown[],
): Region {
  const { minimum, maximum } = fact;
  const isInteger = factKind(fact) === "integer";
  const [low, high] = [
    minimum ?? fact.exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
    maximum ?? fact.exclusiveMaximum ?? Number.POSITIVE_INFINITY,
  ];
  if (isPartial(asks) && isInteger && high - low <= wholeRange) {
    const all = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, i) => Math.ceil(low) + i);
    return { values: right(all), isPartial: false };
  }
  const found = points(asks, facts, today);
  const counts =
    asks.count < 0
      ? []
      : countsUpTo(Math.max(asks.count, ...asks.numbers, low === Number.NEGATIVE_INFINITY ? 0 : low) + 3);
  const values = right([...found, ...counts].filter((value) => !isInteger || Number.isInteger(value)));
  const isCountedBesides = asks.count >= 0 && asks.facts.size > 1;
  return { values, isPartial: isPartial(asks) || isCountedBesides || found.length > mostValues };
}

function countsUpTo(most: number): number[] {
  return Array.from({ length: Math.min(mostValues, Math.max(0, Math.ceil(2 * (most + 2)))) }, (_, i) => i / 2 - 1);
}

/**
 * The numbers that tell all: around each bound, and around what is as far from there as two facts may differ, as many times as
 * there are facts that are held against each other. Dates stand among them as ages.
 */
function points(asks: Asks, facts: FactSchema, today: number): number[] {
  const schemas = [...asks.facts].map((path): Limited => factAt(facts, path) ?? facts);
  const ends = schemas.flatMap(({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) => [
    minimum,
    exclusiveMinimum,
    maximum,
    exclusiveMaximum,
  ]);
  const hasDates = schemas.some((schema) => factKind(schema) === "date");
  const bounds = [
    ...asks.numbers,
    ...ends.filter((end) => end !== undefined),
    ...[...asks.days].map((day) => today - day),
  ];
  if (bounds.length === 0) bounds.push(hasDates ? 0 : 1);
  const steps = new Set([
    0,
    1,
    -1,
    ...[...asks.differences].flatMap((by) => [by, -by].flatMap((one) => [one - 1, one, one + 1])),
  ]);
  const copies = copiesIn(asks);
  let found = new Set(bounds);
  for (let i = 0; i < copies && found.size <= mostValues; i += 1) {
    found = new Set([...found, ...[...found].flatMap((point) => [...steps].map((step) => point + step))]);
  }
  const sorted = [...new Set([...bounds, ...sortedNumbers(found)])];
  const isReal = schemas.some((schema) => factKind(schema) === "number");
  return isReal ? [...sorted, ...between(sortedNumbers(found), copies)] : sorted;
}

function sortedNumbers(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** So many numbers between each two neighbours. */
function between(sorted: readonly number[], count: number): number[] {
  return sorted.flatMap((low, i) => {
    const high = sorted[i + 1];
    if (high === undefined) return [];
    return Array.from({ length: count }, (_, k) => low + ((high - low) * (k + 1)) / (count + 1));
  });
}
