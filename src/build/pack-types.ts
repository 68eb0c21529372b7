import type { CompiledPack } from "../engine/compiled-pack.js";
import { comment, quoted } from "../logic/backends/javascript/text.js";
import { declare, type Schema, titled } from "./typescript.js";

/** The declaration file of a module that holds a pack: the type of its facts and the union of its rule ids. */
export function toPackTypes({ definition, ruleIds }: CompiledPack): string {
  const words = definition.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const name = /^\d/.test(words) ? `Pack${words}` : words;
  const ids = ruleIds.map((id) => `\n  | ${quoted(id)}`).join("");
  const facts = definition.facts as Schema;
  const titles = [...titlesIn(facts)];
  const own = [`${name}Facts`, `${name}RuleId`, "CompiledPack"];
  /** A title is a stranger's: it names a type where it can, and no other has its name. */
  const isName = (title: string) =>
    /^[A-Z]\w*$/.test(title) && !own.includes(title) && titles.indexOf(title) === titles.lastIndexOf(title);
  return [
    comment(`Made by "hygie build" from the pack ${definition.id} ${definition.version}: edit that, then build again.`),
    'import type { CompiledPack } from "hygie";\n',
    ...declare(`${name}Facts`, facts, { orUndefined: true, isName }),
    `/** The rules of the pack \`${definition.id}\`. */\nexport type ${name}RuleId =${ids};\n`,
    `/** The pack \`${definition.id}\`, ready for \`evaluate\`. */`,
    `declare const pack: CompiledPack<${name}Facts, ${name}RuleId>;\nexport default pack;\n`,
  ].join("\n");
}

/** The titles inside of a schema, at any depth. */
function* titlesIn(schema: Schema): Generator<string> {
  for (const inner of titled(schema)) {
    yield inner.title ?? "";
    yield* titlesIn(inner);
  }
}
