import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import phrases from "../../docs/.vitepress/problems.fr.json" with { type: "json" };
import ruleWords from "../../docs/.vitepress/rule-schema.fr.json" with { type: "json" };
import { inFrench } from "../../docs/.vitepress/theme/playground/in-french.js";
import { ruleSchemaIn } from "../../docs/.vitepress/theme/playground/schemas.js";
import { loadPack, type Problem } from "../../src/index.js";
import { isObject, replaceAt } from "../../src/json/freeze.js";
import { childPointer } from "../../src/json/pointer.js";
import { parseJsonText } from "../../src/json/text.js";
import { openPack } from "../../src/pack/load.js";
import { macsf, root } from "../support/macsf.js";

/** Where nearly all problems come from that the playground can show. */
const files = [
  ...["problems/problem.ts", "json/schema-problems.ts", "json/text.ts"],
  ...["logic/operators.ts", "logic/parse.ts", "logic/parse-var.ts", "facts/types.ts", "logic/typing.ts"],
  ...["facts/check.ts", "pack/check-pack.ts", "facts/texts.ts", "pack/read-rule.ts"],
];

/** What is no phrase of its own, and stands inside of others. */
const parts = [
  "at least",
  "at most",
  "more than",
  "a {}",
  "type of evidence",
  "unknown {} {}",
  "{} takes {} operand{}, and this has {}",
  "a number of {} {}",
];

/** Spaces and apostrophes as French does not set them. */
const misset = / [:;!?»](?!=)|« |\w'\w/;

describe("what is said of problems", () => {
  it.each(files)("has its French for all that %s says", (file) => {
    const said = phrasesOf(readFileSync(`${root}src/${file}`, "utf8")).filter((phrase) => !parts.includes(phrase));
    const texts = said.map((phrase) => phrase.replaceAll("{}", "7"));
    expect(texts.filter((text) => inFrench(text) === text)).toEqual([]);
  });

  it("names the same in both languages, and is set as French is", () => {
    for (const [english, french] of Object.entries(phrases)) {
      expect(french.split("{}").length, english).toBe(english.split("{}").length);
      expect(french).not.toMatch(misset);
    }
  });

  it.each([
    ['unknown member "titel"', 'membre inconnu\u00a0: "titel"'],
    ["did you mean title?", "vouliez-vous dire title\u00a0?"],
    ['"x" is not a list or an object', '"x" n’est pas une liste ou un objet'],
    ['"this is not a list" is not a list', '"this is not a list" n’est pas une liste'],
    ['"\\"a or b" is not "low", "medium" or "high"', '"\\"a or b" n’est pas "low", "medium" ou "high"'],
    [
      "write a number that is at most 12 (characters), or null when it is not known",
      "écrivez un nombre d’au plus 12 (caractères), ou null si vous ne le savez pas",
    ],
    ["60 is not a number from 1 to 30 (minutes)", "60 n’est pas un nombre de 1 à 30 (minutes)"],
    ["< takes 2 or 3 operands, and this has 1", "< prend 2 ou 3 opérandes, et celui-ci en a 1"],
    ['"A long te where a colon is expected', '"A long te, là où il faut un deux-points'],
    ["} where a value is expected", "}, là où il faut une valeur"],
    ['$1 is not $& "$1"', '$1 n’est pas $& "$1"'],
  ])("says %s as %s", (english, french) => {
    expect(inFrench(english)).toBe(french);
  });

  it("leaves no English in what is wrong with rules, facts and their texts", () => {
    const said = [...ofRules(), ...ofFacts(), ...ofTexts()].flatMap(({ message, hint }) => [
      message,
      ...(hint ? [hint] : []),
    ]);
    const texts = [...new Set(said)];
    expect(texts.length).toBeGreaterThan(300);
    const english =
      /\b(the|is|are|not|with|write|delete|where|when|which|that|this|did|unknown|found|expected|one of)\b/;
    const left = texts.filter((text) => english.test(inFrench(text).replace(/"(?:[^"\\]|\\.)*"/g, "")));
    expect(left).toEqual([]);
  });
});

describe("what is told of the members of a rule", () => {
  const descriptionsIn = (lang: string) =>
    [...JSON.stringify(ruleSchemaIn(macsf.definition, lang)).matchAll(/"description":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = ""]) => JSON.parse(text),
    );

  it("is told in French as well, and of nothing else", () => {
    const english = descriptionsIn("en");
    expect(english.length).toBeGreaterThan(90);
    expect(Object.keys(ruleWords).sort()).toEqual([...new Set(english)].sort());
    expect(descriptionsIn("fr")).toEqual(english.map((text) => (ruleWords as Record<string, string>)[text]));
  });

  it("is set as French is", () => {
    for (const french of Object.values(ruleWords)) expect(french).not.toMatch(misset);
  });
});

/** What a source says in words, with `{}` for what it puts in; what is expected is shown as part of a message alone. */
function phrasesOf(source: string): string[] {
  const said: string[] = [];
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
  return said.filter((text) => /^[^ ,(].*\p{L} .*[^ ]$/u.test(text));

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && ["expected", "found"].includes(node.name.getText())) return;
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    if (ts.isTemplateExpression(node)) {
      said.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""));
    }
    ts.forEachChild(node, visit);
  }
}

/** A document with each of its places changed in each of several ways. */
function* changed(document: unknown, places = placesIn(document)): Generator<unknown> {
  for (const pointer of places) {
    for (const value of [
      undefined,
      null,
      31,
      -1,
      1.5,
      true,
      "x",
      "",
      [],
      ["x"],
      {},
      { x: 1 },
      { var: "x" },
      "yes",
      "31/01/2026",
    ]) {
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
    ...[
      { "<": [{ var: "patientRecord.computerised" }, true] },
      { in: [[1], { var: "devices" }] },
      { var: "devices.id" },
    ],
    ...[{ var: { cat: "x" } }, { some: [{ var: "devices" }, { var: "practice.staffCount" }] }, { all: [1, true] }],
    ...[{ some: [{ var: "devices" }, { var: "devices.id" }] }, { "+": [{ var: "devices" }] }, "practice.staffCount"],
    ...[
      { "===": [{ var: "practice.staffCount" }, null] },
      { reduce: [{ var: "devices" }, { var: "x" }, 0] },
      { var: "devices" },
    ],
  ];
  const rules = [...changed(rule), ...logics.map((logic) => ({ ...rule, logic }))];
  return rules.flatMap((one) => openPack({ ...definition, rules: [one] }, []).problems);
}

function ofFacts(): Problem[] {
  const facts = macsf.definition.rules.flatMap(({ cases }) => cases.slice(0, 2).map((one) => one.facts));
  return facts.flatMap((one) => [...changed(one)]).flatMap((one) => macsf.engine.check(one));
}

function ofTexts(): Problem[] {
  const text = readFileSync(`${root}rules/macsf/device-auto-lock.json`, "utf8").slice(0, 1200);
  return [...text].flatMap((_, i) =>
    ["", ",", '"', "'", ":", "]", "}", "/", "oui", "\\u1", "\\q", "3,5", "«"].flatMap(
      (inserted) => parseJsonText(text.slice(0, i) + inserted + text.slice(i + 1), "x.json").problems,
    ),
  );
}
