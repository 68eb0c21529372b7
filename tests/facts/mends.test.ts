import { describe, expect, it } from "vitest";
import { evaluate, loadPack, nextQuestions, type Problem } from "../../src/index.js";
import { facts as inEnglish, instant } from "../../src/locales/en/facts.js";
import { facts as inFrench } from "../../src/locales/fr/facts.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const text = (label: string) => ({ fr: { label, question: `${label} ?`, help: "Regardez." } });
const fact = (type: string, more = {}) => ({ type: [type, "null"], "x-text": text("Fait"), ...more });
const units = {
  minutes: { fr: { one: "minute", other: "minutes" } },
  EUR: { fr: { one: "€", other: "€" } },
};
const pack = loadPack({
  ...packWithRule({ parameters: {}, logic: { var: "off" }, appliesWhen: undefined, evidence: [] }),
  units,
  facts: {
    type: "object",
    additionalProperties: false,
    properties: {
      off: fact("boolean"),
      lamps: fact("number", { minimum: 0, maximum: 100_000 }),
      people: fact("integer", { minimum: 0 }),
      delay: fact("number", { "x-unit": "minutes", exclusiveMaximum: 60 }),
      cover: fact("number", { "x-unit": "EUR" }),
      tested: fact("string", { format: "date" }),
      name: fact("string", { maxLength: 5 }),
      device: fact("string", {
        enum: ["téléphone", "table", null],
        "x-choices": { téléphone: { fr: "Combiné" }, table: { fr: "Meuble" } },
      }),
      guard: fact("string", {
        enum: ["always", "no", null],
        "x-choices": { always: { fr: "Oui" }, no: { fr: "Jamais" } },
      }),
      site: fact("object", { additionalProperties: false, properties: { open: fact("boolean") }, "x-text": undefined }),
      rooms: fact("array", {
        maxItems: 2,
        items: {
          type: ["object", "null"],
          additionalProperties: false,
          properties: { id: fact("string"), off: fact("boolean"), shut: fact("boolean") },
        },
      }),
      tags: fact("array", { items: { type: ["string", "null"] } }),
    },
  },
});
const problemOf = (given: unknown): Problem => {
  const [first, ...others] = problemsOf(() => evaluate(pack, given as never, { now }));
  expect(others).toEqual([]);
  return first as Problem;
};
const nfd = (word: string) => word.normalize("NFD");

describe("what was meant by facts that are wrong", () => {
  it.each<[given: object, hint: string, french: string]>([
    [{ lamps: "1 000" }, "did you mean 1000, without quotes?", "vouliez-vous dire 1000, sans guillemets\u00a0?"],
    [
      { lamps: "1\u202f000,5" },
      "did you mean 1000.5, without quotes?",
      "vouliez-vous dire 1000.5, sans guillemets\u00a0?",
    ],
    [{ lamps: "15 min" }, "did you mean 15, without quotes?", "vouliez-vous dire 15, sans guillemets\u00a0?"],
    [{ delay: "15 min" }, "did you mean 15, without quotes?", "vouliez-vous dire 15, sans guillemets\u00a0?"],
    [{ cover: "2 000 €" }, "did you mean 2000, without quotes?", "vouliez-vous dire 2000, sans guillemets\u00a0?"],
    [{ people: "08" }, "did you mean 8, without quotes?", "vouliez-vous dire 8, sans guillemets\u00a0?"],
    [{ lamps: 3n }, "use Number(3n)", "utilisez Number(3n)"],
    [{ off: 1 }, "did you mean true?", "vouliez-vous dire true\u00a0?"],
    [{ off: 0 }, "did you mean false?", "vouliez-vous dire false\u00a0?"],
    [{ off: " Oui" }, "did you mean true, without quotes?", "vouliez-vous dire true, sans guillemets\u00a0?"],
    [{ name: 12 }, 'did you mean "12", in quotes?', 'vouliez-vous dire "12", entre guillemets\u00a0?'],
    [{ tested: "01/06/2026" }, "did you mean 2026-06-01?", "vouliez-vous dire 2026-06-01\u00a0?"],
    [{ tested: "06/13/2026" }, "did you mean 2026-06-13?", "vouliez-vous dire 2026-06-13\u00a0?"],
    [{ tested: "2026-06-01T10:00:00Z" }, "did you mean 2026-06-01?", "vouliez-vous dire 2026-06-01\u00a0?"],
    [{ tested: "2026-6-1" }, "did you mean 2026-06-01?", "vouliez-vous dire 2026-06-01\u00a0?"],
    [{ tested: "20260601" }, "did you mean 2026-06-01?", "vouliez-vous dire 2026-06-01\u00a0?"],
    [
      { tested: 46174 },
      "a spreadsheet's number of a day; did you mean 2026-06-01?",
      "c’est le numéro d’un jour dans un tableur\u00a0; vouliez-vous dire 2026-06-01\u00a0?",
    ],
    [
      { tested: "31/04/2026" },
      "April 2026 has 30 days; write a date as YYYY-MM-DD, or null when it is not known",
      "avril 2026 compte 30 jours\u00a0; écrivez une date de la forme AAAA-MM-JJ, ou mettez null si vous ne le savez pas",
    ],
    [{ device: "Table" }, "did you mean table?", "vouliez-vous dire table\u00a0?"],
    [{ device: "combiné" }, "did you mean téléphone?", "vouliez-vous dire téléphone\u00a0?"],
    [{ device: ["combiné"] }, "did you mean téléphone?", "vouliez-vous dire téléphone\u00a0?"],
    [{ device: ["table"] }, "take it out of [ and ]", "retirez les crochets [ et ]"],
    [
      { device: true },
      'use "téléphone" or "table", or null when it is not known',
      'choisissez "téléphone" ou "table", ou mettez null si vous ne le savez pas',
    ],
    [
      { device: {} },
      'use "téléphone" or "table", or null when it is not known',
      'choisissez "téléphone" ou "table", ou mettez null si vous ne le savez pas',
    ],
    [{ guard: true }, "did you mean always?", "vouliez-vous dire always\u00a0?"],
    [{ guard: false }, "did you mean no?", "vouliez-vous dire no\u00a0?"],
    [{ rooms: { off: true } }, "put it between [ and ]", "mettez-le entre [ et ]"],
    [{ rooms: ["cuisine"] }, 'did you mean {"id":"cuisine"}?', 'vouliez-vous dire {"id":"cuisine"}\u00a0?'],
    [{ rooms: [7] }, 'did you mean {"id":"7"}?', 'vouliez-vous dire {"id":"7"}\u00a0?'],
    [{ rooms: "cuisine" }, 'did you mean [{"id":"cuisine"}]?', 'vouliez-vous dire [{"id":"cuisine"}]\u00a0?'],
    [
      { rooms: [true] },
      "write an object with its facts (id, off, shut), or null when it is not known",
      "écrivez un objet avec ses faits (id, off, shut), ou mettez null si vous ne le savez pas",
    ],
    [
      { site: "Lyon" },
      "write an object with its facts (open), or null when it is not known",
      "écrivez un objet avec ses faits (open), ou mettez null si vous ne le savez pas",
    ],
    [{ tags: "red" }, "put it between [ and ]", "mettez-le entre [ et ]"],
    [{ off: [true] }, "take it out of [ and ]", "retirez les crochets [ et ]"],
    [
      { "rooms.off": true },
      'off is a fact of each item of rooms: write { "rooms": [{ "off": true }] }',
      'off est un fait de chaque élément de rooms\u00a0: écrivez { "rooms": [{ "off": true }] }',
    ],
    [
      { shut: false },
      'shut is a fact of each item of rooms: write { "rooms": [{ "shut": false }] }',
      'shut est un fait de chaque élément de rooms\u00a0: écrivez { "rooms": [{ "shut": false }] }',
    ],
    [
      { open: true },
      'did you mean site.open? write { "site": { "open": true } }',
      'vouliez-vous dire site.open\u00a0? Écrivez { "site": { "open": true } }',
    ],
    [{ rooms: [{ id: " " }] }, "leave it out, or write a name", "retirez-le, ou écrivez un nom"],
  ])("%o", (given, hint, french) => {
    const found = problemOf(given);
    expect(found.hint).toBe(hint);
    expect(said(inFrench, found).hint).toBe(french);
  });

  it.each<[why: string, given: object, hint: string]>([
    [
      "it would not be right either",
      { people: "15,5" },
      "write a whole number of at least 0, or null when it is not known",
    ],
    [
      "it would be out of bounds",
      { lamps: "200 000" },
      "write a number from 0 to 100000, or null when it is not known",
    ],
    ["it has two readings", { lamps: "1,000" }, "write a number from 0 to 100000, or null when it is not known"],
    ["it is another unit", { delay: "15 h" }, "write a number of less than 60 (minutes), or null when it is not known"],
    ["it is many times as much", { lamps: "2 k" }, "write a number from 0 to 100000, or null when it is not known"],
    ["there is no such month", { tested: "2026-13-01" }, "correct its day or its month, or null when it is not known"],
    ["two letters are too few", { rooms: [{ os: true }] }, "use one of id, off, shut"],
    ["it is there already", { rooms: [{ shut: true, shutt: true }] }, "use one of id, off, shut"],
    ["it is the opposite", { rooms: [{ unshut: true }] }, "use one of id, off, shut"],
  ])("is not told where %s: %s %o", (_, given, hint) => {
    expect(problemOf(given).hint).toBe(hint);
  });

  it.each(["2026-02-30", "2026-13-01", "2026-00-10", "2026-01-32", "31/04/2026"])(
    "is no other way to write a date where the calendar does not have it: %s",
    (tested) => {
      const found = problemOf({ tested });
      expect(found.message).toBe(`"${tested}" is not in the calendar`);
      expect(said(inFrench, found).message).toBe(`"${tested}" n’est pas dans le calendrier`);
      expect(() => evaluate(pack, {}, { now: `${tested}` })).toThrow(
        tested.startsWith("2026") ? "not in the calendar; correct its day or its month" : "not an instant",
      );
    },
  );

  it("of letters that look the same is told as such, and the facts stay as they are", () => {
    const given = { device: nfd("téléphone") };
    const found = problemOf(given);
    expect(found).toMatchObject({ code: "accents-apart", pointer: "/device", expected: '"téléphone"' });
    expect(found.message).toBe(`the accents of "${nfd("téléphone")}" are written apart from their letters`);
    expect(found.hint).toContain("did you mean téléphone?");
    expect(given.device).toBe(nfd("téléphone"));
    expect(said(inFrench, found).message).toContain("sont écrits à part de leurs lettres");
  });
});

describe("an instant that is written nearly as it has to be", () => {
  it.each<[given: string, message: string, meant: string]>([
    ["2026-01-31T09:00:00", "has no offset from UTC", "2026-01-31T09:00:00Z"],
    ["2026-01-31T09:00", "has no offset from UTC", "2026-01-31T09:00Z"],
    ["2026-01-31 9:00", "has no offset from UTC", "2026-01-31T09:00Z"],
    ["2026-01-31T09:00:00+0100", "is not an instant", "2026-01-31T09:00:00+01:00"],
    ["2026-01-31t09:00:00.5z", "is not an instant", "2026-01-31T09:00:00.5Z"],
  ])("%s is told as it is to be written, which is one", (given, message, meant) => {
    const [found] = problemsOf(() => evaluate(pack, {}, { now: given }));
    expect(found).toMatchObject({ message: `"${given}" ${message}`, hint: `did you mean ${meant}?` });
    expect(() => evaluate(pack, {}, { now: meant })).not.toThrow();
  });

  it.each(["2026-02-30T09:00:00", "2026-01-31T25:00:00", "31/01/2026 09:00"])("%s is none", (given) => {
    expect(problemsOf(() => evaluate(pack, {}, { now: given }))[0]?.hint).not.toContain("did you mean");
  });
});

describe("bounds", () => {
  it("are told with the words of the unit in each language", () => {
    const found = problemOf({ delay: 60 });
    expect(found.message).toBe("60 is not a number of less than 60 (minutes)");
    expect(said(inFrench, found).message).toBe("60 n’est pas un nombre inférieur à 60 (minutes)");
    expect(said(inFrench, problemOfMacsf({ authentication: [{ characterClasses: 5 }] })).hint).toBe(
      "écrivez un nombre entier de 1 à 4 (familles), ou mettez null si vous ne le savez pas",
    );
  });

  it.each<[given: object, message: string, hint: string]>([
    [{ lamps: -1 }, "-1 is not a number from 0 to 100000", "write a number from 0 to 100000"],
    [{ lamps: true }, "true is not a number", "write a number from 0 to 100000"],
    [{ people: 1.5 }, "1.5 is not a whole number", "write a whole number of at least 0"],
    [{ people: [1, 2] }, "a list is not a whole number", "write a whole number of at least 0"],
  ])("are all told at once: %j", (given, message, hint) => {
    expect(problemOf(given)).toMatchObject({ message, hint: `${hint}, or null when it is not known` });
  });

  it("of lists and texts hold, those that are declared and those by default", () => {
    expect(problemOf({ rooms: [{}, {}, {}] })).toMatchObject({
      code: "too-many-items",
      pointer: "/rooms",
      message: "a list of 3 items, and 2 is the most",
    });
    expect(problemOf({ name: "abcdef" })).toMatchObject({ code: "too-long", pointer: "/name" });
    expect(problemOf({ tags: Array(1001).fill("a") })).toMatchObject({ code: "too-many-items", pointer: "/tags" });
    expect(problemOf({ tags: ["a".repeat(10_001)] })).toMatchObject({ code: "too-long", pointer: "/tags/0" });
    expect(() =>
      evaluate(pack, { tags: Array(1000).fill("😀".repeat(100)), name: "😀😀😀😀😀" }, { now }),
    ).not.toThrow();
  });

  it("are few words, however much there is", () => {
    const devices = Array.from({ length: 20_000 }, (_, i) => ({ id: `d${i}`, colour: i }));
    const problems = problemsOf(() => evaluate(macsf, { devices } as never, { now }));
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  });
});

describe("what is more than plain data", () => {
  class Practice {
    get off() {
      return true;
    }
  }
  it.each<[given: unknown, message: string]>([
    [Promise.resolve({ off: true }), "(root): a Promise is not plain data; await it first"],
    [new Map([["off", true]]), "(root): a Map is not plain data; write Object.fromEntries(…) of it"],
    [
      new URLSearchParams("off=true"),
      "(root): a URLSearchParams is not plain data; write its facts into an object: { … }",
    ],
    [new Practice(), "(root): a Practice is not plain data; write its facts into an object: { … }"],
    [{ site: new Date(0) }, "/site: a Date is not plain data; write its facts into an object: { … }"],
    [{ rooms: [new Map()] }, "/rooms/0: a Map is not plain data; write Object.fromEntries(…) of it"],
    [{ rooms: new Set() }, "/rooms: a Set is not a list; write a list, or null when it is not known"],
    [
      { tested: new Date(0) },
      "/tested: a Date is not a date as YYYY-MM-DD; write a date as YYYY-MM-DD, or null when it is not known",
    ],
    ['{"off":true}', '(root): "{\\"off\\":true}" is not an object; parse it first: JSON.parse(…)'],
    [[{ off: true }], "(root): a list is not an object; take it out of [ and ]"],
  ])("%o is refused, by its name", (given, message) => {
    expect(() => evaluate(pack, given as never, { now })).toThrow(message);
    expect(() => nextQuestions(pack, given as never, { now })).toThrow(message);
  });

  it("is not a plain object of another realm, one without a prototype, or a proxy", async () => {
    const { runInNewContext } = await import("node:vm");
    const others: object[] = [
      runInNewContext("({ off: false, rooms: [{ off: true }] })"),
      Object.assign(Object.create(null), { off: false }),
      new Proxy({ off: false }, {}),
    ];
    for (const given of others) {
      expect(evaluate(pack, given as never, { now, locale: "fr" } as never).summary.counts.fail).toBe(1);
    }
  });
});

describe("the instant", () => {
  it("may be a Date of another realm, and not what only looks like one", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(evaluate(macsf, {}, { now: runInNewContext('new Date("2026-01-31")') }).evaluatedAt).toBe(
      "2026-01-31T00:00:00.000Z",
    );
    const [found] = problemsOf(() => evaluate(macsf, {}, { now: Object.create(Date.prototype) }));
    expect(found).toMatchObject({ code: "not-an-instant", pointer: "/now", message: "a Date is not an instant" });
    expect(said(instant, found as Problem).message).toBe(found?.message);
  });
});

describe("every problem of facts", () => {
  it("is said in both languages, from the same parameters", () => {
    expect(Object.keys(inFrench).sort()).toEqual(Object.keys(inEnglish).sort());
    const found = problemOf({ rooms: [{ id: "a" }, { id: "a" }] });
    expect(found.message).toBe('the id "a" is that of /rooms/0 already');
    expect(said(inFrench, found).message).toBe('l’id "a" est déjà celui de /rooms/0');
  });
});

function problemOfMacsf(facts: object): Problem {
  return problemsOf(() => evaluate(macsf, facts, { now }))[0] as Problem;
}

function said(table: object, { code, params }: Problem): { readonly message: string; readonly hint?: string } {
  return (table as Record<string, (params: unknown) => { message: string }>)[code]?.(params) ?? { message: code };
}
