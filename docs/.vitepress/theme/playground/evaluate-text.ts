import { type CompiledPack, evaluate, FactsError, type Problem, type Report } from "hygie";
import { locateProblems, parseJsonText } from "../../../../src/json/text.js";
import { now } from "../examples.js";

/** Facts that were evaluated, with their report, or everything that is wrong with their text, in place. */
export type Evaluated =
  | { readonly facts: unknown; readonly report: Report; readonly problems: readonly [] }
  | { readonly facts?: never; readonly report?: never; readonly problems: readonly Problem[] };

const file = "facts.json";

export function evaluateText(pack: CompiledPack, text: string, locale: "fr" | "en"): Evaluated {
  const { value: facts, problems } = parseJsonText(text, file);
  if (problems.length > 0) return { problems };
  try {
    return { facts, report: evaluate(pack, facts as never, { now, locale }), problems: [] };
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return { problems: locateProblems(error.problems, text, file) };
  }
}
