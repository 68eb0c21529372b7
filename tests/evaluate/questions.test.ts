import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, factsFields, loadPack, nextQuestions, questionAt, setFact } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack, smallRule } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const text = (label: string) => ({ fr: { label, question: `${label} ?`, help: "Regardez." } });
const { facts, ...small } = smallPack();
const building = {
  type: ["object", "null"],
  additionalProperties: false,
  "x-text": { fr: { label: "Le bâtiment" } },
  properties: { floors: { type: ["integer", "null"], exclusiveMinimum: 0, maximum: 9, "x-text": text("Étages") } },
};
const pack = loadPack({
  ...small,
  units: { people: { fr: { one: "personne", other: "personnes" } } },
  facts: { ...facts, properties: { building, ...(facts.properties as object) } },
  rules: [
    smallRule(),
    smallRule({
      ...{ id: "front", parameters: {}, evidence: [], appliesWhen: { ">": [{ var: "building.floors" }, 1] } },
      logic: { all: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] },
      cases: [{ name: "none", facts: {}, expect: "unknown" }],
    }),
  ],
});
const doors = [{ id: "hall" }, { locked: true }, null];
const ask = (given: object, more: object = {}) => nextQuestions(pack, given, { now, ...more });

describe("a question", () => {
  it("names its section, and its item by its id or its place", () => {
    const asked = ask({ doors }).map(({ pointer, section, subject }) => [pointer, section, subject]);
    expect(Object.fromEntries(asked.map(([pointer, ...of]) => [pointer, of]))).toEqual({
      "/building/floors": ["Le bâtiment", undefined],
      "/doors/0/kind": ["Portes", "hall"],
      "/doors/0/locked": ["Portes", "hall"],
      "/doors/1/kind": ["Portes", "Portes nº\u00a02"],
      "/doors/2/locked": ["Portes", "Portes nº\u00a03"],
      "/doors/2/kind": ["Portes", "Portes nº\u00a03"],
      "/guards": ["Gardiens", undefined],
    });
  });

  it("calls an item without an id as the pack calls one, in each language", () => {
    const subjects = (locale: string) => {
      const given = { devices: [{ id: "front-desk" }, {}], authentication: [{}], onlineServices: [{}] };
      return new Set(nextQuestions(macsf, given, { now, locale }).flatMap(({ subject }) => subject ?? []));
    };
    expect([...subjects("fr")]).toEqual(["front-desk", "Appareil 2", "Service en ligne 1", "Moyen de connexion 1"]);
    expect([...subjects("en")]).toEqual(["front-desk", "Device 2", "Online service 1", "Way to sign in 1"]);
    const titles = factsFields(macsf, "fr").flatMap(({ fields }) => fields.flatMap(({ itemTitle }) => itemTitle ?? []));
    expect(titles).toEqual(["Appareil", "Service en ligne", "Autre messagerie", "Moyen de connexion"]);
    const [list] = nextQuestions(macsf, {}, { now, locale: "fr" }).filter(({ pointer }) => pointer === "/devices");
    expect(list).toMatchObject({ type: "array", itemTitle: "Appareil" });
  });

  it("has the bounds and the unit of a number, and the fields of a list's items", () => {
    const [floors, list, guards] = ask({});
    expect(floors).toMatchObject({ type: "integer", exclusiveMinimum: 0, maximum: 9 });
    expect(guards).toMatchObject({ type: "integer", minimum: 0, unit: "personnes" });
    expect(list).toMatchObject({ pointer: "/doors", type: "array" });
    expect(list).toHaveProperty("fields", factsFields(pack)[1]?.fields[0]?.fields);
  });

  it("shares nothing with the next report", () => {
    const [report, again] = [evaluate(pack, {}, { now }), evaluate(pack, {}, { now })];
    const before = structuredClone(again);
    const change = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      Object.values(value).forEach(change);
      if (Array.isArray(value)) value.push("changed");
      else (value as { changed?: boolean }).changed = true;
    };
    change(report.questions);
    expect(again).toEqual(before);
    expect(evaluate(pack, {}, { now })).toEqual(before);
  });
});

describe('what was answered with "I do not know"', () => {
  const pointers = (given: object, skip?: readonly string[]) => ask(given, { skip }).map(({ pointer }) => pointer);

  it("is not asked again, nor is what stands under it", () => {
    expect(pointers({}, ["/doors"])).toEqual(["/building/floors", "/guards"]);
    expect(pointers({ doors }, ["/doors/0", "/guards"])).not.toContain("/doors/0/locked");
    expect(pointers({ doors }, ["/doors/2/kind"])).toContain("/doors/2/locked");
    expect(pointers({ doors: Array(12).fill({ locked: true }) }, ["/doors/1"])).toContain("/doors/11/kind");
    expect(pointers({}, [""])).toEqual([]);
  });

  it("counts for nothing in the limit", () => {
    expect(ask({}, { skip: ["/building"], limit: 1 }).map(({ pointer }) => pointer)).toEqual(["/doors"]);
  });

  it("leaves all other questions, in their order", () => {
    const all = pointers({ doors });
    fc.assert(
      fc.property(fc.subarray([...all, "/doors", "/doors/1", "/building", "/tags"]), (skip) => {
        const isSkipped = (pointer: string) => skip.some((one) => pointer === one || pointer.startsWith(`${one}/`));
        expect(new Set(pointers({ doors }, skip))).toEqual(new Set(all.filter((pointer) => !isSkipped(pointer))));
      }),
      runs,
    );
  });

  it.each<[unknown, string, string]>([
    ["/doors", "/skip", "write a list"],
    [[7], "/skip/0", "write a text"],
    [["/dors"], "/skip/0", "did you mean /doors?"],
    [["doors"], "/skip/0", "did you mean /doors?"],
    [["/doors/0/lokced"], "/skip/0", "did you mean /doors/0/locked?"],
  ])("refuses %j, which would skip nothing", (skip, pointer, hint) => {
    const problems = problemsOf(() => ask({}, { skip }));
    expect(problems).toMatchObject([{ pointer, hint: expect.stringContaining(hint) }]);
  });
});

describe("questionAt", () => {
  it("is the question that nextQuestions asks, while the fact is unknown", () => {
    for (const given of [{}, { doors }, { building: { floors: 2 }, doors }]) {
      const asked = ask(given);
      expect(asked.length).toBeGreaterThan(1);
      expect(asked.map(({ pointer }) => questionAt(pack, given, pointer, { now }))).toEqual(asked);
    }
  });

  it("is the same question once the fact is known, whatever the answer", () => {
    const before = ask({ doors });
    for (const [pointer, answer] of [["/doors/0/locked", false] as const, ["/building/floors", 1] as const]) {
      const known = setFact({ doors }, pointer, answer);
      expect(ask(known).map((question) => question.pointer)).not.toContain(pointer);
      expect(questionAt(pack, known, pointer, { now })).toEqual(
        before.find((question) => question.pointer === pointer),
      );
    }
    expect(questionAt(pack, { doors }, "/doors/0/id").subject).toBe("hall");
  });

  it("names no rule that the other facts have settled", () => {
    const given = { building: { floors: 1 }, doors };
    expect(questionAt(pack, given, "/doors/0/kind", { now }).ruleIds).not.toContain("front");
    expect(questionAt(pack, given, "/building/floors", { now }).ruleIds).toContain("front");
  });

  it.each<[string, string]>([
    ["/gards", "did you mean guards?"],
    ["/doors/9/kind", "write a number from 0 to 3"],
    ["doors", "write for instance"],
    ["/building", "write /building/"],
    ["/doors/0", "write /doors/0/"],
  ])("refuses %j, which leads to no fact", (pointer, hint) => {
    expect(problemsOf(() => questionAt(pack, { doors }, pointer))).toMatchObject([
      { hint: expect.stringContaining(hint) },
    ]);
  });
});

describe("factsFields", () => {
  it("gives the sections in their order, each fact with all that a form needs", () => {
    const sections = factsFields(pack, "fr-FR");
    expect(sections.map(({ fact, title }) => [fact, title])).toEqual([
      ["building", "Le bâtiment"],
      ["doors", "Portes"],
      ["guards", "Gardiens"],
      ["checkedOn", "Vérifié le"],
      ["repairedOn", "Réparé le"],
      ["tags", "Étiquettes"],
    ]);
    const [floors] = sections[0]?.fields ?? [];
    expect(floors).toEqual({
      ...{ fact: "building.floors", title: "Étages", label: "Étages ?", help: "Regardez." },
      ...{ type: "integer", exclusiveMinimum: 0, maximum: 9 },
    });
    const [list] = sections[1]?.fields ?? [];
    expect(list?.fields?.map(({ fact, type }) => [fact, type])).toEqual([
      ["doors[].id", "string"],
      ["doors[].locked", "boolean"],
      ["doors[].kind", "string"],
    ]);
    expect(list?.fields?.[2]?.choices).toEqual([
      { value: "front", label: "entrée" },
      { value: "back", label: "arrière" },
    ]);
    expect(sections[5]?.fields[0]?.fields).toMatchObject([{ fact: "tags[]", type: "string", label: "Étiquettes ?" }]);
  });

  it("refuses a language that the pack does not have", () => {
    expect(problemsOf(() => factsFields(pack, "it"))).toMatchObject([{ pointer: "/locale" }]);
  });
});
