import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problems as en } from "../../src/locales/en/problems.js";
import { problems as fr } from "../../src/locales/fr/problems.js";
import { describeProblem } from "../../src/locales/problems.js";
import type { Problem } from "../../src/problems/problem.js";
import type { Sentence } from "../../src/problems/sentences.js";
import { problemsIn } from "../../src/problems/sentences.js";
import { root } from "../support/macsf.js";
import { samples } from "../support/problem-samples.js";
import { english, misset, unsaid } from "../support/wording.js";

type Table = keyof typeof samples;
const tables = Object.keys(en.sentences) as Table[];

function say(language: typeof en, table: Table, code: string, params: unknown): Sentence {
  const sentences = language.sentences[table] as unknown as Record<string, (given: unknown) => Sentence>;
  return sentences[code]?.(params) ?? { message: "" };
}

/** Each sample of a table, with what is said of it in both languages. */
function saidIn(table: Table) {
  return Object.entries<readonly unknown[]>(samples[table]).flatMap(([code, all]) =>
    all.map((params) => {
      const [inEnglish, inFrench] = [say(en, table, code, params), say(fr, table, code, params)];
      return { code, params, inEnglish, inFrench };
    }),
  );
}

describe("the sentences of problems", () => {
  it("are there for each code in both languages, with parameters to try them with", () => {
    for (const table of tables) {
      const codes = Object.keys(en.sentences[table]).sort();
      expect(Object.keys(fr.sentences[table]).sort(), table).toEqual(codes);
      expect(Object.keys(samples[table]).sort(), table).toEqual(codes);
    }
  });

  it("stand in a file of the same name in each language", () => {
    const filesOf = (language: string) => readdirSync(`${root}src/locales/${language}`).sort();
    expect(filesOf("fr")).toEqual(filesOf("en"));
  });

  it.each(tables)("of %s say all that they are made from, and what was expected or is to be done", (table) => {
    for (const { code, params, inEnglish, inFrench } of saidIn(table)) {
      const sample = `${code} ${JSON.stringify(params)}`;
      for (const { message, ...rest } of [inEnglish, inFrench]) {
        expect(message, sample).not.toBe("");
        expect(rest.expected ?? rest.hint, sample).toBeTruthy();
        for (const text of [message, ...Object.values(rest)]) {
          if (!unsaid.test(sample)) expect(text ?? "", sample).not.toMatch(unsaid);
          expect(text ?? "", sample).not.toMatch(/ {2}|^\s|\s$|[.;]$/);
        }
      }
      expect(Object.keys(inFrench).sort(), sample).toEqual(Object.keys(inEnglish).sort());
    }
  });

  it.each(tables)("of %s are set as French is in French, and have no English in them", (table) => {
    const texts = saidIn(table).flatMap(({ inFrench }) =>
      Object.values<string | undefined>({ ...inFrench }).flatMap((text) => text ?? []),
    );
    expect(texts.filter((text) => misset.test(text))).toEqual([]);
    expect(texts.filter((text) => english(text).length > 0)).toEqual([]);
  });

  it.each(tables)("of %s describe a problem in either language, also once it was JSON", (table) => {
    const make = problemsIn(en.sentences[table] as never) as (...of: [string, string, unknown]) => Problem;
    const inWords = ({ message, hint }: Sentence, join: string) => message + (hint === undefined ? "" : join + hint);
    for (const { code, params, inEnglish, inFrench } of saidIn(table)) {
      const problem: Problem = JSON.parse(JSON.stringify(make(code, "/x", params)));
      expect(describeProblem(problem, "en")).toBe(inWords(inEnglish, "; "));
      expect(describeProblem(problem, "fr")).toBe(inWords(inFrench, "\u00a0; "));
    }
  });
});
