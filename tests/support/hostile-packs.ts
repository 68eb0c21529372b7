import fc from "fast-check";
import { smallPack, smallRule } from "./pack.js";

/** Texts that some format takes for more than text: markup, formulas, controls, marks of direction, halves of characters. */
export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  "**bold** _it_ `code` [a](javascript:x) ![i](x) <https://example.org>",
  "{{ insert: param, least }}",
  "# title\n\n- item\n1. first\n    code\n\ttab",
  "a | b\n--- | ---",
  "&lt;b&gt; &#60; \\* \\",
  '"quoted"',
  "  spaces at both ends  ",
  "\u202eevil\u202c \u0001 \u0085 \u2028 \r\n line",
  "=cmd|' /C calc'!A0",
  "]]> --> \ud800 !!python/object: &a *a",
  "x".repeat(10_000),
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== ""),
);

/** Packs of one rule that load, with such texts wherever a text may stand. */
export const hostilePacks: fc.Arbitrary<unknown> = fc
  .record({ texts: fc.array(text, { minLength: 24, maxLength: 24 }), hasSection: fc.boolean(), isWhole: fc.boolean() })
  .map(({ texts, hasSection, isWhole }) => {
    const next = () => texts.shift() ?? "text";
    const control = next();
    const choice = next();
    const rule = smallRule({
      source: { document: "guide", quote: next(), ...(hasSection ? { section: next() } : {}) },
      parameters: {
        least: { type: "integer", default: 2, minimum: 1, maximum: 5, source: isWhole ? next() : { fr: next() } },
        word: { type: "string", default: choice, choices: [choice, `${choice}!`], source: next() },
      },
      logic: {
        and: [
          { all: [{ var: "doors" }, { and: [{ var: "locked" }, { "===": [{ var: "id" }, { param: "word" }] }] }] },
          { ">=": [{ var: "guards" }, { param: "least" }] },
        ],
      },
      references: [{ framework: "code", id: control, strength: "partial" }],
      text: {
        fr: {
          ...{ title: next(), why: next(), pass: next(), fail: next(), unknown: next(), steps: [next(), next()] },
          ...(isWhole ? { limits: next(), parameters: { least: next() } } : {}),
        },
      },
      cases: [{ name: "nothing is known", facts: {}, expect: "unknown" }],
    });
    const { source, ...pack } = smallPack();
    return {
      ...pack,
      title: { fr: next() },
      source: { ...source, title: next(), publisher: next() },
      frameworks: { code: { title: next(), publisher: next(), controls: { [control]: { fr: next() } } } },
      impacts: { theft: { title: { fr: next() } } },
      rules: [rule],
    };
  });
