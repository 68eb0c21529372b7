import type { CompiledPack } from "../engine/compiled-pack.js";
import { digestOf } from "../engine/digest.js";
import { toCompiledPack } from "../engine/engine.js";
import type { Rule, Severity } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson, replaceAt } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { PackError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { assertWholePack } from "./assert-whole-pack.js";
import { type Context, checkValue } from "./check-parameter.js";
import { problem } from "./problem.js";

/** What an embedder may change of one rule. */
export interface RuleConfig {
  /** Values of parameters, within the bounds that the rule sets. */
  readonly parameters?: Readonly<Record<string, number | string | boolean>>;
  /** How much harm follows when it is not met. */
  readonly severity?: Severity;
  /** The rule does not apply, for the reason given. */
  readonly disabled?: {
    /** The reason, as the report tells it. */
    readonly reason: string;
  };
}

/**
 * What an embedder may change of a pack, by rule id.
 *
 * @typeParam R the ids of its rules.
 */
export interface PackConfig<R extends string = string> {
  /** What to change, by rule id. */
  readonly rules?: Readonly<Partial<Record<R, RuleConfig>>>;
}

const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/**
 * Sets parameters within their bounds, changes severities, disables rules. The pack that was given stays as it is.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param config what to change, by rule id.
 * @returns another pack, with another digest when anything differs.
 * @throws {@link PackError} with every problem of the configuration, each with a JSON Pointer into `config`.
 *
 * @example
 * ```ts
 * import { configurePack } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const strict = configurePack(macsf, {
 *   rules: { "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "critical" } },
 * });
 * strict.definition.rules.find(({ id }) => id === "device-auto-lock")?.severity; //=> "critical"
 * ```
 */
export function configurePack<F, R extends string>(
  pack: CompiledPack<F, R>,
  config: PackConfig<NoInfer<R>>,
): CompiledPack<F, R> {
  return unpolluted(() => configured(pack, config));
}

function configured<F, R extends string>(pack: CompiledPack<F, R>, config: unknown): CompiledPack<F, R> {
  assertWholePack(pack);
  const { add, problems } = toCollector();
  const given = freezeJson(config, add);
  if (problems().length > 0) throw new PackError(problems());
  const { rules, units } = pack.definition;
  const context: Context = { units, report: (found) => add(() => found) };
  const changes = membersOf(given, "", ["rules"], context).flatMap(([, ofRules]) =>
    Object.entries(asObject(ofRules, "/rules", context)),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const changedRules = new Map<string, Rule>();
  for (const [id, change] of changes) {
    const at = childPointer("/rules", id);
    const rule = byId.get(id);
    if (rule === undefined) {
      add(() =>
        problem("unknown-rule", at, { found: shown(id), allowed: pack.ruleIds, near: nearest(id, pack.ruleIds) }),
      );
    } else changedRules.set(id, configureRule(rule, change, at, context));
  }
  if (problems().length > 0) throw new PackError(problems());
  if (changedRules.size === 0) return pack;
  const changed = Object.freeze(rules.map((rule) => changedRules.get(rule.id) ?? rule));
  const definition = replaceAt(pack.definition, "/rules", changed);
  return toCompiledPack(definition, digestOf(definition), pack.engine.reconfigure(definition)) as CompiledPack<F, R>;
}

/** A rule with what was changed of it; `at` is a JSON Pointer to the change. */
export function configureRule(rule: Rule, change: unknown, at: string, context: Context): Rule {
  const { extending, report } = context;
  let configured = rule;
  for (const [member, value] of membersOf(change, at, ["parameters", "severity", "disabled"], context)) {
    const place = `${at}/${member}`;
    switch (member) {
      case "severity":
        if (!severities.includes(value as Severity)) {
          const near = typeof value === "string" ? nearest(value, severities) : undefined;
          report(problem("impossible-value", place, { found: shown(value), allowed: severities, near, extending }));
        }
        configured = replaceAt(configured, "/severity", value);
        break;
      case "disabled": {
        const reason = new Map(membersOf(value, place, ["reason"], context)).get("reason");
        if (typeof reason !== "string" || reason.trim() === "") {
          report(problem("missing-reason", `${place}/reason`, { found: shown(reason), extending }));
        }
        configured = replaceAt(configured, "/disabled", Object.freeze({ reason }));
        break;
      }
      default:
        for (const [name, given] of Object.entries(asObject(value, place, context))) {
          configured = setParameter(configured, name, given, childPointer(place, name), context);
        }
    }
  }
  return configured;
}

function setParameter(rule: Rule, name: string, value: unknown, at: string, context: Context): Rule {
  const declared = rule.parameters ?? {};
  const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (parameter === undefined) {
    const allowed = Object.keys(declared);
    const params = { found: shown(name), allowed, near: nearest(name, allowed), isDeclarable: false };
    context.report(problem("unknown-parameter", at, { ...params, extending: context.extending }));
    return rule;
  }
  checkValue(parameter, value, at, context);
  if (value === (parameter.value ?? parameter.default)) return rule;
  const places = [`${childPointer("/parameters", name)}/value`, ...(parameter.usedAt ?? [])];
  return places.reduce((changed, place) => replaceAt(changed, place, value), rule);
}

function membersOf(given: unknown, at: string, allowed: readonly string[], context: Context): [string, unknown][] {
  const { extending, report } = context;
  return Object.entries(asObject(given, at, context)).filter(([member, value]) => {
    if (allowed.includes(member)) return value !== undefined;
    const params = { found: shown(member), allowed, near: nearest(member, allowed), extending };
    report(problem("unknown-member", childPointer(at, member), params));
    return false;
  });
}

function asObject(value: unknown, at: string, { extending, report }: Context): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  report(problem("wrong-type", at, { found: shown(value), expected: ["object"], extending }));
  return {};
}
