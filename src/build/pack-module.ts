import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { localeOrEnglish } from "../locales/locale.js";
import { comment, literal, literalLines } from "../logic/backends/javascript/text.js";
import { type JavaScript, toJavaScript } from "../logic/backends/javascript.js";
import { putsTogether, type RuleConditions } from "../logic/condition.js";
import { leanDefinition } from "./lean.js";

export type ModuleFormat = "esm" | "cjs";

/** What a module holds of its pack: all, what reports need in some of its languages, or the outcomes of its rules alone. */
export type ModuleContent =
  | { readonly is: "whole" | "outcomes" }
  | { readonly is: "lean"; readonly locales: readonly string[] };

/** What a reader of the code has to know. */
const legend = [
  "// Truths are 0 for no, 1 for unknown and 3 for yes: of these numbers & is the logical and, | the logical or. What is taken",
  "// out of a number by >> and & 3 was put in there for each case; outcomes are 0 for fail, 1 pass, 2 unknown, 3 not applicable.",
];

/** A pack as a plain module. It needs `hygie/runtime`, and neither a parser nor a compiler. */
export function toPackModule(
  pack: CompiledPack,
  format: ModuleFormat,
  content: ModuleContent = { is: "whole" },
): string {
  const { id, version } = pack.definition;
  const lines = [
    comment(`Made by "hygie build" from the pack ${id} ${version}: edit that, then build again.`),
    ...linesOf(pack, format, content),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf(pack: CompiledPack, format: ModuleFormat, content: ModuleContent): string[] {
  switch (content.is) {
    case "whole":
      return wholeLines(pack, format);
    case "lean":
      return leanLines(pack, format, content.locales);
    case "outcomes":
      return outcomesLines(pack, format);
  }
}

/** A function that computes the outcomes of the rules, their conditions as data for explanations, the definition and the digest. */
function wholeLines(pack: CompiledPack, format: ModuleFormat): string[] {
  const { lines, runtime, general } = codeOf(pack);
  const words = wordsFor(pack.definition.locales);
  return [
    taken(["definePack", ...runtime, ...words, ...aggregatesFor(pack)], "hygie/runtime", format),
    ...takenGeneral(general.length > 0, "generalOver", format),
    "",
    ...legend,
    ...lines,
    "",
    ...conditionLines(pack),
    "",
    `const definition = ${literalLines(pack.definition)};`,
    "",
    ...packLines(pack, format, ["definition", "conditions", "compile"], words, general),
  ];
}

/** The conditions serve for the outcomes too, by closures: in a browser, what is loaded takes longer than what is computed. */
function leanLines(pack: CompiledPack, format: ModuleFormat, locales: readonly string[]): string[] {
  const words = wordsFor(locales);
  const general = codeOf(pack).general;
  return [
    taken(["definePack", ...words, ...aggregatesFor(pack)], "hygie/runtime", format),
    ...takenGeneral(general.length > 0, "generalOver", format),
    "",
    ...conditionLines(pack),
    "",
    `const definition = ${literalLines(leanDefinition(pack.definition, locales))};`,
    "",
    ...packLines(pack, format, ["definition", "isLean: true", "conditions"], words, general),
  ];
}

function outcomesLines(pack: CompiledPack, format: ModuleFormat): string[] {
  const { definition, engine } = pack;
  const { rules } = definition;
  const parameters = rules.map(parametersOf);
  const conditions = rules.map(({ disabled }, index) =>
    disabled === undefined ? (engine.conditions[index] as RuleConditions) : neverApplies,
  );
  const { lines, runtime, general } = toJavaScript(conditions, factsOf(definition), aboutRules(definition), parameters);
  const others = general.map((index) => ({ index, conditions: conditions[index], parameters: parameters[index] }));
  const facts = leanDefinition(definition, []).facts;
  const compute =
    general.length === 0 ? "compile()" : `generalOutcomes(${literal(facts)}, ${literal(others)}, compile())`;
  return [
    taken(["defineOutcomes", ...runtime], "hygie/runtime", format),
    ...takenGeneral(general.length > 0, "generalOutcomes", format),
    "",
    ...legend,
    ...lines,
    "",
    `const ruleIds = ${literalLines(rules.map(({ id }) => id))};`,
    "",
    ...givenByName(`defineOutcomes({ ruleIds, compute: ${compute} })`, format),
  ];
}

/** Of a rule that is disabled. */
const neverApplies: RuleConditions = {
  applies: { kind: "constant", truth: false },
  passes: { kind: "constant", truth: true },
};

function codeOf({ definition, engine }: CompiledPack): JavaScript {
  return toJavaScript(engine.conditions, factsOf(definition), aboutRules(definition));
}

function aboutRules({ rules }: Pack) {
  return rules.map(({ id, source }) => ({ id, quote: source.quote }));
}

function conditionLines({ engine }: CompiledPack): string[] {
  return ["const conditions = [", ...engine.conditions.map((rule) => `  ${literal(rule)},`), "];"];
}

/** What hygie says of its own in reports, by the names that its words have in `hygie/runtime`. */
function wordsFor(locales: readonly string[]): string[] {
  return [...new Set(locales.map(localeOrEnglish))];
}

/** What conditions that put several facts together are compiled with, by its name in `hygie/runtime`. */
function aggregatesFor({ engine }: CompiledPack): string[] {
  const conditions = engine.conditions.flatMap(({ applies, passes }) => (applies ? [applies, passes] : [passes]));
  return conditions.some(putsTogether) ? ["aggregates"] : [];
}

function packLines(
  pack: CompiledPack,
  format: ModuleFormat,
  parts: readonly string[],
  words: readonly string[],
  general: readonly number[],
): string[] {
  const { digest } = pack;
  const members = [...parts, ...aggregatesFor(pack), "digest", `phrases: { ${words.join(", ")} }`];
  if (general.length > 0) members.push(`general: { rules: ${literal(general)}, over: generalOver }`);
  return [`const digest = ${literal(digest)};`, "", ...given(`definePack({ ${members.join(", ")} })`, format)];
}

function taken(names: readonly string[], from: string, format: ModuleFormat): string {
  const what = `{ ${[...names].sort().join(", ")} }`;
  return format === "esm" ? `import ${what} from "${from}";` : `const ${what} = require("${from}");`;
}

function takenGeneral(isNeeded: boolean, name: string, format: ModuleFormat): string[] {
  return isNeeded ? [taken([name], "hygie/runtime/general", format)] : [];
}

function given(made: string, format: ModuleFormat): string[] {
  if (format === "esm") return [`export default /* @__PURE__ */ ${made};`];
  return ['Object.defineProperty(exports, "__esModule", { value: true });', `exports.default = ${made};`];
}

/** The outcomes can be imported one by one as well. */
function givenByName(made: string, format: ModuleFormat): string[] {
  const pack = `const pack = ${made};`;
  if (format === "esm")
    return [pack, "export const { outcomes, outcomesByRule } = pack;", "export { ruleIds };", "export default pack;"];
  const marked = 'Object.defineProperty(exports, "__esModule", { value: true });';
  return [pack, marked, "Object.assign(exports, pack, { default: pack });"];
}
