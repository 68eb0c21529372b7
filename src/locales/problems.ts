import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { isProblem, type Problem, placeOf, withHint } from "../problems/problem.js";
import { problemsIn, type Sentence } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import { visible } from "../problems/visible.js";
import { problems as en } from "./en/problems.js";
import { values } from "./en/values.js";
import { problems as fr } from "./fr/problems.js";
import type { ProblemLanguage } from "./language.js";
import { type Locale, localeGiven } from "./locale.js";

const none = problemsIn(values);

const languages: Readonly<Record<Locale, ProblemLanguage>> = { fr, en };

/**
 * What is wrong, and how to mend it, in a language and without the place. It is made from the code and the parameters of the
 * problem; of those that another version of hygie made and this one does not know, it is the English that they came with.
 *
 * @param problem a problem that hygie told of, whether as it is or after a way through JSON.
 * @param locale a BCP 47 language tag: `fr-FR`, `FR` and `fr_CA` are French. What hygie does not speak is English.
 * @returns one line of text.
 * @throws `OptionsError` when it is no problem.
 *
 * @example
 * ```ts
 * import { describeProblem, evaluate, HygieError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said: string[] = [];
 * try {
 *   evaluate(macsf, {}, { locale: JSON.parse('"it"') });
 * } catch (error) {
 *   if (error instanceof HygieError) said = error.problems.map((problem) => describeProblem(problem, "fr-FR"));
 * }
 * said; //=> ['"it" n’est pas "fr" ou "en"\u00a0; choisissez "fr" ou "en"']
 * ```
 */
export function describeProblem(problem: Problem, locale = "en"): string {
  return unpolluted(() => {
    if (!isProblem(problem))
      throw new OptionsError([none("wrong-type", "", { found: shown(problem), expected: ["problem"] })]);
    const language = languageOf(locale);
    const { message, hint } = sayIn(language, problem) ?? problem;
    return visible(hint === undefined ? message : language.mended(message, hint));
  });
}

/**
 * The same as a line with its place in front: the file, the line and the column where these are known, and the JSON Pointer.
 *
 * @param problem a problem that hygie told of.
 * @param locale a BCP 47 language tag. What hygie does not speak is English.
 * @returns one line of text.
 *
 * @example
 * ```ts
 * import { configurePack, formatProblem, HygieError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said: string[] = [];
 * try {
 *   configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 60 } } } });
 * } catch (error) {
 *   if (error instanceof HygieError) said = error.problems.map((problem) => formatProblem(problem, "fr"));
 * }
 * const place = "/rules/device-auto-lock/parameters/maxMinutes";
 * said; //=> [`${place}\u00a0: 60 n’est pas un nombre de 1 à 30 (minutes)\u00a0; écrivez un nombre de 1 à 30 (minutes)`]
 * ```
 */
export function formatProblem(problem: Problem, locale = "en"): string {
  const said = describeProblem(problem, locale);
  const { at, standardInput, standardOutput, whole } = languageOf(locale);
  const streams = new Map([
    ["-", standardInput],
    ["/dev/stdout", standardOutput],
  ]);
  const stream = streams.get(problem.file ?? "");
  const place = unpolluted(() => placeOf(stream === undefined ? problem : { ...problem, file: stream }));
  return at(place || whole, said);
}

function languageOf(locale: unknown): ProblemLanguage {
  return languages[localeGiven(locale)];
}

/** A sentence of a table: nothing where the table does not know what to make of the parameters. */
type Say = (language: ProblemLanguage) => Sentence | undefined;

/**
 * The sentence of a problem. Where tables share a code, it is of the one whose English the problem came with.
 */
function sayIn(language: ProblemLanguage, problem: Problem): Sentence | undefined {
  const tables = Object.keys(en.sentences) as (keyof ProblemLanguage["sentences"])[];
  const known = tables
    .map(
      (table): Say =>
        (one) =>
          sentenceIn(one.sentences[table], problem),
    )
    .filter((say) => say(en));
  const own = known.find((say) => visible(withHint(say(en) ?? problem)) === visible(withHint(problem)));
  return (own ?? known[0])?.(language);
}

function sentenceIn(table: object, { code, params }: Problem): Sentence | undefined {
  if (!Object.hasOwn(table, code) || typeof params !== "object" || params === null) return undefined;
  try {
    const sentence = (table as Readonly<Record<string, (given: unknown) => Sentence>>)[code]?.(params);
    const isOdd = odd.test(`${sentence?.message} ${sentence?.hint ?? ""}`) && !odd.test(JSON.stringify(params));
    return isOdd ? undefined : sentence;
  } catch {
    return undefined; // a parameter is not what this version takes it for
  }
}

/** What a sentence has in it where a parameter is missing. */
const odd = /undefined|NaN|\[object /;
