import { factPaths, factsOf } from "../facts/schema.js";
import { checkTexts } from "../facts/texts.js";
import type { Pack, Parameter, Rule } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import { didYouMean, notOneOf, type Problem, problem, show } from "../problems/problem.js";

type Report = (problem: Problem) => void;

/** Reports every name in a pack that names nothing, and every text and value that is out of place. */
export function checkPack(pack: Pack, report: Report): void {
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
  const facts = factPaths(factsOf(pack));
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
    report(
      problem("duplicate-rule", `/rules/${i}/id`, `the id ${show(id)} is that of /rules/${first} already`, {
        found: show(id),
        expected: "an id of its own for each rule",
        hint: "delete one of the two rules, or give it another id",
      }),
    );
  });
}

function checkRule(rule: Rule, pack: Pack, facts: readonly string[], at: string, report: Report): void {
  const known = (code: string, pointer: string, what: string, name: string, names: readonly string[]) => {
    if (!names.includes(name)) report(notOneOf(code, pointer, what, name, names));
  };
  known("unknown-document", `${at}/source/document`, "document", rule.source.document, [
    pack.source.id,
    ...(pack.provenance?.packs ?? []).map(({ source }) => source.id),
  ]);
  rule.impacts.forEach((impact, i) => {
    known("unknown-impact", `${at}/impacts/${i}`, "impact", impact, Object.keys(pack.impacts));
  });
  rule.evidence.forEach(({ type, supports }, i) => {
    known(
      "unknown-evidence-type",
      `${at}/evidence/${i}/type`,
      "type of evidence",
      type,
      Object.keys(pack.evidenceTypes),
    );
    supports.forEach((path, j) => {
      known("unknown-fact", `${at}/evidence/${i}/supports/${j}`, "fact", path, facts);
    });
  });
  rule.references.forEach(({ framework, id }, i) => {
    known("unknown-framework", `${at}/references/${i}/framework`, "framework", framework, Object.keys(pack.frameworks));
    const controls = Object.hasOwn(pack.frameworks, framework) ? pack.frameworks[framework]?.controls : undefined;
    if (controls === undefined) return;
    known("unknown-control", `${at}/references/${i}/id`, "control", id, Object.keys(controls));
  });
  for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
    checkParameter(parameter, childPointer(`${at}/parameters`, name), report);
  }
  checkTexts(rule.text, pack.locales, `${at}/text`, report);
  for (const [locale, { parameters = {} }] of Object.entries(rule.text)) {
    for (const name of Object.keys(parameters)) {
      const place = childPointer(`${at}/text/${locale}/parameters`, name);
      known("unknown-parameter", place, "parameter", name, Object.keys(rule.parameters ?? {}));
    }
  }
  if (rule.replacedBy !== undefined) {
    const others = pack.rules.map(({ id }) => id).filter((id) => id !== rule.id);
    known("unknown-rule", `${at}/replacedBy`, "rule", rule.replacedBy, others);
  }
}

function checkParameter(parameter: Parameter, at: string, report: Report): void {
  for (const member of ["default", "value"] as const) {
    const value = parameter[member];
    if (value !== undefined) checkValue(parameter, value, `${at}/${member}`, report);
  }
}

/** Reports a value that a parameter cannot have. */
export function checkValue(parameter: Parameter, value: unknown, at: string, report: Report): void {
  const { type, minimum, maximum, choices, unit } = parameter;
  const isRight =
    type === "integer"
      ? Number.isInteger(value)
      : typeof value === type && (type !== "number" || Number.isFinite(value));
  const bounds = type === "integer" || type === "number" ? ` from ${minimum ?? "any"} to ${maximum ?? "any"}` : "";
  const names = { integer: "a whole number", number: "a number", boolean: "true or false", string: "a text" };
  const expected = `${names[type]}${bounds}${unit === undefined ? "" : ` (${unit})`}`;
  const details = { found: show(value), expected, hint: `write ${expected}` };
  if (!isRight) {
    report(problem("wrong-type", at, `${show(value)} is not ${names[type]}`, details));
  } else if (typeof value === "number" && (value < (minimum ?? value) || value > (maximum ?? value))) {
    report(problem("out-of-bounds", at, `${show(value)} is not ${expected}`, details));
  } else if (choices !== undefined && !choices.includes(String(value))) {
    const { hint, ...rest } = details;
    const near = didYouMean(String(value), choices) ?? `use one of ${choices.join(", ")}`;
    report(problem("impossible-value", at, `${show(value)} is not a choice`, { ...rest, hint: near }));
  }
}
