import type { CompiledPack } from "../engine/compiled-pack.js";
import { comment, quoted } from "../logic/backends/javascript/text.js";
import type { ModuleContent } from "./pack-module.js";
import { declare, type Schema, titled } from "./typescript.js";

const about: Readonly<Record<ModuleContent["is"], (pack: string) => string>> = {
  whole: (pack) => `The pack ${pack}, ready for \`evaluate\`.`,
  lean: (pack) => `The pack ${pack}, ready for \`evaluate\`; its definition holds what reports need alone.`,
  outcomes: (pack) => `The outcomes of the pack ${pack}.`,
};

const byName = ["outcomes", "outcomesByRule", "ruleIds"].map(
  (one) => `export declare const ${one}: typeof pack.${one};`,
);

/** The declaration file of a module that holds a pack: the type of its facts and the union of its rule ids. */
export function toPackTypes(
  { definition, ruleIds }: CompiledPack,
  { is }: Pick<ModuleContent, "is"> = { is: "whole" },
): string {
  const words = definition.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const name = /^\d/.test(words) ? `Pack${words}` : words;
  const ids = ruleIds.map((id) => `\n  | ${quoted(id)}`).join("");
  const own = [`${name}Facts`, `${name}RuleId`, "CompiledPack", "PackOutcomes"];
  const facts = withNamedItems(
    definition.facts as Schema,
    name,
    new Set([...own, ...titlesIn(definition.facts as Schema)]),
  );
  const type = is === "outcomes" ? "PackOutcomes" : "CompiledPack";
  const titles = [...titlesIn(facts)];
  /** A title is a stranger's: it names a type where it can, and no other has its name. */
  const isName = (title: string) =>
    /^[A-Z]\w*$/.test(title) && !own.includes(title) && titles.indexOf(title) === titles.lastIndexOf(title);
  return [
    comment(`Made by "hygie build" from the pack ${definition.id} ${definition.version}: edit that, then build again.`),
    `import type { ${type} } from "hygie";\n`,
    ...declare(`${name}Facts`, facts, { orUndefined: () => true, isName }),
    `/** The rules of the pack \`${definition.id}\`. */\nexport type ${name}RuleId =${ids};\n`,
    `/** ${about[is](`\`${definition.id}\``)} */`,
    `declare const pack: ${type}<${name}Facts, ${name}RuleId>;\nexport default pack;\n`,
    ...(is === "outcomes" ? byName : []),
  ].join("\n");
}

/** The same facts, the items of each list of groups a type of its own: of `devices` in macsf, `MacsfDevice`. */
function withNamedItems(schema: Schema, prefix: string, taken: Set<string>): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const { items } = member;
    if (items?.properties === undefined) return [name, withNamedItems(member, prefix, taken)] as const;
    const item = withNamedItems(items, prefix, taken);
    if (item.title !== undefined) return [name, { ...member, items: item }] as const;
    const title = freeName(prefix + singular(name), taken);
    const named = { description: `An item of \`${name}\`.`, ...item, title, type: "object" };
    return [name, { ...member, items: { oneOf: [named, { type: "null" }] } }] as const;
  });
  return properties.length === 0 ? schema : { ...schema, properties: Object.fromEntries(properties) };
}

/** `devices` → `Device`; a name that is no English plural stays as it is. */
function singular(name: string): string {
  const one = name.replace(/ies$/, "y").replace(/(?<![siu])s$/, "");
  return one.charAt(0).toUpperCase() + one.slice(1);
}

function freeName(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? freeName(`${name}Item`, taken) : name;
  taken.add(free);
  return free;
}

/** The titles inside of a schema, at any depth. */
function* titlesIn(schema: Schema): Generator<string> {
  for (const inner of titled(schema)) {
    yield inner.title ?? "";
    yield* titlesIn(inner);
  }
}
