import type { Catalogue, Facet, RuleEntry } from "../docs/.vitepress/theme/catalogue/rule-entry.js";
import { wordsIn } from "../docs/.vitepress/theme/catalogue/search-terms.js";
import { wordsFor } from "../docs/.vitepress/theme/catalogue/synonyms.js";
import { officialTitle } from "../src/catalogue/controls.js";
import type { CompiledPack } from "../src/engine/compiled-pack.js";
import { factAt, factChoices, factsOf } from "../src/facts/schema.js";
import type { Pack, Rule } from "../src/generated/schemas.js";
import { factsIn } from "../src/logic/condition.js";
import { reportPhrasesIn } from "../src/reporters/phrases.js";

/** The rules of a pack as the catalogue of the site finds, filters and sorts them. */
export function catalogueOf(compiled: CompiledPack, lang: string): Catalogue {
  const { definition: pack, engine } = compiled;
  const rules = pack.rules.map((rule, index): RuleEntry => {
    const { applies, passes } = engine.conditions[index] ?? {};
    const facts = [applies, passes].flatMap((one) => (one === undefined ? [] : factsIn(one)));
    const texts = [...textsOf(rule, pack, lang), ...facts.flatMap((path) => factTexts(path, pack, lang))];
    return {
      id: rule.id,
      title: rule.text[lang]?.title ?? rule.id,
      severity: rule.severity,
      owner: rule.remediation.owner,
      impacts: rule.impacts,
      frameworks: [...new Set(rule.references.map(({ framework }) => framework))],
      words: [...new Set([...texts, ...wordsFor(rule.id)].flatMap(wordsIn))],
      related: wordsFor(rule.id),
    };
  });
  const { severity, owner } = reportPhrasesIn(lang);
  const named = (names: readonly (readonly [string, string])[]) => names.map(([value, label]) => ({ value, label }));
  /** Without those that no rule has. */
  const used = (facet: Facet, names: readonly (readonly [string, string])[]) =>
    named(names.filter(([value]) => rules.some((rule) => [rule[facet]].flat().includes(value))));
  return {
    rules,
    labels: {
      severity: named(Object.entries(severity)), // each has its place among all
      impacts: used(
        "impacts",
        Object.entries(pack.impacts).map(([id, { title }]) => [id, title[lang] ?? id]),
      ),
      owner: used("owner", Object.entries(owner)),
      frameworks: used(
        "frameworks",
        Object.entries(pack.frameworks).map(([id, { title }]) => [id, title]),
      ),
    },
  };
}

/** What a rule says, and what it is tied to. */
function textsOf({ id, text, source, impacts, evidence, references }: Rule, pack: Pack, lang: string): string[] {
  const { title = "", why = "", limits = "", steps = [] } = text[lang] ?? {};
  return [
    ...[id, title, why, limits, ...steps, source.quote],
    ...impacts.map((impact) => pack.impacts[impact]?.title[lang] ?? impact),
    ...evidence.map(({ type }) => pack.evidenceTypes[type]?.title[lang] ?? type),
    ...references.flatMap(({ framework, id: control }) => [
      framework,
      control,
      pack.frameworks[framework]?.title ?? "",
      pack.frameworks[framework]?.controls[control]?.[lang] ?? "",
      officialTitle(framework, control) ?? "",
    ]),
  ];
}

/** What a fact is called, what is asked, and what may be answered. */
function factTexts(path: string, pack: Pack, lang: string): string[] {
  const fact = factAt(factsOf(pack), path);
  const text = fact?.["x-text"]?.[lang];
  const choices = fact === undefined ? [] : (factChoices(fact) ?? []);
  const labels = choices.map((choice) => fact?.["x-choices"]?.[choice]?.[lang] ?? choice);
  return [path, text?.label ?? "", text?.question ?? "", ...labels];
}
