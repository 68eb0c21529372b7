import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import schema from "../../schemas/facts.schema.json" with { type: "json" };
import { root } from "../support/macsf.js";

const service = getLanguageService({});
service.configure({
  schemas: [{ uri: "file:///schemas/facts.schema.json", fileMatch: ["*"], schema: schema as never }],
});

/** What an editor makes of a text: its marks, and what it offers at `│`. */
async function edited(text: string) {
  const document = TextDocument.create("file:///facts.schema.json", "json", 1, text.replace("│", ""));
  const json = service.parseJSONDocument(document);
  const marks = await service.doValidation(document, json);
  const at = document.positionAt(Math.max(0, text.indexOf("│")));
  const offered = await service.doComplete(document, at, json);
  return { marks: marks.map(({ message }) => message), offered: offered?.items.map(({ label }) => label) ?? [] };
}

const around = (fact: string) =>
  `{ "type": "object", "additionalProperties": false, "properties": { "lamps": ${fact} } }`;
const text = '"x-text": { "fr": { "label": "Lampes", "question": "Combien ?", "help": "Comptez." } }';

describe("the schema of facts in an editor", () => {
  it.each(["rules/macsf", "examples/packs/littoral"])("marks nothing in the facts of %s", async (folder) => {
    const facts = JSON.parse(readFileSync(`${root}${folder}/facts.schema.json`, "utf8"));
    const { $schema, ...rest } = facts; // it names the schema itself, which is configured here
    expect((await edited(JSON.stringify(rest))).marks).toEqual([]);
  });

  it.each([
    ["a misspelt keyword", `{ "type": ["integer", "null"], "minimun": 1, ${text} }`, "minimun"],
    ["a text for a bound", `{ "type": ["integer", "null"], "minimum": "one", ${text} }`, "number"],
    [
      "a keyword that facts are not declared with",
      `{ "type": ["string", "null"], "pattern": "x", ${text} }`,
      "pattern",
    ],
    ["a bound without a type", `{ "minimum": 1, ${text} }`, "type"],
    ["no help", '{ "type": "boolean", "x-text": { "fr": { "label": "a", "question": "b" } } }', "help"],
  ])("marks %s", async (_, fact, named) => {
    expect((await edited(around(fact))).marks.join()).toContain(named);
  });

  it("offers the keywords of the type, and the types", async () => {
    const { offered } = await edited(around('{ "type": ["integer", "null"], "│" }'));
    expect(offered).toEqual(expect.arrayContaining(["minimum", "maximum", "x-unit", "x-text"]));
    const types = (await edited(around('{ "type": │ }'))).offered;
    expect(types.map((one) => one.replace(/\s/g, ""))).toEqual(
      expect.arrayContaining(['"boolean"', '["boolean","null"]']),
    );
  });
});
