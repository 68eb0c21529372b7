import { numberType, stringType } from "../../facts/types.js";
import { delegated } from "./forms/strict.js";
import { expectKind } from "./typing.js";

export const substr = delegated({
  name: "substr",
  arity: [2, 3],
  type: (operands, _, report) => {
    operands.forEach((operand, i) => {
      expectKind(operand, "substr", i === 0 ? stringType : numberType, report);
    });
    return stringType;
  },
});
