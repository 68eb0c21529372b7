import macsf from "hygie/rules/macsf";
import { unitWords } from "../../../../src/facts/schema.js";
import phrases from "../../problems.fr.json" with { type: "json" };

/** Anything, with what stands in quotes as a whole; a text that was cut short has no second quote. */
const named = '((?:"(?:[^"\\\\]|\\\\.)*"|"(?![^"]*")|[^"])+?)';

const units = Object.keys(macsf.definition.units ?? {}).map(
  (unit) => [`{} (${unit})`, `{} (${unitWords(unit, macsf.definition, "fr").other})`] as const,
);

/** The phrases of problems, those that say most before those that fit more. */
const known = [...Object.entries(phrases), ...units]
  .sort(([one], [other]) => literalOf(other).length - literalOf(one).length)
  .map(([english, french]) => ({
    pattern: new RegExp(`^${english.split("{}").map(escaped).join(named)}$`, "s"),
    french,
  }));

/**
 * What the library says of a problem, in French. `{}` in a phrase stands for what it names: a phrase of its own, or a name
 * or value of the reader's, which stays what it is.
 */
export function inFrench(text: string): string {
  for (const { pattern, french } of known) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const names = found.slice(1).map(inFrench);
    return french.replaceAll("{}", () => names.shift() ?? "");
  }
  return text;
}

function literalOf(phrase: string): string {
  return phrase.replaceAll("{}", "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
