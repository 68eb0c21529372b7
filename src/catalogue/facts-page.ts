import type { CompiledPack } from "../engine/compiled-pack.js";
import { sectionOf } from "../evaluate/questions.js";
import { fieldsUnder } from "../facts/fields.js";
import { factsOf } from "../facts/schema.js";
import type { Field, Pack, Rule } from "../generated/schemas.js";
import { factsRead } from "../logic/expr.js";
import { sourceOf } from "../pack/source.js";
import { code, head, paragraph, plain } from "./markdown.js";
import { factsPagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** The page of a pack's catalogue with all its facts, in Markdown: what is asked, what may be answered, and who reads it. */
export function factsPage(compiled: CompiledPack, lang: string): string {
  const { title, lead } = factsPagePhrasesIn(lang);
  const readers = readersOf(compiled);
  const pack = compiled.definition;
  const facts = factsOf(pack);
  const sections = Object.entries(facts.properties ?? {}).flatMap(([name, fact]) => [
    `## ${plain(sectionOf(name, facts, lang))}`,
    ...fieldsUnder(name, fact, pack, lang)
      .flatMap(withItems)
      .map((field) => entry(field, pack, readers, lang)),
  ]);
  return [head({ title, description: lead }), `# ${plain(title)}`, paragraph(lead), ...sections, ""].join("\n\n");
}

/** A list, then what is asked of each of its items. */
function withItems(field: Field): Field[] {
  return [field, ...(field.fields ?? []).flatMap(withItems)];
}

type Readers = ReadonlyMap<string, readonly Rule[]>;

/** Of each fact by its path, the rules whose logic or condition reads it. */
function readersOf(pack: CompiledPack): Readers {
  const { rules } = sourceOf(pack);
  const readers = new Map<string, Rule[]>();
  pack.definition.rules.forEach((rule, index) => {
    const { appliesWhen, logic } = rules[index] ?? {};
    const reads = [appliesWhen, logic].flatMap((expr) => (expr === undefined ? [] : factsRead(expr)));
    for (const path of new Set(reads)) readers.set(path, [...(readers.get(path) ?? []), rule]);
  });
  return readers;
}

function entry(field: Field, pack: Pack, readers: Readers, lang: string): string {
  const say = factsPagePhrasesIn(lang);
  const { fact, title, label, help, choices = [] } = field;
  const links = (readers.get(fact) ?? []).map(({ id, text }) => `[${plain(text[lang]?.title ?? id)}](./${id}.md)`);
  const proofs = proofsOf(fact, pack, lang).map(plain);
  const named = (name: string, list: readonly string[]) => `- ${rulePhrasesIn(lang).of(name, list.join(", "))}`;
  const known = [
    `- ${code(fact)} – ${plain(say.answer(field))}`,
    ...choices.map((one) => `  - ${code(one.value)} ${plain(one.label)}`),
    ...(links.length > 0 ? [named(say.readBy, links)] : isNameOfItem(fact) ? [] : [`- ${plain(say.unread)}`]),
    ...(proofs.length > 0 ? [named(say.provedBy, proofs)] : []),
  ];
  return [
    `### ${plain(title)}`,
    ...(label === title ? [] : [`**${plain(label)}**`]),
    ...(help === "" ? [] : [paragraph(help)]),
    known.join("\n"),
  ].join("\n\n");
}

/** Items are called by their id, which needs no rule. */
function isNameOfItem(path: string): boolean {
  return path.endsWith("[].id");
}

/** The types of evidence that some rule accepts for a fact, by their titles. */
function proofsOf(path: string, { rules, evidenceTypes }: Pack, lang: string): string[] {
  const types = rules.flatMap(({ evidence }) => evidence.filter(({ supports }) => supports.includes(path)));
  return [...new Set(types.map(({ type }) => evidenceTypes[type]?.title[lang] ?? type))];
}
