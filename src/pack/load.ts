import { PackError, type Problem, problem, show } from "../errors.js";
import type { Pack } from "../generated/schemas.js";
import validatePack from "../generated/validate-pack.js";
import { freezeJson, isObject } from "../json.js";
import { schemaProblems } from "../schema-problems.js";
import { checkPack } from "./check-pack.js";
import { compilePack } from "./compile.js";
import type { CompiledPack } from "./compiled-pack.js";
import { readFacts } from "./read-facts.js";
import { parseRule, type RuleLogic, resolveParameters } from "./read-rule.js";

/**
 * Loads a pack: validates it against its schema, puts its parameters in place, checks its logic against its facts and
 * compiles it into closures. No code is generated, so that it works under a strict Content-Security-Policy.
 *
 * @param definition a pack in one piece, as `schemas/pack.schema.json` describes it, with its facts and its rules. It
 * is copied, never changed.
 * @returns the pack, ready for {@link evaluate}. Loading its `definition` again gives the same digest.
 * @throws {@link PackError} with every problem of the pack, each with a JSON Pointer into the definition.
 *
 * @example
 * ```ts
 * import { loadPack } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const again = loadPack(JSON.parse(JSON.stringify(macsf.definition)));
 * again.digest === macsf.digest; //=> true
 * ```
 */
export function loadPack(definition: unknown): CompiledPack {
  const problems: Problem[] = [];
  const report = (found: Problem) => problems.push(found);
  const json = withoutEditorKeys(freezeJson(definition, report));
  if (!isObject(json)) {
    const details = { found: show(definition), expected: "a pack: an object", hint: "hand over the parsed JSON" };
    throw new PackError([problem("wrong-type", "", `${show(definition)} is not a pack`, details)]);
  }
  problems.push(...schemaProblems(validatePack, json), ...checkWhole(json));
  const isSound = problems.length === 0;
  const { pack, logics } = readPack(json, report);
  if (isSound) checkPack(pack, report);
  if (problems.length > 0) throw new PackError(problems);
  return compilePack(pack, logics);
}

/**
 * Puts the parameters of a pack in place and parses its logic. It takes a pack that does not match its schema as well,
 * so that all that can be found wrong is found at once; only without problems does what it gives mean anything.
 */
export function readPack(
  json: Readonly<Record<string, unknown>>,
  report: (problem: Problem) => void,
): { readonly pack: Pack; readonly logics: readonly RuleLogic[] } {
  const locales = Array.isArray(json.locales) ? json.locales.filter((locale) => typeof locale === "string") : [];
  const facts = isObject(json.facts) ? readFacts(json.facts, locales, report) : undefined;
  const given = Array.isArray(json.rules) ? json.rules : [];
  const logics: RuleLogic[] = [];
  const rules = given.map((rule: unknown, i) => {
    const at = `/rules/${i}`;
    if (!isObject(rule)) return rule;
    const resolved = resolveParameters(rule, at, report);
    const logic = parseRule(resolved, facts, at, report);
    if (logic !== undefined) logics.push(logic);
    return resolved;
  });
  return { pack: Object.freeze({ ...json, rules: Object.freeze(rules) }) as unknown as Pack, logics };
}

/** In one piece a pack holds its facts and its rules; in a folder, which its schema describes too, it need not. */
function checkWhole(json: Readonly<Record<string, unknown>>): Problem[] {
  const missing = { found: "nothing", expected: 'a member "facts"', hint: 'add "facts"' };
  const facts = Object.hasOwn(json, "facts") ? [] : [problem("missing-member", "", '"facts" is missing', missing)];
  const rules = (Array.isArray(json.rules) ? json.rules : []).flatMap((rule: unknown, i) => {
    if (typeof rule !== "string") return [];
    const hint = "only a pack in a folder names its rules: load the folder with loadPackDirectory of hygie/node";
    const details = { found: show(rule), expected: "the rule itself", hint };
    return [problem("rule-by-name", `/rules/${i}`, `the rule ${show(rule)} is named, and not here`, details)];
  });
  return [...facts, ...rules];
}

/** `$schema` tells an editor where the schema is; it is no part of a pack or a rule. */
function withoutEditorKeys(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { $schema, ...pack } = json;
  if (!Array.isArray(pack.rules)) return pack;
  const rules = pack.rules.map((rule: unknown) => {
    if (!isObject(rule)) return rule;
    const { $schema, ...rest } = rule;
    return Object.freeze(rest);
  });
  return { ...pack, rules: Object.freeze(rules) };
}
