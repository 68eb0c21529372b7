import type { Problem } from "hygie";
import { withHint } from "../../../../src/problems/problem.js";
import { inFrench } from "./in-french.js";

/** A problem in words, where its line and column are shown otherwise. */
export function inWords({ pointer, message, hint }: Problem, locale: "fr" | "en"): string {
  const place = pointer === "" ? [] : [pointer];
  if (locale === "en") return [...place, withHint({ message, hint })].join(": ");
  const said = hint === undefined ? inFrench(message) : `${inFrench(message)}\u00a0; ${inFrench(hint)}`;
  return [...place, said].join("\u00a0: ");
}
