import { homeOf, type Writer } from "./frame.js";
import { decided, type TruthCode, truths, unlessUnknown } from "./kleene.js";
import type { AmongNode, ReadNode } from "./nodes.js";

/** How many truths fit into one number. */
const inWord = 15;

/**
 * Whether a fact, the value of a variable, is one of some. Where that is asked of it more than once, it is looked at once:
 * what it is gives a number that holds all answers, in two bits each.
 */
export function amongCode(node: AmongNode, value: string, writer: Writer): TruthCode {
  const asked = node.read.compared.filter(({ uses }) => uses > 0);
  if (asked.length <= 1) return { code: alone(node, value), loose: true };
  const at = asked.indexOf(node);
  const word = wordOf(node.read, asked, Math.floor(at / inWord), value, writer);
  const shift = (at % inWord) * 2;
  return { code: `${shift === 0 ? word : `(${word} >> ${shift})`} & ${truths.yes}`, loose: true };
}

function alone({ terms, negated }: AmongNode, value: string): string {
  const [only, ...others] = terms;
  const code =
    only !== undefined && others.length === 0
      ? decided(`${value} ${negated ? "!==" : "==="} ${only}`, false)
      : decided(isAny(value, terms), negated);
  return unlessUnknown(`${value} == null`, code);
}

function isAny(value: string, terms: readonly string[]): string {
  return terms.map((term) => `${value} === ${term}`).join(" || ") || "false";
}

/** The variable that holds the answers to some of what is asked of a fact. */
function wordOf(read: ReadNode, asked: readonly AmongNode[], nth: number, value: string, writer: Writer): string {
  const words = writer.words.get(read) ?? [];
  writer.words.set(read, words);
  const found = words[nth];
  if (found !== undefined) return found;
  const name = writer.names.fresh(`${read.name ?? "item"}_is`);
  words[nth] = name;
  const some = asked.slice(nth * inWord, (nth + 1) * inWord);
  const { frame } = homeOf(read.scope, writer);
  frame.lines.push(`const ${name} = ${wordCode(some, value)};`);
  return name;
}

function wordCode(asked: readonly AmongNode[], value: string): string {
  const word = (truthOf: (one: AmongNode) => number) => asked.reduce((sum, one, i) => sum + truthOf(one) * 4 ** i, 0);
  const wordOf = (term?: string) =>
    word(({ terms, negated }) => ((term !== undefined && terms.includes(term)) !== negated ? truths.yes : truths.no));
  const byWord = new Map<number, string[]>();
  for (const term of new Set(asked.flatMap(({ terms }) => terms))) {
    const same = byWord.get(wordOf(term)) ?? [];
    byWord.set(wordOf(term), [...same, term]);
  }
  const cases = Array.from(byWord, ([answer, terms]) => `${isAny(value, terms)} ? ${answer} : `);
  return `${value} == null ? ${word(() => truths.unknown)} : ${cases.join("")}${wordOf()}`;
}
