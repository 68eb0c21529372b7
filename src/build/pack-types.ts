import type { CompiledPack } from "../engine/compiled-pack.js";
import { declare, type Schema } from "./typescript.js";

/** The declaration file of a module that holds a pack: the type of its facts and the union of its rule ids. */
export function toPackTypes({ definition, ruleIds }: CompiledPack): string {
  const name = definition.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const ids = ruleIds.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return [
    `// Made by "hygie build" from the pack ${definition.id} ${definition.version}: edit that, then build again.`,
    'import type { CompiledPack } from "hygie";\n',
    ...declare(`${name}Facts`, definition.facts as Schema, { orUndefined: true }),
    `/** The rules of the pack \`${definition.id}\`. */\nexport type ${name}RuleId =${ids};\n`,
    `/** The pack \`${definition.id}\`, ready for \`evaluate\`. */`,
    `declare const pack: CompiledPack<${name}Facts, ${name}RuleId>;\nexport default pack;\n`,
  ].join("\n");
}
