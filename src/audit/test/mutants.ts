import { type FactSchema, factAt, factChoices, factKind } from "../../facts/schema.js";
import type { Rule } from "../../generated/schemas.js";
import { isObject, replaceAt } from "../../json/freeze.js";
import { childPointer } from "../../json/pointer.js";

/** A rule with one thing changed, as somebody might have written it by mistake. */
export interface Mutant {
  /** JSON Pointer to what was changed. */
  readonly pointer: string;
  /** What was changed: `<= became <`. */
  readonly change: string;
  readonly rule: Rule;
}

interface Change {
  readonly pointer: string;
  readonly change: string;
  readonly to: unknown;
}

/** What each operator is easily mistaken for. */
const swaps: Readonly<Record<string, readonly string[]>> = {
  and: ["or"],
  or: ["and"],
  all: ["some"],
  some: ["all"],
  none: ["some"],
  "===": ["!=="],
  "!==": ["==="],
  "==": ["!="],
  "!=": ["=="],
  "<": ["<=", ">"],
  "<=": ["<", ">="],
  ">": [">=", "<"],
  ">=": [">", "<="],
  "!!": ["!"],
  min: ["max"],
  max: ["min"],
  "+": ["-"],
  "-": ["+"],
  "*": ["+"],
  "/": ["*"],
};

/**
 * Every rule that differs from a given one by one small change of its logic: an operator swapped, a bound moved by one
 * step, a literal or a parameter changed, an operand dropped, a fact negated.
 */
export function mutantsOf(rule: Rule, facts: FactSchema): Mutant[] {
  return (["appliesWhen", "logic"] as const).flatMap((part) => {
    const logic = rule[part];
    if (logic === undefined) return [];
    return changes(logic, `/${part}`, "", undefined, facts).map(({ pointer, change, to }) => ({
      pointer,
      change,
      rule: replaceAt(rule, pointer, to),
    }));
  });
}

/** `beside` is the declared fact that a literal is compared with. */
function changes(
  logic: unknown,
  at: string,
  scope: string,
  beside: FactSchema | undefined,
  facts: FactSchema,
): Change[] {
  const become = (to: unknown, change: string): Change => ({ pointer: at, change, to });
  const said = JSON.stringify(logic);
  if (typeof logic === "boolean") return [become(!logic, `${said} became ${!logic}`)];
  if (typeof logic === "number") return [logic + 1, logic - 1].map((to) => become(to, `${said} became ${to}`));
  if (typeof logic === "string") {
    const others = (beside && factChoices(beside))?.filter((choice) => choice !== logic) ?? [];
    return others.map((to) => become(to, `${said} became ${JSON.stringify(to)}`));
  }
  if (Array.isArray(logic)) return listChanges(logic, at, beside);
  return isObject(logic) ? operationChanges(logic, at, scope, facts) : [];
}

/** A list of allowed values: one of them dropped, or another let in. */
function listChanges(values: readonly unknown[], at: string, beside: FactSchema | undefined): Change[] {
  const more = (beside && factChoices(beside))?.filter((choice) => !values.includes(choice)) ?? [];
  return [
    ...values.map((value, i) => ({
      pointer: at,
      change: `${JSON.stringify(value)} was dropped`,
      to: values.filter((_, j) => j !== i),
    })),
    ...more.map((value) => ({ pointer: at, change: `${JSON.stringify(value)} was let in`, to: [...values, value] })),
  ];
}

function operationChanges(
  operation: Readonly<Record<string, unknown>>,
  at: string,
  scope: string,
  facts: FactSchema,
): Change[] {
  const [op = "", given] = Object.entries(operation)[0] ?? [];
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (op === "var") {
    const fact = factAt(facts, pathIn(scope, operation));
    if (fact === undefined || factKind(fact) !== "boolean") return [];
    return [{ pointer: at, change: `${String(given)} was negated`, to: { "!": [operation] } }];
  }
  const inside = childPointer(at, op);
  const pointerOf = (i: number) => (Array.isArray(given) ? childPointer(inside, i) : inside);
  const own: Change[] = (swaps[op] ?? [])
    .filter((swap) => operands.length < 3 || !["<", "<=", ">", ">="].includes(op) || ["<", "<="].includes(swap))
    .map((swap) => ({ pointer: at, change: `${op} became ${swap}`, to: { [swap]: given } }));
  if (op === "!") own.push({ pointer: at, change: "! was dropped", to: { "!!": operands } });
  if ((op === "and" || op === "or") && operands.length > 1) {
    for (const i of operands.keys()) {
      const to = { [op]: operands.filter((_, j) => j !== i) };
      own.push({ pointer: at, change: `operand ${i} of ${op} was dropped`, to });
    }
  }
  const isQuantifier = ["all", "some", "none"].includes(op);
  const parts = operands.flatMap((operand, i) => {
    if (isQuantifier && i === 0) return []; // the list itself is no question
    const within = isQuantifier ? `${pathIn(scope, operands[0])}[]` : scope;
    return changes(operand, pointerOf(i), within, comparedFact(operands, i, scope, facts), facts);
  });
  return [...own, ...parts];
}

/** The declared fact that stands on the other side of a literal. */
function comparedFact(
  operands: readonly unknown[],
  index: number,
  scope: string,
  facts: FactSchema,
): FactSchema | undefined {
  const other = operands.find((operand, i) => i !== index && isObject(operand) && Object.hasOwn(operand, "var"));
  return other === undefined ? undefined : factAt(facts, pathIn(scope, other));
}

function pathIn(scope: string, operation: unknown): string {
  const path = isObject(operation) ? [operation.var].flat()[0] : undefined;
  return [scope, typeof path === "string" ? path : ""].filter((part) => part !== "").join(".");
}
