import { evaluate, FactsError, type Report } from "hygie";
import macsf, { type MacsfFacts, type MacsfRuleId } from "hygie/rules/macsf";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** What is wrong with a text, from one character to another. */
export interface Wrong {
  readonly from: number;
  readonly to: number;
  readonly severity: "error";
  readonly message: string;
}

/** A text evaluated: the facts with their report, or everything that is wrong, in place. */
export type Evaluated =
  | { readonly facts: unknown; readonly report: Report<MacsfRuleId>; readonly wrong: readonly [] }
  | { readonly report?: never; readonly facts?: never; readonly wrong: readonly Wrong[] };

export function evaluateText(text: string, now: string, locale: "fr" | "en"): Evaluated {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || tree === undefined) {
    const wrong = errors.map(({ error, offset, length }) => ({
      from: offset,
      to: offset + length,
      severity: "error" as const,
      message: printParseErrorCode(error),
    }));
    return { wrong: wrong.length > 0 ? wrong : [{ from: 0, to: 0, severity: "error", message: "JSON?" }] };
  }
  const facts: unknown = JSON.parse(text);
  try {
    return { facts, report: evaluate(macsf, facts as MacsfFacts, { now, locale }), wrong: [] };
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return {
      wrong: error.problems.map(({ pointer, message, hint }) => {
        const node = nodeAt(tree, pointer);
        const said = `${pointer}: ${message}${hint === undefined ? "" : `; ${hint}`}`;
        return { from: node.offset, to: node.offset + node.length, severity: "error", message: said };
      }),
    };
  }
}

/** What a JSON Pointer leads to, with its name, or the nearest that it passes. */
function nodeAt(tree: Node, pointer: string): Node {
  let node = tree;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(name) : name]);
    if (next === undefined) break;
    node = next;
  }
  return node.parent?.type === "property" ? node.parent : node;
}
