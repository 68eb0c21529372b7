import { type Problem, problem, show } from "./errors.js";
import { childPointer, pointerSegments } from "./pointer.js";

/** Deeper than any pack: what is nested deeper is a mistake or an attack. */
const maxDepth = 200;

/**
 * A frozen copy of a JSON document, so that nobody can change it afterwards; reports what is not JSON. Members that
 * hold `undefined` are left out, as `JSON.stringify` does.
 */
export function freezeJson(value: unknown, report: (problem: Problem) => void): unknown {
  return copy(value, "", [], report);
}

function copy(value: unknown, at: string, ancestors: readonly object[], report: (problem: Problem) => void): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return value;
  if (typeof value !== "object") {
    report(problem("not-json", at, `${show(value)} is not JSON`, { found: show(value), expected: "a JSON value" }));
    return null;
  }
  if (ancestors.includes(value) || ancestors.length > maxDepth) {
    const message = ancestors.includes(value) ? "the value contains itself" : `nested deeper than ${maxDepth} levels`;
    report(problem("not-json", at, message, { expected: "plain JSON" }));
    return null;
  }
  const inside = [...ancestors, value];
  if (Array.isArray(value)) {
    return Object.freeze(Array.from(value, (item, i) => copy(item ?? null, childPointer(at, i), inside, report)));
  }
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    setOwn(members, key, copy(member, childPointer(at, key), inside, report));
  }
  return Object.freeze(members);
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
