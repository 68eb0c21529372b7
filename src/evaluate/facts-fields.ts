import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { fieldsUnder } from "../facts/fields.js";
import { factsOf } from "../facts/schema.js";
import type { Field } from "../generated/schemas.js";
import { unpolluted } from "../problems/host.js";
import { readLocale } from "./options.js";
import { sectionOf } from "./questions.js";

/** A part of a form: the facts of a group, a list, or a fact that stands in neither. */
export interface Section {
  /** The path of the group, the list or the fact. */
  readonly fact: string;
  /** What it is called. */
  readonly title: string;
  /** Its facts, in the order in which the pack declares them. */
  readonly fields: readonly Field[];
}

/**
 * What a form needs to ask for all facts of a pack: its sections and their fields, with the fields of the items of lists, the
 * choices, units and bounds. `nextQuestions` says which of them still matter.
 *
 * @param pack a compiled pack.
 * @param locale a language tag, looked up in the languages of the pack. Default: its first.
 * @returns the sections in the order in which the pack declares them.
 * @throws {@link OptionsError} when the pack is not in that language; {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { factsFields } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const sections = factsFields(macsf, "en-GB");
 * const devices = sections.find(({ fact }) => fact === "devices");
 * devices?.title; //=> "Devices"
 * const [list] = devices?.fields ?? [];
 * list?.label; //=> "Which devices does the practice use?"
 * list?.fields?.find(({ fact }) => fact === "devices[].autoLockMinutes")?.unit; //=> "minutes"
 * ```
 */
export function factsFields(pack: CompiledPack, locale?: string): readonly Section[] {
  return unpolluted(() => {
    assertPack(pack);
    const language = readLocale(locale, pack.definition);
    const facts = factsOf(pack.definition);
    return Object.entries(facts.properties ?? {}).map(([name, fact]) => ({
      fact: name,
      title: sectionOf(name, facts, language),
      fields: fieldsUnder(name, fact, pack.definition, language),
    }));
  });
}
