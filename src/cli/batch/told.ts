import { formatProblem } from "../../locales/problems.js";
import type { Problem } from "../../problems/problem.js";
import type { Context } from "../context.js";
import { printError } from "../output.js";

/** As many practices that are wrong are told of in words, by what is wrong first. */
const mostTold = 10;

/** So many names of practices are kept to tell those that are there twice: memory does not grow with a portfolio. */
const mostNames = 100_000;

/** What is told of practices that are wrong, when all is done: files that are damaged, and the first few of the others. */
export interface Told {
  readonly add: (problems: readonly Problem[]) => void;
  /** The name of a practice that is right, as `--key` has it; without one it is nameless. */
  readonly addName: (key: string | number | undefined, place: string) => void;
  /** `failed` of all, and of those that are right how many there are; `isInOutput` where the output has what is wrong with them. */
  readonly print: (failed: number, practices: number, isInOutput: boolean) => void;
}

/** Is it a file that ends before its practices do? */
export function isDamage(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === "damaged-file");
}

/** Is it a member beside the facts, which is no slip of the hand? */
function isOtherMember(found: Problem): boolean {
  return found.code === "unknown-fact" && found.params.near === undefined && /^\/[^/]*$/.test(found.pointer);
}

export function toTold({ output, language }: Context): Told {
  const say = output.batch;
  const damaged: Problem[] = [];
  const first: Problem[] = [];
  const names = new Set<string>();
  const again: string[] = [];
  let [nameless, twice] = [0, 0];
  let isMember = false;
  return {
    add(problems) {
      if (isDamage(problems)) damaged.push(...problems);
      else if (first.length < mostTold) first.push(...problems.slice(0, 1));
      isMember ||= problems.some(isOtherMember);
    },
    addName(key, place) {
      if (key === undefined) nameless += 1;
      else if (names.has(String(key))) {
        twice += 1;
        if (again.length < mostTold) again.push(`  ${place}: ${key}`);
      } else if (names.size < mostNames) names.add(String(key));
    },
    print(failed, practices, isInOutput) {
      const worded = (some: readonly Problem[]) => some.map((one) => `  ${formatProblem(one, language.locale)}`);
      const more = failed - damaged.length - first.length;
      const lines = [
        ...(damaged.length > 0 ? [say.damaged(damaged.length), ...worded(damaged)] : []),
        ...(failed > damaged.length ? [say.wrong(failed - damaged.length, practices), ...worded(first)] : []),
        ...(more > 0 ? [`  ${say.more(more, isInOutput)}`] : []),
        ...(isMember ? [say.member] : []),
        ...(nameless > 0 ? [say.nameless(nameless)] : []),
        ...(twice > 0 ? [say.twice(twice), ...again] : []),
        ...(twice > again.length ? [`  ${say.moreNames(twice - again.length)}`] : []),
      ];
      if (lines.length > 0) printError(`${lines.join("\n")}\n`);
    },
  };
}
