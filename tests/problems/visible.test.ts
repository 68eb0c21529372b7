import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FactsError } from "../../src/index.js";
import { describeProblem, formatProblem } from "../../src/locales/problems.js";
import { problem } from "../../src/node/problem.js";
import { printable, visible } from "../../src/problems/visible.js";

/** What a terminal obeys, and what a log takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const every = Array.from({ length: 0x2070 }, (_, code) => String.fromCharCode(code));

describe("what a terminal would obey", () => {
  it("is written out as JSON writes it, each and nothing else", () => {
    for (const mark of every) expect(visible(mark) !== mark, `U+${mark.charCodeAt(0)}`).toBe(obeyed.test(mark));
    for (const mark of every.filter((one) => obeyed.test(one))) expect(JSON.parse(`"${visible(mark)}"`)).toBe(mark);
  });

  it("is a space in words", () => {
    for (const mark of every)
      expect(printable(`a${mark}${mark}b`)).toBe(obeyed.test(mark) ? "a b" : `a${mark}${mark}b`);
  });

  it("never comes out of a problem, whose every text is one line", () => {
    const wicked = fc.string({ unit: fc.constantFrom(...every.filter((one) => obeyed.test(one)), "a", '"', "\\") });
    fc.assert(
      fc.property(wicked, wicked, wicked, (file, pointer, name) => {
        const found = problem("unlisted-rule", `/${pointer}`, { id: name, file: name }, { file });
        const { message, hint = "", found: seen = "", expected = "" } = found;
        const said = ["fr", "en"].flatMap((locale) => [describeProblem(found, locale), formatProblem(found, locale)]);
        for (const text of [message, hint, seen, expected, ...said, new FactsError([found]).message]) {
          expect(text).not.toMatch(obeyed);
        }
        expect(found.pointer).toBe(`/${pointer}`); // data stays what it is
      }),
    );
  });
});
