import { assertPack } from "../engine/assert-pack.js";
import { type CompiledPack, code } from "../engine/compiled-pack.js";
import { type Data, type FactSchema, factAt, factPaths, factsOf, pathOf } from "../facts/schema.js";
import type { Question } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import type { OpenRule } from "./bearing.js";
import { toLookAhead } from "./look-ahead.js";
import { readFacts, readItems, readOptions } from "./options.js";
import { problem } from "./problem.js";
import { questionsFor } from "./questions.js";

/** What {@link nextQuestions} may be told beside the facts. */
export interface QuestionOptions {
  /** The instant of the evaluation: a `Date`, `YYYY-MM-DD` or a date and time with its offset. Default: the present. */
  readonly now?: Date | string | undefined;
  /** The language of the questions, looked up in those of the pack: `fr-FR`, `FR` and `fr_CA` are `fr`. Default: the pack's first. */
  readonly locale?: string | undefined;
  /** How many questions to give at the most. Default: all. */
  readonly limit?: number | undefined;
  /**
   * JSON Pointers to what was answered with "I do not know": it is not asked again, nor is what stands under it, as the facts of
   * an item do under `/devices/0`.
   */
  readonly skip?: readonly string[] | undefined;
}

/**
 * What to ask next: the unknown facts that can still settle a rule. The sections follow each other as the facts are declared; in each the
 * most informative fact is first, and those of one item of a list stand together. In the first section, each answer to each question is tried:
 * first comes what is expected to settle the most, so that what is asked one after the other soon settles all.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice.
 * @param options the instant, the language, how many, and what not to ask again.
 * @returns a question for each unknown fact that matters; none when every rule has its verdict.
 * @throws {@link FactsError} with every problem of the facts.
 * @throws {@link OptionsError} when `now`, `locale`, `limit` or `skip` cannot be used; {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { nextQuestions } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const [first] = nextQuestions(macsf, {}, { locale: "en" });
 * first?.label; //=> "How many people use your computer tools?"
 * first?.ruleIds.length; //=> 2
 * ```
 */
export function nextQuestions<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  options: QuestionOptions = {},
): Question<R>[] {
  return unpolluted(() => questionsOf(pack, facts, options));
}

function questionsOf<R extends string>(
  pack: CompiledPack<unknown, R>,
  facts: unknown,
  options: QuestionOptions,
): Question<R>[] {
  assertPack(pack);
  const { today, locale, limit, given } = readOptions(options, pack.definition, ["now", "locale", "limit", "skip"]);
  const isSkipped = toIsSkipped(given.skip, factsOf(pack.definition));
  const known = readFacts(pack, facts);
  const rank = toLookAhead(known, today, pack.engine);
  return questionsFor<R>(openRules(pack, known, today), known, today, pack, locale, limit, isSkipped, rank).questions;
}

/** The rules that wait for facts. */
export function openRules({ engine }: CompiledPack, known: Data, today: number): OpenRule[] {
  const explain = engine.explaining(known, today);
  return Array.from(engine.outcomes(known, today)).flatMap((outcome, index) => {
    if (outcome !== code.unknown) return [];
    return [{ index, missing: explain(index, outcome).grounds }];
  });
}

/** Is a fact, or what it stands under, among those that are not to be asked? */
function toIsSkipped(given: unknown, facts: FactSchema): (pointer: string) => boolean {
  if (given === undefined) return () => false;
  const { add, problems } = toCollector();
  const pointers = readItems("/skip", given, add);
  pointers.forEach((pointer, i) => {
    const at = `/skip/${i}`;
    const found = shown(pointer);
    if (typeof pointer !== "string") add(() => problem("wrong-type", at, { found, expected: ["string"] }));
    else if (!isOfFact(pointer, facts)) {
      const allowed = factPaths(facts).map((path) => `/${path.replaceAll("[]", "/0").replaceAll(".", "/")}`);
      add(() => problem("impossible-value", at, { found, allowed, near: nearest(pointer, allowed) }));
    }
  });
  if (problems().length > 0) throw new OptionsError(problems());
  const skipped = new Set<unknown>(pointers);
  return (pointer) => {
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
      if (skipped.has(pointer.slice(0, end))) return true;
      if (end === 0) return false;
    }
    return false;
  };
}

function isOfFact(pointer: string, facts: FactSchema): boolean {
  return pointer === "" || (pointer.startsWith("/") && factAt(facts, pathOf(facts, pointer)) !== undefined);
}
