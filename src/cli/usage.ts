import { usage as en } from "../locales/en/cli-usage.js";
import { usage as fr } from "../locales/fr/cli-usage.js";
import type { Locale } from "../locales/locale.js";
import type { UsageProblems } from "../problems/codes/usage.js";
import { formatProblem, type Problem, withHint } from "../problems/problem.js";
import { problemsIn, type Sentences } from "../problems/sentences.js";

const sentences: Readonly<Record<Locale, Sentences<UsageProblems>>> = { fr, en };
const make = problemsIn(en);

/** What is wrong with how the command is called; `about` is the option or argument. */
export function usageProblem<Code extends keyof UsageProblems>(
  code: Code,
  about: string,
  params: UsageProblems[Code],
): Problem {
  return make(code, "", params, { file: about });
}

/** A problem as a line, in the language of the call. */
export function problemLine(problem: Problem, locale: Locale): string {
  return formatProblem(inLocale(problem, locale));
}

/** The same without its place. */
export function problemText(problem: Problem, locale: Locale): string {
  return withHint(inLocale(problem, locale));
}

/** A problem with its sentences in a language. Those of other layers have English ones alone so far. */
function inLocale(problem: Problem, locale: Locale): Problem {
  const { code, params, pointer, file = "" } = problem;
  return isUsage(code) && params !== undefined
    ? problemsIn(sentences[locale])(code, pointer, params as never, { file })
    : problem;
}

function isUsage(code: string): code is keyof UsageProblems {
  return Object.hasOwn(en, code);
}
