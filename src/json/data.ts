import { inheritsMembers, unreadable } from "../problems/shown.js";

/** Is it a JSON object, and not a list? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Does an object keep its members in properties of its own, as plain data do? Objects of another realm, without a prototype
 * and of classes do, and the proxies of frameworks; a promise, a Map, a Date and other objects of the language or the
 * platform do not, nor does an instance of a class with accessors, nor what inherits its members: nothing would be found in
 * them. Where the members are known by `names`, accessors of other names do not matter.
 */
export function isData(value: object, names?: readonly string[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  if (inheritsMembers(value)) return false;
  if (!isObject(prototype) || Object.getPrototypeOf(prototype) === null) return true; // plain, of another realm
  const isOfClass = Object.prototype.toString.call(value) === "[object Object]";
  return (
    isOfClass &&
    !(names ?? accessorsOf(prototype)).some((name) => !Object.hasOwn(value, name) && hasAccessor(prototype, name))
  );
}

/** The names that a prototype, and those that it inherits from, have accessors of. */
function accessorsOf(prototype: object): string[] {
  const next: unknown = Object.getPrototypeOf(prototype);
  if (!isObject(next)) return [];
  return [
    ...Object.getOwnPropertyNames(prototype).filter((name) => hasAccessor(prototype, name)),
    ...accessorsOf(next),
  ];
}

/** Has a prototype, or one that it inherits from, an accessor? The last, that of all objects, is not asked. */
function hasAccessor(prototype: object, name: string): boolean {
  const next: unknown = Object.getPrototypeOf(prototype);
  if (!isObject(next)) return false;
  return Object.getOwnPropertyDescriptor(prototype, name)?.get !== undefined || hasAccessor(next, name);
}

/**
 * The own members of an object of options or settings, each read once, with nothing inherited beside them; nothing where it is none,
 * or cannot be read.
 */
export function ownMembers(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return isObject(value) && isData(value) ? Object.assign(Object.create(null), value) : undefined;
  } catch {
    return undefined;
  }
}

/** Is it a list? A proxy that was revoked is nothing. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The items of a list, each read once, holes as well; nothing where it is none, or has more than so many. */
export function itemsOf(value: unknown, most: number): unknown[] | undefined {
  if (!isList(value)) return undefined;
  const length = readOf(value, "length");
  if (typeof length !== "number" || length > most) return undefined;
  return Array.from({ length }, (_, i) => readOf(value, i));
}

/** A value, of which -0 is 0: they are one number, until something is divided by it. */
export function withOneZero(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

/** A member or an item as it is read, or what stands for one that throws. */
export function readOf(value: object, name: string | number): unknown {
  try {
    return (value as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    return unreadable;
  }
}

/** A member of its own; `undefined` where it has none. */
export function ownOf(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
