import { type Asked, type Bound, type List, type Read, type Term, wayTo } from "../../condition.js";
import type { AskedNode, BoundNode, DayNode, ListNode, Node, ReadNode, Scope } from "./nodes.js";
import type { Tables } from "./tables.js";

/** How a term of a rule is written. */
export type WriteTerm = (term: Term) => string;

export function readNode(asked: Read, at: Scope, { reads, kindOf }: Tables): ReadNode {
  const way = wayTo(asked);
  const read = (name: string | undefined, group: ReadNode | undefined, kind: ReadNode["kind"]) =>
    reads.node(at, [name ?? null, kind], group === undefined ? [] : [group], (node) => {
      return { ...node, group, name, kind, compared: [] };
    });
  const group = way.slice(0, -1).reduce<ReadNode | undefined>((outer, name) => read(name, outer, "object"), undefined);
  return read(way.at(-1), group, kindOf(asked.fact));
}

export function dayNode(read: Read, at: Scope, tables: Tables): DayNode {
  const date = readNode(read, at, tables);
  return tables.days.node(at, [], [date], (node) => ({ ...node, date }));
}

/** Every value at a path is the same wherever it is asked for; a list that is read hangs on what it is read from. */
export function listNode(list: List, at: Scope, tables: Tables): ListNode {
  const asked = ({ id }: Node) => ({ element: { id }, quantified: [], tallies: [] });
  if (list.kind === "everywhere") {
    const { kind, path, fact } = list;
    return tables.lists.node(tables.root, path, [], (node) => {
      return { ...node, source: { kind, path }, elements: tables.kindOf(fact), ...asked(node) };
    });
  }
  const read = readNode(list.read, at, tables);
  return tables.lists.node(at, [], [read], (node) => {
    const elements = tables.kindOf(`${list.read.fact}[]`);
    return { ...node, source: { kind: "list", read }, elements, ...asked(node) };
  });
}

export function askedNode(asked: Asked, write: WriteTerm): AskedNode {
  const bound = (given: Bound | undefined): BoundNode | undefined =>
    given && { term: write(given.term), open: given.open };
  switch (asked.kind) {
    case "truth":
      return asked;
    case "equal":
      return { kind: "among", terms: [write(asked.term)] };
    case "one-of":
      return { kind: "among", terms: [...new Set(asked.terms.map(write))] };
    case "range":
      return { kind: "range", low: bound(asked.low), high: bound(asked.high) };
  }
}

/** The terms of what is asked, where a value is asked to be one of them. */
export function termsOf(asked: Asked): readonly Term[] | undefined {
  return asked.kind === "equal" ? [asked.term] : asked.kind === "one-of" ? asked.terms : undefined;
}
