import { type FactSchema, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import type { Expr } from "../logic/expr.js";
import { type Question, toQuestion } from "../logic/question.js";

/** The logic of a rule, parsed: all that it takes to evaluate it. */
export interface RuleLogic {
  readonly appliesWhen?: Expr;
  readonly logic: Expr;
}

/** A rule as questions over the facts. */
export interface RuleQuestions {
  /** Always, when it is left out. */
  readonly applies?: Question;
  readonly passes: Question;
}

/** The questions of a rule whose logic was parsed. */
export function questionsOf({ appliesWhen, logic }: RuleLogic, facts: FactSchema): RuleQuestions {
  const passes = toQuestion(logic, facts);
  return appliesWhen === undefined ? { passes } : { applies: toQuestion(appliesWhen, facts), passes };
}

/** The questions of the rules of a pack that was checked before. */
export function rulesOf(pack: Pack, read: General["read"]): RuleQuestions[] {
  return pack.rules.map(({ appliesWhen, logic }) => {
    const when = appliesWhen === undefined ? {} : { appliesWhen: read(appliesWhen, "/appliesWhen") };
    return questionsOf({ ...when, logic: read(logic, "/logic") }, factsOf(pack));
  });
}
