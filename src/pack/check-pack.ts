import { validRange } from "semver";
import { factPaths, factsOf } from "../facts/schema.js";
import { checkTexts } from "../facts/texts.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { NameProblems } from "../problems/codes/names.js";
import type { PackProblems } from "../problems/codes/pack.js";
import { shown } from "../problems/shown.js";
import { mostAlike, nearest } from "../problems/suggest.js";
import { checkParameter } from "./check-parameter.js";
import type { IsSound } from "./draft.js";
import { problem, type Report } from "./problem.js";

/** What goes along with a check. */
export interface Checking {
  /** The facts are declared as they have to be: then names of facts can be told. */
  readonly areDeclared: boolean;
  /** What does not match the schema is not checked further; all else is. */
  readonly isSound: IsSound;
  readonly report: Report;
}

/** Reports every name in a pack that names nothing, and every text and value that is out of place. */
export function checkPack(pack: Pack, { areDeclared, isSound, report }: Checking): void {
  const areLocales = isSound("/locales") && Array.isArray(pack.locales);
  const locales = areLocales ? pack.locales : [];
  const texts = (value: unknown, at: string) => {
    if (areLocales) checkTexts(value, locales, at, report);
  };
  const sound = <T>(
    group: Readonly<Record<string, T>> | undefined,
    at: string,
  ): [name: string, value: T, at: string][] =>
    Object.entries(isObject(group) ? group : {})
      .map(([name, value]): [string, T, string] => [name, value as T, childPointer(at, name)])
      .filter(([, , place]) => isSound(place));
  if (isSound("/title") && isObject(pack.title)) texts(pack.title, "/title");
  if (isSound("/judgement") && pack.judgement !== undefined) texts(pack.judgement, "/judgement");
  for (const group of ["impacts", "evidenceTypes"] as const) {
    for (const [, { title }, at] of sound(pack[group], `/${group}`)) texts(title, `${at}/title`);
  }
  for (const [, { controls }, at] of sound(pack.frameworks, "/frameworks")) {
    for (const [control, label] of Object.entries(controls)) texts(label, childPointer(`${at}/controls`, control));
  }
  for (const [, names, at] of sound(pack.units, "/units")) texts(names, at);
  if (isSound("/migrations")) checkMigrations(pack.migrations ?? [], texts, report);
  const rules: readonly unknown[] = Array.isArray(pack.rules) ? pack.rules : [];
  checkRuleIds(rules, report);
  const facts = areDeclared ? factPaths(factsOf(pack)) : undefined;
  const names = namesIn(pack, facts, rules);
  pack.rules.forEach((rule, i) => {
    const at = `/rules/${i}`;
    if (isObject(rule) && isSound(at)) checkRule(rule, { pack, names, texts, report }, at);
  });
}

/** What can be named in a rule; nothing is told of what is not there to be looked into. */
interface Names {
  readonly documents: readonly string[] | undefined;
  readonly impacts: readonly string[] | undefined;
  readonly evidenceTypes: readonly string[] | undefined;
  readonly frameworks: readonly string[] | undefined;
  readonly facts: readonly string[] | undefined;
  readonly rules: readonly string[];
}

function namesIn(pack: Pack, facts: Names["facts"], rules: readonly unknown[]): Names {
  const keys = (group: unknown) => (isObject(group) ? Object.keys(group) : undefined);
  const ids = [pack.source, ...(pack.provenance?.packs ?? []).map(({ source }) => source)].map((one) => one?.id);
  return {
    documents: ids.every((id) => typeof id === "string") ? ids : undefined,
    ...{ impacts: keys(pack.impacts), evidenceTypes: keys(pack.evidenceTypes), frameworks: keys(pack.frameworks) },
    facts,
    rules: rules.flatMap((rule) => (isObject(rule) && typeof rule.id === "string" ? [rule.id] : [])),
  };
}

function checkRuleIds(rules: readonly unknown[], report: Report): void {
  const seen = new Map<string, number>();
  rules.forEach((rule, i) => {
    const id = isObject(rule) ? rule.id : undefined;
    if (typeof id !== "string") return;
    const first = seen.get(id);
    seen.set(id, first ?? i);
    if (first === undefined) return;
    report(problem("duplicate-rule", `/rules/${i}/id`, { id: shown(id), first: `/rules/${first}` }));
  });
}

interface RuleChecking {
  readonly pack: Pack;
  readonly names: Names;
  readonly texts: (value: unknown, at: string) => void;
  readonly report: Report;
}

function checkRule(rule: Rule, { pack, names, texts, report }: RuleChecking, at: string): void {
  const known = (code: PlainName, pointer: string, name: string, allowed: readonly string[] | undefined) =>
    checkName(code, pointer, name, allowed, report);
  known("unknown-document", `${at}/source/document`, rule.source.document, names.documents);
  rule.impacts.forEach((impact, i) => {
    known("unknown-impact", `${at}/impacts/${i}`, impact, names.impacts);
  });
  rule.evidence.forEach(({ type, supports }, i) => {
    known("unknown-evidence-type", `${at}/evidence/${i}/type`, type, names.evidenceTypes);
    supports.forEach((path, j) => {
      known("unknown-fact", `${at}/evidence/${i}/supports/${j}`, path, names.facts);
    });
  });
  rule.references.forEach(({ framework, id }, i) => {
    known("unknown-framework", `${at}/references/${i}/framework`, framework, names.frameworks);
    const controls = names.frameworks?.includes(framework) ? pack.frameworks[framework]?.controls : undefined;
    if (!isObject(controls)) return;
    known("unknown-control", `${at}/references/${i}/id`, id, Object.keys(controls));
  });
  for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
    checkParameter(parameter, childPointer(`${at}/parameters`, name), { units: pack.units, report });
  }
  texts(rule.text, `${at}/text`);
  for (const [locale, { parameters = {} }] of Object.entries(rule.text)) {
    const allowed = Object.keys(rule.parameters ?? {});
    for (const name of Object.keys(parameters).filter((one) => !allowed.includes(one))) {
      const place = childPointer(`${at}/text/${locale}/parameters`, name);
      const params = { found: shown(name), allowed, near: nearest(name, allowed), isDeclarable: true };
      report(problem("unknown-parameter", place, params));
    }
  }
  if (rule.replacedBy !== undefined) {
    const others = names.rules.filter((id) => id !== rule.id);
    known("unknown-rule", `${at}/replacedBy`, rule.replacedBy, others);
  }
}

/** The codes of names that say no more than which names there are. */
type PlainName = Exclude<Extract<keyof (NameProblems & PackProblems), `unknown-${string}`>, "unknown-parameter">;

function checkName(
  code: PlainName,
  pointer: string,
  name: string,
  allowed: readonly string[] | undefined,
  report: Report,
): void {
  if (allowed === undefined || allowed.includes(name)) return;
  report(problem(code, pointer, { found: shown(name), ...mostAlike(name, allowed), near: nearest(name, allowed) }));
}

function checkMigrations(
  migrations: NonNullable<Pack["migrations"]>,
  texts: (value: unknown, at: string) => void,
  report: Report,
): void {
  migrations.forEach(({ from, facts }, i) => {
    const at = `/migrations/${i}`;
    if (validRange(from) === null) {
      report(problem("wrong-format", `${at}/from`, { found: shown(from), expected: "version-range" }));
    }
    facts.forEach(({ text }, j) => {
      texts(text, `${at}/facts/${j}/text`);
    });
  });
}
