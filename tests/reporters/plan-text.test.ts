import { describe, expect, it } from "vitest";
import facts from "../../examples/dental-group.json" with { type: "json" };
import waivers from "../../examples/dental-group.waivers.json" with { type: "json" };
import unclear from "../../examples/psychologist-telework.json" with { type: "json" };
import { type Goal, planTo } from "../../src/explain/index.js";
import type { EvaluateOptions } from "../../src/index.js";
import { planToText } from "../../src/reporters/index.js";
import { macsf } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";

const now = "2026-11-24";

/** The text without what is to be done for each rule, which the pack says. */
const textOf = (practice: object, goal: Goal, options: EvaluateOptions) =>
  planToText(planTo(macsf, practice, goal, { now, ...options }))
    .split("\n")
    .filter((line) => !/^ {9}/.test(line))
    .join("\n");

describe.each(["fr", "en"])("a plan as text in %s", (locale) => {
  it.each<[string, object, Goal, EvaluateOptions]>([
    ["to a score", facts, { score: 80 }, {}],
    ["that rests on what is unknown", unclear, { clear: "critical", impacts: { reputation: 60 } }, {}],
    ["within hours alone", facts, { maxHours: 4.5 }, {}],
    ["of a goal out of reach", facts, { score: 100, clear: "low", maxHours: 4, maxCost: "low" }, { waivers }],
    ["whose parts are not within reach together", facts, { score: 74, impacts: { reputation: 50 }, maxHours: 3 }, {}],
    ["of a goal that is reached already", facts, { score: 10, maxCost: "none" }, {}],
    ["of a goal within whose limits there is nothing to do", facts, { maxHours: 0 }, {}],
    ["of a goal out of reach by any rule", facts, { score: 80, maxHours: 0.5, maxCost: "none" }, {}],
    [
      "that rests on many facts",
      { devices: ["a", "b", "c"].map((id) => ({ id, kind: "laptop" })) },
      { clear: "critical" },
      { rules: ["device-encryption"] },
    ],
    ["of a practice that has nothing to put right", { devices: [] }, { score: 1 }, { rules: ["device-encryption"] }],
    [
      "of rules that lack evidence",
      { devices: [], awareness: { unknownEmailsForbidden: true, staffInformedOfEmailRule: true } },
      { clear: "high" },
      { evidencePolicy: "require", rules: ["unknown-emails-and-links"] },
    ],
  ])("%s", (_, practice, goal, options) => {
    expect(textOf(practice, goal, { ...options, locale })).toMatchSnapshot();
  });

  it("says what is open where not all plans were tried", () => {
    const plan = planTo(macsf, facts, { score: 80 }, { now, locale });
    const { proof } = plan;
    const said = (more: object) =>
      planToText({ ...plan, ...more }, { width: 400 })
        .split("\n")
        .slice(5, 9)
        .join("\n");
    expect(said({ proof: { ...proof, isProved: false } })).toMatchSnapshot();
    expect(said({ proof: { isProved: false, leastHours: 3.5, gapHours: 1.5 } })).toMatchSnapshot();
    const open = { proof: { ...proof, isProved: false }, isReached: false, shortfall: { isProved: false, parts: [] } };
    expect(said(open)).toMatchSnapshot();
  });
});

describe("planToText", () => {
  it.each<[unknown, object, string, string]>([
    [{}, {}, "", "hand over what planTo gives"],
    [undefined, {}, "", "hand over what planTo gives"],
    [planTo(macsf, {}, { score: 1 }, { now }), { widht: 1 }, "/widht", "did you mean width?"],
  ])("refuses %o with %o", (plan, options, pointer, hint) => {
    expect(problemsOf(() => planToText(plan as never, options))).toMatchObject([{ pointer, hint }]);
  });

  it("has no line that is longer than it may be", () => {
    const text = planToText(planTo(macsf, unclear, { score: 90 }, { now, locale: "fr" }), { width: 60 });
    expect(text.split("\n").filter((line) => line.length > 60 && !/^ *\d+\. [✗?]|^Plan /.test(line))).toEqual([]);
  });
});
