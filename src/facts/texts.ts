import { isObject } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { type Problem, problem, show } from "../problems/problem.js";

/** Reports the languages of a pack that a text lacks, and those that it has beyond them. */
export function checkTexts(
  texts: unknown,
  locales: readonly string[],
  at: string,
  report: (problem: Problem) => void,
): void {
  const given = isObject(texts) ? Object.keys(texts) : [];
  for (const locale of locales) {
    if (given.includes(locale)) continue;
    report(
      problem("missing-text", childPointer(at, locale), `there is no text in the language ${show(locale)}`, {
        found: given.length === 0 ? "no text" : given.map(show).join(", "),
        expected: `a text in each language of the pack: ${locales.join(", ")}`,
        hint: "write it",
      }),
    );
  }
  for (const locale of given) {
    if (locales.includes(locale)) continue;
    report(
      problem("undeclared-language", childPointer(at, locale), `the pack does not have the language ${show(locale)}`, {
        found: show(locale),
        expected: `one of ${locales.join(", ")}`,
        hint: `delete it, or add ${show(locale)} to the locales of the pack`,
      }),
    );
  }
}
