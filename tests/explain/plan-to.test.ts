import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Goal, type Plan, planTo } from "../../src/explain/index.js";
import { toWholeHours } from "../../src/explain/plan/hours.js";
import type { Cost, Severity } from "../../src/generated/schemas.js";
import { type CompiledPack, evaluate, type Waiver } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { type Task, taskPack } from "../support/plan-pack.js";
import { problemsOf } from "../support/problems.js";

const costs: readonly Cost[] = ["none", "low", "medium", "high"];
const waive = (ruleId: string): Waiver => ({
  ruleId,
  reason: "Vieux.",
  approvedBy: "Dr Martin",
  expiresOn: "2026-12-31",
});
const idsOf = ({ steps }: Plan) => steps.map(({ ruleId }) => ruleId);
/** A practice of which every rule fails. */
const failing = (...tasks: readonly Task[]) => {
  const pack = taskPack(tasks);
  const facts = Object.fromEntries(tasks.map((_, i) => [`fact${i}`, false]));
  return { pack, facts, plan: (goal: Goal, more: object = {}) => planTo(pack, facts, goal, { now, ...more }) };
};

interface Practice {
  readonly tasks: readonly Required<Pick<Task, "severity" | "hours" | "cost" | "impacts">>[];
  readonly facts: readonly (boolean | null)[];
  readonly waived: readonly boolean[];
  readonly goal: Goal;
}

const score = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(33.3, 100 / 3, 66.7));
const goals: fc.Arbitrary<Goal> = fc.record(
  {
    score,
    clear: fc.constantFrom<Severity>("critical", "high", "medium", "low"),
    impacts: fc.record({ fire: score, theft: score }, { requiredKeys: ["fire"], noNullPrototype: true }),
    maxHours: fc.constantFrom(0, 0.3, 1.5, 3, 6.1, 20),
    maxCost: fc.constantFrom(...costs),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const practices = (most: number): fc.Arbitrary<Practice> =>
  fc.integer({ min: 1, max: most }).chain((length) => {
    const each = { minLength: length, maxLength: length };
    return fc.record({
      tasks: fc.array(
        fc.record({
          severity: fc.constantFrom<Severity>("critical", "high", "medium", "low"),
          hours: fc.constantFrom(0.1, 0.2, 0.25, 1, 1, 2, 3.5),
          cost: fc.constantFrom(...costs),
          impacts: fc.constantFrom(["theft"], ["fire"], ["theft", "fire"]),
        }),
        each,
      ),
      facts: fc.array(fc.constantFrom(false, false, true, null), each),
      waived: fc.array(fc.constantFrom(false, false, false, true), each),
      goal: goals.filter((goal) => Object.keys(goal).length > 0),
    });
  });

/** Every plan that there is, each tried by `evaluate` on the facts that it leads to: the first of the cheapest that reach the goal. */
function bruteForce({ tasks, facts, waived, goal }: Practice, pack: CompiledPack): readonly string[] | undefined {
  const given = Object.fromEntries(facts.map((fact, i) => [`fact${i}`, fact]));
  const waivers = pack.ruleIds.filter((_, i) => waived[i]).map(waive);
  const open = tasks.flatMap((_, i) => (facts[i] === true || waived[i] ? [] : [i]));
  const { whole, atMost } = toWholeHours(open.map((i) => tasks[i]?.hours ?? 0));
  let best: { key: readonly number[]; ids: readonly string[] } | undefined;
  for (let mask = 0; mask < 2 ** open.length; mask += 1) {
    const chosen = open.filter((_, k) => (mask >> k) & 1);
    const hours = chosen.reduce((sum, i) => sum + (whole[open.indexOf(i)] ?? 0), 0);
    const dear = costs.map((cost) => chosen.filter((i) => tasks[i]?.cost === cost).length).reverse();
    if (hours > atMost(goal.maxHours ?? Infinity)) continue;
    if (dear.slice(0, 3 - costs.indexOf(goal.maxCost ?? "high")).some((count) => count > 0)) continue;
    const right = { ...given, ...Object.fromEntries(chosen.map((i) => [`fact${i}`, true])) };
    const { summary, results } = evaluate(pack, right, { now, waivers });
    const parts = [goal.score, goal.clear, goal.impacts].filter((part) => part !== undefined);
    const isReached =
      summary.score.low >= (goal.score ?? 0) &&
      Object.entries(goal.impacts ?? {}).every(([impact, least]) => (summary.impacts[impact]?.low ?? 100) >= least) &&
      results.every(
        ({ outcome, severity }) =>
          goal.clear === undefined || outcome === "pass" || outcome === "waived" || isLower(severity, goal.clear),
      );
    if (!isReached) continue;
    const reached = parts.length > 0 ? [] : [-summary.score.low];
    const key = [...reached, hours, ...dear.slice(0, 3), chosen.length, ...chosen];
    if (best === undefined || isLess(key, best.key)) best = { key, ids: chosen.map((i) => `rule-${i}`) };
  }
  return best?.ids;
}

const severities: readonly Severity[] = ["critical", "high", "medium", "low"];
const isLower = (one: Severity, other: Severity) => severities.indexOf(one) > severities.indexOf(other);
function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
}

describe("the cheapest plan", () => {
  it("is that of trying every plan with evaluate, also where there is none", () => {
    fc.assert(
      fc.property(practices(7), (practice) => {
        const pack = taskPack(practice.tasks);
        const facts = Object.fromEntries(practice.facts.map((fact, i) => [`fact${i}`, fact]));
        const waivers = pack.ruleIds.filter((_, i) => practice.waived[i]).map(waive);
        const plan = planTo(pack, facts, practice.goal, { now, waivers });
        const best = bruteForce(practice, pack);
        expect(plan.isReached).toBe(best !== undefined);
        expect(plan.proof).toMatchObject({ isProved: true, gapHours: 0 });
        if (best !== undefined) expect(idsOf(plan).sort()).toEqual([...best].sort());
        else expect(plan.shortfall).toMatchObject({ isProved: true });

        const done = {
          ...facts,
          ...Object.fromEntries(plan.steps.map(({ ruleId }) => [ruleId.replace("rule-", "fact"), true])),
        };
        const report = evaluate(pack, done, { now, waivers });
        expect(plan.after).toEqual(report.summary);
        expect(plan.steps.at(-1)?.after ?? plan.before).toEqual(plan.after);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 40) },
    );
  });

  it("takes fractions of hours for what they are: 0.1 and 0.2 fit into 0.3", () => {
    const { plan } = failing({ hours: 0.1 }, { hours: 0.2 });
    expect(plan({ score: 100, maxHours: 0.3 })).toMatchObject({ isReached: true, effortHours: 0.3 });
    expect(plan({ score: 100, maxHours: 0.29 })).toMatchObject({ isReached: false, effortHours: 0.1 });
  });

  it("of as many hours costs the least, by the dearest first, and of equals is the first in the pack", () => {
    const { plan } = failing({ cost: "high" }, { cost: "medium" }, { cost: "medium" }, { cost: "low" });
    expect(idsOf(plan({ score: 50 }))).toEqual(["rule-3", "rule-1"]);
    expect(plan({ score: 50 }).costs).toEqual({ none: 0, low: 1, medium: 1, high: 0 });
  });

  it("has the best worth for an hour first, with what is reached after each step", () => {
    const { plan } = failing(
      { severity: "low" },
      { severity: "critical", hours: 4 },
      { severity: "high", owner: "insurer" },
    );
    const all = plan({ clear: "low" });
    expect(idsOf(all)).toEqual(["rule-2", "rule-1", "rule-0"]);
    expect(all.steps.map(({ after }) => after.score.low)).toEqual([400 / 13, 1200 / 13, 100]);
    expect(all.owners).toEqual([
      { owner: "insurer", effortHours: 1, ruleIds: ["rule-2"] },
      { owner: "practice", effortHours: 5, ruleIds: ["rule-1", "rule-0"] },
    ]);
  });

  it("has no step where the goal is reached already", () => {
    const plan = planTo(macsf, { devices: [] }, { score: 0 }, { now });
    expect(plan).toMatchObject({ isReached: true, steps: [], effortHours: 0, after: plan.before });
  });

  it("reaches the most that hours alone allow", () => {
    const { plan } = failing(
      { severity: "critical", hours: 5 },
      { hours: 2 },
      { hours: 2 },
      { severity: "low", hours: 0.5 },
    );
    expect(idsOf(plan({ maxHours: 4.5 })).sort()).toEqual(["rule-1", "rule-2", "rule-3"]);
    expect(idsOf(plan({ maxHours: 5 })).sort()).toEqual(["rule-1", "rule-2", "rule-3"]);
    expect(idsOf(plan({ maxHours: 7 })).sort()).toEqual(["rule-0", "rule-1"]);
  });
});

describe("a goal out of reach", () => {
  it("for want of hours says how many it takes, and reaches the most of it", () => {
    const { plan } = failing({ hours: 3 }, { hours: 3 }, { hours: 3 });
    const { shortfall, ...rest } = plan({ score: 60, maxHours: 5 });
    expect(rest).toMatchObject({ isReached: false, effortHours: 3, steps: [{ ruleId: "rule-0" }] });
    expect(shortfall).toEqual({
      isProved: true,
      parts: [{ of: "score", wanted: 60, best: 100 / 3, because: [{ kind: "hours", leastHours: 6 }] }],
      leastHours: 6,
    });
  });

  it("for waivers and costs names their rules", () => {
    const { plan } = failing({}, { cost: "high" }, { severity: "low" });
    const { shortfall, steps } = plan({ score: 100, maxCost: "low" }, { waivers: [waive("rule-2")] });
    expect(steps.map(({ ruleId }) => ruleId)).toEqual(["rule-0"]);
    expect(shortfall?.parts).toEqual([
      {
        ...{ of: "score", wanted: 100, best: 400 / 9 },
        because: [
          { kind: "waived", ruleIds: ["rule-2"], titles: ["Portes"] },
          { kind: "cost", ruleIds: ["rule-1"], titles: ["Portes"] },
        ],
      },
    ]);
    expect(shortfall).not.toHaveProperty("leastHours");
  });

  it("whose parts are within reach each by itself says so", () => {
    const { plan } = failing({ impacts: ["theft"] }, { impacts: ["fire"] });
    const { shortfall, steps } = plan({ impacts: { theft: 100, fire: 100 }, maxHours: 1 });
    expect(steps).toHaveLength(1);
    expect(shortfall).toEqual({ isProved: true, parts: [], leastHours: 2 });
  });
});

describe("what counts in a plan", () => {
  it("an unknown rule counts as failed, with the facts to find out", () => {
    const { pack } = failing({}, {});
    const plan = planTo(pack, { fact0: true }, { clear: "high" }, { now });
    expect(plan.steps).toMatchObject([{ ruleId: "rule-1", outcome: "unknown", missing: ["/fact1"] }]);
    expect(plan.before.score).toEqual({ low: 50, high: 100 });
    expect(plan.after.score).toEqual({ low: 100, high: 100 });
  });

  it("a rule that lacks evidence alone has no fact to find out", () => {
    const { pack } = failing({});
    const options = { now, evidencePolicy: "require" } as const;
    expect(planTo(pack, { fact0: true }, { score: 100 }, options).steps).toMatchObject([
      { ruleId: "rule-0", outcome: "unknown", missing: [] },
    ]);
    const evidence = [{ type: "photo", supports: ["fact0"], collectedOn: now }];
    expect(planTo(pack, { fact0: true }, { score: 100 }, { ...options, evidence }).steps).toEqual([]);
  });

  it("rules that were not chosen do not", () => {
    const { plan } = failing({ impacts: ["theft"] }, { impacts: ["fire"] });
    expect(idsOf(plan({ score: 100 }, { rules: ["rule-1"] }))).toEqual(["rule-1"]);
    expect(plan({ impacts: { theft: 100 } }, { rules: ["rule-1"] })).toMatchObject({ isReached: true, steps: [] });
  });
});

describe("a goal that cannot be used", () => {
  it.each<[unknown, string, string]>([
    [{}, "", 'give one or more of "score", "clear", "impacts", "maxHours" or "maxCost"'],
    [null, "", "write an object"],
    [{ scor: 80 }, "/scor", "did you mean score?"],
    [{ score: 101 }, "/score", "write a number from 0 to 100"],
    [{ score: "80" }, "/score", "did you mean 80?"],
    [{ score: Number.NaN }, "/score", "write a number from 0 to 100"],
    [{ clear: "critcal" }, "/clear", "did you mean critical?"],
    [{ impacts: { thft: 80 } }, "/impacts/thft", "did you mean theft?"],
    [{ impacts: { theft: -1 } }, "/impacts/theft", "write a number from 0 to 100"],
    [{ impacts: {} }, "/impacts", "add an entry"],
    [{ impacts: 80 }, "/impacts", "write an object"],
    [{ maxHours: -1 }, "/maxHours", "write a number of at least 0"],
    [{ maxCost: "hgh" }, "/maxCost", "did you mean high?"],
  ])("%j", (goal, pointer, hint) => {
    const { plan } = failing({});
    expect(problemsOf(() => plan(goal as Goal))).toMatchObject([{ pointer, hint }]);
  });

  it("is told with everything that is wrong with it", () => {
    const { plan } = failing({});
    const goal = { scor: 1, score: 200, clear: "x", impacts: { y: 1 }, maxHours: "z", maxCost: "none" };
    const pointers = problemsOf(() => plan(goal as unknown as Goal)).map(({ pointer }) => pointer);
    expect(pointers).toEqual(["/scor", "/score", "/clear", "/impacts/y", "/maxHours"]);
  });
});
