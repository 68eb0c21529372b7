import { assertPack } from "../../engine/assert-pack.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { unpolluted } from "../../problems/host.js";
import { filledIn } from "../lean.js";
import { type Exported, lossesOf } from "../losses.js";
import { libraryOf } from "./library-of.js";
import { lostOfLibrary } from "./losses.js";
import { type CisoAssistantOptions, readCisoAssistantOptions } from "./options.js";
import { toYaml } from "./yaml.js";

/**
 * A pack as a library of [CISO Assistant](https://github.com/intuitem/ciso-assistant-community): a framework whose requirements are
 * the rules, grouped by severity, and a measure for each that puts it right.
 *
 * @param pack a compiled pack; a lean one gives a library without quotes, references and sources.
 * @param options the language of the library, and names in CISO Assistant of frameworks to map to.
 * @returns the library in YAML, and what of the pack it has no place for.
 * @throws `PackError` when the pack is none, `OptionsError` with everything that is wrong with the options.
 *
 * @example
 * ```ts
 * import { toCisoAssistant } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const { text } = toCisoAssistant(macsf, { locale: "en" });
 * text.startsWith("urn: \"urn:hygie:risk:library:macsf\""); //=> true
 * ```
 */
export function toCisoAssistant(pack: CompiledPack, options: CisoAssistantOptions = {}): Exported {
  return unpolluted(() => {
    assertPack(pack);
    const definition = filledIn(pack.definition);
    const { languages, frameworks } = readCisoAssistantOptions(options, definition);
    return {
      text: toYaml(libraryOf(definition, pack.digest, languages, frameworks)),
      lost: lossesOf(pack.definition, lostOfLibrary),
    };
  });
}
