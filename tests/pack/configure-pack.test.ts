import { describe, expect, it } from "vitest";
import { configurePack, evaluate, loadPack } from "../../src/index.js";
import { macsf, now } from "../support/macsf.js";
import { placesOf } from "../support/problems.js";

const outcomeOf = (pack: typeof macsf, facts: object, ruleId: string) =>
  evaluate(pack, facts, { now }).results.find((result) => result.ruleId === ruleId)?.outcome;

const laptop = (autoLockMinutes: number) => ({
  devices: [{ id: "a", kind: "laptop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes }],
});

describe("configuring a pack", () => {
  it("moves a bound", () => {
    const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
    expect(outcomeOf(macsf, laptop(10), "device-auto-lock")).toBe("pass");
    expect(outcomeOf(strict, laptop(10), "device-auto-lock")).toBe("fail");
    expect(outcomeOf(strict, laptop(5), "device-auto-lock")).toBe("pass");
  });

  it("can be done again, from either pack", () => {
    const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
    const loose = configurePack(strict, { rules: { "device-auto-lock": { parameters: { maxMinutes: 30 } } } });
    expect(outcomeOf(loose, laptop(30), "device-auto-lock")).toBe("pass");
    expect(outcomeOf(macsf, laptop(30), "device-auto-lock")).toBe("fail");
  });

  it("changes a severity, and so the score", () => {
    const facts = { authentication: [{ enforced: false }] };
    const mild = configurePack(macsf, { rules: { "strong-passwords": { severity: "low" } } });
    const score = (pack: typeof macsf) => evaluate(pack, facts, { now }).summary.score.high;
    expect(score(mild)).toBeGreaterThan(score(macsf));
  });

  it("disables a rule for a reason, which the report gives", () => {
    const reason = "Aucun dossier informatisé dans ce réseau.";
    const pack = configurePack(macsf, { rules: { "no-shared-login": { disabled: { reason } } } });
    const result = evaluate(pack, { patientRecord: { computerised: true } }, { now }).results[6];
    expect(result).toMatchObject({ ruleId: "no-shared-login", outcome: "not-applicable", reasons: [], missing: [] });
    expect(result?.message).toContain(reason);
  });

  it("leaves the digest alone when nothing differs, and changes it otherwise", () => {
    const same = configurePack(macsf, {
      rules: { "device-auto-lock": { parameters: { maxMinutes: 15 }, severity: "high" } },
    });
    const other = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 14 } } } });
    expect(same.digest).toBe(macsf.digest);
    expect(other.digest).not.toBe(macsf.digest);
  });

  it("gives a definition that can be loaded again", () => {
    const pack = configurePack(macsf, {
      rules: {
        "device-auto-lock": { parameters: { maxMinutes: 5 } },
        "staff-vigilance": { disabled: { reason: "x" } },
      },
    });
    expect(loadPack(JSON.parse(JSON.stringify(pack.definition))).digest).toBe(pack.digest);
  });

  it.each([
    ["an unknown rule", { rules: { "device-autolock": {} } }, "unknown-rule at /rules/device-autolock"],
    [
      "an unknown parameter",
      { rules: { "device-auto-lock": { parameters: { max: 1 } } } },
      "unknown-parameter at /rules/device-auto-lock/parameters/max",
    ],
    [
      "a parameter of a rule without any",
      { rules: { "no-shared-login": { parameters: { max: 1 } } } },
      "unknown-parameter at /rules/no-shared-login/parameters/max",
    ],
    [
      "a value out of bounds",
      { rules: { "device-auto-lock": { parameters: { maxMinutes: 31 } } } },
      "out-of-bounds at /rules/device-auto-lock/parameters/maxMinutes",
    ],
    [
      "a value of another type",
      { rules: { "device-auto-lock": { parameters: { maxMinutes: "5" } } } },
      "wrong-type at /rules/device-auto-lock/parameters/maxMinutes",
    ],
    [
      "NaN",
      { rules: { "device-auto-lock": { parameters: { maxMinutes: Number.NaN } } } },
      "not-json at /rules/device-auto-lock/parameters/maxMinutes",
    ],
    [
      "half an attempt",
      { rules: { "strong-passwords": { parameters: { maxAttempts: 4.5 } } } },
      "wrong-type at /rules/strong-passwords/parameters/maxAttempts",
    ],
    [
      "a severity that is none",
      { rules: { "device-auto-lock": { severity: "urgent" } } },
      "impossible-value at /rules/device-auto-lock/severity",
    ],
    [
      "no reason",
      { rules: { "device-auto-lock": { disabled: {} } } },
      "missing-reason at /rules/device-auto-lock/disabled/reason",
    ],
    [
      "a blank reason",
      { rules: { "device-auto-lock": { disabled: { reason: " " } } } },
      "missing-reason at /rules/device-auto-lock/disabled/reason",
    ],
    [
      "an unknown member",
      { rules: { "device-auto-lock": { disable: true } } },
      "unknown-member at /rules/device-auto-lock/disable",
    ],
    ["an unknown member of the whole", { rule: {} }, "unknown-member at /rule"],
    ["no object", null, "wrong-type at (root)"],
    [
      "a prototype's member as a rule",
      JSON.parse('{"rules":{"__proto__":{},"constructor":{}}}'),
      "unknown-rule at /rules/__proto__",
    ],
  ])("refuses %s", (_, config, expected) => {
    expect(placesOf(() => configurePack(macsf, config as never))).toContain(expected);
  });

  it("tells of all problems at once", () => {
    const config = { rules: { nope: {}, "device-auto-lock": { severity: "x", parameters: { maxMinutes: 0 } } } };
    expect(placesOf(() => configurePack(macsf, config as never))).toHaveLength(3);
  });
});
