import type { Pack, Parameter, Rule, Strength } from "../generated/schemas.js";
import { outlineLogic } from "../logic/outline.js";
import { wrap } from "../reporters/lines.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { colors } from "./output.js";

const width = 96;

interface RulePhrases {
  readonly of: (label: string, value: string) => string;
  readonly quote: (quote: string) => string;
  readonly from: (pack: string) => string;
  readonly changed: (pack: string, what: string) => string;
  readonly before: (value: string) => string;
  readonly disabled: string;
  readonly severity: string;
  readonly impacts: string;
  readonly why: string;
  readonly parameters: string;
  readonly bounds: (low: string, high: string) => string;
  readonly applies: string;
  readonly always: string;
  readonly met: string;
  readonly evidence: string;
  readonly freshFor: (days: number) => string;
  readonly references: string;
  readonly strength: Readonly<Record<Strength, string>>;
}

const phrases: Readonly<Record<"fr" | "en", RulePhrases>> = {
  fr: {
    of: (label, value) => `${label}\u00a0: ${value}`,
    quote: (quote) => `«\u00a0${quote}\u00a0»`,
    from: (pack) => `Reprise de ${pack}`,
    changed: (pack, what) => `modifiée par ${pack}\u00a0: ${what}`,
    before: (value) => `auparavant ${value}`,
    disabled: "Désactivée",
    severity: "Gravité",
    impacts: "Risques",
    why: "Pourquoi",
    parameters: "Paramètres",
    bounds: (low, high) => `de ${low} à ${high}`,
    applies: "S’applique quand",
    always: "toujours",
    met: "Respectée quand",
    evidence: "Preuves admises",
    freshFor: (days) => `valable ${days} jours`,
    references: "Correspondances",
    strength: { equivalent: "équivalente", partial: "partielle", related: "apparentée" },
  },
  en: {
    of: (label, value) => `${label}: ${value}`,
    quote: (quote) => `“${quote}”`,
    from: (pack) => `Taken over from ${pack}`,
    changed: (pack, what) => `changed by ${pack}: ${what}`,
    before: (value) => `${value} before`,
    disabled: "Disabled",
    severity: "Severity",
    impacts: "Risks",
    why: "Why",
    parameters: "Parameters",
    bounds: (low, high) => `${low} to ${high}`,
    applies: "Applies when",
    always: "always",
    met: "Met when",
    evidence: "Accepted evidence",
    freshFor: (days) => `fresh for ${days} days`,
    references: "Crosswalk",
    strength: { equivalent: "equivalent", partial: "partial", related: "related" },
  },
};

/** The rules of a pack, a line each. */
export function ruleList(pack: Pack, lang: "fr" | "en"): string {
  const widest = Math.max(...pack.rules.map(({ id }) => id.length));
  const severity = reportPhrasesIn(lang).severity;
  const lines = pack.rules.map(
    (rule) =>
      `${rule.id.padEnd(widest)}  ${colors.dim(severity[rule.severity].padEnd(9))} ${rule.text[lang]?.title ?? ""}`,
  );
  return `${lines.join("\n")}\n`;
}

/** A rule in full. */
export function ruleText(rule: Rule, pack: Pack, lang: "fr" | "en"): string {
  const say = phrases[lang];
  const report = reportPhrasesIn(lang);
  const text = rule.text[lang];
  const heading = (label: string) => colors.bold(say.of(label, "").trimEnd());
  const { owner, effortHours, cost } = rule.remediation;
  const impacts = rule.impacts.map((impact) => pack.impacts[impact]?.title[lang] ?? impact);
  const parameters = Object.entries(rule.parameters ?? {});
  const sections = [
    [colors.bold(text?.title ?? rule.id), colors.dim(`${rule.id} ${rule.version}`)],
    [...wrap(say.quote(rule.source.quote), "", width), colors.dim(sourceOf(rule, pack))],
    originLines(rule, pack, say),
    rule.disabled === undefined ? [] : wrap(say.of(say.disabled, rule.disabled.reason), "", width),
    [
      say.of(say.severity, report.severity[rule.severity]),
      ...wrap(say.of(say.impacts, impacts.join(", ")), "", width),
      ...wrap(say.of(say.why, text?.why ?? ""), "", width),
    ],
    parameters.length === 0
      ? []
      : [heading(say.parameters), ...parameters.flatMap(([name, one]) => parameterLines(name, one, pack, lang))],
    rule.appliesWhen === undefined
      ? [say.of(say.applies, say.always)]
      : [heading(say.applies), ...outlineLogic(rule.appliesWhen, "  ")],
    [heading(say.met), ...outlineLogic(rule.logic, "  ")],
    [heading(say.evidence), ...rule.evidence.flatMap((one) => evidenceLines(one, pack, lang))],
    [heading(say.references), ...rule.references.flatMap((one) => referenceLines(one, pack, lang))],
    [
      colors.bold(report.steps),
      ...(text?.steps ?? []).flatMap((step, i) => wrap(step, `  ${i + 1}. `, width)),
      `  ${report.effort(report.owner[owner], String(effortHours), report.cost[cost])}`,
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** The document that has the quote: the pack's own, or that of a pack that it extends. */
function sourceOf({ source: { document } }: Rule, pack: Pack): string {
  const documents = [pack, ...(pack.provenance?.packs ?? [])].map(({ source }) => source);
  const { publisher, title } = documents.find(({ id }) => id === document) ?? pack.source;
  return `${publisher}, ${title}`;
}

/** Which pack the rule comes from, and what others changed of it. */
function originLines(rule: Rule, pack: Pack, say: RulePhrases): string[] {
  const origin = pack.provenance?.rules[rule.id];
  if (origin === undefined) return [];
  const version = pack.provenance?.packs.find(({ id }) => id === origin.pack)?.version ?? "";
  const told = origin.changes.filter(({ pointer }) => !pointer.startsWith("/cases/"));
  const changes = told.map(({ pack: by, pointer, before }) =>
    say.changed(by, before === undefined ? pointer : `${pointer}, ${say.before(String(before))}`),
  );
  return [say.from(`${origin.pack} ${version}`), ...changes.flatMap((change) => wrap(change, "  - ", width))];
}

function parameterLines(name: string, parameter: Parameter, pack: Pack, lang: "fr" | "en"): string[] {
  const say = phrases[lang];
  const { minimum, maximum, unit, value = parameter.default } = parameter;
  const words = unit === undefined ? undefined : pack.units?.[unit]?.[lang];
  const isOne = typeof value === "number" && new Intl.PluralRules(lang).select(value) === "one";
  const inWords = words === undefined ? unit : isOne ? words.one : words.other;
  const bounds =
    minimum === undefined && maximum === undefined ? "" : ` (${say.bounds(`${minimum ?? "…"}`, `${maximum ?? "…"}`)})`;
  const set = `${name} = ${value}${inWords === undefined ? "" : ` ${inWords}`}${bounds}`;
  return [...wrap(set, "  ", width), ...wrap(parameter.source, "    ", width)];
}

function evidenceLines({ type, supports, freshForDays }: Rule["evidence"][number], pack: Pack, lang: string): string[] {
  const kind = pack.evidenceTypes[type];
  const days = freshForDays ?? kind?.freshForDays ?? 0;
  const say = phrases[lang === "fr" ? "fr" : "en"];
  const title = `${kind?.title[lang] ?? type} (${type}, ${say.freshFor(days)})`;
  return wrap(say.of(title, supports.join(", ")), "  - ", width);
}

function referenceLines({ framework, id, strength }: Rule["references"][number], pack: Pack, lang: string): string[] {
  const source = pack.frameworks[framework];
  const label = source?.controls[id]?.[lang] ?? "";
  const say = phrases[lang === "fr" ? "fr" : "en"];
  return wrap(say.of(`${source?.title ?? framework} ${id} (${say.strength[strength]})`, label), "  - ", width);
}
