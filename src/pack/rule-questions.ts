import { type FactSchema, factsOf } from "../fact-schema.js";
import type { Pack } from "../generated/schemas.js";
import type { Expr } from "../logic/expr.js";
import { type Question, toQuestion } from "../logic/question.js";
import { readExpr } from "../logic/read-expr.js";

/** A rule as questions over the facts. */
export interface RuleQuestions {
  /** Always, when it is left out. */
  readonly applies?: Question;
  readonly passes: Question;
}

/** The questions of a rule whose logic was parsed. */
export function questionsOf(
  { appliesWhen, logic }: { readonly appliesWhen?: Expr; readonly logic: Expr },
  facts: FactSchema,
): RuleQuestions {
  const passes = toQuestion(logic, facts);
  return appliesWhen === undefined ? { passes } : { applies: toQuestion(appliesWhen, facts), passes };
}

/** The questions of the rules of a pack that was checked before. */
export function rulesOf(pack: Pack): RuleQuestions[] {
  return pack.rules.map(({ appliesWhen, logic }) => {
    const expr = readExpr(logic, "/logic");
    const when = appliesWhen === undefined ? {} : { appliesWhen: readExpr(appliesWhen, "/appliesWhen") };
    return questionsOf({ ...when, logic: expr }, factsOf(pack));
  });
}
