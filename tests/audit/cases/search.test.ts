import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFacts } from "../../../src/audit/cases/find-facts.js";
import type { Verdict } from "../../../src/audit/try-rule.js";
import { dayNumber } from "../../../src/facts/dates.js";
import { ruleOf, type World, worlds } from "./brute-force.js";

/** `HYGIE_RUNS=10000 npx vitest run tests/audit/cases` tries more. */
const numRuns = Math.ceil(Number(process.env.HYGIE_RUNS ?? 300) / worlds.length);
const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);

const differs = ([a, b]: readonly Verdict[]) => (a === b ? undefined : `${a} → ${b}`);

function pairs({ logic }: World) {
  return fc.record({ before: logic, after: logic, when: fc.option(logic, { nil: undefined }), isAlike: fc.boolean() });
}

describe.each(worlds)("the search by cases over $name", (world) => {
  const today = 20_484; // 2026-01-31
  it("finds what a brute force finds, and proves nothing that it refutes", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(pairs(world), ({ before, after, when, isAlike }) => {
        const [first, second] = [
          ruleOf(world, before, when),
          ruleOf(world, isAlike ? { and: [before, after] } : after, when),
        ];
        fc.pre(first !== undefined && second !== undefined);
        const found = findFacts([first, second], world.facts, differs);
        const all = new Set<string>();
        for (const facts of world.all) {
          const kind = differs([first.outcome(facts, today), second.outcome(facts, today)]);
          if (kind !== undefined) all.add(kind);
        }
        expect(found.gap?.kind).not.toBe("unconfirmed");
        if (found.gap === undefined) for (const kind of all) expect([...found.witnesses.keys()]).toContain(kind);
        for (const [kind, { facts, now }] of found.witnesses) {
          const day = now === undefined ? undefined : dayNumber(now);
          expect(differs([first.outcome(facts, day), second.outcome(facts, day)])).toBe(kind);
        }
      }),
      { seed, numRuns },
    );
  });
});
