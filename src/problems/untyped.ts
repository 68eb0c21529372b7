// What facts/ and logic/ make their problems by until their codes stand in codes/: then this file goes, and with it the
// line of problem.ts that hands it on.
import type { Problem } from "./codes.js";
import { nearest } from "./suggest.js";

/** `did you mean X?` when one of the candidates is near enough to be a slip of the hand. */
export function didYouMean(found: string, candidates: readonly string[]): string | undefined {
  const near = nearest(found, candidates);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** A value as a reader of an error wants to see it: JSON, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** `"a", "b" or "c"`, for messages that list what is allowed. */
export function oneOf(values: readonly unknown[]): string {
  const shown = values.map(show);
  const last = shown.pop() ?? "nothing";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

/** A problem without members that hold `undefined`. */
export function problem(
  code: string,
  pointer: string,
  message: string,
  details: Partial<Pick<Problem, "found" | "expected" | "file" | "line" | "column">> & {
    hint?: string | undefined;
  } = {},
): Problem {
  const { hint, ...rest } = details;
  const made = hint === undefined ? { code, pointer, message, ...rest } : { code, pointer, message, ...rest, hint };
  return made as unknown as Problem;
}
