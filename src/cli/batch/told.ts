import { formatProblem } from "../../locales/problems.js";
import type { Problem } from "../../problems/problem.js";
import type { Context } from "../context.js";
import { printError } from "../output.js";

/** As many practices that are wrong are told of in words, by what is wrong first. */
const mostTold = 10;

/** What is told of practices that are wrong: the first few, when all is done. */
export interface Told {
  readonly add: (problems: readonly Problem[]) => void;
  /** `failed` of all, and of those that are right how many there are. */
  readonly print: (failed: number, practices: number) => void;
}

export function toTold({ output, language }: Context): Told {
  const first: Problem[] = [];
  return {
    add(problems) {
      if (first.length < mostTold) first.push(...problems.slice(0, 1));
    },
    print(failed, practices) {
      if (failed === 0) return;
      const lines = first.map((one) => `  ${formatProblem(one, language.locale)}`);
      const more = failed - first.length;
      const last = more > 0 ? [`  ${output.batch.more(more)}`] : [];
      printError(`${[output.batch.wrong(failed, practices), ...lines, ...last].join("\n")}\n`);
    },
  };
}
