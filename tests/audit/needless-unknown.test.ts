import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintContext, LintedRule } from "../../src/audit/lint/context.js";
import { lintPack } from "../../src/audit/lint/index.js";
import { needlessUnknown } from "../../src/audit/lint/needless-unknown.js";
import type { Facts } from "../../src/audit/try-rule.js";
import { formatProblem, loadPack } from "../../src/index.js";
import type { RuleLogic } from "../../src/logic/lower.js";
import { macsf } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { logicOf, ruleOf, type World, worlds } from "./cases/brute-force.js";

const front = { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] };
const tagged = { in: ["safe", { var: "tags" }] };
const guards = (op: string, bound: number) => ({ [op]: [{ var: "guards" }, bound] });
const found = (logic: object) =>
  lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic }))).filter(
    ({ code }) => code === "needless-unknown",
  );

describe("a rule that says unknown though its verdict is settled", () => {
  it.each([
    [
      "asks for what is always so",
      { and: [tagged, { or: [front, { "!": [front] }] }] },
      "/rules/0/logic",
      tagged,
      { tags: ["safe"] },
    ],
    [
      "asks for what is never so",
      { or: [tagged, { and: [front, { "!": [front] }] }] },
      "/rules/0/logic",
      tagged,
      { tags: [] },
    ],
    [
      "has a case for each of two sizes",
      { or: [{ and: [guards("<", 5), front] }, { and: [guards(">=", 5), tagged] }] },
      "/rules/0/logic",
      { if: [guards("<", 5), front, tagged] },
      { doors: [{ kind: "front" }], tags: ["safe"] },
    ],
    [
      "has cases that overlap",
      { or: [{ and: [guards("<", 5), front] }, { and: [guards(">=", 4), tagged] }] },
      "/rules/0/logic",
      { or: [{ and: [guards("<", 5), front] }, { and: [guards(">=", 4), tagged] }, { and: [front, tagged] }] },
      { doors: [{ kind: "front" }], tags: ["safe"] },
    ],
    [
      "has a test that its branch asks again",
      { if: [tagged, { and: [tagged, guards("<", 3)] }, guards("<", 3)] },
      "/rules/0/logic",
      guards("<", 3),
      { guards: 0 },
    ],
    [
      "has a branch that is never reached",
      { if: [guards(">", 5), front, guards(">", 7), tagged, false] },
      "/rules/0/logic",
      { if: [guards(">", 5), front, false] },
      { doors: [] },
    ],
    [
      "asks twice of an element",
      {
        some: [
          { var: "doors" },
          { or: [{ and: [{ "!": [{ var: "locked" }] }, { "===": [{ var: "kind" }, "front"] }] }, { var: "locked" }] },
        ],
      },
      "/rules/0/logic/some/1",
      { or: [{ "===": [{ var: "kind" }, "front"] }, { var: "locked" }] },
      { doors: [{ kind: "front" }] },
    ],
    [
      "asks a list for all, and for one that is not",
      {
        and: [
          guards(">", 1),
          {
            or: [
              { all: [{ var: "doors" }, { var: "locked" }] },
              { some: [{ var: "doors" }, { "!": [{ var: "locked" }] }] },
              { "!": [{ var: "doors" }] },
            ],
          },
        ],
      },
      "/rules/0/logic",
      guards(">", 1),
      { guards: 2 },
    ],
  ])("%s", (_, logic, pointer, mend, facts) => {
    const [first, ...others] = found(logic);
    expect(others).toEqual([]);
    expect(first?.pointer).toBe(pointer);
    expect(JSON.parse(first?.hint?.replace("write ", "") ?? "null")).toEqual(mend);
    expect(first?.found).toContain(`unknown of ${JSON.stringify(facts)}`);
    // A mend that is followed makes the problem go away.
    expect(found(pointer === "/rules/0/logic" ? mend : { some: [{ var: "doors" }, mend] })).toEqual([]);
  });

  it("is told with the facts, in both languages", () => {
    const [first] = found({ and: [tagged, { or: [front, { "!": [front] }] }] });
    const write = JSON.stringify(tagged);
    expect(first).toMatchObject({ level: "warning" });
    expect(first && formatProblem(first)).toBe(
      `/rules/0/logic: the rule says unknown of {"tags":["safe"]} though its verdict is settled: whatever is not known, it comes to pass; write ${write}`,
    );
    expect(first && formatProblem(first, "fr")).toBe(
      `/rules/0/logic\u00a0: la règle répond "unknown" pour {"tags":["safe"]} alors que son verdict est acquis\u00a0: quoi qu’on apprenne encore, elle donne "pass"\u00a0; écrivez ${write}`,
    );
  });

  it("is none where one of the facts matters, or where what is wrong is told already", () => {
    expect(found({ if: [guards("<", 5), front, tagged] })).toEqual([]);
    expect(found({ if: [tagged, front, front] })).toEqual([]);
    expect(found({ or: [{ and: [guards("<", 3), front] }, { and: [guards(">", 5), tagged] }] })).toEqual([]);
    expect(found({ or: [front, { and: [guards(">", 5), guards("<", 3)] }] })).toEqual([]);
    expect(found({ and: [front, { or: [guards("<", 5), guards(">", 3)] }] })).toEqual([]);
    expect(lintPack(macsf).filter(({ code }) => code === "needless-unknown")).toEqual([]);
  });
});

const numRuns = Math.ceil(Number(process.env.HYGIE_RUNS ?? 300) / 10);
const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);

describe.each(worlds)("over $name", (world) => {
  it("no fact that is learned takes the rule to another verdict than the one that is told", {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(world.logic, (given) => {
        const logic = logicOf(world, given);
        fc.pre(logic !== undefined);
        for (const { params, pointer } of needlessUnknown(linted(world, logic), contextOf(world))) {
          const { verdict, facts } = params as { verdict: string; facts: { json: string }; write: string };
          const known: unknown = JSON.parse(facts.json);
          const { outcome } = ruleOf(world, logic);
          expect(outcome(known as Facts)).toBe("unknown");
          const outcomes = world.all.filter((more) => isIn(known, more)).map((more) => outcome(more));
          expect(new Set([...outcomes, "unknown", verdict]), `${pointer}`).toEqual(new Set(["unknown", verdict]));
        }
      }),
      { seed, numRuns },
    );
  });
});

const contextOf = ({ facts }: World) => ({ facts }) as LintContext;

function linted(world: World, logic: RuleLogic): LintedRule {
  const rule = {} as LintedRule["rule"];
  return { rule, at: "", logic, tried: ruleOf(world, logic), cases: [], reads: [], onCases: () => undefined };
}

/** Do some facts say all that others say, and maybe more? */
function isIn(known: unknown, more: unknown): boolean {
  if (known === null || known === undefined) return true;
  if (Array.isArray(known)) {
    return Array.isArray(more) && more.length === known.length && known.every((one, i) => isIn(one, more[i]));
  }
  if (typeof known !== "object") return known === more;
  if (typeof more !== "object" || more === null) return false;
  return Object.entries(known).every(([name, value]) => isIn(value, (more as Record<string, unknown>)[name]));
}
