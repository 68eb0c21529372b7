import type { RemainingPart } from "../problems/codes/import.js";
import { isRenamed } from "./draft-ids.js";
import type { Recommendation } from "./recommendation.js";

/** Something that remains to be written, and the rules that lack it. */
export interface Remaining {
  /** What it is. */
  readonly part: RemainingPart;
  /** The rules, in the pack's order. */
  readonly ruleIds: readonly string[];
}

type IsLacking = (of: Recommendation, locales: readonly string[], id: string) => boolean;

/** Whether a draft rule lacks each part, in the order in which people write them. */
const isLacking: Readonly<Record<RemainingPart, IsLacking>> = {
  statement: ({ statement }) => statement === undefined,
  logic: () => true,
  parameters: ({ parameters = {} }) => Object.keys(parameters).length > 0,
  "unset-parameters": ({ hasUnsetParameters = false }) => hasUnsetParameters,
  severity: () => true,
  evidence: () => true,
  remediation: () => true,
  texts: () => true,
  translation: ({ title }, locales) => locales.some((locale) => !Object.hasOwn(title, locale)),
  renamed: ({ control }, _, id) => isRenamed(id, control),
};

/** What remains to be written of the draft rules with these ids. */
export function remainingOf(
  recommendations: readonly Recommendation[],
  ids: readonly string[],
  locales: readonly string[],
): Remaining[] {
  const parts = Object.keys(isLacking) as RemainingPart[];
  return parts.flatMap((part) => {
    const ruleIds = ids.filter((id, i) => {
      const one = recommendations[i];
      return one !== undefined && isLacking[part](one, locales, id);
    });
    return ruleIds.length === 0 ? [] : [{ part, ruleIds }];
  });
}
