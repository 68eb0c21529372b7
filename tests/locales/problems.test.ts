import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configurePack, describeProblem, formatProblem, loadPack, type Problem } from "../../src/index.js";
import { isObject } from "../../src/json/data.js";
import { replaceAt } from "../../src/json/freeze.js";
import { childPointer } from "../../src/json/pointer.js";
import { parseJsonText } from "../../src/json/text.js";
import { openPack } from "../../src/pack/load.js";
import { withHint } from "../../src/problems/problem.js";
import { macsf, root } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";
import { english, misset } from "../support/wording.js";

const problems = problemsOf(() =>
  configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 60 } } } }),
);
const [problem] = problems as [Problem];
const place = "/rules/device-auto-lock/parameters/maxMinutes";
const inEnglish = "60 is not a number from 1 to 30 (minutes); write a number from 1 to 30 (minutes)";
const inFrench = "60 n’est pas un nombre de 1 à 30 (minutes)\u00a0; écrivez un nombre de 1 à 30 (minutes)";

describe("a problem in words", () => {
  it.each(["fr", "fr-FR", "FR", "fr_CA", "fr-Latn-CA"])("is French for %s", (tag) => {
    expect(describeProblem(problem, tag)).toBe(inFrench);
    expect(formatProblem(problem, tag)).toBe(`${place}\u00a0: ${inFrench}`);
  });

  it.each([undefined, "en", "en-GB", "de", "", "x", "constructor"])("is English for %s", (tag) => {
    expect(describeProblem(problem, tag)).toBe(inEnglish);
    expect(formatProblem(problem, tag)).toBe(`${place}: ${inEnglish}`);
  });

  it("is English for what is no tag, as map hands it over", () => {
    expect(problems.map(describeProblem as never)).toEqual([inEnglish]);
  });

  it("is said from its code and parameters, whatever way it came", () => {
    for (const one of [JSON.parse(JSON.stringify(problem)), structuredClone(problem), { ...problem, message: "x" }]) {
      expect(describeProblem(one, "fr")).toBe(inFrench);
    }
  });

  it.each<[what: string, made: object]>([
    ["a code that this version does not know", { code: "from-the-future" }],
    ["a code that every object has", { code: "constructor" }],
    ["no parameters", { params: undefined }],
    ["other parameters", { params: {} }],
    ["parameters of another kind", { params: { found: 60, kind: ["number"], bounds: null } }],
    ["parameters that are none", { params: "60" }],
  ])("is the English that it came with, of %s", (_, made) => {
    const strange = { ...problem, ...made } as Problem;
    expect(describeProblem(strange, "fr")).toBe(`${problem.message}\u00a0; ${problem.hint}`);
    expect(describeProblem(strange)).toBe(inEnglish);
  });

  it("has its place in front: the file, the line, the column and the pointer", () => {
    const at = { ...problem, file: "config.json", line: 3, column: 7 };
    expect(formatProblem(at)).toBe(`config.json:3:7 ${place}: ${inEnglish}`);
    expect(formatProblem({ ...at, pointer: "" }, "fr")).toBe(`config.json:3:7\u00a0: ${inFrench}`);
    expect(formatProblem({ ...problem, pointer: "" })).toBe(`(root): ${inEnglish}`);
    expect(formatProblem({ ...problem, pointer: "" }, "fr")).toBe(`(racine)\u00a0: ${inFrench}`);
    expect(formatProblem({ ...at, file: "-" }, "fr")).toBe(`entrée standard:3:7 ${place}\u00a0: ${inFrench}`);
  });
});

describe("whatever is wrong with rules, facts and their texts", () => {
  const all = [...ofRules(), ...ofFacts(), ...ofTexts()];
  const each = [...new Map(all.map((one) => [withHint(one), one])).values()];

  it("is of many kinds", () => {
    expect(each.length).toBeGreaterThan(300);
    expect(new Set(each.map(({ code }) => code)).size).toBeGreaterThan(20);
  });

  it("is described in English as it was when it was made", () => {
    expect(each.filter((one) => describeProblem(one, "en") !== withHint(one))).toEqual([]);
  });

  it("is described in French without a word of English, and set as French is", () => {
    const operators = / choisissez parmi var, .*/; // they are signs, and words of the language of logic
    const said = each.map((one) => describeProblem(one, "fr").replace(operators, ""));
    expect(said.filter((text) => english(text).length > 0)).toEqual([]);
    expect(said.filter((text) => misset.test(text.replace(/"(?:[^"\\]|\\.)*"?/g, '""')))).toEqual([]);
  });

  it("says nothing that is no word", () => {
    const said = each.flatMap((one) => [describeProblem(one, "fr"), describeProblem(one, "en")]);
    expect(said.filter((text) => /undefined|\[object |NaN/.test(text))).toEqual([]);
  });
});

/** A document with each of its places changed in each of several ways. */
function* changed(document: unknown, places = placesIn(document)): Generator<unknown> {
  const more = [[], ["x"], {}, { x: 1 }, { var: "x" }, "yes", "31/01/2026"];
  for (const pointer of places) {
    for (const value of [undefined, null, 31, -1, 1.5, true, "x", "", "n/a <= x", ...more]) {
      yield JSON.parse(JSON.stringify(replaceAt(document, pointer, value)) ?? "0");
    }
  }
}

function placesIn(node: unknown, at = ""): string[] {
  if (typeof node !== "object" || node === null) return [at];
  const members = Object.entries(node).flatMap(([name, member]) => placesIn(member, childPointer(at, name)));
  return isObject(node) ? [at, childPointer(at, "x"), ...members] : [at, ...members];
}

function ofRules(): readonly Problem[] {
  const { definition } = loadPack(macsf.definition);
  const [rule] = definition.rules.filter(({ id }) => id === "device-auto-lock");
  const logics = [
    ...[{ missing: ["x"] }, { log: 1 }, { method: 1 }, { param: "x" }, { nor: [] }, { any: [] }, { a: 1, b: 2 }],
    ...[{ ">": [1, 2, 3] }, { "<": [{ var: "devices" }, 1] }, { ">": [{ var: "practice" }, 1] }, { var: ["x", 1] }],
    ...[{ "==": [{ var: "practice.staffCount" }, "3"] }, { "==": [{ var: "awareness.lastTrainingOn" }, "soon"] }],
    ...[{ "<": [{ var: "patientRecord.computerised" }, true] }, { in: [[1], { var: "devices" }] }],
    ...[{ var: { cat: "x" } }, { some: [{ var: "devices" }, { var: "practice.staffCount" }] }, { all: [1, true] }],
    ...[{ some: [{ var: "devices" }, { var: "devices.id" }] }, { "+": [{ var: "devices" }] }, "practice.staffCount"],
    ...[{ "===": [{ var: "practice.staffCount" }, null] }, { var: "devices" }, { var: "devices.id" }],
    ...[{ reduce: [{ var: "devices" }, { var: "x" }, 0] }, "practice.staffCount <= maxMinutes", "maxMinutes = 3"],
    ...[{ "<=": [{ var: "practice.staffCount" }, "maxMinutes"] }, { "===": [1, 1] }],
  ];
  const rules = [...changed(rule), ...logics.map((logic) => ({ ...rule, logic }))];
  return rules.flatMap((one) => openPack({ ...definition, rules: [one] }, []).problems);
}

function ofFacts(): Problem[] {
  const facts = macsf.definition.rules.flatMap(({ cases }) => cases.slice(0, 2).map((one) => one.facts));
  return facts.flatMap((one) => [...changed(one)]).flatMap((one) => macsf.engine.read(one).problems);
}

function ofTexts(): Problem[] {
  const text = readFileSync(`${root}rules/macsf/device-auto-lock.json`, "utf8").slice(0, 700);
  const inserted = ["", ",", '"', "'", ":", "]", "}", "/", "oui", "\\u1", "\\q", "3,5", "«", ";", "=", "#", "\t", "08"];
  return [...text].flatMap((_, i) =>
    inserted.flatMap((one) => parseJsonText(text.slice(0, i) + one + text.slice(i + 1), "x.json").problems),
  );
}
