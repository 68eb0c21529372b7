import { factKind, factsOf } from "../fact-schema.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { toJavaScript, variables, type Writer } from "../logic/javascript.js";
import type { Read } from "../logic/question.js";
import type { CompiledPack } from "../pack/compiled-pack.js";
import { generalOver } from "../pack/general.js";
import { type RuleQuestions, rulesOf } from "../pack/rule-questions.js";

export type ModuleFormat = "esm" | "cjs";

/** A rule as JavaScript, or `undefined` where its logic is out of the ordinary. */
interface RuleFunction {
  readonly name: string;
  readonly code: readonly string[];
  /** The facts that it reads, by the names under which they are read before. */
  readonly facts: ReadonlyMap<string, Read>;
  readonly today: boolean;
  /** It holds a parameter where another value takes other code. */
  readonly fixed: boolean;
}

/**
 * A pack as a plain module: its rules as functions with the third value, its definition and its digest. It needs
 * `hygie/runtime` and no compiler.
 */
export function toPackModule({ definition, digest }: CompiledPack, format: ModuleFormat): string {
  const places = parameterPlaces(definition);
  const rules = rulesOf(definition, generalOver(factsOf(definition)).read).map((questions, i) =>
    toRuleFunction(definition.rules[i] as Rule, questions, places[i] ?? new Map()),
  );
  const general = rules.flatMap((rule, i) => (rule === undefined ? [i] : []));
  const fixed = rules.flatMap((rule, i) => (rule?.fixed ? [i] : []));
  const written = rules.filter((rule) => rule !== undefined);
  const members = [
    "definition",
    "digest",
    "compile",
    ...(fixed.length > 0 ? [`fixed: ${JSON.stringify(fixed)}`] : []),
    ...(general.length > 0 ? [`general: { rules: ${JSON.stringify(general)}, over: generalOver }`] : []),
  ];
  const lines = [
    `// Made by "hygie build" from the pack ${definition.id} ${definition.version}: edit that, then build again.`,
    ...imports(written, general.length > 0, format),
    "",
    "function truthOf(value) {",
    "  return value == null ? 2 : value ? 1 : 0;",
    "}",
    "",
    "/** Compiles the rules for the values of their parameters. Truths are 0 for no, 1 for yes, 2 or more for unknown. */",
    "function compile(parameters) {",
    ...indent(written.flatMap(({ code }) => [...code, ""])),
    ...indent(inBlocks(rules)),
    "}",
    "",
    `const definition = ${literal(definition)};`,
    "",
    `const digest = ${JSON.stringify(digest)};`,
    "",
    ...exported(`definePack({ ${members.join(", ")} })`, format),
  ];
  return `${lines.join("\n")}\n`;
}

/** How many rules one function goes over: an engine leaves functions that are too long unoptimised. */
const blockSize = 25;

/** The function that computes the outcomes, and the blocks that it goes over, where there are more than one. */
function inBlocks(rules: readonly (RuleFunction | undefined)[]): string[] {
  const codes = `const codes = new Uint8Array(${rules.length});`;
  const indices = rules.flatMap((rule, i) => (rule === undefined ? [] : [i]));
  const blocks: string[][] = [];
  for (let from = 0; from < indices.length; from += blockSize) {
    const block = indices.slice(from, from + blockSize);
    const facts = new Map(block.flatMap((i) => [...(rules[i]?.facts ?? [])]));
    blocks.push([
      ...Array.from(facts, ([name, read]) => `const ${name} = ${readCode(read)};`),
      ...block.map((i) => `codes[${i}] = ${call(rules[i] as RuleFunction)};`),
    ]);
  }
  const [only = [], ...more] = blocks;
  if (more.length === 0) return ["return (facts, today) => {", ...indent([codes, ...only, "return codes;"]), "};"];
  const named = blocks.flatMap((block, i) => [
    `function block_${i + 1}(facts, today, codes) {`,
    ...indent(block),
    "}",
    "",
  ]);
  const calls = blocks.map((_, i) => `block_${i + 1}(facts, today, codes);`);
  return [...named, "return (facts, today) => {", ...indent([codes, ...calls, "return codes;"]), "};"];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function imports(rules: readonly RuleFunction[], needsGeneral: boolean, format: ModuleFormat): string[] {
  const code = rules.flatMap((rule) => rule.code).join("\n");
  const names = ["definePack", ...(code.includes("dayNumber(") ? ["dayNumber"] : []), "nothing"].join(", ");
  const from = (what: string, where: string) =>
    format === "esm" ? `import { ${what} } from "${where}";` : `const { ${what} } = require("${where}");`;
  return [from(names, "hygie/runtime"), ...(needsGeneral ? [from("generalOver", "hygie/runtime/general")] : [])];
}

function exported(pack: string, format: ModuleFormat): string[] {
  if (format === "esm") return [`export default /* @__PURE__ */ ${pack};`];
  return ['Object.defineProperty(exports, "__esModule", { value: true });', `exports.default = ${pack};`];
}

function call({ name, facts, today }: RuleFunction): string {
  return `${name}(${[...facts.keys(), ...(today ? ["today"] : [])].join(", ")})`;
}

/** Names of facts hold no `$`, so that no two paths have one name. */
function factName({ path }: Read): string {
  return ["facts", ...path].join("$");
}

function readCode({ path, fact }: Read): string {
  const value = `facts.${path.join("?.")}`;
  return factKind(fact) === "boolean" ? `truthOf(${value})` : value;
}

function toRuleFunction(
  rule: Rule,
  { applies, passes }: RuleQuestions,
  places: ReadonlyMap<string, Place>,
): RuleFunction | undefined {
  const name = `rule_${rule.id.replaceAll("-", "_")}`;
  const facts = new Map<string, Read>();
  const used = new Map<string, Place>();
  const lists: string[][] = [];
  const writer: Writer = {
    fact: (read) => {
      facts.set(factName(read), read);
      return factName(read);
    },
    parameter: (pointer) => {
      const place = places.get(pointer);
      if (place !== undefined) used.set(pointer, place);
      return place?.name;
    },
    define: (kind, parameters, body) => {
      const list = `${name}_${kind}_${lists.length + 1}`;
      lists.push([`function ${list}(${parameters}) {`, ...indent(body), "}"]);
      return list;
    },
  };
  const [applying, passing] = [applies && toJavaScript(applies, writer), toJavaScript(passes, writer)];
  if (passing === undefined || (applies !== undefined && applying === undefined)) return undefined;
  const body = [
    `let truth${variables(Math.max(applying?.truths ?? 0, passing.truths))};`,
    ...(applying === undefined ? [] : [`truth = ${applying.code};`, "if (truth !== 1) return truth === 0 ? 3 : 2;"]),
    `truth = ${passing.code};`,
    "return truth > 1 ? 2 : truth;",
  ];
  const today = body.some((line) => /\btoday\b/.test(line));
  const given = [...facts.keys(), ...(today ? ["today"] : [])].join(", ");
  const constants = new Map([...used.values()].map((place) => [place.name, place.index] as const));
  const code = [
    `// ${rule.id}: ${rule.source.quote.replace(/\s+/g, " ")}`,
    ...Array.from(constants, ([parameter, index]) => `const ${parameter} = parameters[${index}];`),
    ...lists.flat(),
    `function ${name}(${given}) {`,
    ...indent(body),
    "}",
  ];
  return { name, code, facts, today, fixed: used.size < places.size };
}

/** A parameter at a place of the logic: its name in the code, and its place among the parameters of all rules. */
interface Place {
  readonly name: string;
  readonly index: number;
}

/** Of each rule, the parameters by the JSON Pointers to where they stand in its logic. */
function parameterPlaces(pack: Pack): Map<string, Place>[] {
  let index = -1;
  return pack.rules.map(({ parameters = {} }) => {
    const places = new Map<string, Place>();
    for (const [name, { usedAt = [] }] of Object.entries(parameters)) {
      index += 1;
      for (const pointer of usedAt) places.set(pointer, { name: `${name}_${index}`, index });
    }
    return places;
  });
}

/** In an object literal, `"__proto__": x` would set the prototype. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('"__proto__":', '["__proto__"]:');
}
