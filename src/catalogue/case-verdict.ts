import { someDay } from "../audit/try-rule.js";
import { parseFacts } from "../engine/parse-facts.js";
import { evaluate } from "../evaluate/evaluate.js";
import { phrasesIn } from "../evaluate/phrases.js";
import { factAt, factsOf, pathOf } from "../facts/schema.js";
import type { Case, Reason } from "../generated/schemas.js";
import { askedOfFact } from "./expected-words.js";
import { type FactGroup, type FactLine, factGroups } from "./fact-lines.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn } from "./phrases.js";

/** A fact of a case. */
export interface ToldFact {
  readonly text: string;
  readonly isDecisive: boolean;
  /** Behind one that decides: what the rule asks of it, where that is not met. */
  readonly note: string;
}

/** A case as people read it. */
export interface ToldCase {
  readonly groups: readonly { readonly title: string; readonly facts: readonly ToldFact[] }[];
}

/** The facts of a case, with those that decide its outcome as the report has them. */
export function toldCase(one: Case, context: RuleContext): ToldCase {
  const { compiled, lang } = context;
  const deciding = decidingOf(one, context);
  const groups = factGroups(compiled, one.facts, lang);
  const told = groups.map(({ title, lines }) => ({ title, facts: lines.map((line) => toldFact(line)) }));
  const elsewhere = deciding.filter(({ pointer }) => !hasLine(groups, pointer));
  const ofOthers = one.expect === "fail" ? "" : noteOn(one, [], context); // their text tells what was asked
  const others = elsewhere.map(({ text }) => ({ text, isDecisive: true, note: ofOthers }));
  return { groups: others.length === 0 ? told : [{ title: "", facts: others }, ...told] };

  function toldFact({ pointer, text }: FactLine): ToldFact {
    const reasons = deciding.filter((reason) => reason.pointer === pointer);
    const isDecisive = reasons.length > 0;
    return { text, isDecisive, note: isDecisive ? noteOn(one, reasons, context) : "" };
  }
}

/** What a report gives as the reasons of the outcome; nothing of a case that the rule does not hold to. */
function decidingOf({ facts, now, expect }: Case, { rule, compiled, pack, lang }: RuleContext): readonly Reason[] {
  const parsed = parseFacts(compiled, facts);
  if (!("facts" in parsed)) return [];
  const [result] = evaluate(compiled, parsed.facts, {
    now: now ?? someDay, // of a rule that counts no days any day will do
    rules: [rule.id],
    ...(pack.locales.includes(lang) ? { locale: lang } : {}),
  }).results;
  if (result?.outcome !== expect) return [];
  return result.reasons.filter(({ role }) => role !== "context");
}

/** Of what is not known there is nothing more to say. */
function noteOn({ expect }: Case, reasons: readonly Reason[], context: RuleContext): string {
  if (expect === "unknown") return "";
  const expected = expect === "fail" ? expectedOf(reasons, context) : undefined;
  return expected ?? pagePhrasesIn(context.lang).examples.decisive;
}

/** What the rule asks of a fact; one of those would do where there are several. */
function expectedOf(reasons: readonly Reason[], { compiled, pack, lang }: RuleContext): string | undefined {
  const facts = factsOf(pack);
  const say = phrasesIn(lang, compiled.engine);
  const words = reasons.flatMap(({ pointer, asked }) => {
    const fact = factAt(facts, pathOf(facts, pointer)) ?? facts;
    return askedOfFact(asked, fact, compiled, lang) ?? [];
  });
  if (words.length === 0) return undefined;
  const isAlternative = reasons.some(({ role }) => role === "alternative");
  return (isAlternative ? say.oneWay : say.wanted)(say.list([...new Set(words)], isAlternative ? "or" : "and"));
}

function hasLine(groups: readonly FactGroup[], pointer: string): boolean {
  return groups.some(({ lines }) => lines.some((line) => line.pointer === pointer));
}
