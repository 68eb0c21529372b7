import { describe, expect, it } from "vitest";
import ruleWords from "../../docs/.vitepress/rule-schema.fr.json" with { type: "json" };
import { ruleSchemaIn } from "../../docs/.vitepress/theme/playground/schemas.js";
import { macsf } from "../support/macsf.js";
import { misset } from "../support/wording.js";

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
