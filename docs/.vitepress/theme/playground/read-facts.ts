import { evaluate, FactsError, type Report } from "hygie";
import macsf, { type MacsfFacts, type MacsfRuleId } from "hygie/rules/macsf";
import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { placeIn } from "../../../../src/node/json-place.js";

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
      wrong: error.problems.map((found) => {
        const node = placeIn(tree, found.pointer);
        const { message } = new FactsError([found]); // in the words of the library
        return { from: node.offset, to: node.offset + node.length, severity: "error", message };
      }),
    };
  }
}
