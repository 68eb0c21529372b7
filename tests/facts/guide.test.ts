import { describe, expect, it } from "vitest";
import { readFacts } from "../../src/facts/read.js";
import { blocksOf } from "../support/guide.js";

const blocks = blocksOf("docs/en/guides/declare-facts.md").filter(({ language, file }) => language === "json" && !file);

describe("the guide on how facts are declared", () => {
  it.each(blocks)("shows declarations that are right: $text", ({ text }) => {
    const facts = { type: "object", additionalProperties: false, properties: JSON.parse(text) };
    readFacts(facts, ["fr", "en"], ({ pointer, message }) => expect.fail(`${pointer}: ${message}`));
  });

  it("shows some", () => {
    expect(blocks.length).toBeGreaterThan(3);
  });
});
