import type { FactSchema } from "../../facts/schema.js";
import { conditionsIn, listsIn, type Parameters, type RuleConditions, type Term } from "../condition.js";
import { type About, type Block, blockCode } from "./javascript/block.js";
import type { RuntimeName } from "./javascript/frame.js";
import { ruleNode } from "./javascript/graph.js";
import type { WriteTerm } from "./javascript/leaves.js";
import { type Names, namesBeside } from "./javascript/names.js";
import { toTables } from "./javascript/tables.js";
import { indent, literal, memberOf } from "./javascript/text.js";

/** The outcomes of rules as JavaScript. */
export interface JavaScript {
  /** `function compile(parameters)`, or `compile()` for values that were given, which gives `(facts, today) => Uint8Array`. */
  readonly lines: readonly string[];
  /** What it takes from `hygie/runtime`. */
  readonly runtime: readonly RuntimeName[];
  /** The rules that it leaves out: they hold what is out of the ordinary. */
  readonly general: readonly number[];
}

interface NumberedRule {
  readonly rule: RuleConditions;
  readonly index: number;
  readonly about: About;
}

/**
 * How many nodes one function may hold: V8 leaves a function unoptimised that has more than 60 KB of bytecode, which is three
 * times as much.
 */
const mostNodes = 500;

/** Names that mean something where the code will stand. */
const taken = [
  ..."Array Infinity NaN Uint8Array codes compile facts parameters today".split(" "),
  ..."aggregates conditions defineOutcomes definePack definition digest en exports fr generalOutcomes generalOver pack require ruleIds".split(
    " ",
  ),
  ..."dayNumber everywhere member nothing searchable".split(" "),
];

/**
 * Writes rules as JavaScript: what they have in common is read and asked once, and each list is gone over once for all of
 * them. `about` is what a reader is told of each rule; `values` are those of its parameters, where they stand for good.
 */
export function toJavaScript(
  rules: readonly RuleConditions[],
  facts: FactSchema,
  about: readonly About[] = [],
  values?: readonly Parameters[],
): JavaScript {
  const numbered = rules.map((rule, index) => ({ rule, index, about: about[index] ?? { id: "rule", quote: "" } }));
  const general = numbered.filter(({ rule }) => isGeneral(rule)).map(({ index }) => index);
  const names = namesBeside(taken);
  const used = new Set<RuntimeName>();
  const runtime = (name: RuntimeName) => {
    used.add(name);
    return name;
  };
  const parameters = toParameters(names, values);
  const blocks = inBlocks(
    numbered.filter(({ rule }) => !isGeneral(rule)),
    facts,
    parameters.write,
  );
  const code = blocks.map((block) => blockCode(block, namesBeside(names.used()), runtime));
  const lines = [
    `function compile(${values === undefined ? "parameters" : ""}) {`,
    ...indent([...parameters.lines(), ...functionLines(code, rules.length, names)]),
    "}",
  ];
  return { lines, runtime: [...used].sort(), general };
}

function isGeneral({ applies, passes }: RuleConditions): boolean {
  return [applies, passes].some(
    (condition) => condition !== undefined && [...conditionsIn(condition)].some(({ kind }) => kind === "general"),
  );
}

/** A variable for each parameter of each rule that is read, so that other values take no other code. */
function toParameters(names: Names, values: readonly Parameters[] | undefined) {
  const known = new Map<string, string>();
  const lines: string[] = [];
  return {
    lines: () => lines,
    write:
      (rule: number): WriteTerm =>
      (term: Term) => {
        if ("value" in term) return literal(term.value);
        const value = memberOf(`parameters[${rule}]`, term.param);
        const found = known.get(value);
        if (found !== undefined) return found;
        const name = names.fresh(term.param);
        known.set(value, name);
        lines.push(`const ${name} = ${values === undefined ? value : literal(values[rule]?.[term.param])};`);
        return name;
      },
  };
}

/** Rules that are gone over by one function. Of many, those stand together that have most in common. */
function inBlocks(rules: readonly NumberedRule[], facts: FactSchema, write: (rule: number) => WriteTerm): Block[] {
  const toBlock = (some: readonly NumberedRule[]): [Block, readonly NumberedRule[]] => {
    const tables = toTables(facts);
    const nodes: Block["rules"][number][] = [];
    for (const [i, { rule, index, about }] of some.entries()) {
      if (tables.size() + i / 8 > mostNodes) return [{ tables, rules: nodes }, some.slice(i)];
      nodes.push({ node: ruleNode(rule, { tables, write: write(index) }), index, about });
    }
    return [{ tables, rules: nodes }, []];
  };
  const [whole, others] = toBlock(rules);
  if (others.length === 0) return [whole];
  const blocks: Block[] = [];
  let left: readonly NumberedRule[] = alikeTogether(rules);
  while (left.length > 0) {
    const [block, after] = toBlock(left);
    blocks.push(block);
    left = after;
  }
  return blocks;
}

function alikeTogether(rules: readonly NumberedRule[]): NumberedRule[] {
  const keyOf = ({ rule }: NumberedRule) =>
    `${listsOf(rule).join()} ${JSON.stringify([rule.applies ?? null, rule.passes])}`;
  const keyed = rules.map((rule) => ({ rule, key: keyOf(rule) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ rule }) => rule);
}

/** The lists that a rule goes over. */
function listsOf({ applies, passes }: RuleConditions): string[] {
  const lists = [applies, passes].flatMap((condition) => (condition === undefined ? [] : listsIn(condition)));
  return [...new Set(lists.map((list) => JSON.stringify(list)))].sort();
}

/** The function over facts; with more than one block, one function for each. */
function functionLines(blocks: readonly (readonly string[])[], rules: number, names: Names): string[] {
  const inFunction = (start: string, lines: readonly string[], end: string) => [start, ...indent(lines), end];
  const overFacts = (lines: readonly string[]) =>
    inFunction(
      "return (facts, today) => {",
      [`const codes = new Uint8Array(${rules});`, ...lines, "return codes;"],
      "};",
    );
  const [only = [], ...others] = blocks;
  if (others.length === 0) return overFacts(only);
  const named = blocks.map((lines) => ({ lines, name: names.fresh("block") }));
  const functions = named.flatMap(({ lines, name }) =>
    inFunction(`function ${name}(facts, today, codes) {`, lines, "}"),
  );
  return [...functions, ...overFacts(named.map(({ name }) => `${name}(facts, today, codes);`))];
}
