import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { weight } from "../evaluate/score.js";
import type { FactSchema } from "../facts/schema.js";
import type { Dialect, Sql } from "../logic/backends/sql/dialect.js";
import { missingIn } from "../logic/backends/sql/missing/missing.js";
import { type Pointers, where } from "../logic/backends/sql/missing/place.js";
import { toPasses } from "../logic/backends/sql/passes.js";
import type { Scope } from "../logic/backends/sql/scope.js";
import { truthOf } from "../logic/backends/sql/truth.js";
import type { Condition, Parameters, RuleConditions } from "../logic/condition.js";

/** What SQL is written of. */
export interface SqlRule {
  readonly id: string;
  readonly conditions: RuleConditions;
  readonly parameters: Parameters;
  readonly isDisabled: boolean;
  /** What it weighs in the score. */
  readonly weight: number;
}

export function rulesOf({ definition, engine }: CompiledPack): SqlRule[] {
  return definition.rules.map((rule, i) => ({
    id: rule.id,
    conditions: engine.conditions[i] as RuleConditions,
    parameters: parametersOf(rule),
    isDisabled: rule.disabled !== undefined,
    weight: weight[rule.severity],
  }));
}

/** Where rules stand: the facts as a whole, which have no name like those that are made up. */
export function scopeOf(facts: FactSchema, names: readonly string[], dialect: Dialect, today: Sql): Scope {
  const taken = new Set([...Object.keys(facts.properties ?? {}), ...names].map((name) => name.toLowerCase()));
  let next = 0;
  const fresh = (): string => {
    next += 1;
    return taken.has(`x${next}`) ? fresh() : `x${next}`;
  };
  const scope = {
    dialect,
    facts,
    today,
    table: fresh(),
    fresh,
    truth: truthOf,
    reads: new Set<string>(),
    parameters: {},
  };
  return { ...scope, passes: toPasses(scope) };
}

/** The truths that a rule comes down to, as numbers; none where it is disabled. */
export function truthsOf(rule: SqlRule, around: Scope): readonly Sql[] {
  const scope = { ...around, parameters: rule.parameters };
  return conditionsOf(rule).map((one) => around.dialect.bit(truthOf(one, scope)));
}

/** What each of them lacks that is not known. */
export function missingOf(rule: SqlRule, around: Scope): readonly Pointers[] {
  const scope = { ...around, parameters: rule.parameters };
  return conditionsOf(rule).map((one) => missingIn(one, scope));
}

function conditionsOf({ conditions: { applies, passes }, isDisabled }: SqlRule): readonly Condition[] {
  if (isDisabled) return [];
  return applies === undefined ? [passes] : [passes, applies];
}

/** The outcome of a rule by its truths: of one that does not apply, or of which that is not known, nothing else is asked. */
export function outcomeOf([passes, applies]: readonly Sql[]): Sql {
  if (passes === undefined) return "'not-applicable'";
  const passing = `WHEN ${passes} = 1 THEN 'pass' WHEN ${passes} = 0 THEN 'fail' ELSE 'unknown' END`;
  if (applies === undefined) return `CASE ${passing}`;
  return `CASE WHEN ${applies} = 0 THEN 'not-applicable' WHEN ${applies} IS NULL THEN 'unknown' ${passing}`;
}

/** What a rule weighs by its truths: at all; where it is met; where it is met or may yet be. */
export function weightsOf(
  [passes, applies]: readonly Sql[],
  weighs: number,
): Readonly<Record<"all" | "met" | "most", Sql>> {
  if (passes === undefined) return { all: "0", met: "0", most: "0" };
  const where = (condition: Sql, yes: number, no: number) => `CASE WHEN ${condition} THEN ${yes} ELSE ${no} END`;
  if (applies === undefined) {
    return { all: String(weighs), met: where(`${passes} = 1`, weighs, 0), most: where(`${passes} = 0`, 0, weighs) };
  }
  return {
    all: where(`${applies} = 0`, 0, weighs),
    met: where(`${applies} = 1 AND ${passes} = 1`, weighs, 0),
    most: where(`${applies} = 0 OR (${applies} = 1 AND ${passes} = 0)`, 0, weighs),
  };
}

/** What a rule lacks by its truths: whether it passes is asked of one that applies, or may. */
export function lackedBy(
  [passes, applies]: readonly Sql[],
  [ofPasses = [], ofApplies = []]: readonly Pointers[],
): Pointers {
  if (passes === undefined) return [];
  if (applies === undefined) return where(`${passes} IS NULL`, ofPasses);
  const isAsked = `${passes} IS NULL AND (${applies} IS NULL OR ${applies} = 1)`;
  return [...where(`${applies} IS NULL`, ofApplies), ...where(isAsked, ofPasses)];
}
