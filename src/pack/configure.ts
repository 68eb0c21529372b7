import type { CompiledPack } from "../engine/compiled-pack.js";
import { digestOf } from "../engine/digest.js";
import { toCompiledPack } from "../engine/engine.js";
import type { Rule, Severity } from "../generated/schemas.js";
import { isObject, replaceAt } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { PackError } from "../problems/errors.js";
import { notOneOf, type Problem, problem, show } from "../problems/problem.js";
import { checkValue } from "./check-pack.js";

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
  const problems: Problem[] = [];
  const report = (found: Problem) => problems.push(found);
  const { rules } = pack.definition;
  const changes = membersOf(config, "", ["rules"], report).flatMap(([, given]) =>
    Object.entries(asObject(given, "/rules", report)),
  );
  let definition = pack.definition;
  for (const [id, change] of changes) {
    const at = childPointer("/rules", id);
    const index = rules.findIndex((rule) => rule.id === id);
    const rule = rules[index];
    if (rule === undefined) report(notOneOf("unknown-rule", at, "rule", id, pack.ruleIds));
    else definition = replaceAt(definition, `/rules/${index}`, configureRule(rule, change, at, report));
  }
  if (problems.length > 0) throw new PackError(problems);
  if (definition === pack.definition) return pack;
  return toCompiledPack(definition, digestOf(definition), pack.engine.reconfigure(definition)) as CompiledPack<F, R>;
}

/** A rule with what was changed of it; `at` is a JSON Pointer to the change. */
export function configureRule(rule: Rule, change: unknown, at: string, report: (problem: Problem) => void): Rule {
  let configured = rule;
  for (const [member, value] of membersOf(change, at, ["parameters", "severity", "disabled"], report)) {
    const place = `${at}/${member}`;
    switch (member) {
      case "severity":
        if (!severities.includes(value as Severity)) {
          report(notOneOf("impossible-value", place, "severity", value, severities));
        }
        configured = replaceAt(configured, "/severity", value);
        break;
      case "disabled": {
        const reason = asObject(value, place, report).reason;
        if (typeof reason !== "string" || reason.trim() === "") report(noReason(`${place}/reason`, reason));
        configured = replaceAt(configured, "/disabled", Object.freeze({ reason }));
        break;
      }
      default:
        for (const [name, given] of Object.entries(asObject(value, place, report))) {
          configured = setParameter(configured, name, given, childPointer(place, name), report);
        }
    }
  }
  return configured;
}

function setParameter(rule: Rule, name: string, value: unknown, at: string, report: (problem: Problem) => void): Rule {
  const declared = rule.parameters ?? {};
  const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (parameter === undefined) {
    const none = problem("unknown-parameter", at, "the rule has no parameters", {
      found: show(name),
      hint: "delete it",
    });
    const names = Object.keys(declared);
    report(names.length === 0 ? none : notOneOf("unknown-parameter", at, "parameter", name, names));
    return rule;
  }
  checkValue(parameter, value, at, report);
  if (value === (parameter.value ?? parameter.default)) return rule;
  const places = [`${childPointer("/parameters", name)}/value`, ...(parameter.usedAt ?? [])];
  return places.reduce((changed, place) => replaceAt(changed, place, value), rule);
}

function membersOf(
  given: unknown,
  at: string,
  known: readonly string[],
  report: (problem: Problem) => void,
): [string, unknown][] {
  return Object.entries(asObject(given, at, report)).filter(([member, value]) => {
    if (!known.includes(member)) report(notOneOf("unknown-member", childPointer(at, member), "member", member, known));
    return known.includes(member) && value !== undefined;
  });
}

function asObject(value: unknown, at: string, report: (problem: Problem) => void): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  const details = { found: show(value), expected: "an object", hint: "write an object" };
  report(problem("wrong-type", at, `${show(value)} is not an object`, details));
  return {};
}

function noReason(at: string, found: unknown): Problem {
  return problem("missing-reason", at, "a rule is disabled without a reason", {
    found: show(found),
    expected: "a reason, as a text",
    hint: "say why the rule is not asked about",
  });
}
