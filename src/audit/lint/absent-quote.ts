import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";

/** A quote stands in the source, however its text was taken out of a page: with its accents apart, its words cut, its ligatures. */
export const absentQuote: FindInRule = ({ rule: { source }, at }, { pack, source: words }) => {
  const isElsewhere = source.document !== pack.definition.source.id;
  if (words === undefined || isElsewhere || fold(words).includes(fold(source.quote))) return [];
  return [error(problem("absent-quote", `${at}/source/quote`, { quote: source.quote }))];
};

/** A text by its letters: hyphens are left out, since those at the ends of lines may be the word's own, or not. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .replace(/(?<=\p{L})[-\u2010\u2011]\s*(?=\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
