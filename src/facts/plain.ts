import { isObject } from "../json/freeze.js";
import { type Data, type FactSchema, factKind } from "./schema.js";

/**
 * Facts with nothing to read but their own members. Plain objects are given back as they are; of anything else, such as an
 * instance of a class, or where somebody has put members on `Object.prototype`, a copy of what is its own.
 */
export function toPlainFacts(schema: FactSchema): (facts: unknown) => Data {
  const isPlain = toIsPlain(schema) ?? (() => true);
  return (facts) => {
    const isClean = Object.keys(Object.prototype).length === 0;
    return (isClean && isPlain(facts) ? facts : ownCopy(facts)) as Data;
  };
}

/**
 * Does an object keep these facts in members of its own? A promise, a Map, a Date and other objects of the language or the
 * platform do not, nor does an instance of a class with accessors of their names: nothing would be found, and told unknown.
 */
export function isData(value: object, names: readonly string[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!isObject(prototype) || Object.getPrototypeOf(prototype) === null) return true; // plain, of this realm or another
  const isOfClass = Object.prototype.toString.call(value) === "[object Object]";
  return isOfClass && !names.some((name) => !Object.hasOwn(value, name) && hasAccessor(prototype, name));
}

/** Has a prototype, or one that it inherits from, an accessor? The last, that of all objects, is not asked. */
function hasAccessor(prototype: object, name: string): boolean {
  const next: unknown = Object.getPrototypeOf(prototype);
  if (!isObject(next)) return false;
  return Object.getOwnPropertyDescriptor(prototype, name)?.get !== undefined || hasAccessor(next, name);
}

type IsPlain = (value: unknown) => boolean;

/** Only objects and lists need a look. */
function toIsPlain(schema: FactSchema): IsPlain | undefined {
  if (factKind(schema) === "array") {
    const isPlain = schema.items && toIsPlain(schema.items);
    return isPlain && ((list) => !Array.isArray(list) || list.every(isPlain));
  }
  if (factKind(schema) !== "object") return undefined;
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const isPlain = toIsPlain(member);
    return isPlain === undefined ? [] : [{ name, isPlain }];
  });
  return (value) => {
    if (typeof value !== "object" || value === null) return true;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    for (let i = 0; i < members.length; i += 1) {
      const { name, isPlain } = members[i] as { name: string; isPlain: IsPlain };
      if (!isPlain((value as Data)[name])) return false;
    }
    return true;
  };
}

function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, ownCopy);
  if (!isObject(value)) return value;
  const copy = Object.create(null);
  for (const [name, member] of Object.entries(value)) copy[name] = ownCopy(member);
  return copy;
}
