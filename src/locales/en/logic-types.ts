import type { LogicTypeProblems } from "../../problems/codes/logic.js";
import type { Sentences } from "../../problems/sentences.js";
import { shapeOf } from "./logic-shapes.js";
import { didYouMean, kinds, oneOf, quoted, seen, show } from "./words.js";

/** What is wrong with the types of logic, in English. */
export const logicTypes: Sentences<LogicTypeProblems> = {
  "type-mismatch": (params) => {
    switch (params.mismatch) {
      case "group":
        return {
          message: `${quoted(params.name)} is a group of facts, not a fact`,
          found: kinds.object,
          expected: "a boolean, a number, a string, a date or a list",
          hint: `read one of its facts: ${params.members.join(", ")}`,
        };
      case "not-a-list":
        return {
          message: `${params.operator} goes over a list; this is ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds.list,
          hint:
            params.fact === undefined
              ? `give ${params.operator} a fact that is a list`
              : `write {"var":${quoted(params.fact)}}`,
        };
      case "swapped":
        return {
          message: `${params.operator} takes the list first`,
          expected: shapeOf(params.operator, 2),
          hint: `write ${params.write}`,
        };
      case "not-single":
        return {
          message:
            params.fact === undefined
              ? `${params.operator} compares single values; this is ${kinds[params.kind]}`
              : `${params.operator} compares single values; facts reads lists, and ${params.fact} is in none`,
          found: kinds[params.kind],
          expected: "a boolean, a number, a string or a date",
          hint:
            params.fact !== undefined
              ? `write {"var":${quoted(params.fact)}}`
              : params.kind === "list"
                ? "ask of its elements with all, some, none or count"
                : "compare one of its facts",
        };
      case "order":
        return {
          message: `${params.operator} has no meaning for true and false`,
          found: kinds.boolean,
          expected: "numbers or dates",
          hint: "write === or use the fact by itself",
        };
      case "compared":
        return {
          message: `${kinds[params.kinds[0]]} is compared with ${kinds[params.kinds[1]]}`,
          found: seen(params.found),
          expected: kinds[params.expected],
          hint:
            params.fact !== undefined
              ? `write {"var":${quoted(params.fact)}}`
              : params.write === undefined
                ? "the two are of different types, so this could never be true"
                : `write ${params.write} ${params.write.startsWith('"') ? "in" : "without"} quotes`,
        };
      case "membership":
        return {
          message: `in looks for ${kinds[params.needle]} in ${kinds[params.haystack]}`,
          found: kinds[params.haystack],
          expected: "a list, or a string in a string",
          hint:
            params.needle === "list" ? "write the value first, then the list" : "write the allowed values as a list",
        };
      case "operand":
        return {
          message: `${params.operator} takes ${kinds[params.expected]}; this is ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds[params.expected],
        };
    }
  },
  "impossible-literal": ({ found, choices, near }) => ({
    message: `the fact never has the value ${show(found)}`,
    found: show(found),
    expected: oneOf(choices),
    hint: near === undefined ? `use ${oneOf(choices)}` : didYouMean(near),
  }),
};
