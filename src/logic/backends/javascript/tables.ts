import { type FactKind, type FactSchema, factAt, factKind } from "../../../facts/schema.js";
import type { DayNode, ListNode, Node, ReadNode, RuleNode, Scope, TallyNode, TruthNode } from "./nodes.js";

/** The nodes of a kind. */
export interface Table<T extends Node> {
  /** Makes a node, or finds the one that was made before in the same scope, with the same key and the same parts. */
  readonly node: (scope: Scope, key: readonly unknown[], parts: readonly Node[], make: (node: Node) => T) => T;
  readonly all: () => Iterable<T>;
}

/** All nodes, each once. */
export interface Tables {
  readonly reads: Table<ReadNode>;
  readonly days: Table<DayNode>;
  readonly lists: Table<ListNode>;
  readonly tallies: Table<TallyNode>;
  readonly truths: Table<TruthNode>;
  readonly rules: Table<RuleNode>;
  /** How many nodes there are. */
  readonly size: () => number;
  /** Where the facts as a whole are read. */
  readonly root: Scope;
  /** The kind of a declared fact, by its path. */
  readonly kindOf: (fact: string) => FactKind;
}

export function toTables(facts: FactSchema): Tables {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  return {
    reads: toTable(next),
    days: toTable(next),
    lists: toTable(next),
    tallies: toTable(next),
    truths: toTable(next),
    rules: toTable(next),
    size: () => count,
    root: { id: 0 },
    kindOf: (path) => {
      const fact = factAt(facts, path);
      return fact === undefined ? "object" : factKind(fact);
    },
  };
}

function toTable<T extends Node>(next: () => number): Table<T> {
  const known = new Map<string, T>();
  return {
    node(scope, key, parts, make) {
      const name = JSON.stringify([scope.id, parts.map(({ id }) => id), ...key]);
      const found = known.get(name);
      if (found !== undefined) return found;
      const made = make({ id: next(), scope, uses: 0 });
      for (const part of parts) part.uses += 1;
      known.set(name, made);
      return made;
    },
    all: () => known.values(),
  };
}
