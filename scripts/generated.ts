import { readdirSync, readFileSync } from "node:fs";
import type { Schema } from "../src/build/typescript.js";
import { withOperators } from "./logic-schema.js";
import { records } from "./records.js";
import { schemaTypes } from "./schema-types.js";
import { validators } from "./validators.js";

/** Every generated file, by its path from the root: written by `generate.ts`, compared by the tests. */
export function generated(root: string): Map<string, string> {
  const schemas = readSchemas(`${root}schemas`);
  const rule = withOperators(schemas.get("rule") ?? {});
  schemas.set("rule", rule);
  return new Map([
    ["schemas/rule.schema.json", `${JSON.stringify(rule, null, 2)}\n`],
    ["src/generated/schemas.ts", schemaTypes(schemas)],
    ["src/generated/records.ts", records(schemas)],
    ...validators(schemas),
  ]);
}

/** The published schemas by name: `rule` → `schemas/rule.schema.json`. */
export function readSchemas(folder: string): Map<string, Schema> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  return new Map(files.map((name) => [name.replace(".schema.json", ""), readJson(`${folder}/${name}`)]));
}

function readJson(path: string): Schema {
  return JSON.parse(readFileSync(path, "utf8"));
}
