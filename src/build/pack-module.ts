import type { CompiledPack } from "../engine/compiled-pack.js";
import { factsOf } from "../facts/schema.js";
import { comment, literal, literalLines } from "../logic/backends/javascript/text.js";
import { toJavaScript } from "../logic/backends/javascript.js";

export type ModuleFormat = "esm" | "cjs";

/** What a reader of the code has to know. */
const legend = [
  "// Truths are 0 for no, 1 for unknown and 3 for yes: of these numbers & is the logical and, | the logical or. What is taken",
  "// out of a number by >> and & 3 was put in there for each case; outcomes are 0 for fail, 1 pass, 2 unknown, 3 not applicable.",
];

/**
 * A pack as a plain module: a function that computes the outcomes of its rules, their conditions as data for explanations,
 * its definition and its digest. It needs `hygie/runtime`, and neither a parser nor a compiler.
 */
export function toPackModule({ definition, digest, engine }: CompiledPack, format: ModuleFormat): string {
  const { conditions } = engine;
  const about = definition.rules.map(({ id, source }) => ({ id, quote: source.quote }));
  const { lines, runtime, general } = toJavaScript(conditions, factsOf(definition), about);
  const hasGeneral = general.length > 0;
  const members = ["definition", "digest", "conditions", "compile"];
  if (hasGeneral) members.push(`general: { rules: ${literal(general)}, over: generalOver }`);
  const { id, version } = definition;
  const code = [
    comment(`Made by "hygie build" from the pack ${id} ${version}: edit that, then build again.`),
    taken(["definePack", ...runtime].sort(), "hygie/runtime", format),
    ...(hasGeneral ? [taken(["generalOver"], "hygie/runtime/general", format)] : []),
    "",
    ...legend,
    ...lines,
    "",
    "const conditions = [",
    ...conditions.map((rule) => `  ${literal(rule)},`),
    "];",
    "",
    `const definition = ${literalLines(definition)};`,
    "",
    `const digest = ${literal(digest)};`,
    "",
    ...given(`definePack({ ${members.join(", ")} })`, format),
  ];
  return `${code.join("\n")}\n`;
}

function taken(names: readonly string[], from: string, format: ModuleFormat): string {
  const what = `{ ${names.join(", ")} }`;
  return format === "esm" ? `import ${what} from "${from}";` : `const ${what} = require("${from}");`;
}

function given(pack: string, format: ModuleFormat): string[] {
  if (format === "esm") return [`export default /* @__PURE__ */ ${pack};`];
  return ['Object.defineProperty(exports, "__esModule", { value: true });', `exports.default = ${pack};`];
}
