import { dayNumber } from "./dates.js";
import { defaults } from "./profile.js";
import { type Data, type FactSchema, factChoices, factKind } from "./schema.js";

/** A plain copy of a value that is as a schema wants it, or {@link wrong}. Each member is read once. */
type Take = (value: unknown) => unknown;

const wrong: unique symbol = Symbol("wrong");

/**
 * Compiles the schema of facts into a function that copies facts that are right, as they mostly are, and so is quick; it gives
 * nothing where they are not, and `checkFacts` tells what is wrong. To what is no plain object, or has inherited members, it
 * gives nothing either, and leaves the verdict to that.
 */
export function toTakeFacts(schema: FactSchema): (facts: unknown) => Data | undefined {
  const take = toTake(schema);
  return (facts) => {
    if (facts === null || facts === undefined || Object.keys(Object.prototype).length > 0) return undefined;
    try {
      const taken = take(facts);
      return taken === wrong ? undefined : (taken as Data);
    } catch {
      return undefined; // a getter or a proxy throws
    }
  };
}

/** The same, where the copy is of no use. */
export function toFactsAreRight(schema: FactSchema): (facts: unknown) => boolean {
  const take = toTakeFacts(schema);
  return (facts) => take(facts) !== undefined;
}

/** Tells whether a single fact is as its schema wants it. */
export function toIsRight(schema: FactSchema): (value: unknown) => boolean {
  const take = toTake(schema);
  return (value) => take(value) !== wrong;
}

function toTake(schema: FactSchema): Take {
  const kind = factKind(schema);
  switch (kind) {
    case "object":
      return takeMembers(schema);
    case "array":
      return takeItems(schema);
    case "boolean":
      return (value) => (value == null || typeof value === "boolean" ? value : wrong);
    case "integer":
    case "number":
      return takeNumber(schema, kind === "integer");
    case "date":
      return (value) => (value == null || dayNumber(value) !== undefined ? value : wrong);
    case "string": {
      const choices = factChoices(schema);
      if (choices !== undefined) {
        return (value) => (value == null || choices.includes(value as string) ? value : wrong);
      }
      const { maxLength = defaults.maxLength } = schema;
      return (value) => (value == null || (typeof value === "string" && !isTooLong(value, maxLength)) ? value : wrong);
    }
  }
}

function takeMembers({ properties = {} }: FactSchema): Take {
  const takes = new Map(Object.entries(properties).map(([name, member]) => [name, toTake(member)] as const));
  // Objects of one kind mostly have their members in one order, so that what takes one is found sooner by its place.
  const names: string[] = [];
  const inOrder: Take[] = [];
  return (value) => {
    if (value == null) return value;
    if (typeof value !== "object" || Array.isArray(value)) return wrong;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return wrong;
    const copy: Record<string, unknown> = {};
    let i = 0;
    for (const name in value) {
      if (names[i] !== name) {
        const take = takes.get(name);
        if (take === undefined) return wrong;
        names[i] = name;
        inOrder[i] = take;
      }
      const taken = (inOrder[i] as Take)((value as Data)[name]);
      if (taken === wrong) return wrong;
      copy[name] = taken;
      i += 1;
    }
    return copy;
  };
}

function takeItems({ items, maxItems = defaults.maxItems }: FactSchema): Take {
  const take: Take = items === undefined ? (item) => item : toTake(items);
  const haveIds = items?.properties?.id !== undefined;
  return (value) => {
    if (value == null) return value;
    if (!Array.isArray(value)) return wrong;
    const { length } = value;
    if (length > maxItems) return wrong;
    const copy: unknown[] = [];
    for (let i = 0; i < length; i += 1) {
      const taken = take(value[i]);
      if (taken === wrong) return wrong;
      if (haveIds && !isOwnId((taken as { readonly id?: unknown } | null | undefined)?.id, copy as never, i))
        return wrong;
      copy.push(taken);
    }
    return copy;
  };
}

/** Lists are short; a long one is left to `checkFacts`, which does not compare each with each. */
const most = 64;

/** Is an id no other's of the items before it, and no name that shows nothing? */
export function isOwnId(
  id: unknown,
  items: readonly ({ readonly id?: unknown } | null | undefined)[],
  before: number,
): boolean {
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

function takeNumber(schema: FactSchema, integer: boolean): Take {
  const { minimum: least = Number.NEGATIVE_INFINITY, maximum: most = Number.POSITIVE_INFINITY } = schema;
  const { exclusiveMinimum: above = Number.NEGATIVE_INFINITY, exclusiveMaximum: below = Number.POSITIVE_INFINITY } =
    schema;
  const isNumber = integer ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (value == null) return value;
    const number = value as number;
    if (!isNumber(number)) return wrong; // before it is compared, which of a list would put together its text
    // Adding nothing makes 0 of -0.
    return number >= least && number <= most && number > above && number < below ? number + 0 : wrong;
  };
}
