/** A value as a message shows it: its JSON, cut where it is long, or what it is where that says more. */
export type Shown =
  | { readonly json: string }
  | { readonly is: "nothing" | "list" | "empty-list" | "object" | "function" | "symbol" | "invalid-date" }
  /** What has members that are not its own: `Object.create(facts)`. */
  | { readonly is: "heir" }
  /** What throws when it is read: a getter, a proxy. */
  | { readonly is: "unreadable" }
  /** A number that JSON does not have, by its digits. */
  | { readonly is: "bigint"; readonly of: string }
  /** What is more than a plain object, by the name of its class: `Map`, `Promise`. */
  | { readonly is: "instance"; readonly of: string };

const most = 60;

/** Stands for what threw when it was read. */
export const unreadable: unique symbol = Symbol("unreadable");

/** Describes a value as data, for a sentence in any language. */
export function shown(value: unknown): Shown {
  try {
    return describe(value);
  } catch {
    return { is: "unreadable" };
  }
}

function describe(value: unknown): Shown {
  if (value === unreadable) return { is: "unreadable" };
  if (value === undefined) return { is: "nothing" };
  if (typeof value === "number") return { json: String(value) };
  if (typeof value === "bigint") return { is: "bigint", of: String(value) };
  if (typeof value === "function") return { is: "function" };
  if (typeof value === "symbol") return { is: "symbol" };
  if (Array.isArray(value)) return { is: value.length === 0 ? "empty-list" : "list" };
  if (typeof value === "object" && value !== null) return shownObject(value);
  const text = JSON.stringify(value);
  return { json: text.length > most ? `${text.slice(0, most - 3)}…"` : text };
}

/** An object by the name of its class, unless it is a plain one, be it of another realm. */
function shownObject(value: object): Shown {
  const prototype = Object.getPrototypeOf(value);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === "Object" && inheritsMembers(value)) return { is: "heir" };
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return { is: "object" };
  if (tag === "Date" && Number.isNaN(Number(value))) return { is: "invalid-date" };
  const of = tag === "Object" ? prototype.constructor?.name : tag;
  return typeof of === "string" && of !== "Object" ? { is: "instance", of } : { is: "object" };
}

/** Has an object members that it inherits, and that are more than functions? Whatever reads its own would not see them. */
export function inheritsMembers(value: object): boolean {
  for (const name in value) {
    if (!Object.hasOwn(value, name) && typeof (value as Record<string, unknown>)[name] !== "function") return true;
  }
  return false;
}

/** Is a mend one that somebody copies out of a message? */
export function isCopied(mend: string): boolean {
  return mend.length <= 160;
}

/** A text of so many characters at the most. */
export function abridged(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 3)}…` : text;
}
