import { describe, expect, it } from "vitest";
import { lintPack } from "../../src/audit/lint/index.js";
import { type CompiledPack, evaluate, loadPack } from "../../src/index.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack, smallRule } from "../support/pack.js";
import { placesOf, problemsOf } from "../support/problems.js";

const small = loadPack(smallPack());

/** A pack that extends the small one; `change` is what it changes of the small pack's one rule. */
function town(change: object = {}, more: object = {}) {
  const rules = Object.keys(change).length === 0 ? {} : { rules: { "doors-locked": change } };
  return {
    id: "town",
    version: "2.1.0",
    title: { fr: "Règles de la ville" },
    locales: ["fr"],
    helpUri: "https://example.org/{locale}/{pack}/{rule}",
    source: { id: "charter", title: "Charte", publisher: "Ville", language: "fr" },
    extends: [{ id: "small", version: "^1.0.0", ...rules }],
    ...more,
  };
}

const load = (definition: unknown, ...packs: CompiledPack[]) =>
  loadPack(definition, { packs: packs.length === 0 ? [small] : packs });
const messagesOf = (call: () => unknown) => problemsOf(call).map(({ message }) => message);

const lit = {
  properties: {
    doors: {
      items: {
        properties: {
          lit: {
            type: ["boolean", "null"],
            "x-text": { fr: { label: "Éclairée", question: "Éclairée ?", help: "Oui." } },
          },
        },
      },
    },
  },
};
const litRule = smallRule({
  id: "doors-lit",
  source: { document: "charter", quote: "éclairez vos portes" },
  parameters: undefined,
  logic: { all: [{ var: "doors" }, { var: "lit" }] },
  evidence: [{ type: "photo", supports: ["doors[].lit"] }],
});

describe("a pack that extends another", () => {
  it("has the other's rules, then its own, and reads the facts of both", () => {
    const pack = load(town({}, { facts: lit, rules: [litRule] }));
    expect(pack.ruleIds).toEqual(["doors-locked", "doors-lit"]);
    const report = evaluate(pack, { doors: [{ id: "a", locked: true, lit: false }], guards: 2 }, { now });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(["pass", "fail"]);
    expect(report.pack).toMatchObject({ id: "town", version: "2.1.0" });
  });

  it.each([
    [{}, "? 2.1.0"],
    [null, "? 2.1.0"],
    ["x".repeat(1e6), `${"x".repeat(57)}… 2.1.0`],
  ])("is called by what of its name is a text, when that is %.20j", (id, name) => {
    const definition = town({}, { id, extends: [{ id: "none", version: "^1.0.0" }] });
    expect(messagesOf(() => load(definition)).join("\n")).toContain(`${name} extends the pack "none"`);
  });

  it("sets parameters, severities and reasons not to ask; the pack that it extends stays as it is", () => {
    const stricter = load(town({ parameters: { least: 3 }, severity: "critical" }));
    const facts = { doors: [{ locked: true }], guards: 2 };
    expect(evaluate(stricter, facts, { now }).results[0]).toMatchObject({ outcome: "fail", severity: "critical" });
    expect(evaluate(small, facts, { now }).results[0]).toMatchObject({ outcome: "pass", severity: "high" });

    const without = load(town({ disabled: { reason: "Pas de portes." } }));
    expect(evaluate(without, facts, { now }).results[0]?.outcome).toBe("not-applicable");
  });

  it("adds evidence, references and cases to a rule; a case of the same name takes the other's place", () => {
    const restated = { name: "a locked door", facts: { doors: [{ locked: true }], guards: 2 }, expect: "fail" };
    const added = { name: "a third guard", facts: { doors: [{ locked: true }], guards: 3 }, expect: "pass" };
    const rule = load(
      town(
        {
          parameters: { least: 3 },
          evidence: [{ type: "visit", supports: ["guards"] }],
          references: [{ framework: "law", id: "7", strength: "partial" }],
          cases: [added, restated],
        },
        {
          evidenceTypes: { visit: { title: { fr: "Visite" }, freshForDays: 10 } },
          frameworks: { law: { title: "Loi", publisher: "État", controls: { "7": { fr: "Article 7" } } } },
        },
      ),
    ).definition.rules[0];
    expect(rule?.evidence.map(({ type }) => type)).toEqual(["photo", "visit"]);
    expect(rule?.references.map(({ framework }) => framework)).toEqual(["code", "law"]);
    expect(rule?.cases).toEqual([restated, added]);
  });

  it("adds a language to all that the other says, or leaves one out", () => {
    const label = (fact: object, title: string) => ({
      ...fact,
      "x-text": { en: { label: title, question: `${title}?`, help: "Look." } },
    });
    const text = { title: "Doors", why: "Because.", pass: "Shut.", fail: "Open.", unknown: "See.", steps: ["Shut."] };
    const english = {
      locales: ["fr", "en"],
      title: { fr: "Règles de la ville", en: "The town’s rules" },
      facts: {
        properties: {
          doors: label(
            {
              items: {
                properties: {
                  id: label({}, "Name"),
                  locked: label({}, "Locked"),
                  kind: label({ "x-choices": { front: { en: "front" }, back: { en: "back" } } }, "Kind"),
                },
              },
            },
            "Doors",
          ),
          repairedOn: label({}, "Repaired on"),
          guards: label({}, "Guards"),
          checkedOn: label({}, "Checked on"),
          tags: label({}, "Tags"),
        },
      },
      impacts: { theft: { title: { en: "Theft" } } },
      evidenceTypes: { photo: { title: { en: "Photograph" }, freshForDays: 30 } },
      frameworks: { code: { title: "Code", publisher: "Ville", controls: { "1": { en: "Doors shut" } } } },
    };
    const both = load(town({ text: { en: text } }, english));
    const { results, questions } = evaluate(both, {}, { now, locale: "en" });
    expect(results[0]?.title).toBe("Doors");
    expect(questions[0]?.label).toBe("Doors?");

    const french = loadPack(town({}, { extends: [{ id: "macsf", version: "2" }] }), { packs: [macsf] });
    expect(JSON.stringify(french.definition)).not.toContain("Your devices");
    expect(french.definition.rules[0]?.text).not.toHaveProperty("en");
  });

  it("can be extended in turn, and its changes again", () => {
    const one = load(town({ parameters: { least: 3 } }));
    const two = load(
      {
        ...town(),
        id: "street",
        extends: [{ id: "town", version: "2.x", rules: { "doors-locked": { parameters: { least: 4 } } } }],
      },
      one,
    );
    const { provenance, rules } = two.definition;
    expect(rules[0]?.parameters?.least?.value).toBe(4);
    expect(provenance?.packs.map(({ id, version }) => `${id} ${version}`)).toEqual(["small 1.0.0", "town 2.1.0"]);
    expect(provenance?.rules["doors-locked"]).toEqual({
      pack: "small",
      changes: [
        { pack: "town", pointer: "/parameters/least", before: 2 },
        { pack: "street", pointer: "/parameters/least", before: 3 },
      ],
    });
    expect(provenance?.facts["doors[].locked"]).toBe("small");
  });

  it("takes, of several versions at hand, the first in the range", () => {
    const next = loadPack({ ...smallPack(), version: "1.4.0" });
    const beta = loadPack({ ...smallPack(), version: "1.5.0-beta" });
    const far = loadPack({ ...smallPack(), version: "2.0.0" });
    const [extended] = load(town(), beta, far, next, small).definition.provenance?.packs ?? [];
    expect(extended).toMatchObject({ version: "1.4.0", digest: next.digest, source: small.definition.source });
  });

  it("is plain JSON once resolved, and loads again without the other", () => {
    const pack = load(town({ severity: "low", references: [{ framework: "code", id: "1", strength: "related" }] }));
    const again = loadPack(JSON.parse(JSON.stringify(pack.definition)));
    expect(again.digest).toBe(pack.digest);
    expect(pack.definition.provenance?.rules["doors-locked"]?.changes).toEqual([
      { pack: "town", pointer: "/severity", before: "high" },
      { pack: "town", pointer: "/references/1" },
    ]);
    expect(pack.definition).not.toHaveProperty("extends");
  });

  it("is the same bytes whatever the order in which packs are handed over", () => {
    const other = loadPack({ ...smallPack(), id: "other" });
    expect(load(town(), small, other).digest).toBe(load(town(), other, small).digest);
  });
});

describe("an extension that cannot be is refused, and names both sides", () => {
  const refused: [what: string, call: () => unknown, place: string, message: string][] = [
    [
      "a pack that is not at hand",
      () => load({ ...town(), extends: [{ id: "smal", version: "1" }] }),
      "unknown-pack at /extends/0/id",
      'town 2.1.0 extends the pack "smal", which is not at hand',
    ],
    [
      "a version out of range",
      () => load({ ...town(), extends: [{ id: "small", version: "^2.0.0" }] }),
      "unmet-range at /extends/0/version",
      "town 2.1.0 extends small ^2.0.0, and small 1.0.0 is at hand",
    ],
    [
      "a range that is none",
      () => load({ ...town(), extends: [{ id: "small", version: "newest" }] }),
      "wrong-format at /extends/0/version",
      '"newest" is not a range of versions',
    ],
    [
      "a pack that extends itself",
      () => load({ ...town(), id: "small" }),
      "extension-loop at /extends/0/id",
      "small 2.1.0 extends small 1.0.0: a pack cannot build on itself",
    ],
    [
      "a loop by way of another",
      () => load({ ...town(), id: "small", extends: [{ id: "town", version: "2" }] }, load(town())),
      "extension-loop at /extends/0/id",
      "small 2.1.0 extends small 1.0.0 by way of town 2.1.0: a pack cannot build on itself",
    ],
    [
      "a diamond",
      () =>
        load(
          {
            ...town(),
            id: "street",
            extends: [
              { id: "town", version: "2" },
              { id: "small", version: "1" },
            ],
          },
          load(town()),
          small,
        ),
      "extension-diamond at /extends/1/id",
      "street 2.1.0 extends small 1.0.0 by way of town 2.1.0, and also small 1.0.0",
    ],
    [
      "a rule of the same id",
      () => load(town({}, { rules: [smallRule()] })),
      "duplicate-rule at /rules/0/id",
      'this pack and small 1.0.0 both have a rule "doors-locked"',
    ],
    [
      "two packs with a rule of the same id",
      () =>
        load(
          {
            ...town(),
            extends: [
              { id: "small", version: "1" },
              { id: "other", version: "1" },
            ],
          },
          small,
          loadPack({ ...smallPack(), id: "other" }),
        ),
      "duplicate-rule at /extends/1",
      'other 1.0.0 and small 1.0.0 both have a rule "doors-locked"',
    ],
    [
      "a change of a rule that is not there",
      () => load({ ...town(), extends: [{ id: "small", version: "1", rules: { "doors-lock": { severity: "low" } } }] }),
      "unknown-rule at /extends/0/rules/doors-lock",
      'unknown rule "doors-lock": town 2.1.0 changes it, and small 1.0.0 does not have it',
    ],
    [
      "a parameter out of bounds",
      () => load(town({ parameters: { least: 9 } })),
      "out-of-bounds at /extends/0/rules/doors-locked/parameters/least",
      "9 is not a whole number from 1 to 5: town 2.1.0 sets it for a rule of small 1.0.0",
    ],
    [
      "a parameter that the rule does not have",
      () => load(town({ parameters: { most: 3 } })),
      "unknown-parameter at /extends/0/rules/doors-locked/parameters/most",
      'unknown parameter "most": town 2.1.0 sets it for a rule of small 1.0.0',
    ],
    [
      "a fact that is another in the pack that is extended",
      () => load(town({}, { facts: { properties: { guards: { type: ["boolean", "null"] } } } })),
      "clash at /facts/properties/guards/type",
      'this is ["boolean","null"], and small 1.0.0 has ["integer","null"]',
    ],
    [
      "a fact that would allow less than the pack that is extended",
      () => load(town({}, { facts: { properties: { guards: { maximum: 5 } } } })),
      "clash at /facts/properties/guards/maximum",
      "this is 5, and small 1.0.0 has no such member there",
    ],
    [
      "an evidence type that stays fresh for another time",
      () => load(town({}, { evidenceTypes: { photo: { title: { fr: "Photo" }, freshForDays: 31 } } })),
      "clash at /evidenceTypes/photo/freshForDays",
      "this is 31, and small 1.0.0 has 30",
    ],
    [
      "packs that do not agree about an impact",
      () => {
        const named = { ...smallPack(), id: "other", impacts: { theft: { title: { fr: "Larcin" } } } };
        const other = loadPack({ ...named, rules: [smallRule({ id: "other-rule" })] });
        load(
          {
            ...town(),
            extends: [
              { id: "small", version: "1" },
              { id: "other", version: "1" },
            ],
          },
          small,
          other,
        );
      },
      "clash at /extends/1",
      '/impacts/theft/title/fr of other 1.0.0 is "Larcin", and small 1.0.0 has "Vol"',
    ],
    [
      "other words for a text that is there",
      () => load(town({ text: { fr: { ...smallRule().text.fr, why: "Ainsi." } } })),
      "clash at /extends/0/rules/doors-locked/text/fr/why",
      'this text is "Ainsi.", and small 1.0.0 has "Parce que."',
    ],
    [
      "a provenance written by hand",
      () => load(town({}, { provenance: load(town()).definition.provenance })),
      "unknown-member at /provenance",
      "hygie writes the provenance of a pack that extends others",
    ],
  ];

  it.each(refused)("%s", (_, call, place, message) => {
    expect(placesOf(call)).toEqual([place]);
    expect(messagesOf(call)).toEqual([message]);
  });

  it("a language that a text of the other lacks: at the place where it would be written", () => {
    const places = placesOf(() => load(town({}, { locales: ["fr", "br"], title: { fr: "Ville", br: "Kêr" } })));
    expect(places).toContain("missing-text at /extends/0/rules/doors-locked/text/br");
    expect(places).toContain("missing-text at /impacts/theft/title/br");
    const ofFact = places.filter((place) => place.includes("/locked/"));
    expect(ofFact).toEqual(["missing-text at /facts/properties/doors/items/properties/locked/x-text/br"]);
  });

  it("evidence and references of a change that name nothing: at the change", () => {
    const change = {
      evidence: [{ type: "foto", supports: ["doors[].shut"] }],
      references: [{ framework: "code", id: "2", strength: "partial" }],
    };
    expect(placesOf(() => load(town(change)))).toEqual([
      "unknown-evidence-type at /extends/0/rules/doors-locked/evidence/0/type",
      "unknown-fact at /extends/0/rules/doors-locked/evidence/0/supports/0",
      "unknown-control at /extends/0/rules/doors-locked/references/0/id",
    ]);
  });

  it("a mistake in its own rule: at that rule, however many come before", () => {
    const rule = { ...litRule, logic: { all: [{ var: "doors" }, { var: "lighted" }] } };
    expect(placesOf(() => load(town({}, { facts: lit, rules: [rule] })))).toEqual([
      "unknown-fact at /rules/0/logic/all/1",
    ]);
  });

  it("all at once: what is wrong with an extension and with a rule", () => {
    const rule = { ...litRule, severity: "grave" };
    const definition = { ...town({}, { rules: [rule] }), extends: [{ id: "smal", version: "1" }] };
    expect(placesOf(() => load(definition))).toEqual([
      "impossible-value at /rules/0/severity",
      "unknown-pack at /extends/0/id",
    ]);
  });

  it("names that every object has are names like any other", () => {
    const definition = JSON.parse('{"constructor":{"severity":"low"},"doors-locked":{"parameters":{"constructor":1}}}');
    const places = placesOf(() => load({ ...town(), extends: [{ id: "small", version: "1", rules: definition }] }));
    expect(places).toContain("unknown-rule at /extends/0/rules/constructor");
    expect(places).toContain("unknown-parameter at /extends/0/rules/doors-locked/parameters/constructor");
    expect(Object.prototype).not.toHaveProperty("severity");
  });

  it("packs that are none are refused as options", () => {
    expect(placesOf(() => loadPack(town(), { packs: [smallPack()] as never }))).toEqual(["wrong-type at /packs/0"]);
    expect(placesOf(() => loadPack(town(), { packs: small as never }))).toEqual(["wrong-type at /packs"]);
    expect(placesOf(() => loadPack(town(), { pack: [small] } as never))).toEqual(["unknown-option at /pack"]);
  });
});

it("hygie check tells nothing of what another pack is to mend", () => {
  const lint = lintPack(loadPack(town({}, { extends: [{ id: "macsf", version: "2" }] }), { packs: [macsf] }));
  expect(lint).toEqual([]);
});
