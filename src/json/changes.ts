import type { JsonValue } from "../generated/schemas.js";
import { isObject, ownOf } from "./data.js";
import { childPointer } from "./pointer.js";

/** One place at which two JSON documents differ. */
export interface Change {
  /** JSON Pointer to it. */
  readonly pointer: string;
  /** Absent when it was added. */
  readonly before?: JsonValue;
  /** Absent when it was removed. */
  readonly after?: JsonValue;
}

/**
 * Every place at which two JSON documents differ, as deep as they can be told apart; lists of another length as a whole.
 *
 * @param isWhole whether the values at a place are told as a whole as well.
 */
export function changesBetween(
  before: unknown,
  after: unknown,
  pointer = "",
  isWhole: (before: unknown, after: unknown, pointer: string) => boolean = () => false,
): Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, i) => changesBetween(item, after[i], childPointer(pointer, i), isWhole));
  }
  if (isObject(before) && isObject(after) && !isWhole(before, after, pointer)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      changesBetween(ownOf(before, name), ownOf(after, name), childPointer(pointer, name), isWhole),
    );
  }
  return [
    {
      pointer,
      ...(before === undefined ? {} : { before: before as JsonValue }),
      ...(after === undefined ? {} : { after: after as JsonValue }),
    },
  ];
}
