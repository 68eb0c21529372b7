import type { CompiledPack } from "../engine/compiled-pack.js";
import { generalOver } from "../engine/general.js";
import { type RuleQuestions, rulesOf } from "../engine/rule-questions.js";
import { factKind, factsOf } from "../facts/schema.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { factName, toJavaScript, variables, type Writer } from "../logic/javascript.js";
import type { Read } from "../logic/question.js";

export type ModuleFormat = "esm" | "cjs";

/** A rule as JavaScript, or `undefined` where its logic is out of the ordinary. */
interface RuleFunction {
  readonly name: string;
  readonly code: readonly string[];
  /** What it is given: facts, answers to questions that other rules ask as well, the day. */
  readonly given: readonly string[];
  /** The facts that it, or an answer that it is given, reads, by name. */
  readonly facts: ReadonlyMap<string, Read>;
  /** The calls that give the answers, by name. */
  readonly answers: ReadonlyMap<string, string>;
  /** It holds a parameter where another value takes other code. */
  readonly fixed: boolean;
}

/**
 * A pack as a plain module: its rules as functions with the third value, its definition and its digest. It needs
 * `hygie/runtime` and no compiler.
 */
export function toPackModule({ definition, digest }: CompiledPack, format: ModuleFormat): string {
  const { rules, lists } = writeRules(definition);
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
    ...imports(general.length > 0, format),
    "",
    "function truthOf(value) {",
    "  return value == null ? 2 : value ? 1 : 0;",
    "}",
    "",
    "/** Compiles the rules for the values of their parameters. Truths are 0 for no, 1 for yes, 2 or more for unknown. */",
    "function compile(parameters) {",
    ...indent(parameterConstants(definition)),
    ...indent([...lists, ...written.map(({ code }) => code)].flatMap((code) => [...code, ""])),
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
const blockSize = 200;

/** The function that computes the outcomes, and the blocks that it goes over, where there are more than one. */
function inBlocks(rules: readonly (RuleFunction | undefined)[]): string[] {
  const written = rules.flatMap((rule, index) => (rule === undefined ? [] : [{ rule, index }]));
  const facts = new Map(written.flatMap(({ rule }) => [...rule.facts]));
  const answers = new Map(written.flatMap(({ rule }) => [...rule.answers]));
  const reads = (names: readonly string[]) =>
    Array.from(facts, ([name, read]) => (names.includes(name) ? `const ${name} = ${readCode(read)};` : "")).filter(
      Boolean,
    );
  const calls = (some: typeof written) => some.map(({ rule, index }) => `codes[${index}] = ${call(rule)};`);
  const asked = Array.from(answers, ([name, code]) => `const ${name} = ${code};`);
  const start = ["return (facts, today) => {", `  const codes = new Uint8Array(${rules.length});`];
  const end = ["  return codes;", "};"];
  if (written.length <= blockSize) {
    return [...start, ...indent([...reads([...facts.keys()]), ...asked, ...calls(written)]), ...end];
  }
  const blocks = Array.from({ length: Math.ceil(written.length / blockSize) }, (_, i) =>
    written.slice(i * blockSize, (i + 1) * blockSize),
  );
  const named = blocks.flatMap((block, i) => {
    const given = [...new Set(block.flatMap(({ rule }) => rule.given))];
    const places = given.filter((name) => answers.has(name)).map((name) => `const ${name} = answers.${name};`);
    const body = [...reads(given), ...places, ...calls(block)];
    return [`function block_${i + 1}(facts, today, answers, codes) {`, ...indent(body), "}", ""];
  });
  const listed = [...facts.keys()].filter((name) => asked.some((line) => line.includes(`(${name}`)));
  const once = [...reads(listed), ...asked, `return { ${[...answers.keys()].join(", ")} };`];
  return [
    "function answersOf(facts, today) {",
    ...indent(once),
    "}",
    "",
    ...named,
    ...start,
    "  const answers = answersOf(facts, today);",
    ...blocks.map((_, i) => `  block_${i + 1}(facts, today, answers, codes);`),
    ...end,
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function imports(needsGeneral: boolean, format: ModuleFormat): string[] {
  const names = "dayNumber, definePack, nothing";
  const from = (what: string, where: string) =>
    format === "esm" ? `import { ${what} } from "${where}";` : `const { ${what} } = require("${where}");`;
  return [from(names, "hygie/runtime"), ...(needsGeneral ? [from("generalOver", "hygie/runtime/general")] : [])];
}

function exported(pack: string, format: ModuleFormat): string[] {
  if (format === "esm") return [`export default /* @__PURE__ */ ${pack};`];
  return ['Object.defineProperty(exports, "__esModule", { value: true });', `exports.default = ${pack};`];
}

function call({ name, given }: RuleFunction): string {
  return `${name}(${given.join(", ")})`;
}

function readCode({ path, fact }: Read): string {
  const value = `facts.${path.join("?.")}`;
  return factKind(fact) === "boolean" ? `truthOf(${value})` : value;
}

/**
 * Writes the rules, and the functions over lists that they share. What several rules ask of a list, such as whether there
 * is a device that may hold health data, is asked once: that takes a first go, to count.
 */
function writeRules(definition: Pack) {
  const questions = rulesOf(definition, generalOver(factsOf(definition)).read);
  const places = parameterPlaces(definition);
  const lists = new Map<string, { readonly name: string; readonly code: readonly string[] }>();
  const asked = new Map<string, number>();
  const write = (nameOf: (call: string) => string | undefined) =>
    questions.map((rule, i) => {
      const names = { list: listNames(lists), answer: nameOf, asked };
      return toRuleFunction(definition.rules[i] as Rule, rule, places[i] ?? new Map(), names);
    });
  write(() => undefined);
  const shared = [...asked].filter(([, times]) => times > 1).map(([call]) => call);
  const rules = write((call) => (shared.includes(call) ? `answer_${shared.indexOf(call) + 1}` : undefined));
  return { rules, lists: [...lists.values()].map(({ code }) => code) };
}

/** Gives each function over a list a name, the same to the same. */
function listNames(lists: Map<string, { readonly name: string; readonly code: readonly string[] }>): Writer["define"] {
  return (kind, parameters, body) => {
    const key = [kind, parameters, ...body].join("\n");
    const known = lists.get(key);
    if (known !== undefined) return known.name;
    const name = `${kind}_${lists.size + 1}`;
    lists.set(key, { name, code: [`function ${name}(${parameters}) {`, ...indent(body), "}"] });
    return name;
  };
}

interface Names {
  readonly list: Writer["define"];
  /** The name of an answer that several rules share. */
  readonly answer: (call: string) => string | undefined;
  /** How often each answer is asked for. */
  readonly asked: Map<string, number>;
}

function toRuleFunction(
  rule: Rule,
  { applies, passes }: RuleQuestions,
  places: ReadonlyMap<string, Place>,
  names: Names,
): RuleFunction | undefined {
  const facts = new Map<string, Read>();
  const given = new Set<string>();
  const answers = new Map<string, string>();
  const used = new Set<string>();
  const writer: Writer = {
    fact: (read) => {
      const name = factName(read);
      facts.set(name, read);
      given.add(name);
      return name;
    },
    parameter: (pointer) => {
      const place = places.get(pointer);
      if (place !== undefined) used.add(pointer);
      return place?.name;
    },
    define: names.list,
    answer: (call, list) => {
      names.asked.set(call, (names.asked.get(call) ?? 0) + 1);
      facts.set(factName(list), list);
      const name = names.answer(call);
      given.add(name ?? factName(list));
      if (name !== undefined) answers.set(name, call);
      return name ?? call;
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
  if (body.some((line) => /\btoday\b/.test(line))) given.add("today");
  const name = `rule_${rule.id.replaceAll("-", "_")}`;
  const comment = `// ${rule.id}: ${rule.source.quote.replace(/\s+/g, " ")}`;
  const code = [comment, `function ${name}(${[...given].join(", ")}) {`, ...indent(body), "}"];
  return { name, code, given: [...given], facts, answers, fixed: used.size < places.size };
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

function parameterConstants(pack: Pack): string[] {
  const places = parameterPlaces(pack).flatMap((ofRule) => [...ofRule.values()]);
  const constants = new Map(places.map(({ name, index }) => [name, index] as const));
  return Array.from(constants, ([name, index]) => `const ${name} = parameters[${index}];`);
}

/** In an object literal, `"__proto__": x` would set the prototype. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('"__proto__":', '["__proto__"]:');
}
