import { type Frame, homeOf, type ListNames, type Writer } from "./frame.js";
import { truths } from "./kleene.js";
import type { ListNode, Node, QuantifiedNode, Scope, TallyNode } from "./nodes.js";
import { rankOf } from "./ranks.js";
import { listCode } from "./reads.js";
import { indent } from "./text.js";
import { truthCode, truthName } from "./truths.js";

/** What is found out while a list is gone over once. */
interface Pass {
  readonly list: ListNode;
  readonly quantified: readonly QuantifiedNode[];
  readonly tallies: readonly TallyNode[];
  /** Up to which rank everything is known by then. */
  readonly known: number;
}

/** Writes the passes over the lists of the facts as a whole: one over each, whatever is asked of its elements, by whomever. */
export function writePasses(writer: Writer): void {
  const { root } = writer.tables;
  for (const pass of inTurn(passesIn(root, Number.POSITIVE_INFINITY, writer))) {
    writePass(pass, writer);
    forgetElements(writer);
  }
}

/** The passes over the lists of a scope, for everything up to a rank. */
function passesIn(scope: Scope, known: number, { tables }: Writer): Pass[] {
  const isNeeded = (one: QuantifiedNode | TallyNode) => one.uses > 0 && rankOf(one) <= known;
  return [...tables.lists.all()]
    .filter((list) => list.scope === scope)
    .map((list) => ({
      list,
      quantified: list.quantified.filter(isNeeded),
      tallies: list.tallies.filter(isNeeded),
      known,
    }));
}

/**
 * What is asked of every value at a path may be asked for while any list is gone over, such a one too: these come first, as
 * often as that takes.
 */
function inTurn(passes: readonly Pass[]): Pass[] {
  const isRead = ({ list }: Pass) => list.source.kind === "list";
  const gathered = passes.filter((pass) => !isRead(pass));
  const ranks = new Set(gathered.flatMap(({ quantified, tallies }) => [...quantified, ...tallies].map(rankOf)));
  const ofRank = (rank: number) =>
    gathered.map(({ list, quantified, tallies }) => ({
      list,
      quantified: quantified.filter((one) => rankOf(one) === rank),
      tallies: tallies.filter((one) => rankOf(one) === rank),
      known: rank - 1,
    }));
  return [...[...ranks].sort((one, other) => one - other).flatMap(ofRank), ...passes.filter(isRead)];
}

function writePass({ list, quantified, tallies, known }: Pass, writer: Writer): void {
  const bodies = quantified.length + tallies.filter(({ body }) => body !== undefined).length;
  if (bodies + tallies.length === 0) return;
  const { frame } = homeOf(list.scope, writer);
  const names = listCode(list, writer);
  const [item, i] = [writer.names.fresh("item"), writer.names.fresh("i")];
  const each: Frame = { scope: list.element, lines: [] };
  writer.homes.set(list.element, { frame: each, subject: item });
  for (const pass of passesIn(list.element, known, writer)) writePass(pass, writer);
  const parts: Parts = { names, each, starts: [], ends: [] };
  const starts = toStarts(parts, writer);
  for (const one of quantified) writeQuantified(one, starts(one), parts, writer);
  for (const one of tallies) writeTally(one, parts, writer);
  frame.lines.push(...parts.starts);
  if (bodies > 0) {
    const otherwise = list.elements === "object" ? ` ?? ${writer.runtime("nothing")}` : "";
    frame.lines.push(
      `for (let ${i} = 0; ${i} < ${names.length}; ${i} += 1) {`,
      `  const ${item} = ${names.items}[${i}]${otherwise};`,
      ...indent(each.lines),
      "}",
    );
  }
  frame.lines.push(...parts.ends);
}

/** The parts of a pass: what is done before the first element, for each, and after the last. */
interface Parts {
  readonly names: ListNames;
  readonly starts: string[];
  readonly each: Frame;
  readonly ends: string[];
}

const folds = {
  every: { start: truths.yes, operator: "&=" },
  some: { start: truths.no, operator: "|=" },
} as const;

function writeQuantified(node: QuantifiedNode, start: string, { each, starts }: Parts, writer: Writer): void {
  const { operator } = folds[node.kind];
  const name = writer.names.fresh(writer.called.get(node) ?? node.kind);
  starts.push(`let ${name} = ${start};`);
  each.lines.push(`${name} ${operator} ${truthCode(node.body, each, writer).code};`);
  writer.known.set(node, name);
}

/**
 * What a fold over the elements begins with: unknown where the list is, or may have other elements, and the truth of an empty list
 * where it is known to have none. Alike folds over a list share it.
 */
function toStarts({ names: { length, isWhole }, starts }: Parts, { names }: Writer): (node: QuantifiedNode) => string {
  const known = new Map<string, string>();
  const isOpen = isWhole === undefined ? `${length} < 0` : `!${isWhole}`;
  return ({ kind, ofNone }) => {
    const { start } = folds[kind];
    const none = ofNone ? truths.yes : truths.no;
    const whole = none === start ? start : `${length} === 0 ? ${none} : ${start}`;
    const code = `${isOpen} ? ${truths.unknown} : ${whole}`;
    const name = known.get(code) ?? names.fresh(`${kind}_start`);
    if (!known.has(code)) starts.push(`const ${name} = ${code};`);
    known.set(code, name);
    return name;
  };
}

/** Counts from how many elements surely meet a condition to how many may. */
function writeTally(node: TallyNode, { names, each, starts, ends }: Parts, writer: Writer): void {
  const { length, isWhole } = names;
  const counted = countOf(node, names, each, starts, writer);
  const share = (count: string) => `${length} > 0 ? (100 * ${count}) / ${length} : 0`;
  const bound = (like: string, whole: string, otherwise: string) => {
    const code = isWhole === undefined ? whole : `!${isWhole} ? ${otherwise} : ${whole}`;
    const name = writer.names.fresh(like);
    ends.push(`const ${name} = ${code};`);
    return name;
  };
  const { low, high } = counted;
  if (node.share) {
    writer.tallies.set(node, { low: bound("low", share(low), "0"), high: bound("high", share(high), "100") });
  } else {
    writer.tallies.set(node, { low, high: isWhole === undefined ? high : bound("high", high, "Infinity") });
  }
}

function countOf(node: TallyNode, { length }: ListNames, each: Frame, starts: string[], writer: Writer) {
  if (node.body === undefined) return { low: length, high: length };
  const [low, high] = [writer.names.fresh("low"), writer.names.fresh("high")];
  starts.push(`let ${low} = 0;`, `let ${high} = 0;`);
  const truth = truthName("truth", node.body, each, writer);
  each.lines.push(`${low} += ${truth} >> 1;`, `${high} += ${truth} & 1;`);
  return { low, high };
}

/** The variables of elements are gone when the list has been gone over. */
function forgetElements({ known, words, lists, tallies, searched, tables }: Writer): void {
  function forget<T extends Node>(variables: Map<T, unknown>): void {
    for (const node of variables.keys()) if (node.scope !== tables.root) variables.delete(node);
  }
  forget(known);
  forget(words);
  forget(lists);
  forget(tallies);
  forget(searched);
}
