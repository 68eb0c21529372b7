import fc from "fast-check";
import { childPointer, pointerSegments } from "../../src/json/pointer.js";
import { made, names, type Strange, strange } from "./strange.js";

/** One change to a document. A place that an earlier one took away is passed over. */
export interface Edit {
  readonly at: string;
  readonly how: "set" | "add" | "remove" | "rename" | "repeat" | "graft";
  readonly value: Strange;
  /** Of a member that is added or renamed. */
  readonly name: string;
  /** The place of what is grafted. */
  readonly from: string;
}

/** A few changes to a document: to be printed, and made by {@link edited}. */
export function edits(document: unknown): fc.Arbitrary<readonly Edit[]> {
  const place = fc.constantFrom(...placesIn(document));
  const how = fc.constantFrom<Edit["how"]>("set", "set", "set", "add", "remove", "rename", "repeat", "graft");
  return fc.array(fc.record({ at: place, how, value: strange, name: names, from: place }), { maxLength: 4 });
}

/** A copy of a document with some changes made to it. */
export function edited(document: unknown, changes: readonly Edit[]): unknown {
  const holder = { document: structuredClone(document) };
  for (const { at, ...change } of changes) edit(holder, ["document", ...pointerSegments(at)], document, change);
  return holder.document;
}

function edit(holder: object, way: string[], document: unknown, { how, value, name, from }: Omit<Edit, "at">): void {
  const last = way.pop() as string;
  const parent = at(holder, way);
  if (!isPlain(parent) || !Object.hasOwn(parent, last)) return;
  const old = Object.getOwnPropertyDescriptor(parent, last)?.value as unknown; // calling no accessor
  switch (how) {
    case "set":
      put(parent, last, made(value));
      break;
    case "graft":
      put(parent, last, structuredClone(at(document, pointerSegments(from))));
      break;
    case "add":
      if (isPlain(old)) put(old, Array.isArray(old) ? String(old.length) : name, made(value));
      break;
    case "repeat":
      if (Array.isArray(parent) && parent.length < 1000) parent.push(...parent);
      break;
    default:
      if (how === "rename" && !Array.isArray(parent)) put(parent, name, old);
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (how === "remove" || name !== last) delete parent[last];
  }
}

type Plain = Record<string, unknown>;

/** What may be changed: the lists and objects of the document, and not what is strange in it. */
function isPlain(value: unknown): value is Plain {
  if (Array.isArray(value)) return true;
  return typeof value === "object" && value !== null && isOfJson(value);
}

function isOfJson(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype;
  } catch {
    return false;
  }
}

function put(parent: Plain, name: string, value: unknown): void {
  Reflect.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

function at(document: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (node, name) => (isPlain(node) ? Object.getOwnPropertyDescriptor(node, name)?.value : undefined),
    document,
  );
}

function placesIn(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [pointer];
  return [pointer, ...Object.entries(node).flatMap(([name, member]) => placesIn(member, childPointer(pointer, name)))];
}
