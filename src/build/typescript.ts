import type { FactSchema } from "../facts/schema.js";
import { commented, literal, quoted } from "../logic/backends/javascript/text.js";

/** The parts of JSON Schema that hygie's schemas are written in. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  /** One of several named types: a union. */
  readonly oneOf?: readonly Schema[];
  /** A named type that this one adds members to. */
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly then?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-unit"?: string;
  readonly "x-text"?: FactSchema["x-text"];
}

export interface Emitter {
  /** The name of the type that a `$ref` stands for. */
  readonly nameOf?: (ref: string) => string;
  /** Is a title the name of a type of its own? By default each is. */
  readonly isName?: (title: string) => boolean;
  /** Of which types an optional member may also be given as `undefined`; those inside of others have no title where they have no name. */
  readonly orUndefined?: (title: string | undefined) => boolean;
  /** The type parameter of a named type, as TypeScript, and what it is. */
  readonly parameters?: Readonly<
    Record<string, { readonly name: string; readonly bound: string; readonly is: string }>
  >;
  /** What TypeScript can say of a member and JSON Schema cannot, by `Type.member`. */
  readonly memberTypes?: Readonly<Record<string, string>>;
}

/** The declaration of a named type, and those of the titled schemas inside it, each once. */
export function declare(name: string, schema: Schema, emitter: Emitter = {}): string[] {
  const inside = [...titled(schema, emitter)].flatMap((inner) => declare(inner.title ?? "", inner, emitter));
  const body = typeOf(schema, "", emitter);
  const isMembers = body.startsWith("{\n") && body.endsWith("}"); // not of what may be null too
  const parameter = emitter.parameters?.[name];
  const generic = parameter === undefined ? name : `${name}<${parameter.name} ${parameter.bound}>`;
  const bases = (schema.allOf ?? []).map((base) => typeOf(base, "", emitter)).join(", ");
  const head = isMembers ? `interface ${generic} ${bases && `extends ${bases} `}` : `type ${generic} = `;
  return [...inside, `${comment(schema, "", parameter)}export ${head}${body}${isMembers ? "" : ";"}\n`];
}

/** The schemas inside of one that are types of their own. */
export function* titled(schema: Schema, { isName = () => true }: Emitter = {}): Generator<Schema> {
  const children = [schema.items, schema.then, ...(schema.oneOf ?? []), ...Object.values(schema.properties ?? {})];
  for (const child of children) {
    if (child === undefined) continue;
    if (child.title !== undefined && isName(child.title)) yield child;
    else yield* titled(child, { isName });
  }
}

function typeOf(schema: Schema, indent: string, emitter: Emitter): string {
  if (schema.$ref !== undefined) return named(emitter.nameOf?.(schema.$ref) ?? schema.$ref, emitter);
  if (schema.oneOf !== undefined) return schema.oneOf.map((one) => nested(one, indent, emitter)).join(" | ");
  if (schema.then !== undefined) return nested(schema.then, indent, emitter);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(" | ");
  const types = [schema.type ?? "unknown"].flat();
  return types.map((type) => ofType(type, schema, indent, emitter)).join(" | ");
}

/** A type by its name, with its parameter where it has one. */
function named(name: string, { parameters }: Emitter): string {
  const parameter = parameters?.[name];
  return parameter === undefined ? name : `${name}<${parameter.name}>`;
}

function nested(schema: Schema, indent: string, emitter: Emitter): string {
  const { title } = schema;
  const isNamed = title !== undefined && (emitter.isName?.(title) ?? true);
  return isNamed ? title : typeOf(schema, indent, emitter);
}

function ofType(type: string, schema: Schema, indent: string, emitter: Emitter): string {
  if (type === "integer") return "number";
  if (type === "array") {
    const items = nested(schema.items ?? {}, indent, emitter);
    return `readonly ${items.includes("|") ? `(${items})` : items}[]`;
  }
  if (type !== "object") return type;
  if (schema.properties !== undefined) return members(schema, indent, emitter);
  const values = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  return `{ readonly [key: string]: ${values === undefined ? "unknown" : nested(values, indent, emitter)} }`;
}

function members(schema: Schema, indent: string, emitter: Emitter): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    const key = /^[\w$]+$/.test(name) ? name : quoted(name);
    const said = emitter.memberTypes?.[`${schema.title}.${name}`] ?? nested(member, inner, emitter);
    const type = said + (!isRequired && emitter.orUndefined?.(schema.title) ? " | undefined" : "");
    return `${comment(member, inner)}${inner}readonly ${key}${isRequired ? "" : "?"}: ${type};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function comment(schema: Schema, indent: string, parameter?: { readonly name: string; readonly is: string }): string {
  const asked = schema["x-text"]?.en;
  const said = asked?.question === undefined ? asked?.label : `${asked.question} ${asked.help}`;
  const text = schema.description ?? said;
  if (text === undefined) return "";
  const unit = schema["x-unit"] === undefined ? "" : ` Unit: ${schema["x-unit"]}.`;
  const about = commented(text + unit);
  if (parameter === undefined) return `${indent}/** ${about} */\n`;
  return `/**\n * ${about}\n *\n * @typeParam ${parameter.name} ${parameter.is}\n */\n`;
}
