import { _, type KeywordCxt, type KeywordErrorDefinition } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";

import type { Schema } from "../src/build/typescript.js";

const banner = `// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".`;

/** Which inputs are validated at run time, each by a module of its own so that a bundle holds only what it uses. */
const inputs = ["pack"];

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

/** Ajv with the schemas of hygie, and the errors that `src/json/schema-problems.ts` reads. */
export function ajvOf(schemas: ReadonlyMap<string, Schema>): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false, // a definition that is used twice is written once: a third smaller
    messages: false, // src/json/schema-problems.ts finds the words
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true, // what others put on Object.prototype is no member
    validateFormats: false, // dates are checked against the calendar, which no format does
    code: { source: true, esm: true, lines: false },
  });
  ajv.addKeyword({
    keyword: "members",
    type: "object",
    schemaType: "string",
    before: "additionalProperties",
    error: unknownMember,
    code: onlyMembers,
  });
  for (const schema of schemas.values()) ajv.addSchema(withoutSyntax(schema) as object);
  return ajv;
}

function validator(name: string, schemas: ReadonlyMap<string, Schema>): string {
  const ajv = ajvOf(schemas);
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  const code = standaloneCode.default(ajv, validate);
  if (code.includes("require(")) throw new Error(`the validator of ${name} needs Ajv at run time`);
  return `${banner}\n${asExpression(overOwn(inPlace(code)))}\n`;
}

/** What `additionalProperties: false` says, with the names that there may be, so that a misspelt one can be told. */
const unknownMember: KeywordErrorDefinition = {
  message: "",
  params: ({ params }) => _`{additionalProperty: ${params.name}, members: ${params.members}}`,
};

function onlyMembers(context: KeywordCxt): void {
  const { gen, data, schema } = context;
  const names: string[] = JSON.parse(schema); // as a text, so that Ajv does not write out the schema that it stands in
  const members = gen.const(
    "members",
    _`[${names.map((name) => _`${name}`).reduce((list, name) => _`${list}, ${name}`)}]`,
  );
  gen.forIn("name", data, (name) => {
    gen.if(_`!${members}.includes(${name})`, () => {
      context.setParams({ name, members });
      context.error();
    });
  });
}

/** Errors are added to those that there are: Ajv copies all of them for each item of a list, which takes the square of the time. */
function inPlace(code: string): string {
  const added = code.replace(/\bvErrors\.concat\((validate\d+\.errors)\)/g, "added(vErrors, $1)");
  if (added === code) return code;
  return `${added}\nfunction added(errors, more) { for (const error of more) errors.push(error); return errors; }`;
}

/** Own members alone are gone over: what others put on Object.prototype is none. */
function overOwn(code: string): string {
  return code.replaceAll(/for\(const (\w+) in (data\d*)\)/g, "for(const $1 of Object.keys($2))");
}

/**
 * As one expression without side effects, so that a bundler drops a validator that is not used; without the schemas that Ajv
 * writes out and the places in them, which nothing reads.
 */
function asExpression(code: string): string {
  const [, name = ""] = /export default (\w+);/.exec(code) ?? [];
  const inner = code
    .replaceAll(/export (const validate = \w+|default \w+);/g, "")
    .replaceAll(/schemaPath:"[^"]*",/g, "");
  const { outputFiles } = buildSync({
    stdin: { contents: `${inner}\ngiven(${name});` },
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  const text = outputFiles[0]?.text
    .trim()
    .replace('"use strict";', "")
    .replace(/given\((\w+)\)/, "return $1");
  return `export default /* @__PURE__ */ ${text}`;
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
  if (copy.additionalProperties !== false) return copy;
  const { additionalProperties: _, ...rest } = copy;
  return { ...rest, members: JSON.stringify(Object.keys(copy.properties ?? {})) };
}

function isFactsSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$ref" in value && value.$ref === "facts.schema.json";
}

function isLogicDefinition(value: unknown): boolean {
  return typeof value === "object" && value !== null && "anyOf" in value;
}
