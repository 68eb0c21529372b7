import { unitWords } from "../facts/schema.js";
import type { AcceptedEvidence, Pack, Parameter, Rule, SourceDocument } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import { formatsIn } from "../locales/format.js";
import { localeOrEnglish } from "../locales/locale.js";
import { ruleOrigin } from "../pack/extend/provenance.js";
import { rulePhrasesIn } from "./phrases.js";

/** The document that has the rule's quote: the pack's own, or that of a pack that it extends. */
export function documentOf({ source: { document } }: Rule, pack: Pack): SourceDocument {
  const documents = [pack, ...(pack.provenance?.packs ?? [])].map(({ source }) => source);
  return documents.find(({ id }) => id === document) ?? pack.source;
}

/** Under which heading of its document the quote stands, where the rule tells. */
export function sectionOf({ source: { section } }: Rule): string[] {
  return section === undefined ? [] : [section];
}

/** Which pack the rule comes from, and what others changed of it; nothing of a rule that is the pack's own. */
export function originOf(rule: Rule, pack: Pack, lang: string): { from: string; changes: string[] } | undefined {
  const say = rulePhrasesIn(lang);
  const origin = ruleOrigin(pack, rule.id);
  if (origin === undefined) return undefined;
  const version = pack.provenance?.packs.find(({ id }) => id === origin.pack)?.version ?? "";
  const told = origin.changes.filter(({ pointer }) => !pointer.startsWith("/cases/"));
  const changes = told.map(({ pack: by, pointer, before }) =>
    say.changed(by, before === undefined ? pointer : `${pointer}, ${say.before(String(before))}`),
  );
  return { from: say.from(`${origin.pack} ${version}`), changes };
}

/** The value of a parameter with its unit: `15 minutes`. */
export function amountOf({ value, default: standard, unit }: Parameter, pack: Pack, lang: string): string {
  const set = value ?? standard;
  const said = inWords(set, lang);
  if (unit === undefined) return said;
  const words = unitWords(unit, pack, lang);
  const name = typeof set === "number" ? formatsIn(localeOrEnglish(lang)).inflect(set, words) : words.other;
  return `${said}\u00a0${name}`;
}

/** Who set a parameter to its value, and why; where that is not the default, who set the default is told of that alone. */
export function setterWords(name: string, rule: Rule, pack: Pack, lang: string): string[] {
  const parameter = rule.parameters?.[name];
  if (parameter === undefined) return [];
  const { value, ...standard } = parameter;
  const why = rule.text[lang]?.parameters?.[name];
  const whys = why === undefined ? [] : [why];
  const setter = setterOf(parameter, lang);
  if (value === undefined || value === standard.default) return [setter, ...whys];
  const say = rulePhrasesIn(lang);
  return [say.setByPack(setBy(name, rule, pack)), say.byDefault(amountOf(standard, pack, lang), setter), ...whys];
}

/** The pack that last set a parameter of a rule of another; of a value that only an application set, none. */
function setBy(name: string, { id }: Rule, pack: Pack): string | undefined {
  const pointer = childPointer("/parameters", name);
  return ruleOrigin(pack, id)?.changes.findLast((change) => change.pointer === pointer)?.pack;
}

/** Who set the default; in the first language in which that is told, where it is not told in this one. */
function setterOf({ source }: Parameter, lang: string): string {
  return typeof source === "string" ? source : (source[lang] ?? Object.values(source)[0] ?? "");
}

/** Within which bounds a parameter can be set: `from 1 to 30`; empty when there are none. */
export function boundsOf({ minimum, maximum, choices }: Parameter, lang: string): string {
  if (choices !== undefined) return choices.join(", ");
  if (minimum === undefined && maximum === undefined) return "";
  return rulePhrasesIn(lang).bounds(inWords(minimum ?? "…", lang), inWords(maximum ?? "…", lang));
}

function inWords(value: number | string | boolean, lang: string): string {
  return typeof value === "number" ? formatsIn(localeOrEnglish(lang)).number(value) : String(value);
}

/** How many days evidence stays fresh for a rule. */
export function freshDays({ type, freshForDays }: AcceptedEvidence, pack: Pack): number {
  return freshForDays ?? pack.evidenceTypes[type]?.freshForDays ?? 0;
}

/** The impacts of a rule as one phrase. */
export function impactsOf({ impacts }: Rule, pack: Pack, lang: string): string {
  const titles = impacts.map((impact) => pack.impacts[impact]?.title[lang] ?? impact);
  return titles
    .map((title, i) => (i === 0 ? title : title.slice(0, 1).toLocaleLowerCase(lang) + title.slice(1)))
    .join(", ");
}
