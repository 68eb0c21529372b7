/** JsonLogic's truth: as JavaScript's, but an empty list is false. */
export function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/**
 * What JavaScript makes of a list or an object when it compares or joins it with a scalar, without calling anything
 * that the data may bring along: an own `toString` or `valueOf` in hostile JSON would throw.
 */
export function primitive(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return "[object Object]";
  return value.map((item) => (item == null ? "" : String(primitive(item)))).join(",");
}

/** More elements or characters than logic may go over or build, of declared facts or of data. */
export const maxWork = 1_000_000;

/**
 * The length of a list that is gone over. A list of holes may be longer than any memory.
 *
 * @throws TypeError where that is more than logic may go over; `compileLogic` says where, and no declared facts are so long.
 */
export function lengthOf({ length }: readonly unknown[]): number {
  if (length > maxWork) throw new TypeError();
  return length;
}

/** Lists nested deeper than this are not looked into: hostile data must not exhaust the stack. */
export const maxListDepth = 1000;

/**
 * Does a list hold no unknown element, however deep? Anything else is whole: an object is handed on as it is, and its
 * members are looked at when they are read.
 */
export function isWhole(value: unknown, depth = 0): boolean {
  if (!Array.isArray(value)) return true;
  if (depth > maxListDepth) return false;
  for (const item of value) {
    if (item == null || !isWhole(item, depth + 1)) return false;
  }
  return true;
}

/** Do both branches of an `if` come to the same: in value, or in truth where that is all that is asked? */
export function alike(left: unknown, right: unknown, exact: boolean): boolean {
  return exact ? agree(left, right) : truthy(left) === truthy(right);
}

/** Are two known values the same? Lists are compared by element; an unknown element agrees with nothing. */
function agree(a: unknown, b: unknown, depth = 0): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  if (a.length !== b.length || depth > maxListDepth) return false;
  return a.every((item, i) => item != null && b[i] != null && agree(item, b[i], depth + 1));
}

/** Members that every object has by its prototype: a fact that is called so has to be an object's own. */
export const lent: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Object.prototype),
);

/** The own property of a value, or `undefined`: prototypes are out of reach. */
export function member(value: unknown, key: string): unknown {
  if (value == null || !Object.hasOwn(value as object, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/**
 * Can it be less or more than another value: is it a number, or a date as a text? What unchecked facts have in its place, such
 * as a symbol or an object without a prototype, JavaScript may throw at.
 */
export function isOrdered(value: unknown): value is number {
  return typeof value === "number" || typeof value === "string";
}
