import { usage } from "../locales/en/cli-usage.js";
import type { UsageProblems } from "../problems/codes/usage.js";
import type { Problem } from "../problems/problem.js";
import { problemsIn } from "../problems/sentences.js";

const make = problemsIn(usage);

/** What is wrong with how the command is called; `about` is the option or argument. */
export function usageProblem<Code extends keyof UsageProblems>(
  code: Code,
  about: string,
  params: UsageProblems[Code],
): Problem {
  return make(code, "", params, { file: about });
}
