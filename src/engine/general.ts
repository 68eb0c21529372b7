import { type FactSchema, factAt, pathOf } from "../facts/schema.js";
import { typeOfFacts } from "../facts/type-of.js";
import type { JsonValue } from "../generated/schemas.js";
import { toClosure } from "../logic/closures.js";
import type { Asked, Explain, General, GeneralQuestion } from "../logic/explain.js";
import type { Expr } from "../logic/expr.js";
import { parseLogic } from "../logic/parse.js";
import { traceIn } from "../logic/trace.js";
import { no, type Truth, unknown, yes } from "../logic/truth.js";
import { truthy } from "../logic/values.js";
import { PackError } from "../problems/errors.js";

/**
 * How questions that are out of the ordinary are answered and explained: with all of JsonLogic at hand, and slower.
 * Of the facts that they read it tells the values, not what was asked of them.
 */
export function generalOver(facts: FactSchema): General {
  const type = typeOfFacts(facts);
  return {
    truth: generalTruth,
    explain: (question) => explainGeneral(question, facts),
    read(logic, pointer) {
      const { expr, problems } = parseLogic(logic, { facts: type, pointer });
      if (expr === undefined) throw new PackError(problems);
      return expr;
    },
  };
}

function generalTruth({ expr, negated }: GeneralQuestion): Truth {
  const run = toClosure(expr);
  return (data, today) => {
    const value = run(data, today);
    if (value === undefined) return unknown;
    return truthy(value) === negated ? no : yes;
  };
}

function explainGeneral({ expr }: GeneralQuestion, facts: FactSchema): Explain {
  const asked = new Map<string, Asked>(); // each fact's once: what is made of it is kept by it
  const askedOf = (factPath: string): Asked => {
    const known = asked.get(factPath);
    if (known !== undefined) return known;
    const made = {
      fact: factAt(facts, factPath) ?? facts,
      factPath,
      operator: expr.op,
      expected: null,
      key: ` ${expr.op}`,
    };
    asked.set(factPath, made);
    return made;
  };
  return (data, { pointer: at, item }, today, _truth, grounds) => {
    const { value, missing } = traceIn(expr, { value: data, at }, today);
    const add = (pointer: string, actual: JsonValue) => {
      grounds.push({ asked: askedOf(pathOf(facts, pointer)), pointer, item, expected: null, actual });
    };
    if (value === undefined) for (const pointer of missing) add(pointer, null);
    else for (const read of readsOf(expr)) tell(read);

    function tell(read: Expr): void {
      const found = traceIn(read, { value: data, at }, today);
      if (found.at !== undefined) add(found.at, (found.value ?? null) as JsonValue);
    }
  };
}

/** Each fact that an expression reads where it stands; what it reads of the items of a list goes with the list. */
function readsOf(expr: Expr): Expr[] {
  if (expr.op === "var") return expr.slot === undefined ? [expr] : [];
  if (!("operands" in expr)) return [];
  const goesOver = ["all", "some", "none", "filter", "map", "reduce"].includes(expr.op);
  return (goesOver ? expr.operands.slice(0, 1) : expr.operands).flatMap(readsOf);
}
