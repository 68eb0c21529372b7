import { toCollector } from "../json/collect.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { toDraft } from "./ciso-assistant-draft.js";
import { readLibrary } from "./ciso-assistant-library.js";
import { type Imported, toDraftPack } from "./draft-pack.js";
import { problem } from "./problem.js";
import { readYaml } from "./yaml.js";

/**
 * A draft pack made of a library of [CISO Assistant](https://github.com/intuitem/ciso-assistant-community): a rule for each
 * requirement of its frameworks that can be assessed, with its id, title, description, heading and mappings. It loads and passes its
 * check, and tells what remains to be written. Measures, threats, questions, annotations and groups are not taken over.
 *
 * @param text the library in YAML. Nothing in it is run: tags are refused, and aliases are bounded.
 * @param options the name of its file, for problems.
 * @returns the draft pack, or everything that is wrong with the library, with lines and columns. Nothing is thrown.
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
export function fromCisoAssistant(text: string, options: { readonly file?: string } = {}): Imported {
  return unpolluted(() => {
    if (typeof text !== "string") {
      return { problems: [problem("wrong-type", "", { found: shown(text), expected: ["string"] })] };
    }
    const { file } = options;
    const document = readYaml(text, file);
    if ("problems" in document) return document;
    const { add, problems } = toCollector(file);
    const library = readLibrary(document.value, add);
    const draft = library && toDraft(library, add);
    if (draft === undefined || problems().length > 0) return { problems: document.locate(problems()) };
    return toDraftPack(draft.source, draft.recommendations);
  });
}
