/** The languages that a pack says it is written in; none where one of them is none, so that nobody can tell which it is in. */
export function localesIn({ locales }: { readonly locales?: unknown }): readonly string[] {
  return Array.isArray(locales) && locales.every(isLanguage) ? locales : [];
}

/** Is it a language as the schema of packs has them written? */
function isLanguage(locale: unknown): locale is string {
  return typeof locale === "string" && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale);
}
