import type { JsonValue } from "../generated/schemas.js";
import { isObject } from "./data.js";
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

/** Every place at which two JSON documents differ, as deep as they can be told apart; lists of another length as a whole. */
export function changesBetween(before: unknown, after: unknown, pointer = ""): Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, i) => changesBetween(item, after[i], childPointer(pointer, i)));
  }
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      changesBetween(ownOf(before, name), ownOf(after, name), childPointer(pointer, name)),
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

function ownOf(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
