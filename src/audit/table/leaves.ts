import type { FactSchema } from "../../facts/schema.js";
import type { Condition } from "../../logic/condition.js";
import type { Expr, OperationExpr } from "../../logic/expr.js";
import { lower, type RuleLogic } from "../../logic/lower.js";
import {
  type Entry,
  type Formula,
  type Formulas,
  no,
  notApplicable,
  toFormulas,
  unknown,
  type Variable,
  yes,
} from "../cases/formula.js";

/** What a rule asks of the facts as a whole: a comparison, a quantifier, a fact, but nothing that `and`, `or`, `!` or `if` joins. */
export interface Leaf {
  readonly expr: Expr;
  readonly condition: Condition;
  /** Comes to one of {@link truths}. */
  readonly variable: Variable;
}

/** A rule as a formula over its leaves. */
export interface Reading {
  readonly formulas: Formulas;
  readonly outcome: Formula;
  /** In the order of reading, each once. */
  readonly leaves: readonly Leaf[];
}

/** The cases of a leaf, by its truth. */
export const truths: readonly Entry[] = [no, yes, unknown].map((truth) => ({
  ...{ value: truth, truths: [truth], size: 0 },
}));

export function readRule({ appliesWhen, logic }: RuleLogic, facts: FactSchema): Reading {
  const formulas = toFormulas();
  const { choose, constant } = formulas;
  const leaves = new Map<string, Leaf>();
  const applies = appliesWhen === undefined ? undefined : read(appliesWhen);
  const passes = read(logic);
  const outcome = applies === undefined ? passes : choose(applies, passes, constant(notApplicable), constant(unknown));
  return { formulas, outcome, leaves: [...leaves.values()] };

  function read(expr: Expr): Formula {
    if (expr.kind !== "operation") return leafOf(expr);
    const { op, operands } = expr;
    switch (op) {
      case "and":
      case "or":
        return formulas.joined(op, operands.map(read));
      case "if":
        return readIf(operands);
      case "!":
        return formulas.not(readTruth(expr));
      case "!!":
        return readTruth(expr);
      default:
        return leafOf(expr);
    }
  }

  function readIf([test, met, ...rest]: readonly Expr[]): Formula {
    if (test === undefined) return constant(no);
    return met === undefined ? read(test) : formulas.conditional(read(test), read(met), readIf(rest));
  }

  /** What is not true or false by itself, such as a list, stays one leaf with the operator that asks for its truth. */
  function readTruth(expr: OperationExpr): Formula {
    const [operand] = expr.operands;
    const isTruth = operand !== undefined && operand.type.kind === "boolean";
    return isTruth ? read(operand) : leafOf({ ...expr, op: "!!" });
  }

  function leafOf(expr: Expr): Formula {
    const condition = lower(expr, facts);
    if (condition.kind === "constant") return constant(condition.truth ? yes : no);
    const key = JSON.stringify(condition);
    const leaf = leaves.get(key) ?? { expr, condition, variable: { fact: key, path: [], entries: () => truths } };
    leaves.set(key, leaf);
    const truth = ([entry]: readonly Entry[]) => entry?.truths?.[0] ?? unknown;
    return formulas.ask({ key, variables: [leaf.variable], isStrict: false, truth });
  }
}
