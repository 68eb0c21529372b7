import type { Problem } from "hygie";

/** A problem in words, where its line and column are shown otherwise. */
export function inWords({ pointer, message, hint }: Problem): string {
  return `${pointer === "" ? "" : `${pointer}: `}${message}${hint === undefined ? "" : `; ${hint}`}`;
}
