import { type FactSchema, factAt, factChoices } from "../../facts/schema.js";
import { booleanType, literalType } from "../../facts/types.js";
import type { Mutation } from "../../locales/phrases/mutations.js";
import type { Parameters } from "../../logic/condition.js";
import { type Expr, type LiteralExpr, mapChildren, type OperationExpr } from "../../logic/expr.js";
import type { RuleLogic } from "../../logic/lower.js";
import { operatorOf, operators } from "../../logic/operators/index.js";

/** The logic of a rule with one thing changed, as somebody might have written it by mistake. */
export interface Mutant {
  /** JSON Pointer to what was changed. */
  readonly pointer: string;
  readonly mutation: Mutation;
  readonly logic: RuleLogic;
}

interface Change {
  readonly pointer: string;
  readonly mutation: Mutation;
  readonly to: Expr;
}

interface Context {
  readonly facts: FactSchema;
  readonly parameters: Parameters;
}

/**
 * Every logic that differs from a given one by one small change: an operator swapped, a bound moved by one step, a literal
 * or a parameter changed, an operand dropped, a fact negated.
 */
export function mutantsOf({ appliesWhen, logic }: RuleLogic, context: Context): Mutant[] {
  const when = appliesWhen === undefined ? [] : changesOf(appliesWhen, undefined, context);
  return [
    ...when.map(({ to, ...rest }) => ({ ...rest, logic: { appliesWhen: to, logic } })),
    ...changesOf(logic, undefined, context).map(({ to, ...rest }) => ({
      ...rest,
      logic: appliesWhen === undefined ? { logic: to } : { appliesWhen, logic: to },
    })),
  ];
}

/** `beside` is the declared fact that a literal is compared with. */
function changesOf(expr: Expr, beside: FactSchema | undefined, context: Context): Change[] {
  switch (expr.kind) {
    case "literal":
      return literalChanges(expr, beside);
    case "param":
      return literalChanges({ ...expr, kind: "literal", value: context.parameters[expr.name] }, beside);
    case "var":
      if (expr.type.kind !== "boolean" || expr.fact === undefined) return [];
      return [{ pointer: expr.pointer, mutation: { kind: "negated", fact: expr.path.join(".") }, to: negated(expr) }];
    case "operation":
      return [...operatorChanges(expr), ...insideOf(expr, context)];
    case "list":
      return insideOf(expr, context);
    case "facts":
      return [];
  }
}

function negated(expr: Expr): Expr {
  return { kind: "operation", op: "!", operands: [expr], use: "test", pointer: expr.pointer, type: booleanType };
}

function literalChanges({ value, pointer }: LiteralExpr, beside: FactSchema | undefined): Change[] {
  const become = (mutation: Mutation, to: unknown): Change => {
    return { pointer, mutation, to: { kind: "literal", value: to, pointer, type: literalType(to) } };
  };
  const became = (to: unknown) => become({ kind: "became", from: JSON.stringify(value), to: JSON.stringify(to) }, to);
  const choices = (beside && factChoices(beside)) ?? [];
  switch (typeof value) {
    case "boolean":
      return [became(!value)];
    case "number":
      return [became(value + 1), became(value - 1)];
    case "string":
      return choices.filter((choice) => choice !== value).map(became);
    default: {
      if (!Array.isArray(value)) return [];
      const dropped = value.map((one, i) =>
        become({ kind: "dropped", what: JSON.stringify(one) }, value.toSpliced(i, 1)),
      );
      const more = choices.filter((choice) => !value.includes(choice));
      return [...dropped, ...more.map((one) => become({ kind: "let-in", what: JSON.stringify(one) }, [...value, one]))];
    }
  }
}

function operatorChanges(expr: OperationExpr): Change[] {
  const { op, operands, pointer } = expr;
  const swaps = (operatorOf(op).swaps ?? []).filter((swap) => {
    const [least, most] = operators.get(swap)?.arity ?? [0, -1];
    return operands.length >= least && operands.length <= most;
  });
  const isJoined = (op === "and" || op === "or") && operands.length > 1;
  return [
    ...swaps.map((swap): Change => {
      const mutation: Mutation = op === "!" ? { kind: "dropped", what: "!" } : { kind: "became", from: op, to: swap };
      return { pointer, mutation, to: { ...expr, op: swap } };
    }),
    ...(isJoined ? [...operands.keys()] : []).map((index): Change => {
      return {
        pointer,
        mutation: { kind: "operand-dropped", operator: op, index },
        to: { ...expr, operands: operands.toSpliced(index, 1) },
      };
    }),
  ];
}

/** The changes of what an expression is made of; a list that is gone over is no condition. */
function insideOf(expr: Extract<Expr, { operands: readonly Expr[] }>, context: Context): Change[] {
  const isOver = expr.kind === "operation" && operatorOf(expr.op).body !== undefined;
  return expr.operands.flatMap((operand, i) => {
    if (isOver && i === 0) return [];
    return changesOf(operand, factBeside(expr.operands, i, context.facts), context).map(({ to, ...rest }) => ({
      ...rest,
      to: mapChildren(expr, (child, k) => (k === i ? to : child)),
    }));
  });
}

/** The declared fact that stands on the other side of a literal. */
function factBeside(operands: readonly Expr[], index: number, facts: FactSchema): FactSchema | undefined {
  const other = operands.find((operand, i) => i !== index && operand.kind === "var");
  return other?.kind === "var" && other.fact !== undefined ? factAt(facts, other.fact) : undefined;
}
