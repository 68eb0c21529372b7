import { type CompiledPack, outcomeCodes } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { type Data, factsOf } from "../facts/schema.js";
import type { Outcome, Rule } from "../generated/schemas.js";
import { factsIn } from "../logic/condition.js";
import { candidatesOf } from "./candidates.js";
import { completionsOf } from "./completions.js";
import { stockTruth } from "./stock.js";

/**
 * By what a verdict was recomputed. `json-logic-js`: every fact that the rule reads is known, and json-logic-js computed it outright.
 * `completions`: facts are missing, and json-logic-js computed it with values tried in their place: two of which the outcome differs
 * prove that it is unknown; where all agree, nothing was found against it. `engine`: no two were found to differ, or json-logic-js
 * could not compute it, so that the verdict was compared with that of hygie alone. `disabled`: the pack disables the rule.
 */
export type RecomputedBy = "json-logic-js" | "completions" | "engine" | "disabled";

/**
 * A verdict on facts, evidence and waivers apart, as it was recomputed.
 *
 * @typeParam R the ids of the rules.
 */
export interface RecomputedVerdict<R extends string = string> {
  /** The id of the rule. */
  readonly ruleId: R;
  /** What it comes to. */
  readonly outcome: Exclude<Outcome, "waived">;
  /** By what it was recomputed. */
  readonly by: RecomputedBy;
  /** In how many ways the missing facts were filled in. */
  readonly completions?: number;
}

/** Recomputes the verdicts of all rules of a pack, for facts that were read. */
export function recomputed<R extends string>(
  { definition, engine }: CompiledPack<unknown, R>,
  facts: Data,
  today: number,
): RecomputedVerdict<R>[] {
  const codes = engine.outcomes(facts, today);
  return definition.rules.map((rule, place) => {
    const ofEngine = outcomeCodes[codes[place] ?? 2] ?? "unknown";
    const ruleId = rule.id as R;
    if (rule.disabled !== undefined) return { ruleId, outcome: "not-applicable", by: "disabled" };
    try {
      return { ruleId, ...byStock(place, rule, ofEngine) };
    } catch {
      return { ruleId, outcome: ofEngine, by: "engine" }; // json-logic-js goes deeper than the stack is
    }
  });

  function byStock(
    place: number,
    rule: Rule,
    ofEngine: RecomputedVerdict["outcome"],
  ): Omit<RecomputedVerdict, "ruleId"> {
    const { applies, passes } = engine.conditions[place] as (typeof engine.conditions)[number];
    const paths = [applies, passes].flatMap((condition) => (condition === undefined ? [] : factsIn(condition)));
    const parameters = parametersOf(rule);
    const candidates = candidatesOf([rule.appliesWhen ?? true, rule.logic, Object.values(parameters)], facts, today);
    const truth = (logic: unknown, known: Data) => stockTruth(logic, known, today, parameters);
    const outcomes = new Set<RecomputedVerdict["outcome"]>();
    let completions = 0;
    for (const whole of completionsOf(facts, factsOf(definition), paths, candidates)) {
      completions += 1;
      const isApplied = rule.appliesWhen === undefined || truth(rule.appliesWhen, whole);
      outcomes.add(!isApplied ? "not-applicable" : truth(rule.logic, whole) ? "pass" : "fail");
      if (outcomes.size > 1) return { outcome: "unknown", by: "completions", completions };
    }
    const outcome = [...outcomes][0] ?? ofEngine;
    if (completions === 1 && isWhole(facts, paths)) return { outcome, by: "json-logic-js" };
    if (ofEngine === "unknown") return { outcome: ofEngine, by: "engine", completions };
    return { outcome, by: "completions", completions };
  }
}

/** Is everything known that paths lead to? */
function isWhole(facts: Data, paths: readonly string[]): boolean {
  return paths.every((path) => isKnown(facts, path.split(/(?=\[\])|\./)));
}

function isKnown(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  if (name === undefined) return true;
  if (name === "[]") return Array.isArray(value) && value.every((item) => isKnown(item, rest));
  return Object.hasOwn(value, name) && isKnown((value as Data)[name], rest);
}
