import type { Schema } from "../src/build/typescript.js";
import { formatOf } from "../src/json/schema-problems.js";

const banner = `// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".`;

/** The lists of records that are read at run time: a check of a page does for them, where Ajv writes one of its own for each. */
const lists = ["evidence", "waivers"];

/** The keywords that such a check knows, beside annotations, which are put aside. */
interface TextSchema extends Schema {
  readonly pattern?: string;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
}

/** What the schemas of these lists say, for `checkRecords`. */
export function records(schemas: ReadonlyMap<string, Schema>): string {
  const patterns = new Map<string, string>();
  const read = lists.map((name) => {
    const { $defs = {}, items } = schemas.get(name) ?? {};
    const { required = [], properties = {} } = $defs[items?.$ref?.replace("#/$defs/", "") ?? ""] ?? {};
    const members = Object.entries(properties).map(([member, schema]) => [member, written(schema, patterns)]);
    return [name, { required, members: Object.fromEntries(members) }] as const;
  });
  /** As JavaScript, with the patterns beside. */
  const literal = (record: object) => `${JSON.stringify(record, null, 2).slice(0, -2)},\n  patterns,\n}`;
  const regexes = Array.from(patterns, ([format, pattern]) => `${JSON.stringify(format)}: /${pattern}/u`);
  return [
    banner,
    "",
    `const patterns = { ${regexes.join(", ")} };`,
    ...read.map(([name, record]) => `\nexport const ${name} = ${literal(record)} as const;`),
    "",
  ].join("\n");
}

/** How a member is written: a text in a format, or a list of such texts, at least one, that differ. */
function written(
  { description: _, format: __, ...schema }: TextSchema & { readonly format?: string },
  patterns: Map<string, string>,
): unknown {
  const { type, pattern, items, minItems, uniqueItems, ...others } = schema as TextSchema & { examples?: unknown };
  const { examples: ___, ...rest } = others;
  if (Object.keys(rest).length > 0) throw new Error(`checkRecords knows no ${Object.keys(rest).join()}`);
  if (type === "array" && items !== undefined && minItems === 1 && uniqueItems) return [written(items, patterns)];
  const name = pattern === undefined ? undefined : formatOf(pattern);
  if (type !== "string" || typeof name !== "string" || pattern === undefined)
    throw new Error("no text of a known format");
  patterns.set(name, pattern);
  return name;
}
