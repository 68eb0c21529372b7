import { dayNumber } from "./dates.js";
import { type FactSchema, factChoices, factKind } from "./schema.js";

/** Is a value as a schema wants it? */
type IsRight = (value: unknown) => boolean;

/**
 * Compiles the schema of facts into a check that says right or not, and so is quick where facts are right, as they mostly
 * are; `checkFacts` tells what is wrong. Of what has inherited members it says not right, and leaves the verdict to that.
 */
export function toFactsAreRight(schema: FactSchema): IsRight {
  const isRight = toIsRight(schema);
  return (facts) => facts !== null && facts !== undefined && isRight(facts);
}

function toIsRight(schema: FactSchema): IsRight {
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
      if (choices === undefined) return (value) => value == null || typeof value === "string";
      return (value) => value == null || choices.includes(value as string);
    }
  }
}

function membersAreRight({ properties = {} }: FactSchema): IsRight {
  const checks = new Map(Object.entries(properties).map(([name, member]) => [name, toIsRight(member)] as const));
  return (value) => {
    if (value == null) return true;
    if (typeof value !== "object" || Array.isArray(value)) return false;
    for (const name in value) {
      const check = checks.get(name);
      if (check === undefined || !check((value as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return true;
  };
}

function itemsAreRight({ items }: FactSchema): IsRight {
  const isRight = items === undefined ? () => true : toIsRight(items);
  const haveIds = items?.properties?.id !== undefined;
  return (value) => {
    if (value == null) return true;
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i += 1) {
      if (!isRight(value[i])) return false;
      if (haveIds && isTaken(value[i]?.id, value, i)) return false;
    }
    return true;
  };
}

/** Lists are short; a long one is left to `checkFacts`, which does not compare each with each. */
const most = 64;

function isTaken(id: unknown, items: readonly ({ readonly id?: unknown } | null)[], before: number): boolean {
  if (id == null) return false;
  if (before > most) return true;
  for (let i = 0; i < before; i += 1) if (items[i]?.id === id) return true;
  return false;
}

function numberIsRight({ minimum, exclusiveMinimum, maximum }: FactSchema, integer: boolean): IsRight {
  const [least, most] = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY];
  const above = exclusiveMinimum ?? Number.NEGATIVE_INFINITY;
  const isNumber = integer ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (value == null) return true;
    const number = value as number;
    return isNumber(number) && number >= least && number <= most && number > above;
  };
}
