import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

import type { Schema } from "../src/build/typescript.js";

const banner = `// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".`;

/** Which inputs are validated at run time, each by a module of its own so that a bundle holds only what it uses. */
const inputs = ["pack", "evidence", "waivers"];

const declaration = `${banner}
import type { ErrorObject } from "ajv";

declare function validate(data: unknown): boolean;
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
`;

/** Ajv's standalone code: it validates without a compiler, and so under a strict Content-Security-Policy. */
export function validators(schemas: ReadonlyMap<string, Schema>): [path: string, code: string][] {
  return inputs.flatMap((name) => [
    [`src/generated/validate-${name}.js`, validator(name, schemas)],
    [`src/generated/validate-${name}.d.ts`, declaration],
  ]);
}

function validator(name: string, schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: name !== "pack", // there, a definition that is used twice is written once: a third smaller
    verbose: true, // an unknown member is compared with those that the schema knows, see slim()
    messages: false, // src/schema-problems.ts finds the words
    allowUnionTypes: true,
    strictRequired: false,
    validateFormats: false, // dates are checked against the calendar, which no format does
    code: { source: true, esm: true, lines: false },
  });
  for (const schema of schemas.values()) ajv.addSchema(withoutSyntax(schema) as object);
  const validate = ajv.getSchema(`https://hygie.dev/schemas/${name}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  const code = standaloneCode.default(ajv, validate);
  if (code.includes("require(")) throw new Error(`the validator of ${name} needs Ajv at run time`);
  return `${banner}\n${asExpression(slim(code))}\n`;
}

/** Of all that Ajv's errors bring along, the place, the keyword and its parameters are used, and the names of members. */
function slim(code: string): string {
  const plain = code.replaceAll(/schemaPath:"[^"]*",/g, "");
  return plain
    .replaceAll(/,schema:[^,]+,parentSchema:[^,]+,data(:\w+)?\}/g, (found, _, at: number) =>
      /keyword:"additionalProperties"[^;]*$/.test(plain.slice(Math.max(0, at - 200), at))
        ? found.replace(/,schema:[^,]+/, "").replace(/,data(:\w+)?\}/, "}")
        : "}",
    )
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\w+\);\}/g,
      "(vErrors ??= []).push($1);",
    );
}

/** As one expression without side effects, so that a bundler drops a validator that is not used. */
function asExpression(code: string): string {
  const name = /export default (\w+);/.exec(code)?.[1];
  if (name === undefined) throw new Error("the validator has no name");
  const body = code.replace('"use strict";', "").replace(/export const validate = \w+;export default \w+;/, "");
  return `export default /* @__PURE__ */ (() => {${body}return ${name};})();`;
}

/** Logic is parsed and typed by src/logic, and facts are read by src/facts, whose errors say more than any schema's. */
function withoutSyntax(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSyntax);
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const isAnnotation = (key === "description" || key === "title") && typeof value === "string";
    if (isAnnotation || key === "examples" || key === "operands") continue;
    if (key === "logic" && isLogicDefinition(value)) copy[key] = {};
    else copy[key] = isFactsSchema(value) ? { type: "object" } : withoutSyntax(value);
  }
  return copy;
}

function isFactsSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$ref" in value && value.$ref === "facts.schema.json";
}

function isLogicDefinition(value: unknown): boolean {
  return typeof value === "object" && value !== null && "anyOf" in value;
}
