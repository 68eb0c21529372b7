import { booleanType } from "../../../facts/types.js";
import { type Relation, relations } from "../../relations.js";
import type { Interval } from "../../run.js";
import { primitive } from "../../values.js";
import type { Operator } from "../operator.js";
import { type Compute, strict } from "./strict.js";

type More = Pick<Operator, "swaps"> & {
  readonly name: keyof typeof relations;
  readonly most?: 2 | 3;
  /** It asks for an order, which true and false do not have. */
  readonly orders?: boolean;
};

/**
 * A comparison. `count` and `share` are intervals while elements are undecided: it is decided as soon as all of the interval
 * agrees.
 */
export function comparison({ name, most = 2, orders = false, ...more }: More): Operator {
  const relation = relations[name];
  const operator = strict(
    {
      ...more,
      name,
      arity: [2, most],
      infix: true,
      compares: true,
      type: (operands, at, check) => {
        check.comparison(name, orders, operands, at);
        return booleanType;
      },
    },
    (count) => compute(relation, count, orders),
  );
  return {
    ...operator,
    closure: (operation, compile) => {
      const plain = operator.closure(operation, compile);
      const intervals = operation.operands.map(compile.interval);
      if (intervals.every((interval) => interval === undefined)) return plain;
      const runs = operation.operands.map(compile.run);
      return (data, env) => {
        const value = plain(data, env);
        if (value !== undefined) return value;
        return settle(
          runs.map((run, i) => intervals[i]?.(data, env) ?? asPoint(run(data, env))),
          relation,
        );
      };
    },
    trace: (operation, scope, tracer) => {
      const traced = operator.trace(operation, scope, tracer);
      if (traced.value !== undefined || traced.operands.every(({ interval }) => interval === undefined)) return traced;
      const value = settle(
        traced.operands.map((operand) => operand.interval ?? asPoint(operand.value)),
        relation,
      );
      return value === undefined ? traced : { ...traced, value, missing: [] };
    },
  };
}

function compute({ holds }: Relation, count: number, orders: boolean): Compute {
  const asOperand = orders ? primitive : (value: unknown) => value;
  return (operands) => {
    const [a, b, c] = operands.map(asOperand);
    return holds(a, b) && (count < 3 || holds(b, c));
  };
}

function asPoint(value: unknown): Interval | undefined {
  return typeof value === "number" ? { low: value, high: value } : undefined;
}

/** Two or three in a row: one pair that is surely not decides. */
function settle([a, b, ...rest]: readonly (Interval | undefined)[], relation: Relation): boolean | undefined {
  const first = a === undefined || b === undefined ? undefined : relation.settled(a, b);
  if (rest.length === 0 || first === false) return first;
  const second = settle([b, ...rest], relation);
  return second === false || (first === true && second === true) ? second : undefined;
}
