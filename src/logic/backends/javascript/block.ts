import type { Frame, RuntimeName, Writer } from "./frame.js";
import { outcome, truths } from "./kleene.js";
import type { Names } from "./names.js";
import type { RuleNode, TruthNode } from "./nodes.js";
import { writePasses } from "./passes.js";
import type { Tables } from "./tables.js";
import { comment, indent } from "./text.js";
import { isDear, truthName } from "./truths.js";

/** Rules that one function computes. */
export interface Block {
  readonly tables: Tables;
  readonly rules: readonly BlockRule[];
}

export interface BlockRule {
  readonly node: RuleNode;
  readonly index: number;
  readonly about: About;
}

/** What a reader is told of a rule. */
export interface About {
  readonly id: string;
  readonly quote: string;
}

/** The lines that compute the outcomes of a block, and put each into `codes` at the index of its rule. */
export function blockCode(block: Block, names: Names, runtime: (name: RuntimeName) => string): string[] {
  const { tables, rules } = block;
  const frame: Frame = { scope: tables.root, lines: [] };
  const writer: Writer = {
    tables,
    names,
    runtime,
    homes: new Map([[tables.root, { frame, subject: "facts" }]]),
    called: calledAfter(rules),
    known: new Map(),
    words: new Map(),
    lists: new Map(),
    tallies: new Map(),
    searched: new Map(),
  };
  writePasses(writer);
  const known = new Map<RuleNode, string>();
  for (const { node, index, about } of rules) {
    const code = `codes[${index}]`;
    const same = known.get(node);
    frame.lines.push(comment(`${about.id}: ${about.quote}`));
    if (same === undefined) writeRule(node, code, about.id, frame, writer);
    else frame.lines.push(`${code} = ${same};`);
    known.set(node, same ?? code);
  }
  return frame.lines;
}

/** The conditions of rules are called after the first rule that they are of. */
function calledAfter(rules: readonly BlockRule[]): ReadonlyMap<TruthNode, string> {
  const called = new Map<TruthNode, string>();
  const call = (node: TruthNode | undefined, name: string) => {
    if (node !== undefined && !called.has(node)) called.set(node, name);
  };
  for (const { node, about } of rules) {
    call(node.applies, `${about.id}_applies`);
    call(node.passes, `${about.id}_passes`);
  }
  return called;
}

function writeRule({ applies, passes }: RuleNode, code: string, id: string, frame: Frame, writer: Writer): void {
  const applying = applies && truthName(`${id}_applies`, applies, frame, writer);
  if (applying === undefined || !isDear(passes, writer)) {
    const passing = truthName(`${id}_passes`, passes, frame, writer);
    frame.lines.push(`${code} = ${outcome(applying, passing)};`);
    return;
  }
  const lazy: Frame = { scope: frame.scope, lines: [] };
  const passing = truthName(`${id}_passes`, passes, lazy, writer);
  lazy.lines.push(`${code} = ${outcome(undefined, passing)};`);
  frame.lines.push(`${code} = ${outcome(applying, String(truths.unknown))};`);
  frame.lines.push(`if (${applying} === ${truths.yes}) {`, ...indent(lazy.lines), "}");
}
