import type { Problem } from "../problems/problem.js";
import { nearest } from "../problems/suggest.js";
import type { Expr } from "./expr.js";
import { operatorNames, operators, readers } from "./operators/index.js";
import type { Report } from "./operators/operator.js";
import { problem } from "./problem.js";

/** Logic nested deeper, or larger, than this is refused: nobody can answer for a verdict that nobody can read. */
export const maxDepth = 64;
export const maxNodes = 10_000;

/** Operators that JsonLogic or its dialects have and hygie refuses, each with why. */
const refused: Readonly<Record<string, "tracked" | "method" | "log" | "if" | "param">> = {
  missing: "tracked",
  missing_some: "tracked",
  method: "method",
  log: "log",
  "?:": "if",
  param: "param",
};

/** What people write who come from other languages, of computers or of people. */
const synonyms: Readonly<Record<string, string>> = {
  ...{ "&&": "and", et: "and", "||": "or", ou: "or", not: "!", non: "!" },
  ...{ "=": "===", eq: "===", "<>": "!==", neq: "!==", "≠": "!==" },
  ...{ any: "some", every: "all", length: "count", size: "count", percent: "share" },
  ...{ lt: "<", lte: "<=", gt: ">", gte: ">=", "=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=" },
};

/** What takes its operands in another way than what it is called by elsewhere. */
const rewritten: Readonly<Record<string, string>> = {
  contains: '{"in": [value, list]}',
  includes: '{"in": [value, list]}',
  xor: '{"!==": [condition, condition]}',
  iff: '{"===": [condition, condition]}',
};

/** Operators with a negation in front: the meaning of what stands behind it must not be turned round. */
const negations = /^(?:!|n(?=(?:in|all|and|or)$)|not[ _-]?|non[ _-]?)(?=[a-z<>=]+$)/i;

/** Is it an operator? Reports one that is unknown or refused. */
export function isOperator(name: string, at: string, report: Report): boolean {
  if (operatorNames.includes(name)) return true;
  const why = Object.hasOwn(refused, name) ? refused[name] : undefined;
  if (why !== undefined) report(problem("refused-operator", at, { name, why }));
  else report(problem("unknown-operator", at, { name, operators: operatorNames, ...meant(name) }));
  return false;
}

function meant(name: string): { readonly near?: string; readonly instead?: string } {
  const negated = name.replace(negations, "");
  if (negated !== name && operatorNames.includes(negated)) return { instead: `{"!":[{"${negated}":[…]}]}` };
  if (Object.hasOwn(rewritten, name)) return { instead: rewritten[name] as string };
  const synonym = Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
  const near =
    synonym ??
    (name.length > 2
      ? nearest(
          name,
          operatorNames.filter((one) => isNegated(one) === isNegated(name)),
        )
      : undefined);
  return near === undefined ? {} : { near };
}

const isNegated = (name: string) => name.includes("!");

/** What is wrong with the number of operands. */
export function operandProblems(op: string, count: number, at: string): Problem | undefined {
  if (op === "var" && count > 1) return problem("var-default", at, { count });
  const isReader = (readers as readonly string[]).includes(op);
  const [least, most] = isReader ? [op === "var" ? 0 : 1, 1] : (operators.get(op)?.arity ?? [0, 0]);
  if (count >= least && count <= most) return undefined;
  return problem("operand-count", at, { operator: op, least, most: Number.isFinite(most) ? most : null, count });
}

/** An operation of several operators, and how to write it. */
export function tooManyOperators(node: Readonly<Record<string, unknown>>, at: string): Problem {
  const parts = Object.entries(node).map(([name, operands]) => ({ [name]: operands }));
  return problem("not-one-operator", at, { operators: Object.keys(node), mend: JSON.stringify({ and: parts }) });
}

/** Unknown is not a value that a fact could be compared with. */
export function refuseNull(operands: readonly Expr[], report: Report): void {
  for (const operand of operands) {
    if (operand.kind !== "literal") continue;
    const { value, pointer } = operand;
    if (value === null || (Array.isArray(value) && value.includes(null)))
      report(problem("null-comparison", pointer, {}));
  }
}
