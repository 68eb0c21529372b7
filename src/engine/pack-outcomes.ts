import { dayOfInstant } from "../facts/instant.js";
import type { Data } from "../facts/schema.js";
import { isPolluted, unpolluted } from "../problems/host.js";
import { type Engine, outcomeCodes, type PackOutcomes } from "./compiled-pack.js";

/** The outcomes of some rules, as the users of a pack ask for them. */
export function toPackOutcomes(ids: readonly string[], compute: Engine["outcomes"]): PackOutcomes {
  const ruleIds = Object.freeze(ids);
  const outcomes = (facts: unknown, now: Date | string = new Date()) => {
    const given = (facts ?? {}) as Data;
    if (isPolluted()) return unpolluted(() => compute(given, dayOfInstant(now)));
    return compute(given, dayOfInstant(now));
  };
  return {
    ruleIds,
    outcomes,
    outcomesByRule(facts: unknown, now?: Date | string) {
      const codes = outcomes(facts, now);
      return Object.fromEntries(ruleIds.map((id, i) => [id, outcomeCodes[codes[i] as 0 | 1 | 2 | 3]]));
    },
  };
}
