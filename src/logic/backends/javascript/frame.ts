import type { Names } from "./names.js";
import type { ListNode, Node, ReadNode, Scope, TallyNode } from "./nodes.js";
import type { Tables } from "./tables.js";

/** Where lines of code are written: all of them run, or none, each time that the scope is entered. */
export interface Frame {
  readonly scope: Scope;
  readonly lines: string[];
}

/** The variables of a list. */
export interface ListNames {
  readonly items: string;
  /** How many they are; less than 0 while the list is unknown. */
  readonly length: string;
  /** Of every value at a path: all of them are there. */
  readonly isWhole: string | undefined;
}

/** The variables of a tally: an interval. */
export interface TallyNames {
  readonly low: string;
  readonly high: string;
}

/** What a function over facts is written with. */
export interface Writer {
  readonly tables: Tables;
  readonly names: Names;
  /** What nodes are called, of which there is something to be told. */
  readonly called: ReadonlyMap<Node, string>;
  /** The variables that hold nodes. */
  readonly known: Map<Node, string>;
  /** The variables that hold what a fact is, where it is compared more than once. */
  readonly words: Map<ReadNode, string[]>;
  readonly lists: Map<ListNode, ListNames>;
  readonly tallies: Map<TallyNode, TallyNames>;
  /** The variables that hold lists for a value to be looked for. */
  readonly searched: Map<ListNode, string>;
  /** The frame of each scope whose lines always run, and what stands there: the facts, or an element. */
  readonly homes: Map<Scope, { readonly frame: Frame; readonly subject: string }>;
  /** Asks for something that `hygie/runtime` gives. */
  readonly runtime: (name: RuntimeName) => string;
}

/** What generated code may take from `hygie/runtime`. */
export type RuntimeName = "dayNumber" | "everywhere" | "member" | "nothing" | "searchable";

/** The frame where a node is written: what several use stands where all of them find it. */
export function frameOf(node: Node, frame: Frame, writer: Writer): Frame {
  return node.uses <= 1 && node.scope === frame.scope ? frame : homeOf(node.scope, writer).frame;
}

export function homeOf(scope: Scope, { homes }: Writer) {
  const home = homes.get(scope);
  if (home === undefined) throw new Error("something is read outside of the list that it stands in");
  return home;
}

/** Writes a constant, and gives its name. */
export function constant(like: string, code: string, frame: Frame, { names }: Writer): string {
  const name = names.fresh(like);
  frame.lines.push(`const ${name} = ${code};`);
  return name;
}
