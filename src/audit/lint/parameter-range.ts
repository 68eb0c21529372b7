import { childPointer } from "../../json/pointer.js";
import { lowerRule } from "../../logic/lower.js";
import { findFacts } from "../cases/find-facts.js";
import { problem } from "../problem.js";
import { outcomesOf, tried, type Verdict } from "../try-rule.js";
import { type FindInRule, type LintContext, type LintedRule, warning } from "./context.js";
import { boundsOf, isBeyond, isOutside, subjectOf } from "./held-against.js";

/** A parameter that may be set to what a fact, a count or a share never is: whoever does so has a rule that tells nothing. */
export const parameterRange: FindInRule = (rule, context) => {
  const told = new Set<string>();
  return boundsOf(rule).flatMap((bound) => {
    const parameter = bound.param === undefined ? undefined : rule.rule.parameters?.[bound.param];
    if (parameter === undefined || bound.param === undefined) return [];
    const at = `${rule.at}${childPointer("/parameters", bound.param)}`;
    return (["minimum", "maximum"] as const).flatMap((member) => {
      const value = parameter[member];
      const place = `${at}/${member}`;
      if (value === undefined || told.has(place)) return [];
      if (!isOutside(value, bound.of.type) && !isBeyond(value, bound)) return [];
      told.add(place);
      const outcome = impossibleWith(bound.param ?? "", value, rule, context);
      const params = { name: bound.param ?? "", value, member, outcome, ...subjectOf(bound) };
      return [warning(problem("parameter-range", place, params))];
    });
  });
};

/** An outcome that a rule never comes to when a parameter has a value, where that is proved. */
function impossibleWith(
  name: string,
  value: number,
  { rule, logic }: LintedRule,
  { facts }: LintContext,
): Verdict | undefined {
  const { [name]: parameter, ...others } = rule.parameters ?? {};
  if (parameter === undefined) return undefined;
  const set = tried(lowerRule(logic, facts), { parameters: { ...others, [name]: { ...parameter, value } } }, facts);
  const possible = outcomesOf(set).filter((outcome) => outcome !== "unknown");
  const { witnesses, gap } = findFacts([set], facts, ([outcome]) => (outcome === "unknown" ? undefined : outcome), {
    budget: 20_000,
    kinds: possible.length,
  });
  return gap === undefined ? possible.find((outcome) => !witnesses.has(outcome)) : undefined;
}
