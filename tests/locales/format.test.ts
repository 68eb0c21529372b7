import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatsIn } from "../../src/locales/format.js";
import { localeIn, lookUp } from "../../src/locales/locale.js";

describe("a language by its tag", () => {
  it.each(["fr", "FR", "fr-FR", "fr_CA", "fr_FR.UTF-8", "fr_FR@euro", "fr-Latn-CA"])("%s is French", (tag) => {
    expect(localeIn(tag)).toBe("fr");
  });

  it.each(["en", "en-US", "en_GB.UTF-8", "EN"])("%s is English", (tag) => {
    expect(localeIn(tag)).toBe("en");
  });

  it.each(["", "C", "C.UTF-8", "POSIX", "de", "fre", "french", "x-fr", "-fr"])("%j is neither", (tag) => {
    expect(localeIn(tag)).toBeUndefined();
  });

  it("is the nearest of those that are at hand", () => {
    expect(lookUp("fr-CA", ["en", "fr", "fr-ca"])).toBe("fr-ca");
    expect(lookUp("fr-CH", ["en", "fr-CA", "fr"])).toBe("fr");
    expect(lookUp("fr", ["en", "fr-CA", "fr-CH"])).toBe("fr-CA");
    expect(lookUp("pt", ["en", "fr"])).toBeUndefined();
  });
});

describe("formats", () => {
  const [fr, en] = [formatsIn("fr"), formatsIn("en")];

  it("write numbers as the language does, with all their digits", () => {
    const numbers = [0, -0, 7, -999, 1000, -1234.25, 0.1 + 0.2, 12345678.5, 1e-7];
    expect(numbers.map(en.number)).toEqual(
      ["0", "0", "7", "-999", "1,000", "-1,234.25", "0.30000000000000004", "12,345,678.5", "0.0000001"], // biome-ignore format: a line each way
    );
    expect(numbers.map(fr.number)).toEqual(
      ["0", "0", "7", "-999", "1\u202f000", "-1\u202f234,25", "0,30000000000000004", "12\u202f345\u202f678,5", "0,0000001"], // biome-ignore format: a line each way
    );
  });

  it.each([
    ["fr", fr],
    ["en-GB", en],
  ] as const)("say of any number what Intl says of it in %s", (tag, formats) => {
    const [numbers, plurals] = [new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }), new Intl.PluralRules(tag)];
    const of = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.nat(5000), fc.nat(3000).map((n) => n * 1_000_000), fc.double({ noNaN: true })); // biome-ignore format: a line
    fc.assert(
      fc.property(of, (value) => {
        expect(formats.number(value)).toBe(numbers.format(value === 0 ? 0 : value));
        expect(formats.plural(value)).toBe(plurals.select(value));
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it("write days as they are read", () => {
    expect(["2026-01-31", "0099-12-01", "9999-12-31"].map(fr.date)).toEqual(["31/01/2026", "01/12/0099", "31/12/9999"]);
    expect(en.date("2026-01-31")).toBe("2026-01-31");
  });

  it("join texts", () => {
    const texts = ["a", "b", "c"];
    expect([0, 1, 2, 3].map((length) => en.list(texts.slice(0, length), "or"))).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
    expect([0, 1, 2, 3].map((length) => fr.list(texts.slice(0, length), "or"))).toEqual([
      "",
      "a",
      "a ou b",
      "a, b ou c",
    ]);
    expect([en.list(texts, "and"), fr.list(texts, "and")]).toEqual(["a, b and c", "a, b et c"]);
  });

  it("put words in the form of a number", () => {
    const [day, jour] = [
      { one: "day", other: "days" },
      { one: "jour", other: "jours" },
    ];
    expect([0, 1, 1.5, 2, -1].map((n) => en.plural(n))).toEqual(["other", "one", "other", "other", "one"]);
    expect([0, 1, 1.5, 2, -1.5].map((n) => fr.plural(n))).toEqual(["one", "one", "one", "other", "one"]);
    expect([0, 1, 1200].map((n) => en.inflect(n, day))).toEqual(["days", "day", "days"]);
    expect([0, 1.5, 1e6].map((n) => fr.inflect(n, jour))).toEqual(["jour", "jour", "jours"]);
  });
});
