import type { RuleEntry } from "./rule-entry.js";
import { isNear, wordsIn } from "./search-terms.js";

/** The phrase that leads to a rule of which the title has no word of a query. */
export function relatedTo({ title, related }: RuleEntry, query: string): string | undefined {
  const typed = wordsIn(query);
  const has = (text: string) => wordsIn(text).some((word) => typed.some((one) => word.startsWith(one)));
  return has(title) ? undefined : related.find(has);
}

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
