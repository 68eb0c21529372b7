import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromMarkup,
  fromValue,
  toMarkup,
  toMarkupLine,
  toUriReference,
  toValue,
} from "../../../src/reporters/oscal/text.js";
import { readMarkup } from "../../support/oscal.js";

const hostile = [
  "<script>alert(1)</script>",
  "**bold** _it_ `code` [a](javascript:x) ![i](x) <https://example.org>",
  "{{ insert: param, x }}",
  "# title",
  "1. first",
  "10) tenth",
  "- item\n+ item\n> quote\n===\n    code\n\ttab",
  "a | b\n--- | ---",
  "&lt;b&gt; &#60; \\* \\",
  "ends with spaces   ",
  "  begins with spaces",
  "\u202eevil\u202c \u0001 \u0085 \u2028 \r\n line",
  "a^2^ ~~gone~~",
  "=cmd|' /C calc'!A0",
  "]]> --> \ud800",
];
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("texts in OSCAL", () => {
  it.each(hostile)("are text to a reader of Markdown, and nothing more: %j", (given) => {
    const line = given.replace(/[\0\ud800]/g, "");
    const read = readMarkup(toMarkupLine(line));
    expect(read).toEqual({ text: line, markup: [] });
    expect(readMarkup(toMarkup(line)).markup).toEqual([]);
  });

  it("are read again as they were written", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fromMarkup(toMarkup(given))).toBe(given);
        expect(fromMarkup(toMarkupLine(given))).toBe(given);
        expect(fromValue(toValue(given))).toBe(given);
        expect(toMarkupLine(given)).not.toMatch(/\n/);
        expect(toValue(given)).toMatch(/^\S(.*\S)?$/u);
      }),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 300) },
    );
  });

  it("stay as they are where they have nothing that Markdown reads", () => {
    const plain = "Un verrouillage automatique, après 15 minutes : « court délai ».";
    expect([toMarkup(plain), toValue(plain)]).toEqual([plain, plain]);
  });

  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["a b.pdf", "a%20b.pdf"],
    ["a#b#c", "a#b%23c"],
    ["100%", "100%25"],
    ["preuve:é", "preuve:%C3%A9"],
    ["1:2", "./1:2"],
    ["\ud800", "%EF%BF%BD"],
  ])("are addresses with what an address can have: %j", (given, expected) => {
    expect(toUriReference(given)).toBe(expected);
  });
});
