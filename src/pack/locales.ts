/** BCP 47 needs no more characters for the name of a language. */
const longest = 35;

/** The languages that a pack says it is written in, right or wrong, as far as each could be one. */
export function localesIn({ locales }: { readonly locales?: unknown }): readonly string[] {
  if (!Array.isArray(locales)) return [];
  return locales.filter((locale) => typeof locale === "string" && locale.length <= longest);
}
