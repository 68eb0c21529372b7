import { describe, expect, it } from "vitest";
import { loadPack, type Problem } from "../../src/index.js";
import { factsSchema as inEnglish } from "../../src/locales/en/facts-schema.js";
import { factsSchema as inFrench } from "../../src/locales/fr/facts-schema.js";
import { smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

const text = { fr: { label: "Lampes", question: "Lampes ?", help: "Comptez." } };
const integer = { type: ["integer", "null"], "x-text": text };
const string = { type: ["string", "null"], "x-text": text };
const choice = {
  ...string,
  enum: ["white", "red", null],
  "x-choices": { white: { fr: "blanc" }, red: { fr: "rouge" } },
};
const list = { type: ["array", "null"], "x-text": text, items: { type: ["string", "null"] } };

/** The problems of a pack whose fact lamps is declared so; each is told in French too. */
function problemsOfFact(lamps: unknown): readonly Problem[] {
  const pack = smallPack();
  const properties = { ...(pack.facts.properties as object), lamps };
  const problems = problemsOf(() => loadPack({ ...pack, facts: { ...pack.facts, properties } }));
  for (const { code, params, message } of problems) {
    const french = (inFrench as Record<string, (params: unknown) => { message: string }>)[code]?.(params).message;
    expect(french).toBeTruthy();
    expect(french).not.toBe(message);
    expect(french).not.toMatch(/ [:;!?»](?=\s)|« |\w'\w/);
  }
  return problems;
}

const at = "/facts/properties/lamps";

describe("a fact that is not declared as it has to be", () => {
  it.each<[what: string, fact: unknown, line: string]>([
    ["no type", { "x-text": text }, `${at}: "type" is missing; write for instance "type": ["boolean", "null"]`],
    [
      "no type, and a bound",
      { "x-text": text, minimum: 1 },
      `${at}: "type" is missing; write for instance "type": ["integer", "null"]`,
    ],
    [
      "a reference",
      { $ref: "#/$defs/lamps", type: "integer", "x-text": text },
      `${at}/$ref: "$ref" says nothing of a whole number; write the type out: one type, alone or with "null"`,
    ],
    ["true", true, `${at}: true is not a fact; write an object, such as { "type": ["boolean", "null"] }`],
    ["a list", [], `${at}: an empty list is not a fact; write an object, such as { "type": ["boolean", "null"] }`],
    [
      "two types",
      { ...integer, type: ["integer", "string"] },
      `${at}/type: ["integer","string"] is not the type of a fact; write for instance ["boolean", "null"]`,
    ],
    [
      "null alone",
      { ...integer, type: "null" },
      `${at}/type: "null" is not the type of a fact; write for instance ["boolean", "null"]`,
    ],
    ["a number that is a text", { ...integer, minimum: "one" }, `${at}/minimum: "one" is not a number; write a number`],
    [
      "a number in quotes",
      { ...integer, maximum: "8" },
      `${at}/maximum: "8" is not a number; did you mean 8, without quotes?`,
    ],
    [
      "bounds that cross",
      { ...integer, minimum: 8, maximum: 1 },
      `${at}/minimum: the minimum 8 is above the maximum 1; swap them, or correct one`,
    ],
    [
      "bounds without a number",
      { ...integer, type: "number", exclusiveMinimum: 1, maximum: 1 },
      `${at}/exclusiveMinimum: no number is more than 1 and at most 1; correct one of the two`,
    ],
    [
      "bounds without a whole number",
      { ...integer, exclusiveMinimum: 1, exclusiveMaximum: 2 },
      `${at}/exclusiveMinimum: no whole number is more than 1 and less than 2; correct one of the two`,
    ],
    ["choices that are a text", { ...choice, enum: "white" }, `${at}/enum: "white" is not a list; write a list`],
    [
      "a choice that is a number",
      { ...choice, enum: ["white", "red", 1] },
      `${at}/enum/2: 1 is not a text; did you mean "1", in quotes?`,
    ],
    ["no choice", { ...choice, enum: [] }, `${at}/enum: it is empty; add an entry`],
    ["no choice but null", { ...choice, enum: [null] }, `${at}/enum: it is empty; add an entry`],
    [
      "a choice twice",
      { ...choice, enum: ["white", "red", "white"] },
      `${at}/enum/2: entries 0 and 2 are the same; delete one of them`,
    ],
    [
      "no labels",
      { ...string, enum: ["on", null] },
      `${at}: "x-choices" is missing; write for instance "x-choices": {"on":{"fr":"…"}}`,
    ],
    [
      "a label for no choice",
      { ...choice, "x-choices": { ...choice["x-choices"], blue: { fr: "bleu" } } },
      `${at}/x-choices/blue: "blue" is no value of the fact; delete it, or add "blue" to "enum"`,
    ],
    [
      "labels of no choices",
      { ...string, "x-choices": {} },
      `${at}/x-choices: "x-choices" says nothing of a text; delete it, or list the values of a text under "enum"`,
    ],
    [
      "a date with choices",
      { ...choice, format: "date", "x-choices": undefined },
      `${at}/enum: "enum" says nothing of a date; delete it`,
    ],
    [
      "another format",
      { ...string, format: "email" },
      `${at}/format: unknown format "email"; write "date" for a day, or delete it`,
    ],
    [
      "half an item",
      { ...list, maxItems: 1.5 },
      `${at}/maxItems: 1.5 is not a whole number; write a whole number of at least 1`,
    ],
    [
      "no item",
      { ...list, maxItems: 0 },
      `${at}/maxItems: 0 is not a whole number of at least 1; write a whole number of at least 1`,
    ],
    [
      "less than no letter",
      { ...string, maxLength: -1 },
      `${at}/maxLength: -1 is not a whole number of at least 1; write a whole number of at least 1`,
    ],
    [
      "no items",
      { ...list, items: undefined },
      `${at}: "items" is missing; write for instance "items": { "type": ["string", "null"] }`,
    ],
    ["a unit that is none", { ...integer, "x-unit": 5 }, `${at}/x-unit: 5 is not a text; write a text`],
    ["an empty unit", { ...integer, "x-unit": " " }, `${at}/x-unit: this text is empty; write it`],
    [
      "required",
      { ...integer, required: true },
      `${at}/required: "required" says nothing of a whole number; delete it: every fact may be unknown`,
    ],
    ["const", { ...string, const: "x" }, `${at}/const: "const" says nothing of a text; write "enum" with one value`],
    [
      "pattern",
      { ...string, pattern: "x" },
      `${at}/pattern: "pattern" says nothing of a text; delete it, and say in the help text how to answer`,
    ],
    [
      "minItems",
      { ...list, minItems: 1 },
      `${at}/minItems: "minItems" says nothing of a list; delete it, and ask for it in a rule`,
    ],
    [
      "a misspelt keyword",
      { ...integer, minimun: 1 },
      `${at}/minimun: "minimun" says nothing of a whole number; did you mean minimum?`,
    ],
    ["a title that is none", { ...integer, title: 1 }, `${at}/title: 1 is not a text; write a text`],
    ["examples that are none", { ...integer, examples: 1 }, `${at}/examples: 1 is not a list; write a list`],
    [
      "texts that are none",
      { ...integer, "x-text": "Lampes" },
      `${at}/x-text: "Lampes" is not an object; write an object`,
    ],
    [
      "an empty text",
      { ...integer, "x-text": { fr: { ...text.fr, help: "" } } },
      `${at}/x-text/fr/help: this text is empty; write it`,
    ],
    [
      "a text in another language",
      { ...integer, "x-text": { ...text, de: text.fr } },
      `${at}/x-text/de: the pack does not have the language "de"; delete it, or add "de" to the locales of the pack`,
    ],
    [
      "a misspelt part of a text",
      { ...integer, "x-text": { fr: { ...text.fr, exampel: "x" } } },
      `${at}/x-text/fr/exampel: unknown member "exampel"; use "label", "question" or "help", or leave it out`,
    ],
    [
      "a question of a group",
      {
        type: "object",
        additionalProperties: false,
        properties: {},
        "x-text": { fr: { label: "Lampes", question: "Lampes ?" } },
      },
      `${at}/x-text/fr/question: unknown member "question"; use "label", or leave it out`,
    ],
    [
      "items whose label is not in all languages of the pack",
      { ...list, items: { type: "object", additionalProperties: false, properties: {}, "x-text": {} } },
      `${at}/items/x-text/fr: there is no text in the language "fr"; write it: { "label": "…" }`,
    ],
    [
      "facts that are a list",
      { type: "object", additionalProperties: false, properties: [] },
      `${at}/properties: an empty list is not an object; write an object`,
    ],
    [
      "a name with spaces",
      { type: "object", additionalProperties: false, properties: { "mots de passe": integer } },
      `${at}/properties/mots de passe: a fact cannot be called "mots de passe"; give it another name, such as motsDePasse`,
    ],
  ])("%s", (_, fact, line) => {
    const [found, ...others] = problemsOfFact(JSON.parse(JSON.stringify(fact)));
    expect(others).toEqual([]);
    expect(`${found?.pointer}: ${found?.message}; ${found?.hint}`).toBe(line);
  });

  it("is told with all that is wrong with it, at every depth", () => {
    const items = {
      type: "object",
      additionalProperties: true,
      properties: { on: { ...integer, maximum: true }, off: 5 },
    };
    expect(problemsOfFact({ ...list, maxItems: 0, items }).map(({ code, pointer }) => `${code} at ${pointer}`)).toEqual(
      [
        `open-facts at ${at}/items`,
        `wrong-type at ${at}/items/properties/on/maximum`,
        `wrong-type at ${at}/items/properties/off`,
        `out-of-bounds at ${at}/maxItems`,
      ],
    );
  });

  it("may stand seventeen levels deep, which is one too many", () => {
    const nested = (depth: number): object =>
      depth === 0 ? integer : { type: "object", additionalProperties: false, properties: { a: nested(depth - 1) } };
    expect(problemsOfFact(nested(16)).map(({ code }) => code)).toEqual(["facts-too-deep"]);
  });

  it("brings no problem along for the rules that read it", () => {
    const pack = smallPack();
    const { guards, doors, ...others } = pack.facts.properties as Record<string, Record<string, unknown>>;
    const spoilt = { ...others, guards: { ...guards, type: "integr" }, doors: { ...doors, items: { type: "object" } } };
    const problems = problemsOf(() => loadPack({ ...pack, facts: { ...pack.facts, properties: spoilt } }));
    const places = problems.map(({ code, pointer }) => `${code} at ${pointer}`);
    expect(places.filter((place) => !place.includes("/facts/"))).toEqual([
      "unknown-fact at /rules/0/logic/and/0/all/1", // of a door no fact is declared
    ]);
  });
});

describe("every problem of declarations", () => {
  it("is said in both languages", () => {
    expect(Object.keys(inFrench).sort()).toEqual(Object.keys(inEnglish).sort());
  });
});
