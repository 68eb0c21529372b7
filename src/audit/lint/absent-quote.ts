import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";

/** A quote stands in the source, word for word. */
export const absentQuote: FindInRule = ({ rule: { source }, at }, { pack, source: text }) => {
  const isElsewhere = source.document !== pack.definition.source.id;
  if (text === undefined || isElsewhere || text.has(source.quote)) return [];
  const near = text.nearest(source.quote);
  return [
    error(
      problem("absent-quote", `${at}/source/quote`, {
        quote: source.quote,
        near,
        isElided: elision.test(source.quote) || undefined,
      }),
    ),
  ];
};

/** What stands for words that are left out. */
const elision = /[[(]\s*(?:…|\.{3})\s*[\])]/;
