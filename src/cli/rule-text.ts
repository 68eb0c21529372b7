import { officialTitle } from "../catalogue/controls.js";
import { rulePhrasesIn } from "../catalogue/phrases.js";
import { ruleOutline } from "../catalogue/rule-outline.js";
import {
  amountOf,
  boundsOf,
  documentOf,
  freshDays,
  impactsOf,
  originOf,
  sectionOf,
  setterWords,
} from "../catalogue/rule-words.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Pack, Parameter, Rule } from "../generated/schemas.js";
import { printable } from "../problems/visible.js";
import { wrap } from "../reporters/lines.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { colors } from "./output.js";

const width = 96;

/** The rules of a pack, a line each. */
export function ruleList(pack: Pack, lang: string): string {
  const widest = Math.max(...pack.rules.map(({ id }) => id.length));
  const severity = reportPhrasesIn(lang).severity;
  const { titleOfDisabled } = rulePhrasesIn(lang);
  const lines = pack.rules.map((rule) => {
    const title = printable(rule.text[lang]?.title ?? "");
    const told = rule.disabled === undefined ? title : titleOfDisabled(title);
    return `${rule.id.padEnd(widest)}  ${colors.dim(severity[rule.severity].padEnd(9))} ${told}`;
  });
  return `${lines.join("\n")}\n`;
}

/** A rule in full. */
export function ruleText(rule: Rule, compiled: CompiledPack, lang: string): string {
  const pack = compiled.definition;
  const outline = ruleOutline(compiled, rule.id, lang, "  ");
  const say = rulePhrasesIn(lang);
  const report = reportPhrasesIn(lang);
  const document = documentOf(rule, pack);
  const text = rule.text[lang];
  const heading = (label: string) => colors.bold(say.of(label, "").trimEnd());
  const { owner, effortHours, cost } = rule.remediation;
  const parameters = Object.entries(rule.parameters ?? {});
  const sections = [
    [colors.bold(printable(text?.title ?? rule.id)), colors.dim(`${rule.id} ${rule.version}`)],
    [
      ...wrap(say.quote(rule.source.quote), "", width),
      ...wrap([document.publisher, document.title, ...sectionOf(rule)].join(", "), "", width).map(colors.dim),
    ],
    originLines(rule, pack, lang),
    disabledLines(rule, lang),
    [
      say.of(say.severity, report.severity[rule.severity]),
      ...wrap(say.of(say.impacts, impactsOf(rule, pack, lang)), "", width),
      ...wrap(say.of(say.why, text?.why ?? ""), "", width),
      ...(text?.limits === undefined ? [] : wrap(say.of(say.limits, text.limits), "", width)),
    ],
    parameters.length === 0
      ? []
      : [heading(say.parameters), ...parameters.flatMap(([name, one]) => parameterLines(name, one, rule, pack, lang))],
    outline.applies === undefined
      ? [say.of(say.applies, say.always)]
      : [heading(say.applies), ...outline.applies.map(printable)],
    [heading(say.met), ...outline.met.map(printable)],
    [heading(say.evidence), ...rule.evidence.flatMap((one) => evidenceLines(one, pack, lang))],
    [heading(say.references), ...rule.references.flatMap((one) => referenceLines(one, pack, lang))],
    [
      colors.bold(report.steps),
      ...(text?.steps ?? []).flatMap((step, i) => wrap(step, `  ${i + 1}. `, width)),
      `  ${report.effort(report.owner[owner], effortHours, report.cost[cost])}`,
      ...(pack.judgement?.[lang] === undefined ? [] : wrap(pack.judgement[lang], "  ", width)),
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Why a rule is disabled; nothing of one that is not. */
export function disabledLines({ disabled }: Rule, lang: string): string[] {
  const say = rulePhrasesIn(lang);
  return disabled === undefined ? [] : wrap(say.of(say.disabled, disabled.reason), "", width);
}

function originLines(rule: Rule, pack: Pack, lang: string): string[] {
  const origin = originOf(rule, pack, lang);
  if (origin === undefined) return [];
  return [printable(origin.from), ...origin.changes.flatMap((change) => wrap(change, "  - ", width))];
}

function parameterLines(name: string, parameter: Parameter, rule: Rule, pack: Pack, lang: string): string[] {
  const bounds = boundsOf(parameter, lang);
  const set = `${name} = ${amountOf(parameter, pack, lang)}${bounds === "" ? "" : ` (${bounds})`}`;
  return [...wrap(set, "  ", width), ...setterWords(name, rule, pack, lang).flatMap((one) => wrap(one, "    ", width))];
}

function evidenceLines(accepted: Rule["evidence"][number], pack: Pack, lang: string): string[] {
  const { type, supports } = accepted;
  const say = rulePhrasesIn(lang);
  const title = `${pack.evidenceTypes[type]?.title[lang] ?? type} (${type}, ${say.freshFor(freshDays(accepted, pack))})`;
  return wrap(say.of(title, supports.join(", ")), "  - ", width);
}

function referenceLines({ framework, id, strength }: Rule["references"][number], pack: Pack, lang: string): string[] {
  const source = pack.frameworks[framework];
  const label = source?.controls[id]?.[lang] ?? "";
  const say = rulePhrasesIn(lang);
  const official = officialTitle(framework, id);
  return [
    ...wrap(say.of(`${source?.title ?? framework} ${id} (${say.strength[strength]})`, label), "  - ", width),
    ...(official === undefined ? [] : wrap(say.quote(official), "    ", width).map(colors.dim)),
  ];
}
