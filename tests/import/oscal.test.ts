import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintPack } from "../../src/audit/lint/index.js";
import { type DraftPack, fromOscalCatalog } from "../../src/import/index.js";
import { type CompiledPack, loadPack, OptionsError } from "../../src/index.js";
import { loadPackDirectory } from "../../src/node/index.js";
import { toOscalCatalog } from "../../src/reporters/index.js";
import { hostilePacks } from "../support/hostile-packs.js";
import { macsf, root } from "../support/macsf.js";

const littoral = loadPackDirectory(`${root}examples/packs/littoral`, { packs: [macsf] });

/** What goes from a pack to a catalog and back. */
function keptOf({ definition }: CompiledPack) {
  const { locales, frameworks, rules } = definition;
  const parameters = (rule: (typeof rules)[number]) =>
    Object.entries(rule.parameters ?? {}).map(([name, { usedAt: _, value: __, ...rest }]) => [name, rest]);
  const titles = (rule: (typeof rules)[number]) => locales.map((locale) => rule.text[locale]?.title);
  return {
    ids: rules.map(({ id }) => id),
    titles: rules.map(titles),
    parameters: rules.map(parameters),
    references: rules.map((rule) => rule.references),
    quotes: rules.map(({ source }) => source.quote),
    sections: rules.map(({ source }) => source.section),
    frameworks,
  };
}

function draftOf(catalog: unknown): DraftPack {
  const draft = fromOscalCatalog(catalog);
  if ("problems" in draft) throw new Error(JSON.stringify(draft.problems, null, 1));
  return draft;
}

const roundTrip = (pack: CompiledPack) => loadPack(draftOf(JSON.parse(toOscalCatalog(pack).text)).pack);

describe("a pack that went through a catalog of OSCAL", () => {
  it.each([
    ["macsf", macsf],
    ["a pack that extends another", littoral],
  ])("keeps its ids, titles, statements, parameters and references, and passes its check: %s", (_, pack) => {
    const again = roundTrip(pack);
    expect(keptOf(again)).toEqual(keptOf(pack));
    expect(again.definition.id).toBe(pack.definition.id);
    expect(again.definition.title).toEqual(pack.definition.title);
    expect(again.definition.source).toEqual(pack.definition.source);
    expect(new Set(again.definition.rules.map(({ status }) => status))).toEqual(new Set(["draft"]));
    expect(lintPack(again)).toEqual([]);
  });

  it("keeps them whatever they are", () => {
    fc.assert(
      fc.property(hostilePacks, (definition) => {
        const pack = loadPack(definition);
        expect(keptOf(roundTrip(pack))).toEqual(keptOf(pack));
      }),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 40) },
    );
  });
});

const metadata = { title: "Guide", "last-modified": "2026-01-01T00:00:00Z", version: "3", "oscal-version": "1.1.2" };
const control = (id: string, more: object = {}) => ({ id, title: `Title of ${id}`, ...more });
const catalogOf = (more: object) => ({ catalog: { uuid: "5b8f1b3c-6b0c-4c55-8a0e-0d1c2d3e4f50", metadata, ...more } });
const statement = (prose: string, parts: readonly object[] = []) => ({
  parts: [
    { name: "statement", prose, parts },
    { name: "guidance", prose: "Not a statement." },
  ],
});

describe("fromOscalCatalog", () => {
  it("makes a rule of each control, also of those in groups and in other controls, with the group as its section", () => {
    const groups = [
      {
        id: "ac",
        title: "Access \\& control",
        controls: [control("AC-2", { controls: [control("AC-2(1)")] })],
        groups: [{ title: "Inner", controls: [control("AC-9")] }],
      },
    ];
    const { pack, rules } = draftOf(catalogOf({ controls: [control("a")], groups }));
    expect(rules).toEqual([
      { id: "a", control: "a", pointer: "/catalog/controls/0" },
      { id: "ac-2", control: "AC-2", pointer: "/catalog/groups/0/controls/0" },
      { id: "ac-2-1", control: "AC-2(1)", pointer: "/catalog/groups/0/controls/0/controls/0" },
      { id: "ac-9", control: "AC-9", pointer: "/catalog/groups/0/groups/0/controls/0" },
    ]);
    expect(pack.rules.map(({ source }) => source.section)).toEqual([
      undefined,
      "Access & control",
      "Access & control",
      "Inner",
    ]);
    expect(pack.rules[1]?.references).toEqual([{ framework: "guide", id: "AC-2", strength: "equivalent" }]);
    expect(pack.frameworks.guide).toMatchObject({ version: "3", controls: { "AC-2": { en: "Title of AC-2" } } });
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it("reads a statement with its items and what parameters say", () => {
    const params = [
      { id: "p1", values: ["15 minutes"] },
      { id: "p2", label: "personnel or {{ insert: param, p1 }}" },
      { id: "p3", select: { choice: ["one", "{{ insert: param, p2 }}"] } },
      { id: "p4" },
    ];
    const item = { name: "item", props: [{ name: "label", value: "a." }], prose: "Notify {{ insert: param, p2 }};" };
    const prose = "Lock after {{ insert: param, p1 }}: {{ insert: param, p3 }}, {{ p4 }}";
    const { pack, remaining } = draftOf(
      catalogOf({ controls: [control("x", { params, ...statement(prose, [item]) })] }),
    );
    expect(pack.rules[0]?.source.quote).toBe(
      "Lock after 15 minutes: [one; [personnel or 15 minutes]], [to be set]\na. Notify [personnel or 15 minutes];",
    );
    expect(pack.rules[0]?.parameters).toEqual({ p1: { type: "string", default: "15 minutes", source: "Guide" } });
    expect(remaining.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["parameters", "unset-parameters", "logic"]),
    );
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it("takes a circle of parameters to its beginning, and no further", () => {
    const params = [
      { id: "p1", label: "{{ insert: param, p2 }}" },
      { id: "p2", label: "{{ insert: param, p1 }}" },
    ];
    const { pack } = draftOf(catalogOf({ params, controls: [control("x", statement("{{ insert: param, p1 }}"))] }));
    expect(pack.rules[0]?.source.quote).toBe("[[[p1]]]");
  });

  it("makes no rule of a control that was withdrawn, and says so", () => {
    const withdrawn = control("b", { props: [{ name: "status", value: "withdrawn" }] });
    const { rules, leftOut } = draftOf(catalogOf({ controls: [control("a"), withdrawn] }));
    expect(rules.map(({ id }) => id)).toEqual(["a"]);
    expect(leftOut).toEqual([{ control: "b", pointer: "/catalog/controls/1" }]);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "(root): nothing is not JSON"],
    ["a text", "<catalog/>", '(root): "<catalog/>" is not a catalog of OSCAL in JSON'],
    ["another model", { profile: {} }, '(root): "profile" is not a catalog of OSCAL in JSON'],
    ["no object", { catalog: [] }, "is not a catalog"],
    ["no metadata", { catalog: { controls: [control("a")] } }, '/catalog: "metadata" is missing'],
    ["no controls", catalogOf({}), "/catalog: there is no control to make a rule of"],
    ["no title", catalogOf({ controls: [{ id: "a" }] }), '/catalog/controls/0: "title" is missing'],
    ["no id", catalogOf({ controls: [{ title: "A" }] }), '/catalog/controls/0: "id" is missing'],
    ["an id of another type", catalogOf({ controls: [control(7 as never)] }), "/catalog/controls/0/id: 7 is not"],
    ["two of one id", catalogOf({ controls: [control("a"), control("a")] }), "/catalog/controls/1/id: the id"],
    ["controls that are none", catalogOf({ controls: {} }), "/catalog/controls: an object is not a list"],
    ["a control that is none", catalogOf({ controls: [null] }), "/catalog/controls/0: null is not"],
    [
      "a parameter that is none",
      catalogOf({ controls: [control("a", statement("{{ insert: param, b }}"))] }),
      '/catalog/controls/0/parts/0/prose: the text inserts the parameter "b"',
    ],
  ])("says what is wrong, and where: %s", (_, given, said) => {
    const made = fromOscalCatalog(given);
    const problems = "problems" in made ? made.problems : [];
    const lines = problems.map(({ pointer, message }) => `${pointer || "(root)"}: ${message}`);
    expect(lines.join("\n")).toContain(said);
  });

  it.each<[string, object, string, string]>([
    ["a list of controls", { contols: [control("b")] }, "/catalog/contols", "controls"],
    ["a list of groups", { group: [] }, "/catalog/group", "groups"],
    ["links", { controls: [control("b", { link: [] })] }, "/catalog/controls/0/link", "links"],
    ["the parts of a control", { controls: [control("b", { part: [] })] }, "/catalog/controls/0/part", "parts"],
    [
      "the prose of a part",
      { controls: [control("b", { parts: [{ name: "item", prosa: "x" }] })] },
      "/catalog/controls/0/parts/0/prosa",
      "prose",
    ],
    [
      "the name of a part",
      { controls: [control("b", { parts: [{ name: "statment", prose: "x" }] })] },
      "/catalog/controls/0/parts/0/name",
      "statement",
    ],
    [
      "the values of a parameter",
      { params: [{ id: "p", value: ["x"] }], controls: [] },
      "/catalog/params/0/value",
      "values",
    ],
    [
      "what is in a group",
      { groups: [{ title: "G", control: [control("b")] }] },
      "/catalog/groups/0/control",
      "controls",
    ],
  ])("says which member was meant by one that is misspelt: %s", (_, members, pointer, meant) => {
    const made = fromOscalCatalog({ catalog: { ...catalogOf({}).catalog, ...members } });
    const problems = "problems" in made ? made.problems : [];
    expect(problems.find((one) => one.pointer === pointer)?.hint).toBe(`did you mean ${meant}?`);
  });

  it("leaves alone what is near no member of OSCAL, and parts of another name", () => {
    const parts = [
      "guidance",
      "overview",
      "objective",
      "assessment-objective",
      "assessment-method",
      "instruction",
      "example",
    ];
    const more = { parts: parts.map((name) => ({ name, prose: "x" })), ours: 1, "x-remark": "x" };
    expect(draftOf(catalogOf({ controls: [control("a", more)] })).rules).toHaveLength(1);
  });

  it("says everything that is wrong at once", () => {
    const made = fromOscalCatalog(catalogOf({ controls: [{ id: "a" }, { title: "B" }, control("a"), 5] }));
    expect("problems" in made && made.problems).toHaveLength(4);
  });

  it("reads whatever it is given, and never throws", () => {
    const circle: Record<string, unknown> = {};
    circle.catalog = circle;
    const deep = Array.from({ length: 300 }).reduce((inner) => ({ groups: [inner] }), {});
    const getter = Object.defineProperty({}, "catalog", { enumerable: true, get: () => JSON.parse("none") });
    for (const given of [circle, { catalog: deep }, getter, 5n, Symbol("x"), () => 1, new Map(), [], null]) {
      expect(fromOscalCatalog(given)).toHaveProperty("problems");
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fromOscalCatalog({ catalog: value })).toHaveProperty("problems");
      }),
    );
  });

  it("takes names that objects have, and ids that lead elsewhere, for names", () => {
    const hostile = ["__proto__", "constructor", "toString", "../../etc/passwd", "pack", "a/b", "CON", "é"];
    const { pack, files, remaining } = draftOf(
      JSON.parse(JSON.stringify(catalogOf({ controls: hostile.map((id) => control(id)) }))),
    );
    expect(loadPack(pack).ruleIds).toEqual([
      "proto",
      "constructor",
      "tostring",
      "etc-passwd",
      "pack-2",
      "a-b",
      "con-2",
      "e",
    ]);
    expect(remaining.find(({ part }) => part === "renamed")?.ruleIds).toEqual(["pack-2", "con-2"]);
    for (const name of Object.keys(files)) expect(name).toMatch(/^[a-z0-9.-]+\.json$/);
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it("takes an id and a language", () => {
    const made = fromOscalCatalog(catalogOf({ controls: [control("a")] }), { id: "mine", locale: "fr" });
    expect("pack" in made && [made.pack.id, made.pack.locales]).toEqual(["mine", ["fr"]]);
    expect(() => fromOscalCatalog({}, { id: "Mine" })).toThrow(OptionsError);
    expect(() => fromOscalCatalog({}, { locale: "French" })).toThrow(OptionsError);
    expect(() => fromOscalCatalog({}, { lang: "fr" } as never)).toThrow(OptionsError);
  });
});
