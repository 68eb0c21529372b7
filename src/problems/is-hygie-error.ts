import { brand } from "./brand.js";
import type { HygieError, HygieErrorCause } from "./errors.js";
import { isProblem } from "./problem.js";

/**
 * Is it an error of hygie's: of this copy, of another in the process, of a frame or another realm, or a structured clone of
 * one, such as a worker posts? A clone has lost its class, its kind and its problems; they are put back from its `cause`.
 * Safari and Bun clone an error without it: there, post a plain copy of both, `{ message: error.message, cause: error.cause }`.
 *
 * @param error whatever was caught or posted; a clone that is frozen cannot be given them back, and is none.
 * @returns whether it has a `kind` and `problems`, which tell what is wrong with which input.
 *
 * @example
 * ```ts
 * import { evaluate, isHygieError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let posted: unknown;
 * try {
 *   evaluate(macsf, {}, { now: "31/01/2026" });
 * } catch (error) {
 *   posted = structuredClone(error); // what postMessage() does
 * }
 * isHygieError(posted) && [posted.kind, posted.problems[0]?.pointer]; //=> ["options", "/now"]
 * ```
 */
export function isHygieError(error: unknown): error is HygieError {
  if (typeof error !== "object" || error === null) return false;
  try {
    return (error as { readonly [brand]?: unknown })[brand] !== undefined || isRestored(error);
  } catch {
    return false; // a getter or a proxy throws
  }
}

/** Puts back what a clone has lost, where it is one. */
function isRestored(error: object): boolean {
  const cause = "cause" in error ? error.cause : undefined;
  if (!isCause(cause)) return false;
  const { hygie: kind, problems } = cause;
  Object.assign(error, { name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`, kind, problems });
  return true;
}

function isCause(cause: unknown): cause is HygieErrorCause {
  if (typeof cause !== "object" || cause === null) return false;
  const { hygie, problems } = cause as Partial<HygieErrorCause>;
  return typeof hygie === "string" && Array.isArray(problems) && problems.every(isProblem);
}
