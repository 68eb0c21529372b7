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
  for (const one of quantified) writeQuantified(one, parts, writer);
  const isOpen = names.isWhole === undefined ? `${names.length} < 0` : `!${names.isWhole}`;
  const ends = whereOpen(quantified, isOpen, names.length, writer);
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
  frame.lines.push(...ends, ...parts.ends);
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

function writeQuantified(node: QuantifiedNode, { each, starts }: Parts, writer: Writer): void {
  const { start, operator } = folds[node.kind];
  const name = writer.names.fresh(writer.called.get(node) ?? node.kind);
  starts.push(`let ${name} = ${start};`);
  each.lines.push(`${name} ${operator} ${truthCode(node.body, each, writer).code};`);
  writer.known.set(node, name);
}

/** What is asked of a list that is unknown, or that may have other elements; and of one that is known to have none. */
function whereOpen(quantified: readonly QuantifiedNode[], isOpen: string, length: string, { known }: Writer): string[] {
  if (quantified.length === 0) return [];
  const open = quantified.map((node) => `${known.get(node)} ${folds[node.kind].operator} ${truths.unknown};`);
  const empty = quantified.flatMap((node) => {
    const none = node.ofNone ? truths.yes : truths.no;
    return none === folds[node.kind].start ? [] : [`${known.get(node)} = ${none};`];
  });
  const ofEmpty = empty.length === 0 ? ["}"] : [`} else if (${length} === 0) {`, ...indent(empty), "}"];
  return [`if (${isOpen}) {`, ...indent(open), ...ofEmpty];
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
