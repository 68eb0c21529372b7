import { describe, expect, it } from "vitest";
import { evaluate, nextQuestions, outcomeCodes, questionAt } from "../../src/index.js";
import { hasBearing } from "../support/bearing.js";
import { macsf, now } from "../support/macsf.js";

const home = macsf.ruleIds.indexOf("home-protection");
const guarded = { id: "guarded", kind: "laptop", antivirus: "always-on", firewall: "always-on" };
const atHome = { id: "at-home", kind: "laptop", usedAtHome: true, antivirus: "always-on" };
const asked = (facts: object) =>
  nextQuestions(macsf, facts, { now }).filter(({ ruleIds }) => ruleIds.includes("home-protection"));
const pointers = (facts: object) => asked(facts).map(({ pointer }) => pointer);

describe("a question without bearing: a guarded device that may be used at home", () => {
  it("is not asked beside a device at home whose guard is unknown, which alone decides", () => {
    const devices = [guarded, atHome];
    expect(pointers({ devices })).toEqual(["/devices/1/firewall"]);
    for (const usedAtHome of [true, false]) {
      for (const [firewall, outcome] of [
        ["always-on", "pass"],
        ["absent", "fail"],
      ] as const) {
        const facts = {
          devices: [
            { ...guarded, usedAtHome },
            { ...atHome, firewall },
          ],
        };
        expect(outcomeCodes[macsf.outcomes(facts, now)[home] ?? 2]).toBe(outcome);
      }
    }
  });

  it("is not asked in a report either, which says all that is missing", () => {
    const { results, questions } = evaluate(macsf, { devices: [guarded, atHome] }, { now });
    expect(results[home]?.missing).toEqual(["/devices/0/usedAtHome", "/devices/1/firewall"]);
    expect(questions.map(({ pointer }) => pointer)).not.toContain("/devices/0/usedAtHome");
  });

  it("names no rule where it is asked for by itself", () => {
    const { ruleIds } = questionAt(macsf, { devices: [guarded, atHome] }, "/devices/0/usedAtHome", { now });
    expect(ruleIds).not.toContain("home-protection");
  });

  it.each<[string, object, object]>([
    ["a device that may not be at home either", guarded, { ...atHome, usedAtHome: null }],
    ["a device that stays at the practice", guarded, { ...atHome, usedAtHome: false }],
    ["a device at home, where it is not guarded itself", { ...guarded, firewall: "absent" }, atHome],
  ])("is asked beside %s", (_, first, second) => {
    const facts = { practice: { teleworkPractised: true }, devices: [first, second] };
    expect(pointers(facts)).toContain("/devices/0/usedAtHome");
    for (const question of asked(facts)) expect(hasBearing(question, facts)).toBe(true);
  });

  it("is never asked, and what has a bearing is, of any two devices", () => {
    const states = [true, false, null].flatMap((usedAtHome) =>
      ["always-on", "absent", null].map((firewall) => ({
        kind: "laptop",
        usedAtHome,
        antivirus: "always-on",
        firewall,
      })),
    );
    const idle: string[] = [];
    for (const [first, second] of states.flatMap((one) => states.map((other) => [one, other]))) {
      const facts = { practice: { teleworkPractised: true }, devices: [first, second] };
      const { missing = [] } = evaluate(macsf, facts, { now, rules: ["home-protection"] }).results[0] ?? {};
      const bearing = missing.filter((pointer) => hasBearing({ pointer, ruleIds: ["home-protection"] }, facts));
      expect(pointers(facts).sort(), JSON.stringify(facts)).toEqual(bearing.sort());
      idle.push(...missing.filter((pointer) => !bearing.includes(pointer)));
    }
    expect(idle.sort()).toEqual(["/devices/0/usedAtHome", "/devices/1/usedAtHome"]);
  });
});
