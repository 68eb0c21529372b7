import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintPack } from "../../src/audit/lint/index.js";
import { toDraftPack } from "../../src/import/draft-pack.js";
import type { DraftSource, Recommendation } from "../../src/import/recommendation.js";
import { evaluate, loadPack } from "../../src/index.js";

const source: DraftSource = {
  id: "guide",
  title: { fr: "Guide", en: "Guide" },
  locales: ["fr", "en"],
  source: { id: "guide-2026", title: "Guide 2026", publisher: "Ordre", language: "fr" },
  frameworks: {},
};

const locked: Recommendation = {
  control: "A.1 (2)",
  pointer: "/controls/0",
  title: { fr: "Verrouillage", en: "Locking" },
  statement: "Le poste se verrouille après 15 minutes.",
  section: "Postes",
  references: [],
  parameters: { minutes: { type: "integer", unit: "minutes", default: 15, source: "Guide 2026" } },
};

const minutes = { fr: { one: "minute", other: "minutes" }, en: { one: "minute", other: "minutes" } };

describe("toDraftPack", () => {
  it("makes a rule of a recommendation, which asks whether it is in place with the values of its parameters", () => {
    const { pack, rules, remaining } = toDraftPack({ ...source, units: { minutes } }, [locked]);
    const loaded = loadPack(pack);
    expect(rules).toEqual([{ id: "a-1-2", control: "A.1 (2)", pointer: "/controls/0" }]);
    expect(loaded.definition.rules[0]).toMatchObject({
      status: "draft",
      source: { section: "Postes", quote: "Le poste se verrouille après 15 minutes." },
      text: { fr: { title: "Verrouillage" }, en: { title: "Locking" } },
    });
    const outcomes = [{}, { a12: true, a12Minutes: 15 }, { a12: true, a12Minutes: 60 }].map(
      (facts) => evaluate(loaded, facts).results[0]?.outcome,
    );
    expect(outcomes).toEqual(["unknown", "pass", "fail"]);
    expect(lintPack(loaded)).toEqual([]);
    expect(remaining.map(({ part }) => part)).toEqual([
      "logic",
      "parameters",
      "severity",
      "evidence",
      "remediation",
      "texts",
    ]);
  });

  it("says which rules have a title alone, and which lack a language", () => {
    const bare = { ...locked, control: "b", title: { fr: "Sauvegarde" }, statement: undefined, parameters: {} };
    const { pack, remaining } = toDraftPack(source, [bare]);
    expect(pack.rules[0]?.source.quote).toBe("Sauvegarde");
    expect(pack.rules[0]?.text.en?.title).toBe("Sauvegarde");
    expect(remaining.filter(({ part }) => part === "statement" || part === "translation")).toEqual([
      { part: "statement", ruleIds: ["b"] },
      { part: "translation", ruleIds: ["b"] },
    ]);
  });

  it("gives whatever names controls have ids and facts of their own, and a pack that loads and passes its check", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "pack",
        "package",
        "1",
        "ac-1",
        "AC.1",
        "é",
        "中",
        " ",
        "../../x",
        "",
      ),
      fc.string({ unit: "grapheme" }),
      fc.string({ minLength: 200, maxLength: 400 }),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const recommendations = names.map((control) => ({ ...locked, control }));
        const { pack, files, rules } = toDraftPack({ ...source, units: { minutes } }, recommendations);
        expect(loadPack(pack).ruleIds).toEqual(rules.map(({ id }) => id));
        expect(lintPack(loadPack(pack))).toEqual([]);
        expect(Object.keys(files)).toEqual(["pack.json", "facts.schema.json", ...rules.map(({ id }) => `${id}.json`)]);
        expect(rules.map(({ control }) => control)).toEqual(names);
      }),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 30) },
    );
  });
});
