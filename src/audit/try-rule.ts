import { type CompiledPack, outcomeCodes } from "../engine/compiled-pack.js";
import { backends } from "../engine/general.js";
import { compilationOf, parametersOf, toVerdict } from "../engine/rule.js";
import { dayNumber } from "../facts/dates.js";
import { type FactSchema, factsOf } from "../facts/schema.js";
import type { Case, Rule } from "../generated/schemas.js";
import { conditionsIn, type Parameters, type RuleConditions, type Subject } from "../logic/condition.js";
import { exprsIn } from "../logic/expr.js";
import { toSheet } from "../logic/sheet.js";

/** Facts, as a rule reads them. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a rule says, waivers and evidence apart. */
export type Verdict = Case["expect"];

/** The day on which rules are tried where no case says another; it matters to none that counts no days. */
export const someDay = "2026-01-31";
export const someToday = dayNumber(someDay) ?? 0;

/** A rule that is tried: its conditions, for the values of its parameters. */
export interface TriedRule {
  readonly conditions: RuleConditions;
  readonly parameters: Parameters;
  /** The outcome on facts, and a day as a day number. */
  readonly outcome: (facts: Facts, today?: number) => Verdict;
}

/** A rule of a pack, to be tried, whether or not it is disabled. */
export function triedRule(pack: CompiledPack, index: number): TriedRule | undefined {
  const [rule, conditions] = [pack.definition.rules[index], pack.engine.conditions[index]];
  return rule && conditions && tried(conditions, rule, factsOf(pack.definition));
}

export function tried(conditions: RuleConditions, rule: Pick<Rule, "parameters">, facts: FactSchema): TriedRule {
  const sheet = toSheet();
  const verdict = toVerdict(conditions, compilationOf(rule, facts, backends, sheet));
  return {
    conditions,
    parameters: parametersOf(rule),
    outcome: (given, today = someToday) =>
      outcomeCodes[verdict(sheet.read(given), { today, facts: given }) as 0 | 1 | 2 | 3],
  };
}

/** The outcomes that a rule should be able to have. */
export function outcomesOf({ conditions: { applies } }: TriedRule): Verdict[] {
  return ["pass", "fail", "unknown", ...(applies ? ["not-applicable" as const] : [])];
}

/** Does a case leave open on which day it is tried, though that matters? */
export function isUndated({ now }: Pick<Case, "now">, rule: TriedRule): boolean {
  return now === undefined && countsDays(rule);
}

/** Does it matter to a rule which day it is? */
export function countsDays({ conditions: { applies, passes } }: TriedRule): boolean {
  return [applies, passes].some((condition) => {
    if (condition === undefined) return false;
    return Array.from(conditionsIn(condition)).some((part) => {
      if (part.kind === "test") return isAge(part.subject);
      if (part.kind === "compare") return isAge(part.left) || isAge(part.right);
      if (part.kind !== "general") return false;
      return Array.from(exprsIn(part.expr)).some((expr) => expr.kind === "operation" && expr.op === "days_since");
    });
  });
}

function isAge({ kind }: Subject): boolean {
  return kind === "age";
}
