import { dayNumber } from "./dates.js";
import { defaults } from "./profile.js";
import { type FactSchema, factChoices, factKind } from "./schema.js";

/** Is a value as a schema wants it? */
export type IsRight = (value: unknown) => boolean;

/**
 * Compiles the schema of facts into a check that says right or not, and so is quick where facts are right, as they mostly
 * are; `checkFacts` tells what is wrong. Of what is no plain object, or has inherited members, it says not right, and leaves the
 * verdict to that.
 */
export function toFactsAreRight(schema: FactSchema): IsRight {
  const isRight = toIsRight(schema);
  return (facts) => facts !== null && facts !== undefined && isRight(facts);
}

/** The same of a single fact. */
export function toIsRight(schema: FactSchema): IsRight {
  const kind = factKind(schema);
  switch (kind) {
    case "object":
      return membersAreRight(schema);
    case "array":
      return itemsAreRight(schema);
    case "boolean":
      return (value) => value == null || typeof value === "boolean";
    case "integer":
    case "number":
      return numberIsRight(schema, kind === "integer");
    case "date":
      return (value) => value == null || dayNumber(value) !== undefined;
    case "string": {
      const choices = factChoices(schema);
      if (choices !== undefined) return (value) => value == null || choices.includes(value as string);
      const { maxLength = defaults.maxLength } = schema;
      return (value) => value == null || (typeof value === "string" && !isTooLong(value, maxLength));
    }
  }
}

function membersAreRight({ properties = {} }: FactSchema): IsRight {
  const checks = new Map(Object.entries(properties).map(([name, member]) => [name, toIsRight(member)] as const));
  // Objects of one kind mostly have their members in one order, so that a check is found sooner by its place.
  const names: string[] = [];
  const inOrder: IsRight[] = [];
  return (value) => {
    if (value == null) return true;
    if (typeof value !== "object" || Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    let i = 0;
    for (const name in value) {
      if (names[i] !== name) {
        const check = checks.get(name);
        if (check === undefined) return false;
        names[i] = name;
        inOrder[i] = check;
      }
      if (!(inOrder[i] as IsRight)((value as Readonly<Record<string, unknown>>)[name])) return false;
      i += 1;
    }
    return true;
  };
}

function itemsAreRight({ items, maxItems = defaults.maxItems }: FactSchema): IsRight {
  const isRight = items === undefined ? () => true : toIsRight(items);
  const haveIds = items?.properties?.id !== undefined;
  return (value) => {
    if (value == null) return true;
    if (!Array.isArray(value) || value.length > maxItems) return false;
    for (let i = 0; i < value.length; i += 1) {
      if (!isRight(value[i])) return false;
      if (haveIds && !isOwnId(value[i]?.id, value, i)) return false;
    }
    return true;
  };
}

/** Lists are short; a long one is left to `checkFacts`, which does not compare each with each. */
const most = 64;

function isOwnId(id: unknown, items: readonly ({ readonly id?: unknown } | null)[], before: number): boolean {
  if (id == null) return true;
  if (before > most || isEmptyId(id)) return false;
  for (let i = 0; i < before; i += 1) if (items[i]?.id === id) return false;
  return true;
}

/** A name that shows nothing. */
export function isEmptyId(id: unknown): boolean {
  return typeof id === "string" && id.trim() === "";
}

/** Has a text more characters, which JSON Schema counts as Unicode does, than it may have? */
export function isTooLong(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > 2 * most || lettersIn(text) > most;
}

/** The characters of a text, those that take two units of UTF-16 counted once. */
export function lettersIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function numberIsRight(schema: FactSchema, integer: boolean): IsRight {
  const { minimum: least = Number.NEGATIVE_INFINITY, maximum: most = Number.POSITIVE_INFINITY } = schema;
  const { exclusiveMinimum: above = Number.NEGATIVE_INFINITY, exclusiveMaximum: below = Number.POSITIVE_INFINITY } =
    schema;
  const isNumber = integer ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (value == null) return true;
    const number = value as number;
    return isNumber(number) && number >= least && number <= most && number > above && number < below;
  };
}
