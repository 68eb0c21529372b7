import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintPack } from "../../src/audit/lint/index.js";
import { openPack } from "../../src/pack/load.js";
import { smallPack, smallRule } from "../support/pack.js";
import { spoilt } from "../support/spoil.js";

const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);
const numRuns = Number(process.env.HYGIE_RUNS ?? 300);

/** A rule that names a risk that there is none of, and has a case with a fact that nobody declared. */
const mistaken = smallRule({
  id: "guards-hired",
  impacts: ["thft"],
  cases: [{ name: "none", facts: { gards: 1 }, expect: "unknown" }],
});

/** Everything that is told of a pack: what keeps it from being loaded, and what is likely a mistake in what is left. */
function told(definition: unknown): string[] {
  const { pack, draft, problems } = openPack(definition, []);
  const rest = pack === undefined ? draft?.() : { pack, isPartial: false, inWhole: (pointer: string) => pointer };
  const findings = rest === undefined ? [] : lintPack(rest.pack, undefined, undefined, rest);
  return [...problems, ...findings.map((one) => ({ ...one, pointer: rest?.inWhole(one.pointer) ?? "" }))].map(
    ({ code, pointer }) => `${code} at ${pointer}`,
  );
}

describe("what is wrong with a pack", () => {
  it("is told of its other rules and names whatever is wrong with one rule", () => {
    fc.assert(
      fc.property(spoilt(smallRule()), (rule) => {
        fc.pre(typeof rule === "object");
        expect(told({ ...smallPack(), rules: [rule, mistaken] })).toEqual(
          expect.arrayContaining([
            "unknown-impact at /rules/1/impacts/0",
            "unknown-fact at /rules/1/cases/0/facts/gards",
          ]),
        );
      }),
      { seed, numRuns },
    );
  });

  it("is told without throwing, wherever it is", () => {
    fc.assert(
      fc.property(spoilt({ ...smallPack(), rules: [smallRule(), mistaken] }), (pack) => {
        expect(told(pack)).not.toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  it("says nothing of what nothing uses while a rule is left out that may use it", () => {
    const rules = [smallRule({ severity: "hgh" }), smallRule({ id: "b", references: [], evidence: [] })];
    const units = { people: { fr: { one: "personne", other: "personnes" } } };
    expect(told({ ...smallPack(), units, rules })).toEqual(["impossible-value at /rules/0/severity"]);
  });
});
