import { describe, expect, it } from "vitest";
import { factPaths, factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, nextQuestions } from "../../src/index.js";
import { examplePractices, madeUpPractices, partsOfMacsf, randomInquiries } from "../support/inquiries.js";
import { macsf, now } from "../support/macsf.js";
import {
  any,
  atHand,
  declared,
  expectedQuestions,
  first,
  mostFrequent,
  questionsAsked,
} from "../support/question-orders.js";
import { toRandom } from "../support/random-practices.js";

describe("the order of questions", () => {
  const quick = ["insurance", "logins", "a device, its protection", "another channel"];
  const parts = partsOfMacsf([...examplePractices, ...madeUpPractices(200)]).filter(({ name }) => quick.includes(name));

  it.each(parts)("of $name asks at most 1.1 times as many as the best there is", (part) => {
    const best = expectedQuestions(part, atHand);
    expect(expectedQuestions(part, first)).toBeLessThanOrEqual(1.1 * best);
    expect(best).toBeGreaterThan(1);
  });

  it("of small packs asks at most 1.1 times as many as the best there is", () => {
    for (const inquiry of randomInquiries(12, toRandom(5))) {
      const [asked, best, free] = [first, atHand, any].map((among) => expectedQuestions(inquiry, among));
      expect(asked, inquiry.name).toBeLessThanOrEqual(1.1 * (best ?? 0));
      expect(free, inquiry.name).toBeLessThanOrEqual((best ?? 0) + 1e-9);
    }
  });

  it("of macsf asks no more than what most rules lack first, and fewer than the order of the facts", () => {
    const inOrder = declared(factPaths(factsOf(macsf.definition)));
    const practices = [...examplePractices.slice(3), ...madeUpPractices(3)];
    const [asked, frequent, fixed] = [first, mostFrequent, inOrder].map((among) =>
      practices.reduce((sum, practice) => sum + questionsAsked(macsf, practice, among), 0),
    ) as [number, number, number];
    expect(asked).toBeLessThanOrEqual(frequent);
    expect(asked).toBeLessThan(fixed);
  });

  it("asks first what can settle the most: the antivirus of a device before its kind", () => {
    const pointers = (pack: CompiledPack) =>
      nextQuestions(pack, { devices: [{ id: "a" }] }, { now }).map(({ pointer }) => pointer);
    const [part] = parts.filter(({ name }) => name === "a device, its protection");
    expect(part && pointers(part.pack)).toEqual(["/devices/0/antivirus", "/devices/0/firewall", "/devices/0/kind"]);
  });
});
