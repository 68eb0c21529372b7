import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { childPointer, pointerSegments } from "./pointer.js";
import { jsonProblem } from "./problem.js";

/** Deeper than any pack: what is nested deeper is a mistake or an attack. */
const maxDepth = 200;

/** Copies that were made here, and nobody can have changed: documents, their parts and the parts of those. */
const copies = new WeakSet<object>();
const keptDepth = 2;

/**
 * A frozen copy of a JSON document, so that nobody can change it afterwards; reports what is not JSON. Members that
 * hold `undefined` are left out, as `JSON.stringify` does. What is such a copy already is taken as it is.
 */
export function freezeJson(value: unknown, report: (problem: Problem) => void): unknown {
  /** Where the copying stands: the lists and objects that it is inside of, and the names by which it came there. */
  const ancestors: object[] = [];
  const segments: (string | number)[] = [];
  return copy(value);

  function copy(value: unknown): unknown {
    if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      return value;
    if (typeof value !== "object") return refuse("value", value);
    if (ancestors.length <= keptDepth && copies.has(value)) return value;
    if (ancestors.includes(value)) return refuse("cycle", value);
    if (ancestors.length > maxDepth) return refuse("depth", value);
    ancestors.push(value);
    const copied = Array.isArray(value) ? Array.from(value, (item, i) => inside(i, item ?? null)) : copyMembers(value);
    ancestors.pop();
    if (ancestors.length <= keptDepth) copies.add(copied);
    return Object.freeze(copied);
  }

  function copyMembers(value: object): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (member !== undefined) setOwn(members, key, inside(key, member));
    }
    return members;
  }

  function inside(segment: string | number, value: unknown): unknown {
    segments.push(segment);
    const copied = copy(value);
    segments.pop();
    return copied;
  }

  function refuse(reason: "value" | "cycle" | "depth", value: unknown): null {
    const pointer = segments.reduce(childPointer, "");
    report(jsonProblem("not-json", pointer, { found: shown(value), reason, most: maxDepth }));
    return null;
  }
}

/** Is it a JSON object, and not a list? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
function setOwn(object: unknown, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else (object as Record<string, unknown>)[key] = value;
}
