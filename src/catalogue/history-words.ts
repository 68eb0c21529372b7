import type { AcceptedEvidence, Pack, Reference, Rule, RuleText } from "../generated/schemas.js";
import type { RulePagePhrases } from "../locales/phrases/rule-page.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import type { RuleVersion } from "./history.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { amountOf, impactsOf } from "./rule-words.js";

type ChangedRule = Required<Pick<RuleVersion, "rule" | "before" | "changes">>;

/** What differs between two versions of a rule, a sentence for each kind of change. */
export function changeWords({ before, rule: after, changes }: ChangedRule, pack: Pack, lang: string): string[] {
  const { history: say } = pagePhrasesIn(lang);
  const differ = (of: (rule: Rule) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const sentence = (of: (rule: Rule) => unknown, said: string) => (differ(of) ? [said] : []);
  const became = (name: string, of: (rule: Rule) => string) => sentence(of, say.became(name, of(before), of(after)));
  const report = reportPhrasesIn(lang);
  const { severity, impacts, owner } = rulePhrasesIn(lang);
  const { cost, costs, hours, about } = pagePhrasesIn(lang);
  return [
    ...became(severity, (rule) => report.severity[rule.severity]),
    ...became(impacts, (rule) => impactsOf(rule, pack, lang)),
    ...became(owner, ({ remediation }) => report.owner[remediation.owner]),
    ...became(hours, ({ remediation }) => about(remediation.effortHours)),
    ...became(cost, ({ remediation }) => costs[remediation.cost]),
    ...thresholds(before, after, pack, lang),
    ...(isLogicChanged("/appliesWhen") ? [say.logic[appliesChange(before, after)]] : []),
    ...(isLogicChanged("/logic") ? [say.logic.met] : []),
    ...evidence(before.evidence, after.evidence, pack, lang),
    ...crosswalk(before.references, after.references, pack, say),
    ...sentence((rule) => rule.source.quote, say.quote),
    ...texts(before, after, lang, say),
  ];

  /** Apart from the values of parameters, which are told of as such. */
  function isLogicChanged(member: string): boolean {
    const values = [before, after].flatMap(({ parameters = {} }) =>
      Object.values(parameters).flatMap(({ usedAt = [] }) => usedAt),
    );
    return changes.some(({ pointer }) => `${pointer}/`.startsWith(`${member}/`) && !values.includes(pointer));
  }
}

function appliesChange(before: Rule, after: Rule): "applies" | "appliesAlways" | "appliesWhen" {
  if (after.appliesWhen === undefined) return "appliesAlways";
  return before.appliesWhen === undefined ? "appliesWhen" : "applies";
}

/** The values of the parameters; those whose value stays have something else about them that changed. */
function thresholds(before: Rule, after: Rule, pack: Pack, lang: string): string[] {
  const { history: say } = pagePhrasesIn(lang);
  const [was, is] = [before.parameters ?? {}, after.parameters ?? {}];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const amount = (parameter: (typeof was)[string] | undefined) =>
    parameter === undefined ? say.none : amountOf(parameter, pack, lang);
  const moved = names.filter((name) => amount(was[name]) !== amount(is[name]));
  const told = ({ usedAt: _, ...parameter }: NonNullable<(typeof was)[string]>) => JSON.stringify(parameter);
  const others = names.flatMap((name) => {
    const [one, other] = [was[name], is[name]];
    const isSame = one !== undefined && other !== undefined && told(one) === told(other);
    return isSame || moved.includes(name) ? [] : [name];
  });
  const values = moved.map((name) => say.became(say.threshold(name), amount(was[name]), amount(is[name])));
  return others.length === 0 ? values : [...values, say.thresholdNote(others)];
}

function evidence(before: readonly AcceptedEvidence[], after: readonly AcceptedEvidence[], pack: Pack, lang: string) {
  const title = ({ type }: AcceptedEvidence) => pack.evidenceTypes[type]?.title[lang] ?? type;
  const told = ({ supports, ...one }: AcceptedEvidence) => JSON.stringify([one, [...supports].sort()]);
  const lists = listsOf(before, after, title, told);
  return lists === undefined ? [] : [pagePhrasesIn(lang).history.evidence(lists)];
}

function crosswalk(
  before: readonly Reference[],
  after: readonly Reference[],
  pack: Pack,
  say: RulePagePhrases["history"],
): string[] {
  const title = ({ framework, id }: Reference) => `${pack.frameworks[framework]?.title ?? framework} ${id}`;
  const lists = listsOf(before, after, title, ({ strength }) => strength);
  return lists === undefined ? [] : [say.crosswalk(lists)];
}

/** What was added to a list, removed from it, or changed in it, by what its entries are called. */
function listsOf<T>(before: readonly T[], after: readonly T[], title: (one: T) => string, told: (one: T) => string) {
  const toldBy = (list: readonly T[]) => new Map(list.map((one) => [title(one), told(one)]));
  const [was, is] = [toldBy(before), toldBy(after)];
  const added = [...is.keys()].filter((name) => !was.has(name));
  const removed = [...was.keys()].filter((name) => !is.has(name));
  const changed = [...is].flatMap(([name, text]) => (was.has(name) && was.get(name) !== text ? [name] : []));
  return [added, removed, changed].every(({ length }) => length === 0) ? undefined : { added, removed, changed };
}

/** Which texts are said otherwise in the language of the page, or else in another. */
function texts(before: Rule, after: Rule, lang: string, say: RulePagePhrases["history"]): string[] {
  const of = (rule: Rule, language: string): Readonly<Partial<RuleText>> => rule.text[language] ?? {};
  const names = (language: string) => {
    const [was, is] = [of(before, language), of(after, language)] as const;
    const members = Object.keys({ ...was, ...is }) as (keyof RuleText)[];
    const changed = members.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
    return [...new Set(changed.flatMap((name) => kindOfText[name] ?? []))];
  };
  const own = names(lang);
  if (own.length > 0) return [say.texts(own.map((kind) => say.text[kind]))];
  const languages = Object.keys({ ...before.text, ...after.text }).filter((language) => language !== lang);
  return languages.some((language) => names(language).length > 0) ? [say.otherLanguages] : [];
}

/** Nothing of what the texts themselves tell of changes. */
const kindOfText: Readonly<Partial<Record<keyof RuleText, keyof RulePagePhrases["history"]["text"]>>> = {
  title: "title",
  why: "why",
  limits: "limits",
  pass: "messages",
  fail: "messages",
  unknown: "messages",
  steps: "steps",
  parameters: "parameters",
};
