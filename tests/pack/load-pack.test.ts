import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { type CompiledPack, configurePack, evaluate, loadPack, PackError } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

describe("a pack that is right", () => {
  it("has its parameters in place, and says where", () => {
    const [rule] = loadPack(smallPack()).definition.rules;
    expect(rule?.logic).toEqual({ and: [expect.anything(), { ">=": [{ var: "guards" }, 2] }] });
    expect(rule?.parameters?.least?.usedAt).toEqual(["/logic/and/1/>=/1"]);
  });

  it("is the same when it is loaded again from its own definition", () => {
    for (const pack of [loadPack(smallPack()), macsf]) {
      expect(loadPack(JSON.parse(JSON.stringify(pack.definition))).digest).toBe(pack.digest);
    }
  });

  it("has the SHA-256 of its canonical JSON as its digest, however much of it another pack has too", () => {
    const toJson = canonicalize as never as (value: unknown) => string;
    const sha256 = ({ definition }: CompiledPack) => createHash("sha256").update(toJson(definition)).digest("hex");
    const configured = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
    const edited = loadPack({ ...configured.definition, title: { fr: "Autre", en: "Other" } });
    const shorter = loadPack({ ...edited.definition, rules: edited.definition.rules.slice(3, 5).reverse() });
    for (const pack of [macsf, configured, edited, shorter, loadPack(smallPack())]) {
      expect(pack.digest).toBe(sha256(pack));
    }
  });

  it("has a digest that does not depend on the order of members", () => {
    const reversed = Object.fromEntries(Object.entries(smallPack()).reverse());
    expect(loadPack(reversed).digest).toBe(loadPack(smallPack()).digest);
  });

  it("has another digest as soon as anything differs", () => {
    expect(loadPack({ ...smallPack(), version: "1.0.1" }).digest).not.toBe(loadPack(smallPack()).digest);
  });

  it("is copied and frozen: what was handed over can change without changing the pack", () => {
    const definition = smallPack();
    const pack = loadPack(definition);
    definition.title.fr = "Autre";
    expect(pack.definition.title.fr).toBe("Petit jeu de règles");
    expect(Object.isFrozen(pack.definition.rules[0]?.text.fr)).toBe(true);
    expect(Object.isFrozen(pack)).toBe(true);
  });

  it("shares with the pack that it was made from what stays as it is", () => {
    const { definition } = loadPack(macsf.definition);
    const [first, ...others] = definition.rules;
    const edited = loadPack({ ...definition, rules: [{ ...first, severity: "low" }, ...others] }).definition;
    expect(edited.facts).toBe(definition.facts);
    expect(edited.rules[0]).toEqual({ ...first, severity: "low" });
    expect(edited.rules.slice(1).every((rule, i) => rule === others[i])).toBe(true);
  });

  it("keeps nothing of a pack that can still change", () => {
    const forged = {
      definition: JSON.parse(JSON.stringify(loadPack(smallPack()).definition)),
      ruleIds: ["doors-locked"],
    };
    const { rules, facts, ...own } = smallPack();
    const extending = { ...own, id: "town", extends: [{ id: "small", version: "^1.0.0" }] };
    const load = () => loadPack(extending, { packs: [forged as never] });
    const before = load();
    forged.definition.rules[0].logic = { "!!": [{ var: "doors" }] };
    forged.definition.rules[0].parameters = undefined;
    const after = load();
    expect(after.digest).not.toBe(before.digest);
    expect(after.outcomes({ doors: [{ locked: false }] }, "2026-01-31")[0]).toBe(1);
  });

  it.each([
    ["a copy with a digest of its own", () => ({ ...macsf, digest: "0".repeat(64) })],
    ["an heir with one", () => Object.create(macsf, { digest: { value: "0".repeat(64) } })],
  ])("is not one that was loaded when it is %s", (_, forge) => {
    const [found] = problemsOf(() => evaluate(forge() as typeof macsf, {}, { now: "2026-01-31" }));
    expect(found).toMatchObject({ code: "wrong-type", params: { expected: ["loaded-pack"] } });
  });

  it.each([
    null,
    1,
    "minutes",
    [],
    [null],
    { fr: null },
    { fr: "minutes" },
    { fr: { one: "minute" } },
    { fr: { one: 1, other: [] } },
  ])("has words for its units, or is told where it has none: %j", (minutes) => {
    const { definition } = macsf;
    const units = { ...definition.units, minutes };
    const places = placesOf(() => loadPack({ ...definition, units }));
    expect(places.filter((place) => !place.includes(" at /units/minutes"))).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });

  it("may be frozen when it is handed over", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    expect(() => loadPack(freeze(smallPack()))).not.toThrow();
  });

  it("does not keep the $schema that serves editors", () => {
    const { facts, ...small } = smallPack();
    const rules = [smallRule({ $schema: "../y.json" })];
    const pack = loadPack({ $schema: "../x.json", ...small, facts: { $schema: "../z.json", ...facts }, rules });
    expect(pack.digest).toBe(loadPack(smallPack()).digest);
  });

  it("keeps the dialect of JSON Schema that its facts name, for other validators", () => {
    const $schema = "https://json-schema.org/draft/2020-12/schema";
    const { facts, ...small } = smallPack();
    expect(loadPack({ ...small, facts: { $schema, ...facts } }).definition.facts).toMatchObject({ $schema });
  });
});

describe("a pack that is wrong", () => {
  it.each([
    ["not an object", [], ["wrong-type at (root)"]],
    ["null", null, ["wrong-type at (root)"]],
    ["without facts", { ...smallPack(), facts: undefined }, ["missing-member at (root)"]],
    ["a misspelt member", { ...smallPack(), titel: {} }, ["unknown-member at /titel"]],
    ["a version that is none", { ...smallPack(), version: "1" }, ["wrong-format at /version"]],
    ["no rule", { ...smallPack(), rules: [] }, ["too-few at /rules"]],
    ["a language without texts", { ...smallPack(), locales: ["fr", "en"] }, ["missing-text at /title/en"]],
    [
      "a text in a language beyond",
      { ...smallPack(), title: { fr: "a", de: "b" } },
      ["undeclared-language at /title/de"],
    ],
    ["two rules of one id", { ...smallPack(), rules: [smallRule(), smallRule()] }, ["duplicate-rule at /rules/1/id"]],
    ["a rule that is only named", { ...smallPack(), rules: ["doors-locked"] }, ["rule-by-name at /rules/0"]],
    ["facts that let anything through", withFacts({ additionalProperties: true }), ["open-facts at /facts"]],
    ["facts that are a list", withFacts({ type: "array" }), ["wrong-type at /facts/type"]],
    ["facts in words that hygie does not read", withFacts({ oneOf: [] }), ["unknown-member at /facts/oneOf"]],
    [
      "a fact named like a prototype's member",
      withFacts({ properties: { constructor: { type: "boolean" } } }),
      ["wrong-format at /facts/properties/constructor"],
    ],
    [
      "a fact of no type",
      withFacts({ properties: { open: { type: "bool" } } }),
      ["wrong-type at /facts/properties/open/type"],
    ],
  ])("%s", (_, definition, expected) => {
    expect(placesOf(() => loadPack(definition))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["a fact that nobody declared", { logic: { var: "dors" } }, "unknown-fact at /rules/0/logic"],
    ["logic that is no question", { logic: { var: "guards" } }, "not-boolean at /rules/0/logic"],
    ["logic that is always true", { logic: { "===": [1, 1] } }, "constant-logic at /rules/0/logic"],
    [
      "logic that reads nothing that matters",
      { logic: { or: [true, { "!!": [{ var: "doors" }] }] } },
      "constant-logic at /rules/0/logic",
    ],
    ["a list where a question is asked", { appliesWhen: { var: "doors" } }, "not-boolean at /rules/0/appliesWhen"],
    ["a parameter that nobody declared", { parameters: {} }, "unknown-parameter at /rules/0/logic/and/1/>=/1"],
    [
      "a default out of bounds",
      { parameters: { least: { type: "integer", default: 9, minimum: 1, maximum: 5, source: "x" } } },
      "out-of-bounds at /rules/0/parameters/least/default",
    ],
    [
      "a parameter that is not used",
      { logic: { "!!": [{ var: "doors" }] } },
      "unused-parameter at /rules/0/parameters/least",
    ],
    [
      "a parameter of another type than the fact",
      { parameters: { least: { type: "string", default: "2", source: "x" } } },
      "type-mismatch at /rules/0/logic/and/1/>=/1",
    ],
    ["an impact that nobody declared", { impacts: ["thift"] }, "unknown-impact at /rules/0/impacts/0"],
    [
      "evidence of no type",
      { evidence: [{ type: "foto", supports: ["guards"] }] },
      "unknown-evidence-type at /rules/0/evidence/0/type",
    ],
    [
      "evidence for no fact",
      { evidence: [{ type: "photo", supports: ["guard"] }] },
      "unknown-fact at /rules/0/evidence/0/supports/0",
    ],
    [
      "a reference to no framework",
      { references: [{ framework: "cod", id: "1", strength: "partial" }] },
      "unknown-framework at /rules/0/references/0/framework",
    ],
    [
      "a reference to no control",
      { references: [{ framework: "code", id: "2", strength: "partial" }] },
      "unknown-control at /rules/0/references/0/id",
    ],
    ["another document", { source: { document: "guid", quote: "x" } }, "unknown-document at /rules/0/source/document"],
    ["a severity that is none", { severity: "hihg" }, "impossible-value at /rules/0/severity"],
    ["no texts", { text: {} }, "too-few at /rules/0/text"],
    [
      "a successor that is not there",
      { status: "deprecated", replacedBy: "nope" },
      "unknown-rule at /rules/0/replacedBy",
    ],
  ])("a rule with %s", (_, changes, expected) => {
    expect(placesOf(() => loadPack(packWithRule(changes)))).toContain(expected);
  });

  it("is told of all at once, of the logic even where the schema is not met", () => {
    const definition = { ...smallPack(), version: "x", rules: [smallRule({ severity: "x", logic: { var: "nope" } })] };
    expect(placesOf(() => loadPack(definition))).toEqual(
      expect.arrayContaining([
        "wrong-format at /version",
        "impossible-value at /rules/0/severity",
        "unknown-fact at /rules/0/logic",
      ]),
    );
  });

  it("is told of by a PackError that names place, found, expected and the likely mend", () => {
    expect(() => loadPack(packWithRule({ severity: "hihg" }))).toThrow(PackError);
    expect(problemsOf(() => loadPack(packWithRule({ severity: "hihg" })))).toEqual([
      {
        code: "impossible-value",
        params: {
          found: { json: '"hihg"' },
          allowed: ["critical", "high", "medium", "low"],
          near: "high",
        },
        pointer: "/rules/0/severity",
        message: '"hihg" is not "critical", "high", "medium" or "low"',
        found: '"hihg"',
        expected: '"critical", "high", "medium" or "low"',
        hint: "did you mean high?",
      },
    ]);
  });

  it("may contain itself, or what is not JSON", () => {
    const cyclic: Record<string, unknown> = smallPack();
    cyclic.facts = cyclic;
    expect(placesOf(() => loadPack(cyclic))).toContain("not-json at /facts");
    expect(placesOf(() => loadPack({ ...smallPack(), helpUri: () => "x" }))).toContain("not-json at /helpUri");
  });

  it("may claim that a parameter stands where it does not", () => {
    const { parameters } = loadPack(smallPack()).definition.rules[0] ?? {};
    const lie = { least: { ...parameters?.least, usedAt: ["/text/fr/title"] } };
    expect(placesOf(() => loadPack(packWithRule({ parameters: lie })))).toContain(
      "wrong-use at /rules/0/parameters/least/usedAt/0",
    );
  });

  it("reaches no prototype", () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(
      placesOf(() => loadPack({ ...smallPack(), ...hostile, facts: hostile, rules: [hostile] })).length,
    ).toBeGreaterThan(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(
      placesOf(() => loadPack(packWithRule({ logic: JSON.parse('{"__proto__":[{"param":"least"}]}') }))),
    ).toContain("unknown-operator at /rules/0/logic");
  });
});

it("a pack of one language is evaluated in it when none is asked for", () => {
  const definition = JSON.parse(JSON.stringify(smallPack()).replaceAll('"fr":', '"en":').replace('["fr"]', '["en"]'));
  expect(evaluate(loadPack(definition), {}, { now: "2026-01-31" }).locale).toBe("en");
});

function withFacts(changes: object) {
  const pack = smallPack();
  return { ...pack, facts: { ...pack.facts, ...changes } };
}
