import { hasDefinition, isLean } from "../engine/assert-pack.js";
import { compilePack } from "../engine/compile.js";
import type { CompiledPack, PackSource } from "../engine/compiled-pack.js";
import { readFacts } from "../facts/read.js";
import { anyType } from "../facts/types.js";
import type { Pack } from "../generated/schemas.js";
import validatePack from "../generated/validate-pack.js";
import { toCollector } from "../json/collect.js";
import { isList, isObject, itemsOf, ownMembers } from "../json/data.js";
import { freezeJson, limits } from "../json/freeze.js";
import { nearFormat } from "../json/near-format.js";
import { childPointer } from "../json/pointer.js";
import { checkSchema } from "../json/schema-problems.js";
import type { RuleLogic } from "../logic/lower.js";
import type { Kind } from "../problems/codes/values.js";
import { OptionsError, PackError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { leanPack } from "./assert-whole-pack.js";
import { checkPack } from "./check-pack.js";
import { type Draft, draftOf, soundness } from "./draft.js";
import { checkProvenance } from "./extend/check-provenance.js";
import { type ExtendedPack, extendPacks, itself } from "./extend/extend-packs.js";
import { localesIn } from "./locales.js";
import { problem, type Report } from "./problem.js";
import { readRule } from "./read-rule.js";

/** What {@link loadPack} may build on. */
export interface LoadOptions {
  /**
   * The packs that it may extend: those that hygie or others export, or that were loaded before. Of several versions of one
   * the first that is in the range is taken.
   */
  readonly packs?: readonly CompiledPack[];
}

/**
 * Loads a pack: validates it against its schema, builds on the packs that it extends, puts its parameters in place, checks
 * its logic against its facts and compiles it into closures. No code is generated, so that it works under a strict
 * Content-Security-Policy.
 *
 * @param definition a pack in one piece, as `schemas/pack.schema.json` describes it, with its facts and its rules. It
 * is copied, never changed; what it has from the definition of a pack that was loaded is shared with that, and costs little.
 * @param options the packs that it may extend.
 * @returns the pack, ready for {@link evaluate}. Loading its `definition` again gives the same digest. What it has from
 * other packs is told by its `definition.provenance`.
 * @throws {@link PackError} with every problem of the pack, each with a JSON Pointer into the definition.
 * @throws {@link OptionsError} when the packs are none.
 *
 * @example
 * ```ts
 * import { loadPack } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const again = loadPack(JSON.parse(JSON.stringify(macsf.definition)));
 * again.digest === macsf.digest; //=> true
 *
 * const stricter = loadPack(
 *   {
 *     id: "stricter",
 *     version: "1.0.0",
 *     title: { fr: "Règles plus strictes" },
 *     locales: ["fr"],
 *     helpUri: "https://example.org/{rule}",
 *     source: { id: "charter", title: "Charte", publisher: "Clinique", language: "fr" },
 *     extends: [
 *       { id: "macsf", version: "^2.0.0", rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } },
 *     ],
 *   },
 *   { packs: [macsf] },
 * );
 * stricter.definition.provenance?.rules["device-auto-lock"]?.changes[0]?.before; //=> 15
 * ```
 */
export function loadPack(definition: unknown, options: LoadOptions = {}): CompiledPack {
  return unpolluted(() => {
    const { pack, problems } = openPack(definition, readPacks(options));
    if (pack === undefined) throw new PackError(problems);
    return pack;
  });
}

/** A pack that was read: the pack, or everything that is wrong with it. */
export interface OpenedPack {
  readonly pack?: CompiledPack;
  /** Of a pack that is wrong, that with which nothing is. */
  readonly draft?: () => Draft;
  /** Their JSON Pointers go into the definition that was given. */
  readonly problems: readonly Problem[];
  /** Where in what was given a place of the resolved definition is written. */
  readonly place: ExtendedPack["place"];
}

export function openPack(definition: unknown, packs: readonly CompiledPack[]): OpenedPack {
  const { add, problems } = toCollector();
  const report = (found: Problem) => add(() => found);
  const own = typeof definition === "object" ? withoutEditorKeys(freezeJson(definition, add)) : undefined;
  if (problems().length > 0) return { problems: problems(), place: itself };
  if (!isObject(own)) {
    const found = shown(definition);
    return { problems: [problem("wrong-type", "", { found, expected: ["pack"] })], place: itself };
  }
  checkSchema(validatePack, own, add, { nearFormat, kindAt });
  checkWhole(own, report);
  const isExtensible = !problems().some(({ pointer }) => pointer.startsWith("/extends"));
  const extended = isExtensible ? extendPacks(own, packs, report) : undefined;
  // Without the packs that it extends, what is wrong whatever their facts are can still be told.
  const { json, place } = extended ?? { json: { ...own, facts: undefined }, place: itself };
  const reportInPlace = (found: Problem) => report({ ...found, pointer: place(found.pointer).pointer });
  const isSound = soundness([...problems()], place);
  const { pack, source, areDeclared } = readPack(json, reportInPlace);
  const unclear = [...problems()];
  // Names of packs that are not at hand nobody knows.
  if (extended !== undefined) checkPack(pack, { areDeclared, isSound, report: reportInPlace });
  if (problems().length === 0 && Object.hasOwn(own, "provenance")) checkProvenance(pack, packs, report);
  const found = problems();
  if (found.length === 0) return { pack: compilePack(pack, wholeSource(source)), problems: found, place };
  const draft = extended && areDeclared ? draftOf(pack, source, unclear, place) : undefined;
  return { ...(draft === undefined ? {} : { draft }), problems: found, place };
}

/** @throws {@link OptionsError} when what is handed over is no list of packs. */
export function readPacks(options: unknown): readonly CompiledPack[] {
  const allowed = ["packs"];
  const given = ownMembers(options);
  if (given === undefined) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(options), expected: ["options"] })]);
  }
  const { add, problems } = toCollector();
  for (const name of Object.keys(given)) {
    if (allowed.includes(name)) continue;
    const at = childPointer("", name);
    add(() => problem("unknown-option", at, { found: shown(name), allowed, near: nearest(name, allowed) }));
  }
  const { packs = [] } = given;
  const list = itemsOf(packs, limits.length) ?? [];
  if (!isList(packs) || (list.length === 0 && packs.length > 0)) {
    add(() => problem("wrong-type", "/packs", { found: shown(packs), expected: ["loaded-packs"] }));
  }
  for (let i = 0; i < list.length; i += 1) {
    const pack = list[i];
    if (!hasDefinition(pack)) {
      add(() => problem("wrong-type", `/packs/${i}`, { found: shown(pack), expected: ["loaded-pack"] }));
    } else if (isLean(pack)) add(() => leanPack(pack, `/packs/${i}`));
  }
  const wrong = problems();
  if (wrong.length > 0) throw new OptionsError(wrong);
  return list as readonly CompiledPack[];
}

/**
 * Puts the parameters of a pack in place and parses its logic. It takes a pack that does not match its schema as well,
 * so that all that can be found wrong is found at once; only without problems does what it gives mean anything.
 */
export function readPack(
  json: Readonly<Record<string, unknown>>,
  report: (problem: Problem) => void,
): {
  readonly pack: Pack;
  readonly source: DraftSource;
  /** As facts have to be. */
  readonly areDeclared: boolean;
} {
  const locales = localesIn(json);
  const schema = isObject(json.facts) ? json.facts : undefined;
  let areDeclared = schema !== undefined;
  const reportFacts = (found: Problem) => {
    areDeclared = false;
    report(found);
  };
  const facts = schema && { schema, type: readFacts(schema, locales, reportFacts) };
  const given = Array.isArray(json.rules) ? json.rules : [];
  const logics: (RuleLogic | undefined)[] = [];
  const rules = given.map((rule: unknown, i) => {
    if (!isObject(rule)) {
      logics.push(undefined);
      return rule;
    }
    const { resolved, logic, problems } = readRule(rule, facts);
    for (const found of problems) report({ ...found, pointer: `/rules/${i}${found.pointer}` });
    logics.push(logic);
    return resolved;
  });
  const pack = Object.freeze({ ...json, rules: Object.freeze(rules) }) as unknown as Pack;
  return { pack, source: { facts: facts?.type ?? anyType, logics }, areDeclared };
}

interface DraftSource {
  readonly facts: PackSource["facts"];
  /** Of each rule its logic, unless something is wrong with that. */
  readonly logics: readonly (RuleLogic | undefined)[];
}

function wholeSource({ facts, logics }: DraftSource): PackSource {
  return { facts, rules: logics.filter((logic) => logic !== undefined) };
}

/** What stands at a place of a pack, where its schema does not have a word for it. */
function kindAt(pointer: string): Kind | undefined {
  if (/^(\/(impacts|evidenceTypes)\/[^/]+)?\/title$|^\/judgement$|^\/frameworks\/[^/]+\/controls\/[^/]+$/.test(pointer))
    return "texts";
  return /^\/rules\/\d+$/.test(pointer) ? "rule" : undefined;
}

/** In one piece a pack holds its facts and its rules; in a folder, which its schema describes too, it need not. */
function checkWhole(json: Readonly<Record<string, unknown>>, report: Report): void {
  const isWhole = Object.hasOwn(json, "facts") || Object.hasOwn(json, "extends");
  if (!isWhole) report(problem("missing-member", "", { name: "facts" }));
  const rules: readonly unknown[] = Array.isArray(json.rules) ? json.rules : [];
  rules.forEach((rule, i) => {
    if (typeof rule === "string") report(problem("rule-by-name", `/rules/${i}`, { id: shown(rule) }));
  });
}

/** `$schema` tells an editor where the schema is; it is no part of a pack or a rule, and of facts it may be the dialect. */
function withoutEditorKeys(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { $schema, ...pack } = json;
  const { facts, rules } = pack;
  const isDialect = isObject(facts) && (typeof facts.$schema !== "string" || facts.$schema === dialect);
  return {
    ...pack,
    ...(isObject(facts) && !isDialect ? { facts: withoutSchema(facts) } : {}),
    ...(Array.isArray(rules) ? { rules: Object.freeze(rules.map(withoutSchema)) } : {}),
  };
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

function withoutSchema(json: unknown): unknown {
  if (!isObject(json) || !Object.hasOwn(json, "$schema")) return json;
  const { $schema, ...rest } = json;
  return Object.freeze(rest);
}
