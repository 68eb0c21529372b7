import { declare, type Schema } from "../src/build/typescript.js";

const banner = `// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".\n`;

const json = `/** A JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** JsonLogic: a literal, or an object with one operator and its operands. */
export type Logic = JsonValue;

/** The id of an impact that a pack declares. */
export type ImpactId = string;
`;

const ruleIds = { name: "R", bound: "extends string = string", is: "the ids of the rules." };
const perRule = ["ResultOfRule", "SettledResult", "WaivedResult", "RuleResult", "Action", "Report", "SealedReport"];
const questions = ["AnyQuestion", "PlainQuestion", "NumberQuestion", "TextQuestion", "ListQuestion", "Question"];
const parameters = Object.fromEntries([...perRule, ...questions].map((name) => [name, ruleIds]));
const memberTypes: Readonly<Record<string, string>> = {
  "Pack.facts": "{ readonly [key: string]: unknown }",
  "Parameter.source": "string | Texts",
  "Reason.actual": "JsonValue",
  "Asked.value": "JsonValue",
  "Asked.values": "readonly JsonValue[]",
  ...Object.fromEntries(
    ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].map((bound) => [
      `Asked.${bound}`,
      "number | string",
    ]),
  ),
  "ResultOfRule.ruleId": "R",
  "ResultOfRule.impacts": "readonly ImpactId[]",
  "Action.ruleId": "R",
  "AnyQuestion.ruleIds": "readonly R[]",
  "Summary.impacts": "Readonly<Record<ImpactId, Interval>>",
};

/** The types of all that the schemas describe, as one TypeScript module. */
export function schemaTypes(schemas: ReadonlyMap<string, Schema>): string {
  const typed = new Map([...schemas].filter(([name]) => name !== "facts")); // src/facts/schema.ts has the type of facts
  const nameOf = (ref: string) => resolve(ref, typed).title ?? "unknown";
  const orUndefined = (title: string | undefined) => title === "Evidence" || title === "Waiver"; // which people write in code
  const emitter = { nameOf, parameters, memberTypes, orUndefined };
  const declarations = [...typed.values()].flatMap((schema) => {
    const definitions = Object.entries(schema.$defs ?? {}).filter(([name]) => name !== "logic" && name !== "operands");
    const inner = definitions.flatMap(([, definition]) => declare(definition.title ?? "", definition, emitter));
    const isFile = schema.type === "array";
    return isFile ? inner : [...inner, ...declare(schema.title ?? "", inOnePiece(schema), emitter)];
  });
  return [banner, json, ...declarations].join("\n");
}

/** A pack in one piece holds its facts, what a pack that extends others may leave out, and no `$schema`. */
function inOnePiece({ then, ...schema }: Schema): Schema {
  const { $schema, ...properties } = schema.properties ?? {};
  const facts = "facts" in properties ? ["facts"] : [];
  return { ...schema, properties, required: [...(schema.required ?? []), ...(then?.required ?? []), ...facts] };
}

/** What `#/$defs/reason`, `rule.schema.json` or `rule.schema.json#/$defs/severity` stand for. */
function resolve(ref: string, schemas: ReadonlyMap<string, Schema>): Schema {
  const [file = "", fragment = ""] = ref.split("#");
  const name = fragment.replace("/$defs/", "");
  const places = file === "" ? [...schemas.values()] : [schemas.get(file.replace(".schema.json", ""))];
  if (name === "") return places[0] ?? {};
  return places.flatMap((schema) => schema?.$defs?.[name] ?? [])[0] ?? {};
}
