import { describe, expect, it } from "vitest";
import ruleWords from "../../docs/.vitepress/rule-schema.fr.json" with { type: "json" };
import { ruleSchemaIn } from "../../docs/.vitepress/theme/playground/worker/schemas.js";
import { operators as en } from "../../src/locales/en/operators.js";
import { operators as fr } from "../../src/locales/fr/operators.js";
import { macsf } from "../support/macsf.js";
import { misset } from "../support/wording.js";

/** What is told of members, and of operators, by what it is in English. */
const french: Readonly<Record<string, string>> = {
  ...ruleWords,
  ...Object.fromEntries(Object.entries(en).map(([name, said]) => [said, fr[name as keyof typeof en]])),
};

describe("what is told of the members of a rule", () => {
  const descriptionsIn = (lang: string) =>
    [...JSON.stringify(ruleSchemaIn(macsf.definition, lang)).matchAll(/"description":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = ""]) => JSON.parse(text),
    );

  it("is told in French as well, and of nothing else", () => {
    const english = descriptionsIn("en");
    expect(english.length).toBeGreaterThan(90);
    expect(Object.keys(french).sort()).toEqual([...new Set(english)].sort());
    expect(descriptionsIn("fr")).toEqual(english.map((text) => french[text]));
  });

  it("is set as French is", () => {
    for (const text of Object.values(french)) expect(text).not.toMatch(misset);
  });
});
