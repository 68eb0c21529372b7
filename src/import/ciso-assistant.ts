import { toCollector } from "../json/collect.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { toDraft } from "./ciso-assistant-draft.js";
import { readLibrary } from "./ciso-assistant-library.js";
import { type Imported, toDraftPack } from "./draft-pack.js";
import { type ImportOptions, readImportOptions } from "./options.js";
import { problem } from "./problem.js";
import { readYaml } from "./yaml.js";

/**
 * A draft pack made of a library of [CISO Assistant](https://github.com/intuitem/ciso-assistant-community): a rule for each
 * requirement of its frameworks that can be assessed, with its id, title, description, heading and mappings. It loads and passes its
 * check, and tells what remains to be written. Measures, threats, questions, annotations and groups are not taken over.
 *
 * @param text the library in YAML. Nothing in it is run: tags are refused, and aliases are bounded.
 * @param options the id of the pack, and the language of a library that does not say it.
 * @returns the draft pack, or everything that is wrong with the library, with lines and columns; it never throws for a library.
 * @throws `OptionsError` with everything that is wrong with the options.
 *
 * @example
 * ```ts
 * import { fromCisoAssistant } from "hygie/import";
 * import { toCisoAssistant } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const imported = fromCisoAssistant(toCisoAssistant(macsf).text);
 * "pack" in imported && imported.pack.rules.length; //=> 18
 * ```
 */
export function fromCisoAssistant(text: string, options: ImportOptions = {}): Imported {
  return unpolluted(() => {
    const read = readImportOptions(options);
    if (typeof text !== "string") {
      return { problems: [problem("wrong-type", "", { found: shown(text), expected: ["string"] })] };
    }
    const document = readYaml(text);
    if ("problems" in document) return document;
    const { add, problems } = toCollector();
    const library = readLibrary(document.value, add);
    const draft = library && toDraft(library, read, add);
    if (draft === undefined || problems().length > 0) return { problems: document.locate(problems()) };
    return toDraftPack(draft.source, draft.recommendations, draft.leftOut);
  });
}
