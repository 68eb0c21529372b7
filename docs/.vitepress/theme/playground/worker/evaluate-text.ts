import { type CompiledPack, evaluate, FactsError, type Problem, type Report } from "hygie";
import { locateProblems, parseJsonText } from "../../../../../src/json/text.js";
import { factsFile } from "../state/rule-files.js";
import type { Language } from "./protocol.js";
import { remembering } from "./remember.js";

/** Facts that were evaluated, with their report, or everything that is wrong with their text, in place. */
export type EvaluatedText =
  | { readonly facts: unknown; readonly report: Report; readonly problems: readonly [] }
  | { readonly facts?: never; readonly report?: never; readonly problems: readonly Problem[] };

const parse = remembering((text: string) => parseJsonText(text, factsFile));

/** The report of facts as they are written. */
export const evaluateText = remembering(
  (pack: CompiledPack, text: string, now: string, locale: Language): EvaluatedText => {
    const { value: facts, problems } = parse(text);
    if (problems.length > 0) return { problems };
    try {
      return { facts, report: evaluate(pack, facts as never, { now, locale }), problems: [] };
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      return { problems: locateProblems(error.problems, text, factsFile) };
    }
  },
);
