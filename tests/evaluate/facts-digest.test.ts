import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { evaluate, loadPack } from "../../src/index.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";

const few = { ...runs, numRuns: Math.min(runs.numRuns, 300) };
const toCanonical = canonicalize as never as (value: unknown) => string;
const digestOf = (value: unknown) => createHash("sha256").update(toCanonical(value)).digest("hex");
const practices = knownFacts(factsOf(macsf.definition)).chain(forgetful);

describe("the digest of the facts in a report", () => {
  it("is the SHA-256 of their canonical JSON, in whatever order they were written", () => {
    fc.assert(
      fc.property(practices, (facts) => {
        const turned = JSON.parse(JSON.stringify(facts, (_, value) => turnedRound(value)));
        expect(evaluate(macsf, facts as never, { now }).factsDigest).toBe(digestOf(facts));
        expect(evaluate(macsf, turned, { now }).factsDigest).toBe(digestOf(facts));
      }),
      few,
    );
  });

  it("is that of the facts as they were when they were evaluated, however late it is read and whatever is done to the report", () => {
    const pack = loadPack(
      packWithRule({
        parameters: {},
        logic: { "!!": { merge: [{ var: "tags" }] } },
        appliesWhen: undefined,
        cases: [{ name: "a tag", facts: { tags: ["a"] }, expect: "pass" }],
        evidence: [],
      }),
    );
    const facts = { tags: ["a", "b"] };
    const report = evaluate(pack, facts, { now });
    const digest = digestOf(facts);
    facts.tags.push("c");
    for (const { reasons } of report.results) {
      for (const { actual } of reasons) (actual as unknown[] | null)?.push?.("d");
    }
    expect(report.factsDigest).toBe(digest);
    expect(report.results[0]?.reasons[0]?.actual).toEqual(["a", "b", "d"]);
  });

  it("goes along wherever a report goes", () => {
    const report = evaluate(macsf, {}, { now });
    const copies = [JSON.parse(JSON.stringify(report)), { ...report }, structuredClone(report)];
    copies.push(new Proxy(report, {}), Object.freeze(evaluate(macsf, {}, { now }))); // what frameworks make of it
    for (const copy of [...copies, Object.fromEntries(Object.entries(report))]) {
      expect(copy.factsDigest).toBe(digestOf({}));
    }
    expect(Object.hasOwn(report, "factsDigest")).toBe(true);
  });

  it("tells facts that are not known from facts that are known to be null as they were written", () => {
    const [absent, empty] = [{}, { devices: null }].map((facts) => evaluate(macsf, facts, { now }).factsDigest);
    expect(absent).not.toBe(empty);
  });
});

function turnedRound(value: unknown): unknown {
  const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
  return isPlain ? Object.fromEntries(Object.entries(value).reverse()) : value;
}
