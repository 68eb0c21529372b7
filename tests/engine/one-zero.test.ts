import { expect, test } from "vitest";
import { evaluate, loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { withoutParameters } from "../support/pack.js";

test("-0 is 0 for outcomes as for a report, also where something is divided by it", () => {
  const rules = macsf.definition.rules
    .filter(({ id }) => id === "device-auto-lock")
    .map(({ appliesWhen, ...rule }) => ({
      ...withoutParameters(rule),
      evidence: [],
      logic: { "<": [{ "/": [1, { var: "insurance.cyberGuaranteeEur" }] }, 0] },
    }));
  const pack = loadPack({ ...macsf.definition, rules });
  for (const cyberGuaranteeEur of [0, -0]) {
    const facts = { insurance: { cyberGuaranteeEur } } as never;
    expect(pack.outcomesByRule(facts)).toEqual({ "device-auto-lock": "fail" });
    expect(evaluate(pack, facts, { now: "2026-01-31" }).results[0]?.outcome).toBe("fail");
  }
});
