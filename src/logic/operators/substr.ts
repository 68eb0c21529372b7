import { numberType, stringType } from "../../facts/types.js";
import { delegated } from "./forms/strict.js";

export const substr = delegated({
  name: "substr",
  arity: [2, 3],
  type: (operands, _, check) => {
    operands.forEach((operand, i) => {
      check.kind(operand, "substr", i === 0 ? stringType : numberType);
    });
    return stringType;
  },
});
