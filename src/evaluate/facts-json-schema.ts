import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { type JSONSchema, toJsonSchema } from "../facts/json-schema.js";
import { factsOf } from "../facts/schema.js";
import { unpolluted } from "../problems/host.js";
import { readLocale } from "./options.js";
import { phrasesIn } from "./phrases.js";

/**
 * The facts of a pack as plain JSON Schema 2020-12, with titles and descriptions in a language: for OpenAPI, form builders and
 * validators, Ajv in its strict mode included. It takes the JSON that `parseFacts` takes, but for what no schema can say: that
 * no two items of a list have the same `id`. A date is described by its digits and the calendar, in place of a `format`.
 *
 * @param pack a compiled pack.
 * @param locale a language tag, looked up in the languages of the pack. Default: its first.
 * @returns a schema, the caller's own.
 * @throws {@link OptionsError} when the pack is not in that language; {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { factsJsonSchema, type JSONSchema } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const { properties } = factsJsonSchema(macsf, "en");
 * const { devices } = properties as Record<string, JSONSchema>;
 * devices?.title; //=> "Devices"
 * devices?.type; //=> ["array", "null"]
 * ```
 */
export function factsJsonSchema(pack: CompiledPack, locale?: string): JSONSchema {
  return unpolluted(() => {
    assertPack(pack);
    const { definition, engine } = pack;
    const language = readLocale(locale, definition);
    const schema = toJsonSchema(factsOf(definition), definition, language, phrasesIn(language, engine));
    return {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: definition.title[language] ?? definition.id,
      ...schema,
      type: "object",
    };
  });
}
