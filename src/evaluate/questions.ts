import { assertPack } from "../engine/assert-pack.js";
import { type CompiledPack, code } from "../engine/compiled-pack.js";
import { type FactSchema, factAt, factChoices, factKind, factsOf, unitWords } from "../facts/schema.js";
import type { Choice, Pack, Question } from "../generated/schemas.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import type { Ground } from "../logic/ground.js";
import { member } from "../logic/values.js";
import { unpolluted } from "../problems/host.js";
import { inGroups } from "./groups.js";
import { readFacts, readOptions } from "./options.js";
import { weight } from "./score.js";

/** An open rule: the place of the rule in its pack, and the facts that it lacks. */
export interface OpenRule {
  readonly index: number;
  readonly missing: readonly Ground[];
}

/** What {@link nextQuestions} may be told beside the facts. */
export interface QuestionOptions {
  /** The instant of the evaluation: a `Date`, `YYYY-MM-DD` or a date and time with its offset. Default: the present. */
  readonly now?: Date | string;
  /** The language of the questions. Default: `fr`. */
  readonly locale?: "fr" | "en";
  /** How many questions to give at the most. Default: all. */
  readonly limit?: number;
}

/**
 * What to ask next: the unknown facts that can still settle a rule. The sections follow each other as the facts are declared; in each the
 * most informative fact is first, and those of one item of a list stand together.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param facts what is known of a practice.
 * @param options the instant, the language and how many.
 * @returns a question for each unknown fact that matters; none when every rule has its verdict.
 * @throws {@link FactsError} with every problem of the facts.
 * @throws {@link OptionsError} when `now`, `locale` or `limit` cannot be used; {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { nextQuestions } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const [first] = nextQuestions(macsf, {}, { locale: "en" });
 * first?.label; //=> "Which devices does the practice use?"
 * first?.ruleIds.length; //=> 7
 * ```
 */
export function nextQuestions<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: NoInfer<F>,
  options: QuestionOptions = {},
): Question[] {
  return unpolluted(() => questionsOf(pack, facts, options));
}

function questionsOf(pack: CompiledPack, facts: unknown, options: QuestionOptions): Question[] {
  assertPack(pack);
  const { today, locale, limit } = readOptions(options, pack.definition, ["now", "locale", "limit"]);
  const known = readFacts(pack, facts);
  const codes = pack.engine.outcomes(known, today);
  const explain = pack.engine.explaining(known, today);
  const open = Array.from(codes).flatMap((outcome, index) => {
    if (outcome !== code.unknown) return [];
    return [{ index, missing: explain(index, outcome).grounds }];
  });
  return questionsFor(open, known, pack, locale, limit).questions;
}

/**
 * A question for each missing fact, or for the first of them, and how many are left out. A fact informs as much as the rules that it bears on weigh, each
 * rule's weight being shared among all the facts that it lacks; equals stand in the order of reading.
 */
export function questionsFor(
  open: readonly OpenRule[],
  facts: unknown,
  { definition, engine }: CompiledPack,
  locale: string,
  limit: number,
): { readonly questions: Question[]; readonly omittedQuestions: number } {
  const informs = new Map<string, { worth: number; fact: string }>();
  for (const { index, missing } of open) {
    const rule = definition.rules[index];
    if (rule === undefined) continue;
    for (const { pointer, ask } of missing) {
      const so = informs.get(pointer);
      const worth = weight[rule.severity] / missing.length;
      if (so === undefined) informs.set(pointer, { worth, fact: ask.path });
      else so.worth += worth;
    }
  }
  const ordered = inGroups(
    informs,
    engine.once("sections", () => sectionsOf(definition)),
    limit,
  );
  const settles = rulesOf(ordered, open, definition);
  const asking = engine.once(`questions ${locale}`, () => new Map<string, Asking>());
  const questions = ordered.map(([pointer, { fact }]): Question => {
    let asked = asking.get(fact);
    if (asked === undefined) {
      asked = toAsking(fact, definition, locale);
      asking.set(fact, asked);
    }
    const subject = fact.includes("[]") ? itemId(pointer, facts) : undefined;
    const { label, help, unit, type, choices } = asked;
    return {
      pointer,
      fact,
      ...(subject === undefined ? {} : { subject }),
      label,
      help,
      ...(unit === undefined ? {} : { unit }),
      type,
      ...(choices === undefined ? {} : { choices: choices.map((choice) => ({ ...choice })) }),
      ruleIds: settles.get(pointer) ?? [],
    };
  });
  return { questions, omittedQuestions: informs.size - ordered.length };
}

/** The sections of the facts, as a pointer begins, in their order. */
function sectionsOf(pack: Pack): string[] {
  return Object.keys(factsOf(pack).properties ?? {}).map((name) => childPointer("", name).slice(1));
}

/** The rules that each of some facts can still settle. */
function rulesOf(
  facts: readonly (readonly [pointer: string, unknown])[],
  open: readonly OpenRule[],
  { rules }: Pack,
): ReadonlyMap<string, string[]> {
  const ids = new Map(facts.map(([pointer]) => [pointer, [] as string[]]));
  for (const { index, missing } of open) {
    const id = rules[index]?.id;
    if (id !== undefined) for (const { pointer } of missing) ids.get(pointer)?.push(id);
  }
  return ids;
}

/** What a question says of a fact, whichever item it is asked of: put together once. */
type Asking = Pick<Question, "label" | "help" | "unit" | "type" | "choices">;

function toAsking(path: string, pack: Pack, locale: string): Asking {
  const fact = factAt(factsOf(pack), path);
  const text = (fact?.["x-text"] ?? factAt(factsOf(pack), path.replace(/\[\]$/, ""))?.["x-text"])?.[locale];
  return {
    label: text?.question ?? path,
    help: text?.help ?? "",
    type: typeOf(fact),
    ...(fact?.["x-unit"] === undefined ? {} : { unit: unitWords(fact["x-unit"], pack, locale).other }),
    ...(fact?.enum === undefined ? {} : { choices: choicesOf(fact, locale) }),
  };
}

function typeOf(fact: FactSchema | undefined): Question["type"] {
  const kind = fact === undefined ? "string" : factKind(fact);
  return kind === "object" ? "array" : kind;
}

function choicesOf(fact: FactSchema, locale: string): Choice[] {
  const labels = fact["x-choices"];
  return (factChoices(fact) ?? []).map((value) => ({ value, label: labels?.[value]?.[locale] ?? value }));
}

/** The id of the item of a list that a pointer goes into, where it has one. */
function itemId(pointer: string, facts: unknown): string | undefined {
  let value = facts;
  let id: string | undefined;
  for (const segment of pointerSegments(pointer)) {
    const isItem = Array.isArray(value);
    value = member(value, segment);
    const own = isItem ? member(value, "id") : undefined;
    if (typeof own === "string") id = own;
  }
  return id;
}
