/** The languages that hygie itself speaks; a pack may be in any. */
export const locales = ["fr", "en"] as const;

/** A language that hygie itself speaks. */
export type Locale = (typeof locales)[number];

/** The language of hygie's that a tag means (`fr-FR`, `FR`, `fr_CA`, `fr_FR.UTF-8` are French); nothing of any other. */
export function localeIn(tag: string): Locale | undefined {
  return lookUp(tag, locales);
}

/** The language in which hygie speaks of what is in the language of a tag: its own, where it has it, else English. */
export function localeOrEnglish(tag: string): Locale {
  return localeIn(tag) ?? "en";
}

/** The same of whatever was given: what is no tag, such as the index that `map` hands over, asks for no language. */
export function localeGiven(given: unknown): Locale {
  return typeof given === "string" ? localeOrEnglish(given) : "en";
}

/**
 * Which of the languages at hand a tag means: the longest of its beginnings that is at hand (the lookup of BCP 47, RFC 4647,
 * section 3.4), else the first of the same language. A POSIX locale (`fr_FR.UTF-8`, `fr_FR@euro`) is read as well.
 */
export function lookUp<T extends string>(tag: string, available: readonly T[]): T | undefined {
  if (tag.length > longestTag) return undefined; // it would be looked up once for each of its subtags
  const [name = ""] = tag.split(/[.@]/, 1);
  const subtags = subtagsOf(name);
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join("-");
    const found = available.find((one) => subtagsOf(one).join("-") === range);
    if (found !== undefined) return found;
  }
  return available.find((one) => subtagsOf(one)[0] === subtags[0]);
}

/** Longer than any tag that stands for a language; BCP 47 wants 35 characters to be read at least. */
const longestTag = 100;

function subtagsOf(tag: string): string[] {
  return tag.toLowerCase().split(/[-_]/);
}
