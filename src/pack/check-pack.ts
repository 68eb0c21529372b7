import { factPaths, factsOf } from "../facts/schema.js";
import { checkTexts } from "../facts/texts.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import type { NameProblems } from "../problems/codes/names.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { checkParameter } from "./check-parameter.js";
import { problem, type Report } from "./problem.js";

/**
 * Reports every name in a pack that names nothing, and every text and value that is out of place. Names of facts can be told
 * where the facts are declared as they have to be.
 */
export function checkPack(pack: Pack, areDeclared: boolean, report: Report): void {
  const { locales } = pack;
  checkTexts(pack.title, locales, "/title", report);
  for (const group of ["impacts", "evidenceTypes"] as const) {
    for (const [id, { title }] of Object.entries(pack[group])) {
      checkTexts(title, locales, `${childPointer(`/${group}`, id)}/title`, report);
    }
  }
  for (const [id, { controls }] of Object.entries(pack.frameworks)) {
    for (const [control, label] of Object.entries(controls)) {
      const at = childPointer(`${childPointer("/frameworks", id)}/controls`, control);
      checkTexts(label, locales, at, report);
    }
  }
  for (const [unit, names] of Object.entries(pack.units ?? {})) {
    checkTexts(names, locales, childPointer("/units", unit), report);
  }
  checkRuleIds(pack.rules, report);
  const facts = areDeclared ? factPaths(factsOf(pack)) : undefined;
  pack.rules.forEach((rule, i) => {
    checkRule(rule, pack, facts, `/rules/${i}`, report);
  });
}

function checkRuleIds(rules: readonly Rule[], report: Report): void {
  const seen = new Map<string, number>();
  rules.forEach(({ id }, i) => {
    const first = seen.get(id);
    seen.set(id, first ?? i);
    if (first === undefined) return;
    report(problem("duplicate-rule", `/rules/${i}/id`, { id: shown(id), first: `/rules/${first}` }));
  });
}

function checkRule(rule: Rule, pack: Pack, facts: readonly string[] | undefined, at: string, report: Report): void {
  const known = (code: PlainName, pointer: string, name: string, allowed: readonly string[]) => {
    if (allowed.includes(name)) return;
    report(problem(code, pointer, { found: shown(name), allowed, near: nearest(name, allowed) }));
  };
  known("unknown-document", `${at}/source/document`, rule.source.document, [
    pack.source.id,
    ...(pack.provenance?.packs ?? []).map(({ source }) => source.id),
  ]);
  rule.impacts.forEach((impact, i) => {
    known("unknown-impact", `${at}/impacts/${i}`, impact, Object.keys(pack.impacts));
  });
  rule.evidence.forEach(({ type, supports }, i) => {
    known("unknown-evidence-type", `${at}/evidence/${i}/type`, type, Object.keys(pack.evidenceTypes));
    supports.forEach((path, j) => {
      known("unknown-fact", `${at}/evidence/${i}/supports/${j}`, path, facts ?? [path]);
    });
  });
  rule.references.forEach(({ framework, id }, i) => {
    known("unknown-framework", `${at}/references/${i}/framework`, framework, Object.keys(pack.frameworks));
    const controls = Object.hasOwn(pack.frameworks, framework) ? pack.frameworks[framework]?.controls : undefined;
    if (controls === undefined) return;
    known("unknown-control", `${at}/references/${i}/id`, id, Object.keys(controls));
  });
  for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
    checkParameter(parameter, childPointer(`${at}/parameters`, name), { units: pack.units, report });
  }
  checkTexts(rule.text, pack.locales, `${at}/text`, report);
  for (const [locale, { parameters = {} }] of Object.entries(rule.text)) {
    const allowed = Object.keys(rule.parameters ?? {});
    for (const name of Object.keys(parameters).filter((one) => !allowed.includes(one))) {
      const place = childPointer(`${at}/text/${locale}/parameters`, name);
      const params = { found: shown(name), allowed, near: nearest(name, allowed), isDeclarable: true };
      report(problem("unknown-parameter", place, params));
    }
  }
  if (rule.replacedBy !== undefined) {
    const others = pack.rules.map(({ id }) => id).filter((id) => id !== rule.id);
    known("unknown-rule", `${at}/replacedBy`, rule.replacedBy, others);
  }
}

/** The codes of names that say no more than which names there are. */
type PlainName = Exclude<keyof NameProblems, "unknown-parameter">;
