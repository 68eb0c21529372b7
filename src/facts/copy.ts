import { isData, isObject, readOf, withOneZero } from "../json/data.js";
import { setOwn } from "../json/freeze.js";
import { unreadable } from "../problems/shown.js";
import { defaults } from "./profile.js";
import type { FactSchema } from "./schema.js";

/**
 * Facts as a stranger gave them, each read once: what holds under their declarations, in plain objects and lists without a
 * prototype to inherit from. What is no data, or not declared, stands there as it is for the check to tell of, and a longer
 * list than may be as an empty one of its length.
 */
export function copyOf(schema: FactSchema | undefined, value: unknown): unknown {
  if (schema === undefined || typeof value !== "object" || value === null) return withOneZero(value);
  try {
    return Array.isArray(value) ? itemsOf(schema, value) : membersOf(schema, value);
  } catch {
    return unreadable;
  }
}

function itemsOf({ items, maxItems = defaults.maxItems }: FactSchema, value: readonly unknown[]): unknown[] {
  const { length } = value;
  if (length > maxItems) return new Array(length);
  return Array.from({ length }, (_, i) => copyOf(items, readOf(value, i)));
}

function membersOf({ properties = {} }: FactSchema, value: object): unknown {
  if (!isObject(value) || !isData(value, Object.keys(properties))) return value;
  const copy = Object.create(null);
  for (const name of Object.keys(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    setOwn(copy, name, copyOf(member, readOf(value, name)));
  }
  return copy;
}
