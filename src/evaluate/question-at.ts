import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { placeProblem } from "../facts/problems.js";
import { type FactSchema, factAt, factsOf, pathOf } from "../facts/schema.js";
import { setFact } from "../facts/set-fact.js";
import type { Question } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import { FactsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { withBearing } from "./bearing.js";
import { openRules, type QuestionOptions } from "./next-questions.js";
import { readFacts, readOptions } from "./options.js";
import { questionsAbout } from "./questions.js";

/**
 * The question about one fact, whether it is known or not: what a form shows again where somebody goes back to an answer, or reads on
 * in another language.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice.
 * @param pointer a JSON Pointer to the fact, such as a question has.
 * @param options the instant and the language.
 * @returns the question; its `ruleIds` are the rules that would be open if this fact alone were unknown, none where the others have
 * settled them all.
 * @throws {@link FactsError} with every problem of the facts, or when the pointer leads to no fact.
 * @throws {@link OptionsError} when `now` or `locale` cannot be used; {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { questionAt } from "hygie";
 * import macsf, { type MacsfFacts } from "hygie/rules/macsf";
 *
 * const facts: MacsfFacts = { devices: [{ id: "front-desk", kind: "laptop" }] };
 * const question = questionAt(macsf, facts, "/devices/0/kind", { locale: "en" });
 * question.label; //=> "What kind of device is it?"
 * question.subject; //=> "front-desk"
 * ```
 */
export function questionAt<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  pointer: string,
  options: Pick<QuestionOptions, "now" | "locale"> = {},
): Question<R> {
  return unpolluted(() => {
    assertPack(pack);
    const { today, locale } = readOptions(options, pack.definition, ["now", "locale"]);
    const known = readFacts(pack, facts);
    const unset = readFacts(pack, setFact(facts, pointer, null));
    const open = openRules(pack, unset, today).map((rule) => withBearing(rule, unset, today, pack.engine));
    const asked = [[pointer, { fact: pathAt(pointer, factsOf(pack.definition)) }]] as const;
    return questionsAbout<R>(asked, open, known, pack, locale)[0] as Question<R>;
  });
}

/** The path of the fact at a pointer. */
function pathAt(pointer: string, facts: FactSchema): string {
  const path = pathOf(facts, pointer);
  const { properties } = factAt(facts, path) ?? facts;
  if (properties === undefined) return path;
  const within = Object.keys(properties).map((name) => childPointer(pointer, name));
  throw new FactsError([placeProblem("no-such-place", pointer, { found: shown(pointer), reason: "group", within })]);
}
