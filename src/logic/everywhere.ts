import { childPointer } from "../json/pointer.js";
import type { Elements } from "./run.js";
import { lengthOf, member } from "./values.js";

/** What a walk meets: each value at the path, and each list on the way that is not known; `at` gives its JSON Pointer. */
interface Visitor {
  readonly value: (value: unknown, at: () => string) => unknown;
  readonly gap: (at: () => string) => unknown;
}

/** Walks to every value at a path from the facts as a whole; a segment `[]` stands for each element of a list. */
export function visitEverywhere(facts: unknown, path: readonly string[], { value: see, gap }: Visitor): void {
  const trail: (string | number)[] = [];
  const at = () => trail.reduce<string>(childPointer, "");
  walk(facts, 0);

  function walk(value: unknown, i: number): void {
    const segment = path[i];
    if (segment === undefined) see(value, at);
    else if (segment !== "[]") into(segment, member(value, segment), i);
    else if (!Array.isArray(value))
      gap(at); // of what is no list nothing is known
    else for (let k = 0, length = lengthOf(value); k < length; k += 1) into(k, value[k], i);
  }

  function into(segment: string | number, value: unknown, i: number): void {
    trail.push(segment);
    walk(value, i + 1);
    trail.pop();
  }
}

/** Every value at a path, those that are not known as `undefined` or `null`; not whole where a list on the way is unknown. */
export function everywhere(facts: unknown, path: readonly string[]): Elements {
  const values: unknown[] = [];
  let isWhole = true;
  visitEverywhere(facts, path, {
    value: (value) => {
      values.push(value);
    },
    gap: () => {
      isWhole = false;
    },
  });
  return { values, isWhole };
}
