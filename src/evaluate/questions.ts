import type { CompiledPack } from "../engine/compiled-pack.js";
import { type Asking, fieldsUnder, toAsking } from "../facts/fields.js";
import { type Data, type FactSchema, factAt, factKind, factPaths, factsOf } from "../facts/schema.js";
import type { Pack, Question } from "../generated/schemas.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import type { Ask } from "../logic/ground.js";
import { member } from "../logic/values.js";
import { type OpenRule, withBearing } from "./bearing.js";
import { firstSection, inGroups } from "./groups.js";
import { itemName, type Phrases, phrasesIn } from "./phrases.js";
import { weight } from "./score.js";

/** A missing fact, and how much it informs. */
export interface Informing {
  worth: number;
  readonly place: number;
  readonly fact: string;
  readonly ask: Ask;
}

/** Values the facts of a section, as their pointers begin, by what the open rules lack. */
export type Rank = (informs: ReadonlyMap<string, Informing>, open: readonly OpenRule[], section: string) => void;

/**
 * A question for each missing fact, or for the first of them, and how many are left out. A fact informs as much as the rules
 * that it bears on weigh, each rule's weight being shared among all the facts that it lacks; equals stand as they are
 * declared. What is skipped is not asked, and informs of nothing. `rank` may value what comes first in another way.
 */
export function questionsFor<R extends string>(
  rules: readonly OpenRule[],
  facts: Data,
  today: number,
  { definition, engine }: Pick<CompiledPack, "definition" | "engine">,
  locale: string,
  limit: number,
  isSkipped: (pointer: string) => boolean = () => false,
  rank?: Rank,
): { readonly questions: Question<R>[]; readonly omittedQuestions: number } {
  const open = rules.map((rule) => withBearing(rule, facts, today, engine));
  const places = engine.once(
    "places",
    () => new Map(factPaths(factsOf(definition)).map((path, place) => [path, place])),
  );
  const informs = new Map<string, Informing>();
  for (const { index, missing } of open) {
    const rule = definition.rules[index];
    if (rule === undefined) continue;
    for (const { pointer, ask } of missing) {
      if (isSkipped(pointer)) continue;
      const so = informs.get(pointer);
      const worth = weight[rule.severity] / missing.length;
      if (so === undefined)
        informs.set(pointer, { worth, place: places.get(ask.path) ?? places.size, fact: ask.path, ask });
      else so.worth += worth;
    }
  }
  const sections = engine.once("sections", () => sectionsOf(definition));
  rank?.(informs, open, `/${firstSection(informs, sections)}`);
  const ordered = inGroups(informs, sections, limit);
  return {
    questions: questionsAbout<R>(ordered, open, facts, { definition, engine }, locale),
    omittedQuestions: informs.size - ordered.length,
  };
}

/** The questions about some facts, by pointer, with the open rules that wait for each. */
export function questionsAbout<R extends string>(
  asked: readonly (readonly [pointer: string, { readonly fact: string }])[],
  open: readonly OpenRule[],
  facts: unknown,
  { definition, engine }: Pick<CompiledPack, "definition" | "engine">,
  locale: string,
): Question<R>[] {
  const settles = rulesOf(asked, open, definition);
  const words = engine.once(`questions ${locale}`, () => toWords(definition, locale, phrasesIn(locale, engine)));
  return asked.map(([pointer, { fact }]) => {
    const subject = fact.includes("[]") ? words.subject(pointer, facts) : undefined;
    return {
      pointer,
      fact,
      ...words.ask(fact, subject),
      ruleIds: (settles.get(pointer) ?? []) as R[],
    } as Question<R>; // of the type that the fact has, which is read from the pack
  });
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

/** What questions say in a language. */
function toWords(pack: Pack, locale: string, phrases: Phrases) {
  const declared = factsOf(pack);
  const known = new Map<string, Omit<Asking, "fact" | "title">>();
  return {
    /** What is asked of a fact: put together once, whichever item it is asked of, but for what a report has for its own. */
    ask(path: string, subject: string | undefined) {
      const fact = factAt(declared, path) ?? { type: "string" };
      let asked = known.get(path);
      if (asked === undefined) {
        const {
          fact: _,
          title: __,
          ...asking
        } = toAsking(path, fact, pack, locale, factAt(declared, path.slice(0, -2)));
        known.set(path, asking);
        asked = asking;
      }
      const { choices, ...plain } = asked;
      const items = fact.items ?? (factKind(fact) === "object" ? fact : undefined);
      return {
        section: sectionOf(path, declared, locale),
        ...(subject === undefined ? {} : { subject }),
        ...plain,
        ...(choices === undefined ? {} : { choices: choices.map((choice) => ({ ...choice })) }),
        ...(items === undefined
          ? {}
          : { fields: fieldsUnder(fact.items ? `${path}[]` : path, items, pack, locale, fact) }),
      };
    },
    /** The item of a list that a pointer goes into: its id, else what the list and its place are called. */
    subject(pointer: string, facts: unknown): string | undefined {
      let value = facts;
      let fact: FactSchema | undefined = declared;
      let subject: string | undefined;
      for (const segment of pointerSegments(pointer)) {
        const list: FactSchema | undefined = Array.isArray(value) ? fact : undefined;
        value = member(value, segment);
        fact = list === undefined ? fact?.properties?.[segment] : list.items;
        if (list === undefined) continue;
        const id = member(value, "id");
        subject = typeof id === "string" ? id : itemName(list, Number(segment) + 1, locale, phrases);
      }
      return subject;
    },
  };
}

/** What the group or the list is called that a fact stands in, or the fact itself where it stands in none. */
export function sectionOf(path: string, facts: FactSchema, locale: string): string {
  const [first = path] = path.split(/[.[]/, 1);
  return factAt(facts, first)?.["x-text"]?.[locale]?.label ?? first;
}
