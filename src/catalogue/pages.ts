import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Pack } from "../generated/schemas.js";
import { localeIn } from "../locales/locale.js";
import { coveragePage } from "./coverage-page.js";
import { factsPage } from "./facts-page.js";
import { indexPage } from "./index-page.js";
import type { PageOptions } from "./page-options.js";
import { rulePage } from "./rule-page.js";

/** A page of a pack's catalogue. */
export interface Page {
  /** `index.md`, `facts.md`, `controls.md`, or the id of a rule with `.md`. */
  readonly name: string;
  readonly markdown: string;
}

/** The languages of a pack that hygie speaks as well. */
export function languagesOf({ locales }: Pack): string[] {
  return locales.filter((language) => localeIn(language) !== undefined);
}

/** The pages that are no rule's, by the name that no rule may have. */
export const pageNames = { rules: "index", controls: "controls", facts: "facts" } as const;

/**
 * The catalogue of a pack in one language, as Markdown: a table of its rules, one of the controls of other frameworks,
 * a page for each rule, and one for all facts.
 */
export function pagesOf(compiled: CompiledPack, lang: string, options: PageOptions = {}): Page[] {
  const pack = compiled.definition;
  const rules = pack.rules.map((rule) => ({
    name: `${rule.id}.md`,
    markdown: rulePage(rule, compiled, lang, options),
  }));
  return [
    { name: `${pageNames.rules}.md`, markdown: indexPage(compiled, lang, options) },
    { name: `${pageNames.controls}.md`, markdown: coveragePage(pack, lang, options) },
    ...rules,
    { name: `${pageNames.facts}.md`, markdown: factsPage(compiled, lang) },
  ];
}
