import type { FactSchema } from "../facts/schema.js";
import type { Parameter, Rule } from "../generated/schemas.js";
import { type AggregateTruths, type Compilation, type GeneralTruth, toTruth } from "../logic/backends/truth.js";
import type { General, Parameters, RuleConditions } from "../logic/condition.js";
import type { AggregateExplains, ExplainGeneral, Explaining } from "../logic/explain/facts.js";
import type { Sheet } from "../logic/sheet.js";
import { type Truth, yes } from "../logic/three.js";
import { code } from "./compiled-pack.js";

/** How conditions that are out of the ordinary are answered and explained. */
export interface GeneralBackend {
  readonly truth: (condition: General, parameters: Parameters) => GeneralTruth;
  readonly explain: (condition: General, explaining: Explaining) => ExplainGeneral;
}

/** How conditions that put several facts together are answered and explained. */
export interface AggregateBackend {
  readonly truths: AggregateTruths;
  readonly explains: AggregateExplains;
}

/** How conditions are answered and explained that not every pack has. */
export interface Backends {
  readonly general: GeneralBackend;
  readonly aggregates: AggregateBackend;
}

/** The values of a rule's parameters, by name. */
export function parametersOf({ parameters = {} }: Pick<Rule, "parameters">): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, valueOfParameter(parameter)]));
}

export function valueOfParameter({ value, default: standard }: Parameter): number | string | boolean {
  return value ?? standard;
}

/** What the conditions of a rule are compiled with. */
export function compilationOf(
  rule: Pick<Rule, "parameters">,
  facts: FactSchema,
  { general, aggregates }: Backends,
  sheet: Sheet,
): Compilation {
  return { facts, parameters: parametersOf(rule), general: general.truth, aggregates: aggregates.truths, sheet };
}

/** The outcome of a rule as a code: those of pass, fail and unknown are the truths of the logic. */
export function toVerdict({ applies, passes }: RuleConditions, compilation: Compilation): Truth {
  const passing = toTruth(passes, compilation);
  if (applies === undefined) return (cells, env) => toCode(passing(cells, env));
  const applying = toTruth(applies, compilation);
  return (cells, env) => {
    const applied = applying(cells, env);
    if (applied === yes) return toCode(passing(cells, env));
    return applied > yes ? code.unknown : code.notApplicable;
  };
}

function toCode(truth: number): number {
  return truth > yes ? code.unknown : truth;
}
