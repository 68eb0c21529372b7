import MiniSearch, { type Options } from "minisearch";
import { leastForgiven, termOf } from "./search-terms.js";

/**
 * The search of the site, which folds what is typed as the index was folded. It stands in for the library in the theme's search box:
 * options of the theme cannot hold functions, which pages would have to make of text, and their policy lets none be made.
 */
export default class FoldedSearch<T> extends MiniSearch<T> {
  static override loadJSON<T>(json: string, options: Options<T>): MiniSearch<T> {
    const fuzzy = (term: string) => (term.length < leastForgiven ? false : 1);
    const searchOptions = { ...options.searchOptions, fuzzy, boostDocument };
    return MiniSearch.loadJSON(json, { ...options, processTerm: termOf, searchOptions });
  }
}

/** Who looks for something mostly looks for a rule or the self-assessment, and its page as a whole comes before its parts. */
function boostDocument(id: string, _term: string, stored?: Readonly<Record<string, unknown>>): number {
  const isWhole = Array.isArray(stored?.titles) && stored.titles.length === 0;
  return (/\/(rules\/|self-assessment)/.test(id) ? 2 : 1) * (isWhole ? 2 : 1);
}
