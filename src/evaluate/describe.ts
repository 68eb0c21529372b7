import type { JsonValue, Pack, Reason } from "../generated/schemas.js";
import type { Ground } from "../logic/explain.js";
import { type FactSchema, factAt, factKind, factsOf } from "../pack/fact-schema.js";
import { pointerSegments } from "../pointer.js";
import { type Phrases, phrasesIn } from "./phrases.js";

/** What it takes to put facts into words. */
export interface Words {
  readonly pack: Pack;
  readonly locale: string;
  readonly phrases: Phrases;
}

export function wordsFor(pack: Pack, locale: string): Words {
  return { pack, locale, phrases: phrasesIn(locale) };
}

/** A ground as a reason of the report: the same, in words. */
export function toReason(ground: Ground, facts: unknown, isMet: boolean, words: Words): Reason {
  const { pointer, fact: path, operator, expected, actual } = ground;
  return { pointer, operator, expected, actual, text: describe(path, ground, facts, isMet, words) };
}

function describe(path: string, ground: Ground, facts: unknown, isMet: boolean, words: Words): string {
  const { phrases } = words;
  const fact = factAt(factsOf(words.pack), path.replace(/\[\]$/, ""));
  const label = fact?.["x-text"]?.[words.locale]?.label ?? path;
  const said = phrases.label(label, valueInWords(fact, ground.actual, words));
  const expected = isMet || ground.actual === null ? undefined : expectedInWords(fact, ground, words);
  const text = expected === undefined ? said : phrases.wanted(said, expected);
  const subject = subjectOf(ground.pointer, facts, words);
  return subject === undefined ? text : phrases.of(subject, text);
}

/** Which item of a list a pointer goes into: its id, else its place. */
function subjectOf(pointer: string, facts: unknown, words: Words): string | undefined {
  const id = itemId(pointer, facts);
  if (id !== undefined) return id;
  const list = /^(.*)\/(\d+)\/[^/]+$/.exec(pointer);
  if (list === null) return undefined;
  const path = pathOf(list[1] ?? "", words.pack);
  const label = factAt(factsOf(words.pack), path)?.["x-text"]?.[words.locale]?.label ?? path;
  return words.phrases.item(label, Number(list[2]) + 1);
}

/** The id of the item of a list that a pointer goes into, where it has one. */
export function itemId(pointer: string, facts: unknown): string | undefined {
  let value = facts;
  let id: string | undefined;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) break;
    const isItem = Array.isArray(value);
    value = (value as Record<string, unknown>)[segment];
    if (!isItem || typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) continue;
    const own = (value as Record<string, unknown>).id;
    id = typeof own === "string" ? own : id;
  }
  return id;
}

/** The path of the declared fact that a pointer leads to: `/devices/0/kind` → `devices[].kind`. */
export function pathOf(pointer: string, pack: Pack): string {
  let fact: FactSchema | undefined = factsOf(pack);
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    const isItem: boolean = fact !== undefined && factKind(fact) === "array";
    path = isItem ? `${path}[]` : path === "" ? segment : `${path}.${segment}`;
    fact = isItem ? fact?.items : fact?.properties?.[segment];
  }
  return path;
}

function expectedInWords(fact: FactSchema | undefined, ground: Ground, words: Words): string | undefined {
  const { operator, expected } = ground;
  const { phrases } = words;
  if (expected === null) return undefined;
  if (operator === "days_since") return ageInWords(expected as readonly (number | null)[], phrases);
  const each = (values: JsonValue) =>
    (Array.isArray(values) ? values : [values]).map((value) => valueInWords(fact, value, words));
  const [first = "", second = ""] = each(expected);
  const isRange = Array.isArray(expected);
  switch (operator) {
    case "===":
    case "==":
      return first;
    case "!==":
    case "!=":
      return phrases.not(first);
    case "<":
    case "<=":
      if (isRange) return phrases.between(valueInWords(undefined, expected[0] ?? null, words), second);
      return operator === "<" ? phrases.lessThan(first) : phrases.atMost(first);
    case ">":
      return phrases.moreThan(first);
    case ">=":
      return phrases.atLeast(first);
    case "in":
      return phrases.list(each(expected));
    case "none":
      return isRange ? phrases.neither(each(expected)) : undefined;
    default:
      return undefined;
  }
}

function ageInWords([low = null, high = null]: readonly (number | null)[], phrases: Phrases): string {
  const days = (count: number) => `${count}\u00a0${phrases.isOne(count) ? phrases.days.one : phrases.days.other}`;
  if (high === null) return low === null || low <= 0 ? phrases.past : phrases.ageAtLeast(days(low));
  return low === null || low <= 0 ? phrases.ageAtMost(days(high)) : phrases.ageBetween(String(low), days(high));
}

/** A fact's value as people read it. */
function valueInWords(fact: FactSchema | undefined, value: JsonValue, words: Words): string {
  const { phrases, locale, pack } = words;
  if (value === null) return phrases.unknown;
  if (typeof value === "boolean") return value ? phrases.yes : phrases.no;
  if (typeof value === "number") {
    const unit = pack.units?.[fact?.["x-unit"] ?? ""]?.[locale];
    const name = unit === undefined ? fact?.["x-unit"] : phrases.isOne(value) ? unit.one : unit.other;
    return name === undefined ? numberInWords(value, phrases) : `${numberInWords(value, phrases)}\u00a0${name}`;
  }
  if (typeof value === "string") {
    if (fact !== undefined && factKind(fact) === "date") return phrases.date(value);
    return fact?.["x-choices"]?.[value]?.[locale] ?? value;
  }
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return count === 0 ? phrases.none : phrases.items(count);
}

function numberInWords(value: number, { separators: [decimal, thousands] }: Phrases): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
