import type { JsonValue } from "../generated/schemas.js";
import { changesBetween } from "../json/changes.js";
import { isObject, ownOf } from "../json/data.js";
import { childPointer } from "../json/pointer.js";

/** A place at which a report is not what it should be. */
export interface Difference {
  /** JSON Pointer to it; of what was left out, to where it should be. */
  readonly pointer: string;
  /** What stands there; absent where nothing does. */
  readonly found?: JsonValue;
  /** What should stand there; absent where nothing should, or where nobody can tell: the instant and the seal are told by nothing else. */
  readonly expected?: JsonValue;
}

/** How many differences are told. */
export const mostDifferences = 100;

/** The first differences, and how many others there are. */
export interface Differences {
  readonly differences: readonly Difference[];
  readonly omittedDifferences: number;
}

/** Collects differences, of which the first are told. */
export function toDifferences() {
  const differences: Difference[] = [];
  let count = 0;
  return {
    add(pointer: string, found: unknown, expected: unknown): void {
      count += 1;
      if (count > mostDifferences) return;
      differences.push({
        pointer,
        ...(found === undefined ? {} : { found: found as JsonValue }),
        ...(expected === undefined ? {} : { expected: expected as JsonValue }),
      });
    },
    count: () => count,
    told: (): Differences => ({ differences, omittedDifferences: Math.max(0, count - mostDifferences) }),
  };
}

export type Add = ReturnType<typeof toDifferences>["add"];

/** Tells every place at which JSON is not what it should be, as deep as can be; what was added to a list, or dropped from it, by its item. */
export function compare(found: unknown, expected: unknown, pointer: string, add: Add): void {
  if (found === expected) return;
  if (Array.isArray(found) && Array.isArray(expected)) compareLists(found, expected, pointer, add);
  else if (isObject(found) && isObject(expected)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      compare(ownOf(found, name), ownOf(expected, name), childPointer(pointer, name), add);
    }
  } else add(pointer, found, expected);
}

/** What stands between the items that lists begin and end with alike, item by item. */
function compareLists(found: readonly unknown[], expected: readonly unknown[], pointer: string, add: Add): void {
  const least = Math.min(found.length, expected.length);
  let start = 0;
  while (start < least && isSame(found[start], expected[start])) start += 1;
  let end = 0;
  while (end < least - start && isSame(found.at(-1 - end), expected.at(-1 - end))) end += 1;
  const middle = Math.max(found.length, expected.length) - start - end;
  for (let i = start; i < start + middle; i += 1) {
    const [one, other] = [found, expected].map((list) => (i < list.length - end ? list[i] : undefined));
    compare(one, other, childPointer(pointer, i), add);
  }
}

function isSame(found: unknown, expected: unknown): boolean {
  return found === expected || changesBetween(found, expected).length === 0;
}
