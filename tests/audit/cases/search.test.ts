import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFacts } from "../../../src/audit/cases/find-facts.js";
import { mutantsOf } from "../../../src/audit/test/mutants.js";
import type { TriedRule, Verdict } from "../../../src/audit/try-rule.js";
import { dayNumber } from "../../../src/facts/dates.js";
import { logicOf, ruleOf, type World, worlds } from "./brute-force.js";

/** `HYGIE_RUNS=10000 npx vitest run tests/audit/cases` tries more. */
const numRuns = Math.ceil(Number(process.env.HYGIE_RUNS ?? 300) / worlds.length / 2);
const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);
const timeout = 3_600_000;
const today = dayNumber("2026-01-31") ?? 0;

const differs = ([a, b]: readonly Verdict[]) => (a === b ? undefined : `${a} → ${b}`);

/** What the search says of two rules is what all facts of their world say. */
function agrees(world: World, first: TriedRule, second: TriedRule): void {
  const { witnesses, gap } = findFacts([first, second], world.facts, differs);
  expect(gap?.kind).not.toBe("unconfirmed");
  for (const [kind, { facts, now }] of witnesses) {
    const day = now === undefined ? undefined : dayNumber(now);
    expect(differs([first.outcome(facts, day), second.outcome(facts, day)])).toBe(kind);
  }
  if (gap !== undefined) return;
  const kinds = new Set(world.all.map((facts) => differs([first.outcome(facts, today), second.outcome(facts, today)])));
  kinds.delete(undefined);
  expect([...witnesses.keys()]).toEqual(expect.arrayContaining([...kinds]));
}

describe.each(worlds)("the search by cases over $name", (world) => {
  const { logic } = world;
  const when = fc.option(logic, { nil: undefined });

  it("finds of two rules what a brute force finds, and proves nothing that it refutes", { timeout }, () => {
    fc.assert(
      fc.property(logic, logic, when, fc.boolean(), (before, other, applies, isAlike) => {
        const after = isAlike ? { and: [before, other] } : other;
        const [first, second] = [logicOf(world, before, applies), logicOf(world, after, applies)];
        fc.pre(first !== undefined && second !== undefined);
        agrees(world, ruleOf(world, first), ruleOf(world, second));
      }),
      { seed, numRuns },
    );
  });

  it("finds a change of one quantifier, bound, value or operator, or proves that it changes nothing", {
    timeout,
  }, () => {
    fc.assert(
      fc.property(logic, when, fc.nat(), (before, applies, index) => {
        const right = logicOf(world, before, applies);
        fc.pre(right !== undefined);
        const mutants = mutantsOf(right, { facts: world.facts, parameters: {} });
        const mutant = mutants[index % Math.max(1, mutants.length)];
        fc.pre(mutant !== undefined);
        agrees(world, ruleOf(world, right), ruleOf(world, mutant.logic));
      }),
      { seed, numRuns },
    );
  });
});
