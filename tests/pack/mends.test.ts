import { describe, expect, it } from "vitest";
import { configurePack, evaluate, formatProblem, loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const said = (call: () => unknown) => problemsOf(call).map((problem) => formatProblem(problem));
const withBounds = (bounds: object) =>
  packWithRule({ parameters: { least: { type: "integer", default: 5, source: "x", ...bounds } } });
const texts = { label: "Aération", question: "Quelle aération ?", help: "Celle de la pièce." };
const reference = { framework: "iso27001", id: "1", strength: "partial" };

describe("what is wrong with a pack is one problem, with a mend to follow", () => {
  it.each<[what: string, definition: () => unknown, said: string]>([
    [
      "bounds that cross",
      () => withBounds({ minimum: 60, maximum: 30 }),
      "/rules/0/parameters/least/minimum: the minimum 60 is above the maximum 30; swap them, or correct one",
    ],
    [
      "a number in quotes",
      () => withBounds({ default: "66" }),
      '/rules/0/parameters/least/default: "66" is not a whole number; write a whole number',
    ],
    [
      "a value of another kind than the choices are",
      () => withBounds({ type: "string", choices: ["few", "many"], default: true }),
      '/rules/0/parameters/least/default: true is not "few" or "many"; use "few" or "many"',
    ],
    [
      "a formula as a text",
      () => packWithRule({ logic: "guards <= least" }),
      '/rules/0/logic: "guards <= least" is a formula as a text; write {"<=":[{"var":"guards"},{"param":"least"}]}',
    ],
    [
      "the name of a fact for logic",
      () => packWithRule({ logic: "guards" }),
      '/rules/0/logic: "guards" is a formula as a text; write {"var":"guards"}',
    ],
    [
      "the name of a parameter for its value",
      () => packWithRule({ logic: { ">=": [{ var: "guards" }, "least"] } }),
      '/rules/0/logic/>=/1: "least" is a text here, and not the parameter; write {"param":"least"}',
    ],
    [
      "a parameter that is read as a fact",
      () => packWithRule({ logic: { "<=": [{ var: "least" }, { var: "guards" }] } }),
      '/rules/0/logic/<=/0: "least" is a parameter, and no fact; write {"param":"least"}',
    ],
    [
      "a parameter that is read as a fact of the items of a list",
      () =>
        packWithRule({
          parameters: { sort: { type: "string", default: "front", choices: ["front", "back"], source: "x" } },
          logic: { some: [{ var: "doors" }, { "===": [{ var: "kind" }, { var: ["sort"] }] }] },
        }),
      '/rules/0/logic/some/1/===/1: "sort" is a parameter, and no fact; write {"param":"sort"}',
    ],
    [
      "a fact that is read as a parameter",
      () => packWithRule({ parameters: {}, logic: { ">=": [{ param: "guards" }, 2] } }),
      '/rules/0/logic/>=/0: "guards" is a fact, and no parameter; write {"var":"guards"}',
    ],
    [
      "a fact of an item that is read as a parameter",
      () => packWithRule({ parameters: {}, logic: { all: [{ var: "doors" }, { param: ["locked"] }] } }),
      '/rules/0/logic/all/1: "locked" is a fact, and no parameter; write {"var":"locked"}',
    ],
    ...([1, 1.5, 12] as const).flatMap((version): [string, () => unknown, string][] => {
      const meant = `"${version}${Number.isInteger(version) ? ".0.0" : ".0"}"`;
      const end = `${version} is not a text; did you mean ${meant}?`;
      return [
        [`the version ${version} without quotes`, () => ({ ...smallPack(), version }), `/version: ${end}`],
        [`the version ${version} of a rule`, () => packWithRule({ version }), `/rules/0/version: ${end}`],
      ];
    }),
    [
      "the version 1.0",
      () => ({ ...smallPack(), version: "1.0" }),
      '/version: "1.0" is not a version, such as 1.0.0; did you mean 1.0.0?',
    ],
    ["a version below 0", () => ({ ...smallPack(), version: -1 }), "/version: -1 is not a text; write a text"],
    [
      "two choices that differ in how their accents are composed alone",
      () => {
        const choices = ["aérée", "close", "aérée".normalize("NFD")];
        const labels = Object.fromEntries(choices.map((choice) => [choice, { fr: choice }]));
        const vent = { type: ["string"], enum: choices, "x-choices": labels, "x-text": { fr: texts } };
        const { facts } = smallPack();
        return { ...smallPack(), facts: { ...facts, properties: { ...(facts.properties as object), vent } } };
      },
      "/facts/properties/vent/enum/2: entries 0 and 2 are the same; delete one of them",
    ],
    [
      "a severity in French",
      () => packWithRule({ severity: "élevée" }),
      '/rules/0/severity: "élevée" is not "critical", "high", "medium" or "low"; did you mean high?',
    ],
    [
      "an outcome in French",
      () => packWithRule({ cases: [{ name: "x", facts: {}, expect: "conforme" }] }),
      '/rules/0/cases/0/expect: "conforme" is not "pass", "fail", "unknown" or "not-applicable"; did you mean pass?',
    ],
    [
      "a version with a v",
      () => ({ ...smallPack(), version: "v1.2" }),
      '/version: "v1.2" is not a version, such as 1.0.0; did you mean 1.2.0?',
    ],
    [
      "a name with an accent",
      () => packWithRule({ impacts: ["Réputation du cabinet"] }),
      '/rules/0/impacts/0: "Réputation du cabinet" is not a name in lower case with hyphens, such as device-auto-lock; did you mean reputation-du-cabinet?',
    ],
    [
      "a text without its language",
      () => ({ ...smallPack(), title: "Mon guide" }),
      '/title: "Mon guide" is not a text for each language; did you mean {"fr":"Mon guide"}?',
    ],
    [
      "a rule in a list",
      () => ({ ...smallPack(), rules: [[smallRule()]] }),
      "/rules/0: a list is not a rule; take the rule out of [ ]",
    ],
    [
      "a framework that is not declared, where none is",
      () => ({ ...packWithRule({ references: [reference] }), frameworks: {} }),
      '/rules/0/references/0/framework: unknown framework "iso27001"; declare it under frameworks (title, publisher, controls), or correct its name',
    ],
    [
      "a framework that is not declared, where others are",
      () => packWithRule({ references: [reference] }),
      '/rules/0/references/0/framework: unknown framework "iso27001"; use "code", or declare it under frameworks (title, publisher, controls)',
    ],
    ["nothing", () => undefined, "(root): nothing is not a pack; hand over the parsed JSON of a pack"],
  ])("%s", (_, definition, expected) => {
    expect(said(() => loadPack(definition()))).toEqual([expected]);
  });

  it("names units in the words of the pack", () => {
    const [problem] = problemsOf(() =>
      configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: "x" } } } }),
    );
    const unit = { name: "minutes", words: { fr: "minutes", en: "minutes" } };
    expect(problem?.params).toMatchObject({ bounds: { minimum: 1, maximum: 30, unit } });
  });
});

describe("what follows from another problem is not told beside it", () => {
  it.each<[what: string, definition: () => unknown, places: readonly string[]]>([
    ["of logic with an unknown operator", () => packWithRule({ logic: { andd: [1] } }), ["/rules/0/logic"]],
    [
      "of logic with too few operands",
      () => packWithRule({ logic: { "===": [{ var: "guards" }] } }),
      ["/rules/0/logic"],
    ],
    ["of logic that is missing", () => packWithRule({ logic: undefined }), ["/rules/0"]],
  ])("%s: that its parameters are not used", (_, definition, places) => {
    const problems = problemsOf(() => loadPack(JSON.parse(JSON.stringify(definition()))));
    expect(problems.map(({ pointer }) => pointer)).toEqual(places);
  });

  it.each([
    ["missing", undefined, ""],
    ["empty", [], "/locales"],
    ["a text", "fr", "/locales"],
    ["words", ["French"], "/locales/0"],
    ["of several types", ["fr", 5], "/locales/1"],
  ])("of languages that are %s: that texts are in others", (_, locales, place) => {
    const definition = JSON.parse(JSON.stringify({ ...smallPack(), locales }));
    const facts = JSON.parse(JSON.stringify({ ...macsf.definition, locales }));
    for (const pack of [definition, facts]) {
      expect(problemsOf(() => loadPack(pack)).map(({ pointer }) => pointer)).toEqual([place]);
    }
  });
});

describe("members under wrong names are told once, each with the one that was meant", () => {
  it("those of a waiver", () => {
    const waiver = { rule: "device-auto-lock", justification: "x", approvedBy: "y", expiry: "2026-12-31" };
    expect(said(() => evaluate(macsf, {}, { waivers: [waiver] as never }))).toEqual([
      '/0/rule: unknown member "rule"; did you mean ruleId?',
      '/0/justification: unknown member "justification"; did you mean reason?',
      '/0/expiry: unknown member "expiry"; did you mean expiresOn?',
    ]);
  });

  it("one that means none beside one that is missing: both", () => {
    const waiver = { ruleId: "device-auto-lock", reason: "x", approvedBy: "y", colour: "red" };
    expect(
      problemsOf(() => evaluate(macsf, {}, { waivers: [waiver] as never }))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["missing-member", "unknown-member"]);
  });
});

describe("evidence and waivers of another form", () => {
  const waiver = { ruleId: "device-auto-lock", reason: "x", approvedBy: "y", expiresOn: "2026-12-31" };
  const wrong = (waivers: unknown) => said(() => evaluate(macsf, {}, { waivers: waivers as never }));
  it.each<[waivers: unknown, said: string]>([
    [waiver, "(root): an object is not a list; put it between [ and ]"],
    [["x"], '/0: "x" is not an object; write an object with ruleId, reason, approvedBy, expiresOn'],
    [
      [{ ...waiver, expiresOn: "05/01/2027" }],
      '/0/expiresOn: "05/01/2027" is not a date, as YYYY-MM-DD; did you mean 2027-01-05?',
    ],
    [[{ ...waiver, expiresOn: 46_027 }], "/0/expiresOn: 46027 is not a date, as YYYY-MM-DD; did you mean 2026-01-05?"],
    [[{ ...waiver, expiresOn: true }], "/0/expiresOn: true is not a date, as YYYY-MM-DD; write a date, as YYYY-MM-DD"],
    [
      [{ ...waiver, ruleId: "Device auto-lock" }],
      '/0/ruleId: unknown rule "Device auto-lock"; did you mean device-auto-lock?',
    ],
  ])("%j", (waivers, expected) => {
    expect(wrong(waivers)).toEqual([expected]);
  });

  it("a rule is named by one of those that there are, also where it is given as a number", () => {
    expect(wrong([{ ...waiver, ruleId: 5 }])[0]).toContain('/0/ruleId: unknown rule 5; use "cyber-insurance-cover", ');
  });

  it("of many facts and rules those are told that are most like what was found", () => {
    const evidence = [{ type: "contract", supports: ["appareils.chiffrement.storage"], collectedOn: "2026-01-05" }];
    const [line = ""] = said(() => evaluate(macsf, {}, { evidence }));
    expect(line).toMatch(/use ("[^"]+", ){3}"[^"]+" or "[^"]+", or one of \d+ others$/);
    expect(line).toContain('"devices[].storageEncrypted"');
  });

  it("what a piece of evidence supports stands in a list", () => {
    const evidence = [
      { type: "contract", supports: "device-auto-lock", collectedOn: "5.1.2026", sha256: "A".repeat(64) },
    ];
    expect(said(() => evaluate(macsf, {}, { evidence: evidence as never }))).toEqual([
      '/0/supports: "device-auto-lock" is not a list; put it between [ and ]',
      '/0/collectedOn: "5.1.2026" is not a date, as YYYY-MM-DD; did you mean 2026-01-05?',
      expect.stringMatching(/^\/0\/sha256: .*did you mean a{64}\?$/),
    ]);
  });
});

describe("options", () => {
  it.each([
    [{ locale: "de" }, '/locale: "de" is not "fr" or "en"; use "fr" or "en"'],
    [{ lokale: "fr" }, '/lokale: unknown option "lokale"; did you mean locale?'],
    [{ evidencePolicy: "requires" }, '/evidencePolicy: "requires" is not "report" or "require"; did you mean require?'],
  ])("%j", (options, expected) => {
    expect(said(() => evaluate(macsf, {}, options as never))).toEqual([expected]);
  });
});
