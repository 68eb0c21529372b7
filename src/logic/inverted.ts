import type { Condition } from "./condition.js";
import { opposite } from "./relations.js";

/** The condition that is met where this is not, and open where it is. */
export function inverted(condition: Condition): Condition {
  switch (condition.kind) {
    case "constant":
      return { ...condition, truth: !condition.truth };
    case "and":
    case "or":
      return { kind: condition.kind === "and" ? "or" : "and", parts: condition.parts.map(inverted) };
    case "if":
      return { ...condition, met: inverted(condition.met), otherwise: inverted(condition.otherwise) };
    case "every":
    case "some": {
      const { list, body, ofNone } = condition;
      return { kind: condition.kind === "every" ? "some" : "every", list, body: inverted(body), ofNone: !ofNone };
    }
    case "compare":
      return { ...condition, operator: opposite(condition.operator) };
    case "test":
    case "member":
    case "general":
      return { ...condition, negated: !condition.negated };
  }
}
