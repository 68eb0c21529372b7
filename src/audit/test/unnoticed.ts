import { dayNumber } from "../../facts/dates.js";
import type { FactSchema } from "../../facts/schema.js";
import type { Case, Rule } from "../../generated/schemas.js";
import type { Mutation } from "../../locales/phrases/mutations.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import { toClosure } from "../../logic/backends/closures.js";
import type { Parameters } from "../../logic/condition.js";
import { lowerRule, type RuleLogic } from "../../logic/lower.js";
import { findFacts } from "../cases/find-facts.js";
import { isUndated, someToday, type TriedRule, tried, type Verdict } from "../try-rule.js";
import { mutantsOf } from "./mutants.js";
import { testPhrasesIn } from "./phrases.js";

const english = testPhrasesIn("en");

/** A change of a rule's logic that no case notices. */
interface UnnoticedMutant {
  /** JSON Pointer into the rule, to what was changed. */
  readonly pointer: string;
  /** What was changed, in English: `<= became <`. */
  readonly change: string;
  /** The same as data. */
  readonly mutation: Mutation;
}

/** A change that no case notices though it changes an outcome. */
export interface SurvivingMutant extends UnnoticedMutant {
  /** That it changes nothing is refuted. */
  readonly proof: "refuted";
  /** A case that would notice it, ready to paste. */
  readonly witness: Case;
}

/** A change that changes no outcome, of whatever facts, on whatever day. */
export interface EquivalentMutant extends UnnoticedMutant {
  /** That it changes nothing is proved. */
  readonly proof: "proved";
}

/** A change that no case notices, and of which it is open whether it changes an outcome. */
export interface OpenMutant extends UnnoticedMutant {
  /** Whether it changes nothing is open. */
  readonly proof: "open";
  /** Why it is open. */
  readonly reason: Gap;
}

/** A change that no case notices, and the rule as it would be. */
interface Unnoticed {
  readonly mutant: SurvivingMutant | EquivalentMutant | OpenMutant;
  readonly tried: TriedRule;
}

/** The changes of a rule's logic that none of its cases notices, and how many there are in all. */
export function unnoticedMutants(
  rule: Rule,
  logic: RuleLogic,
  right: TriedRule,
  facts: FactSchema,
  onCases?: (cases: number) => void,
): { readonly all: number; readonly mutants: readonly Unnoticed[] } {
  const changed = mutantsOf(logic, { facts, parameters: right.parameters }).filter(
    (mutant) => !isConstant(mutant.logic, right.parameters),
  );
  const cases = rule.cases.filter((one) => !isUndated(one, right));
  const mutants = changed.flatMap(({ pointer, mutation, logic: other }): Unnoticed[] => {
    const one = tried(lowerRule(other, facts), rule, facts);
    if (cases.some((given) => notices(given, right, one))) return [];
    const unnoticed = { pointer, mutation, change: english.mutation(mutation) };
    return [{ mutant: proofOf(unnoticed, right, one, facts, onCases), tried: one }];
  });
  return { all: changed.length, mutants };
}

/** Does a case come to something else? */
export function notices({ facts, now }: Pick<Case, "facts" | "now">, right: TriedRule, other: TriedRule): boolean {
  const today = dayNumber(now);
  return right.outcome(facts, today) !== other.outcome(facts, today);
}

function proofOf(
  unnoticed: UnnoticedMutant,
  right: TriedRule,
  other: TriedRule,
  facts: FactSchema,
  onCases: (cases: number) => void = () => undefined,
): Unnoticed["mutant"] {
  const kindOf = ([a, b]: readonly Verdict[]) => (a === b ? undefined : "");
  const { witnesses, gap } = findFacts([right, other], facts, kindOf, { kinds: 1, onCases });
  const witness = witnesses.get("");
  if (witness === undefined) {
    return gap === undefined ? { ...unnoticed, proof: "proved" } : { ...unnoticed, proof: "open", reason: gap };
  }
  const name = english.notices(unnoticed.change, unnoticed.pointer);
  const expect = right.outcome(witness.facts, dayNumber(witness.now));
  return { ...unnoticed, proof: "refuted", witness: { name, ...witness, expect } };
}

/** Logic that is known without any fact is refused by a pack: nobody could have written it by mistake. */
function isConstant({ appliesWhen, logic }: RuleLogic, parameters: Parameters): boolean {
  return [appliesWhen, logic].some(
    (expr) => expr !== undefined && toClosure(expr, parameters)({}, { today: someToday, facts: {} }) !== undefined,
  );
}
