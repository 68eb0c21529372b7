import { type FactSchema, factAt, factChoices, factKind, factPaths, factsOf, unitWords } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { code, plain, table } from "./markdown.js";
import { rulePhrasesIn } from "./phrases.js";

/** All facts of a pack: what they are called in logic and in JSON, what is asked, and what may be answered. */
export function factsTable(pack: Pack, lang: string): string {
  const say = rulePhrasesIn(lang);
  const facts = factsOf(pack);
  const rows = factPaths(facts).map((path) => {
    const fact = factAt(facts, path) ?? facts;
    return [code(path), plain(fact["x-text"]?.[lang]?.question ?? ""), answers(fact, pack, lang)];
  });
  return `## ${say.facts}\n\n${table([say.fact, say.question, say.answer], rows)}`;
}

function answers(fact: FactSchema, pack: Pack, lang: string): string {
  const choices = factChoices(fact);
  if (choices !== undefined) {
    const label = (choice: string) => plain(fact["x-choices"]?.[choice]?.[lang] ?? "");
    return choices.map((choice) => `${code(choice)} ${label(choice)}`.trim()).join("<br>");
  }
  const unit = fact["x-unit"];
  const kind = rulePhrasesIn(lang).kinds[factKind(fact)];
  return unit === undefined ? kind : `${kind}, ${plain(unitWords(unit, pack, lang).other)}`;
}
