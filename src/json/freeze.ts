import { shown, unreadable } from "../problems/shown.js";
import type { Collector } from "./collect.js";
import { isData, readOf, withOneZero } from "./data.js";
import { childPointer, pointerSegments } from "./pointer.js";
import { jsonProblem } from "./problem.js";

/** Deeper, longer and larger than any pack: what goes beyond is a mistake or an attack, and is not walked. */
export const limits = { depth: 200, length: 10_000, size: 1_000_000 } as const;

type Reason = "value" | "cycle" | keyof typeof limits;

/** Copies that were made here, and nobody can have changed: documents, their parts and the parts of those. */
const copies = new WeakSet<object>();
const keptDepth = 2;

/**
 * A frozen copy of a JSON document, so that nobody can change it afterwards; reports what is not JSON. Each member is read
 * once. Members that hold `undefined` are left out, as `JSON.stringify` does. What is such a copy already is taken as it is.
 */
export function freezeJson(value: unknown, report: Collector["add"]): unknown {
  /** Where the copying stands: the lists and objects that it is inside of, and the names by which it came there. */
  const ancestors: object[] = [];
  const segments: (string | number)[] = [];
  let values = 0;
  return copy(value);

  function copy(value: unknown): unknown {
    if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      return withOneZero(value);
    if (typeof value !== "object") return refuse("value", value);
    if (ancestors.length <= keptDepth && copies.has(value)) return value;
    if (ancestors.includes(value)) return refuse("cycle", value);
    if (ancestors.length > limits.depth) return refuse("depth", value);
    const [depth, place] = [ancestors.length, segments.length];
    try {
      return copyParts(value);
    } catch {
      ancestors.length = depth;
      segments.length = place;
      return refuse("value", unreadable);
    }
  }

  function copyParts(value: object): unknown {
    if (!Array.isArray(value) && !isData(value)) return refuse("value", value);
    const names = Array.isArray(value) ? undefined : Object.keys(value);
    const length = names?.length ?? (value as readonly unknown[]).length;
    if (length > limits.length) return refuse("length", value);
    values += length;
    if (values > limits.size) return refuse("size", value);
    ancestors.push(value);
    const copied = names === undefined ? copyItems(value, length) : copyMembers(value, names);
    ancestors.pop();
    if (ancestors.length <= keptDepth) copies.add(copied);
    return Object.freeze(copied);
  }

  function copyItems(list: object, length: number): unknown[] {
    const items: unknown[] = [];
    for (let i = 0; i < length; i += 1) items.push(inside(i, readOf(list, i)));
    return items;
  }

  function copyMembers(value: object, names: readonly string[]): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    for (const name of names) {
      const member = readOf(value, name);
      if (member !== undefined) setOwn(members, name, inside(name, member));
    }
    return members;
  }

  function inside(segment: string | number, value: unknown): unknown {
    segments.push(segment);
    const copied = copy(value);
    segments.pop();
    return copied;
  }

  function refuse(reason: Reason, value: unknown): null {
    if (values === Number.POSITIVE_INFINITY) return null;
    if (reason === "size") values = Number.POSITIVE_INFINITY; // nothing more is walked, or told
    report(() => {
      const most = Object.hasOwn(limits, reason) ? limits[reason as keyof typeof limits] : undefined;
      return jsonProblem("not-json", segments.reduce(childPointer, ""), { found: shown(value), reason, most });
    });
    return null;
  }
}

/** A frozen document with another value where `pointer` points; what lies elsewhere is shared with the first. */
export function replaceAt<T>(document: T, pointer: string, value: unknown): T {
  return replace(document, pointerSegments(pointer), value) as T;
}

function replace(node: unknown, segments: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return value;
  const copy: unknown = Array.isArray(node) ? [...node] : { ...(node as object) };
  setOwn(copy, segment, replace((copy as Record<string, unknown>)[segment], rest, value));
  return Object.freeze(copy);
}

/** Assigning to `__proto__` would set the prototype; defining each member would make every object slow to read. */
export function setOwn(object: unknown, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else (object as Record<string, unknown>)[key] = value;
}
