import type { Problem } from "hygie";
import { withHint } from "../../../../src/errors.js";

/** A problem in words, where its line and column are shown otherwise. */
export function inWords({ pointer, message, hint }: Problem): string {
  return `${pointer === "" ? "" : `${pointer}: `}${withHint({ message, hint })}`;
}
