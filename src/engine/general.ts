import { type FactSchema, factAt, pathOf } from "../facts/schema.js";
import type { JsonValue } from "../generated/schemas.js";
import { withOneZero } from "../json/data.js";
import { resolvePointer } from "../json/pointer.js";
import { toClosure } from "../logic/backends/closures.js";
import { traceIn } from "../logic/backends/trace.js";
import type { GeneralTruth } from "../logic/backends/truth.js";
import type { General, Parameters, RuleConditions } from "../logic/condition.js";
import { add, type ExplainGeneral, type Explaining } from "../logic/explain/facts.js";
import { childrenOf, type Expr, exprsIn } from "../logic/expr.js";
import { operatorOf } from "../logic/operators/index.js";
import { toSheet } from "../logic/sheet.js";
import { no, unknown, yes } from "../logic/three.js";
import { truthy } from "../logic/values.js";
import { aggregates } from "./aggregates.js";
import type { Engine } from "./compiled-pack.js";
import { type Backends, type GeneralBackend, toVerdict } from "./rule.js";

/**
 * How conditions that are out of the ordinary are answered and explained: with all of JsonLogic at hand, and slower.
 * Of the facts that they read it tells the values, not what was asked of them.
 */
export function generalOver(): GeneralBackend {
  return { truth: generalTruth, explain: explainGeneral };
}

/** All of them, for packs that were not compiled ahead of time. */
export const backends: Backends = { general: { truth: generalTruth, explain: explainGeneral }, aggregates };

function generalTruth({ expr, negated }: General, parameters: Parameters): GeneralTruth {
  const run = toClosure(expr, parameters, (read, { kind }) =>
    kind === "var" ? (data, env) => withOneZero(read(data, env)) : read,
  );
  return (data, env) => {
    const value = run(data, env);
    if (value === undefined) return unknown;
    return truthy(value) === negated ? no : yes;
  };
}

function explainGeneral({ expr, negated }: General, { facts, parameters, ask }: Explaining): ExplainGeneral {
  const asked = { kind: "calculated", negated } as const;
  const reads = readsOf(expr);
  // Of what is read everywhere, the outermost list is told as a whole.
  const listsEverywhere = Array.from(exprsIn(expr)).flatMap((one) =>
    one.kind === "facts" ? `/${one.path.join("/").replace(/\/\[\].*$/, "")}` : [],
  );
  return (data, { pointer: at, item }, env, grounds) => {
    const scope = at === undefined ? { value: data ?? undefined } : { value: data, at };
    const { value, missing } = traceIn(expr, scope, env, parameters);
    const told = (pointer: string, actual: JsonValue) => {
      const path = pathOf(facts, pointer);
      if (factAt(facts, path) !== undefined) add(grounds, { ask: ask(path, asked), pointer, item, actual });
    };
    if (value === undefined) {
      for (const pointer of missing) told(pointer, null);
      return;
    }
    for (const list of listsEverywhere) told(list, resolvePointer(env.facts, list) as JsonValue);
    for (const read of reads) {
      const found = traceIn(read, scope, env, parameters);
      if (found.at !== undefined) told(found.at, (found.value ?? null) as JsonValue);
    }
  };
}

/** Each fact that an expression reads where it stands; what it reads of the items of a list goes with the list. */
function readsOf(expr: Expr): Expr[] {
  if (expr.kind === "var") return expr.slot === undefined ? [expr] : [];
  const goesOver = expr.kind === "operation" && operatorOf(expr.op).body !== undefined;
  return (goesOver ? expr.operands.slice(0, 1) : childrenOf(expr)).flatMap(readsOf);
}

/** A rule that is out of the ordinary, for the values of its parameters. */
interface GeneralRule {
  readonly index: number;
  /** Its conditions as JSON. */
  readonly conditions: unknown;
  readonly parameters: Parameters;
}

/**
 * Puts the outcomes of rules that are out of the ordinary beside those that a module computes by itself. `rules` are these rules, each
 * with its index, its conditions and the values of its parameters.
 */
export function generalOutcomes(facts: unknown, rules: unknown, compute: Engine["outcomes"]): Engine["outcomes"] {
  const sheet = toSheet();
  const verdicts = (rules as readonly GeneralRule[]).map(({ index, conditions, parameters }) => {
    const compilation = {
      facts: facts as FactSchema,
      parameters,
      general: generalTruth,
      aggregates: aggregates.truths,
      sheet,
    };
    return { index, verdict: toVerdict(conditions as RuleConditions, compilation) };
  });
  return (given, today) => {
    const codes = compute(given, today);
    const cells = sheet.read(given);
    for (const { index, verdict } of verdicts) codes[index] = verdict(cells, { today, facts: given });
    return codes;
  };
}
