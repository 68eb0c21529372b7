import type { RuleEntry } from "./rule-entry.js";
import { isNear, wordsIn } from "./search-terms.js";

/**
 * The rules that are about all words of a query. A word may go on; one that no rule has as it was typed may be one letter off.
 */
export function findRules(rules: readonly RuleEntry[], query: string): readonly RuleEntry[] {
  return wordsIn(query).reduce((found, typed) => {
    const all = rules.filter(({ words }) => words.some((word) => word.startsWith(typed)));
    const fits = new Set(all.length > 0 ? all : rules.filter(({ words }) => words.some((word) => isNear(typed, word))));
    return found.filter((rule) => fits.has(rule));
  }, rules);
}
