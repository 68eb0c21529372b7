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

describe("shares of one list, held against several bounds", () => {
  const items = {
    type: ["object", "null"],
    additionalProperties: false,
    properties: { p: { type: ["boolean", "null"] } },
  };
  const facts = { type: "object", properties: { doors: { type: ["array", "null"], items } } };
  const world = { name: "shares", facts, all: [...mixes(24)], logic: fc.constant(true) } as unknown as World;
  const share = { share: [{ var: "doors" }, { var: "p" }] };
  const compared = fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "==="), fc.constantFrom(0, 10, 25, 33, 40, 50, 66, 75, 100))
    .map(([op, bound]) => ({ [op]: [share, bound] }));
  const guarded = compared.map((one) => ({ and: [{ "!!": [{ var: "doors" }] }, one] }));
  const joined = fc.tuple(fc.constantFrom("and", "or"), compared, compared).map(([op, a, b]) => ({ [op]: [a, b] }));
  const logic = fc.oneof(compared, guarded, joined);

  it("are settled, as a brute force over lists of up to 24 items has it", { timeout }, () => {
    fc.assert(
      fc.property(logic, logic, (before, after) => {
        const [first, second] = [logicOf(world, before), logicOf(world, after)];
        fc.pre(first !== undefined && second !== undefined);
        expect(findFacts([ruleOf(world, first), ruleOf(world, second)], world.facts, differs).gap).toBeUndefined();
        agrees(world, ruleOf(world, first), ruleOf(world, second));
      }),
      { seed, numRuns },
    );
  });

  /** Lists of so many items at the most, of which some meet a condition, some leave it open and some do not meet it. */
  function* mixes(most: number) {
    const doors = (p: boolean | undefined, count: number) =>
      Array.from({ length: count }, () => (p === undefined ? {} : { p }));
    yield {};
    for (let met = 0; met <= most; met += 1) {
      for (let open = 0; met + open <= most; open += 1) {
        for (let unmet = 0; met + open + unmet <= most; unmet += 1) {
          yield { doors: [...doors(true, met), ...doors(undefined, open), ...doors(false, unmet)] };
        }
      }
    }
  }
});

describe("shares of a short list, held against several bounds, while more is asked of its items", () => {
  const boolean = { type: ["boolean", "null"] };
  const items = { type: ["object", "null"], additionalProperties: false, properties: { p: boolean, q: boolean } };
  const factsOf = (maxItems: number) => ({
    type: "object",
    properties: { doors: { type: ["array", "null"], maxItems, items } },
  });
  const kinds = [true, false, undefined].flatMap((p) =>
    [true, false, undefined].map((q) => ({ ...(p === undefined ? {} : { p }), ...(q === undefined ? {} : { q }) })),
  );
  /** The lists of so many items at the most, whatever their order. */
  const lists = (most: number, from = 0): object[][] =>
    most === 0
      ? [[]]
      : [[], ...kinds.slice(from).flatMap((kind, i) => lists(most - 1, from + i).map((rest) => [kind, ...rest]))];
  const world = {
    ...{ name: "short shares", facts: factsOf(4), logic: fc.constant(true) },
    all: [{}, ...lists(4).map((doors) => ({ doors }))],
  } as unknown as World;
  const over = (op: string, body: string) => ({ [op]: [{ var: "doors" }, { var: body }] });
  const share = fc
    .tuple(fc.constantFrom("p", "q"), fc.constantFrom("<", "<=", ">", ">="), fc.constantFrom(25, 33, 50, 66, 79, 80))
    .map(([body, op, bound]) => ({ [op]: [over("share", body), bound] }));
  const other = fc.constantFrom(over("some", "q"), over("all", "q"), { ">": [over("count", "q"), 1] });
  const logic = fc
    .tuple(fc.constantFrom("and", "or"), share, share, other)
    .map(([op, a, b, c]) => ({ [op]: [a, { [op === "and" ? "or" : "and"]: [b, c] }] }));

  it("are settled, as a brute force has it", { timeout }, () => {
    fc.assert(
      fc.property(logic, logic, (before, after) => {
        const [first, second] = [logicOf(world, before), logicOf(world, after)];
        fc.pre(first !== undefined && second !== undefined);
        expect(findFacts([ruleOf(world, first), ruleOf(world, second)], world.facts, differs).gap).toBeUndefined();
        agrees(world, ruleOf(world, first), ruleOf(world, second));
      }),
      { seed, numRuns: Math.ceil(numRuns / 2) },
    );
  });

  const asked = (bound: number) => ({ and: [{ ">=": [over("share", "p"), bound] }, over("some", "q")] });
  const between = (maxItems: number) => {
    const there = { ...world, facts: factsOf(maxItems) } as unknown as World;
    const [first, second] = [79, 80].map((bound) => logicOf(there, asked(bound)));
    if (first === undefined || second === undefined) throw new Error("the logic is right");
    return findFacts([ruleOf(there, first), ruleOf(there, second)], there.facts, differs);
  };

  it("tell 79 from 80 percent of no list of 20 items or fewer, but of one of 24", () => {
    expect(between(20)).toMatchObject({ witnesses: new Map() });
    expect(between(20).gap).toBeUndefined();
    expect(between(24).witnesses.size).toBeGreaterThan(0);
  });

  it("are open of a long list, with the length of which they would be settled", () => {
    expect(between(1000).gap).toEqual({ kind: "shares", fact: "doors", most: 64 });
  });
});

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
