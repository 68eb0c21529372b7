import { describe, expect, it } from "vitest";
import { describeProblem, evaluate, loadPack, nextQuestions, type Problem, parseFacts } from "../../src/index.js";
import { macsf, now } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";

/** A pack whose doors have one of so many colours. */
function withColours(count: number) {
  const { facts, ...rest } = smallPack();
  const names = Array.from({ length: count }, (_, i) => `colour-${i}`);
  const schema = structuredClone(facts) as { properties: Record<string, object> };
  schema.properties.colour = {
    ...{ type: "string", enum: names, "x-choices": Object.fromEntries(names.map((name) => [name, { fr: name }])) },
    "x-text": { fr: { label: "Couleur", question: "Quelle couleur ?", help: "Celle de la porte." } },
  };
  return loadPack({ ...rest, facts: schema });
}

function told(problems: readonly Problem[]) {
  return problems.map((one) => [one.message, describeProblem(one, "fr")].join("\n")).join("\n");
}

describe("names among which one had to be", () => {
  it("are told all where they are few, and a few of them with how many more there are where nobody reads them all", () => {
    const of = (count: number) => {
      const parsed = parseFacts(withColours(count), { colour: "none of these" });
      return told("problems" in parsed ? parsed.problems : []);
    };
    expect(of(30)).toContain('"colour-28" or "colour-29"');
    expect(of(31)).toMatch(/"colour-3" or "colour-4", or one of 26 others/);
    expect(of(31)).toMatch(/"colour-3" ou "colour-4", ou l’un des 26 autres/);
  });

  it("of the facts to skip are so many", () => {
    const said = told(problemsOf(() => nextQuestions(macsf, {}, { now, skip: ["/qqq"] })));
    expect(said.length).toBeLessThan(800);
    expect(said).toMatch(/or one of \d+ others/);
  });

  it("that are the same are told in the order in which they stand", () => {
    const waiver = { reason: "r", approvedBy: "a", expiresOn: "2026-12-31", ruleId: "device-encryption" };
    const waivers = [{ ...waiver, items: ["a", "b", "a"] }];
    expect(told(problemsOf(() => evaluate(macsf, {}, { now, waivers })))).toContain("entries 0 and 2 are the same");
  });
});
