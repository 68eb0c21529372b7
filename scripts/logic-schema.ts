import type { Schema } from "../src/build/typescript.js";
import { operators as words } from "../src/locales/en/operators.js";
import { operators } from "../src/logic/operators/index.js";
import { operatorExamples } from "./operator-examples.js";

type Name = keyof typeof words;

const logic = { $ref: "#/$defs/logic" };
/** Of these, the operand may be written without a list. */
const readers: Readonly<Record<string, object>> = {
  var: { type: ["string", "array"] },
  facts: { type: ["string", "array"] },
  param: { type: "string" },
};

/** The schema of a rule, with the operators of the table in its definition of logic. */
export function withOperators(schema: Schema): Schema {
  const definitions: Readonly<Record<string, Schema & { readonly anyOf?: readonly Schema[] }>> = schema.$defs ?? {};
  const [scalar, list] = definitions.logic?.anyOf ?? [];
  const operation = {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries((Object.keys(words) as Name[]).map((name) => [name, operator(name)])),
  };
  const changed = { ...definitions.logic, anyOf: [scalar, list, operation] };
  return { ...schema, $defs: { ...definitions, logic: changed as Schema } };
}

function operator(name: Name): object {
  const described = { description: words[name], examples: [operatorExamples[name]] };
  const reader = readers[name];
  if (reader !== undefined) return { ...reader, ...described };
  const found = operators.get(name);
  if (found === undefined) throw new Error(`${name} is not in the table of operators`);
  const [least, most] = found.arity;
  if (least <= 1) return { ...(most === 1 ? logic : { $ref: "#/$defs/operands" }), ...described };
  const limits = { minItems: least, ...(Number.isFinite(most) ? { maxItems: most } : {}) };
  return { type: "array", ...limits, items: logic, ...described };
}
