import type { Problem } from "./codes.js";
import { abridged } from "./shown.js";
import { visible } from "./visible.js";

export type { Problem, ProblemCode } from "./codes.js";

const longestPlace = 300;

/**
 * Where a problem is, as people read it: `facts.json:4:7 /devices/0`; empty when that is the input as a whole, cut where nobody
 * would read it to its end.
 */
export function placeOf({ file, line, column, pointer }: Problem): string {
  const position = line === undefined ? "" : `:${line}:${column ?? 1}`;
  return visible(
    [file === undefined ? "" : file + position, abridged(pointer, longestPlace)]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** A problem as one line, in English: `/devices/0/storageEncripted: unknown fact; did you mean storageEncrypted?` */
export function toLine(problem: Problem): string {
  return `${placeOf(problem) || "(root)"}: ${withHint(problem)}`;
}

/** What is wrong and the likely mend, in English and without the place. */
export function withHint({ message, hint }: { readonly message: string; readonly hint?: string | undefined }): string {
  return hint === undefined ? message : `${message}; ${hint}`;
}

/** Has a value, such as one that came over the wire, what every problem has? */
export function isProblem(value: unknown): value is Problem {
  try {
    const { code, message, pointer } = value as Partial<Problem>;
    return [code, message, pointer].every((text) => typeof text === "string");
  } catch {
    return false; // null has no members, and a proxy may throw
  }
}
