import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";

/** A quote stands in the source, whatever the spaces and ends of lines. */
export const absentQuote: FindInRule = ({ rule: { source }, at }, { pack, source: words }) => {
  const isElsewhere = source.document !== pack.definition.source.id;
  if (words === undefined || isElsewhere || fold(words).includes(fold(source.quote))) return [];
  return [error(problem("absent-quote", `${at}/source/quote`, { quote: source.quote }))];
};

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
