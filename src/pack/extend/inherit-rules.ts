import type { Case, Rule, RuleChange, RuleExtension } from "../../generated/schemas.js";
import { childPointer } from "../../json/pointer.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { configureRule } from "../configure.js";
import { problem, type Report } from "../problem.js";
import type { Base } from "./bases.js";
import { clash, inLanguages, merge, texts } from "./merge.js";

/** A rule of a pack that is extended, with what was changed of it. */
export interface Inherited {
  readonly rule: Rule;
  readonly base: Base;
  /** JSON Pointer to where changes of it stand. */
  readonly at: string;
  /** What was changed, in the name of the pack that extends. */
  readonly changes: readonly Omit<RuleChange, "pack">[];
  /** Where an entry of a list stands in the change; below 0 for one that the rule had. */
  readonly from: Readonly<Record<"evidence" | "references" | "cases", (index: number) => number>>;
}

/** The rules of the packs that are extended, in these languages. */
export function inheritRules(
  bases: readonly Base[],
  own: string,
  locales: readonly string[],
  refuse: Report,
): Inherited[] {
  return bases.flatMap((base) => {
    const ids = base.definition.rules.map(({ id }) => id);
    const extending = { pack: own, base: base.name };
    for (const id of Object.keys(base.changes).filter((one) => !ids.includes(one))) {
      const params = { found: shown(id), allowed: ids, near: nearest(id, ids), extending };
      refuse(problem("unknown-rule", childPointer(`${base.at}/rules`, id), params));
    }
    return base.definition.rules.map((rule) => {
      const change = Object.hasOwn(base.changes, rule.id) ? base.changes[rule.id] : undefined;
      const text = inLanguages(rule.text, texts, locales) as Rule["text"];
      return changeRule({ ...rule, text }, change ?? {}, base, own, refuse);
    });
  });
}

function changeRule(before: Rule, change: RuleExtension, base: Base, own: string, refuse: Report): Inherited {
  const at = childPointer(`${base.at}/rules`, before.id);
  const { evidence = [], references = [], text = {}, cases = [], ...config } = change;
  const extending = { pack: own, base: base.name };
  const configured = configureRule(before, config, at, { units: base.definition.units, extending, report: refuse });
  const replaced = before.cases.map(({ name }) => cases.findIndex((one) => one.name === name));
  const added = cases.flatMap((_, i) => (replaced.includes(i) ? [] : [i]));
  const caseFrom = [...replaced, ...added];
  const rule: Rule = Object.freeze({
    ...configured,
    evidence: Object.freeze([...before.evidence, ...evidence]),
    references: Object.freeze([...before.references, ...references]),
    text: merge(before.text, text, texts, `${at}/text`, (pointer, one, other) =>
      refuse(clash(pointer, { is: "text" }, base.name, one, other)),
    ) as Rule["text"],
    cases: Object.freeze(caseFrom.map((from, i) => (from < 0 ? before.cases[i] : cases[from]) as Case)),
  });
  const from = {
    evidence: (index: number) => index - before.evidence.length,
    references: (index: number) => index - before.references.length,
    cases: (index: number) => caseFrom[index] ?? -1,
  };
  return { rule, base, at, changes: changesOf(before, rule, change, from), from };
}

function changesOf(before: Rule, rule: Rule, change: RuleExtension, from: Inherited["from"]): Inherited["changes"] {
  const entries = (["evidence", "references", "cases"] as const).flatMap((list) =>
    rule[list].flatMap((_, i) => (from[list](i) < 0 ? [] : [{ pointer: `/${list}/${i}` }])),
  );
  const parameters = Object.keys(change.parameters ?? {}).flatMap((name) => {
    const parameter = before.parameters?.[name];
    const pointer = childPointer("/parameters", name);
    return parameter === undefined ? [] : [{ pointer, before: parameter.value ?? parameter.default }];
  });
  return [
    ...parameters,
    ...(change.severity === undefined ? [] : [{ pointer: "/severity", before: before.severity }]),
    ...(change.disabled === undefined ? [] : [{ pointer: "/disabled" }]),
    ...entries,
    ...Object.keys(change.text ?? {}).map((locale) => ({ pointer: childPointer("/text", locale) })),
  ];
}
