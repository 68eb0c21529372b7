import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counterfactual, counterfactuals } from "../../src/explain/index.js";
import { type CompiledPack, isFacts, outcomeCodes, setFact } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { conditions, leavesOf, worldNow as now, practices, variants, worldPack } from "../support/small-world.js";

const runs = { seed: Number(process.env.HYGIE_SEED ?? 20_220_721), numRuns: Number(process.env.HYGIE_RUNS ?? 40) };
const timeout = 3_600_000;

const made = (facts: object, { changes }: Pick<Counterfactual, "changes">) =>
  changes.reduce((all, { pointer, after }) => setFact(all, pointer, after), facts);

/** Does the first rule pass on facts, and fail no other that did not? */
function toIsMet(pack: CompiledPack, before: object): (facts: object) => boolean {
  const outcomesOf = (facts: object) => Array.from(pack.outcomes(facts, now), (one) => outcomeCodes[one]);
  const then = outcomesOf(before);
  return (facts) => {
    const [first, ...others] = outcomesOf(facts);
    return first === "pass" && others.every((one, i) => one !== "fail" || then[i + 1] === "fail");
  };
}

/** Tries what is said of three rules and a practice made at random. */
function holdsOf(
  says: (
    given: readonly Counterfactual[],
    facts: object,
    isMet: (facts: object) => boolean,
    pack: CompiledPack,
  ) => void,
): void {
  fc.assert(
    fc.property(
      fc.tuple(conditions, conditions, conditions),
      fc.option(conditions, { nil: undefined }),
      practices,
      (logics, scope, facts) => {
        const pack = worldPack(logics, scope);
        if (pack === undefined) return;
        const outcome = pack.outcomesByRule(facts, now)["rule-0"] ?? "";
        const given = counterfactuals(pack, facts, "rule-0", { now });
        if (!["fail", "unknown"].includes(outcome)) expect(given).toEqual([]);
        else says(given, facts, toIsMet(pack, facts), pack);
      },
    ),
    runs,
  );
}

describe("counterfactuals, held against all facts of a small world", { timeout }, () => {
  it("pass, are valid, and make no other rule fail", () => {
    let count = 0;
    holdsOf((given, facts, isMet, pack) => {
      for (const one of given) {
        expect(isFacts(pack, made(facts, one))).toBe(true);
        expect(isMet(made(facts, one)), one.text).toBe(true);
        count += 1;
      }
      expect(given.map(({ changes }) => changes.length)).toEqual(
        given.map(({ changes }) => changes.length).sort((a, b) => a - b),
      );
    });
    expect(count).toBeGreaterThan(15);
  });

  it("change no more than they must, whatever the values", () => {
    holdsOf((given, facts, isMet) => {
      for (const { changes, text } of given) {
        const pointers = changes.map(({ pointer }) => pointer);
        if (pointers.length > 4 || pointers.some((pointer) => pointer.startsWith("/doors"))) continue;
        for (const left of pointers) {
          const fewer = pointers.filter((pointer) => pointer !== left);
          for (const changed of variants(facts, fewer)) expect(isMet(changed), text).toBe(false);
        }
      }
    });
  });

  it("are there wherever one or two facts are enough", () => {
    holdsOf((given, facts, isMet) => {
      if (given.length > 0) return;
      const leaves = ["/doors", ...leavesOf(facts)];
      for (const [i, one] of leaves.entries()) {
        for (const other of leaves.slice(i)) {
          for (const changed of variants(facts, [...new Set([one, other])]))
            expect(isMet(changed), `${one} ${other}`).toBe(false);
        }
      }
    });
  });
});

describe.each(["en", "fr"] as const)("counterfactuals of macsf, in %s", (locale) => {
  const changesOf = (facts: object, rule: Parameters<typeof counterfactuals>[2]) =>
    counterfactuals(macsf, facts, rule as never, { now: "2026-11-24", locale })[0];

  it("have the day of the evaluation for a date that is too old, so that they do not fail the day after", () => {
    const facts = { insurance: { dedicatedCyberContract: true, cyberCoverVerifiedOn: "2020-01-01" } };
    expect(changesOf(facts, "cyber-insurance-cover")?.changes).toMatchObject([{ after: "2026-11-24" }]);
  });

  it("have the bound itself of a number that is not known", () => {
    const facts = { authentication: [{ method: "card-and-pin", enforced: true, minLength: 4 }] };
    expect(changesOf(facts, "strong-passwords")?.changes).toMatchObject([
      { pointer: "/authentication/0/lockoutAfterAttempts", after: 3 },
    ]);
  });

  it("say which rule a change keeps from failing that the rule itself does not read", () => {
    const insurance = { multiRiskContract: false, dedicatedCyberContract: false, cyberCoverVerifiedOn: "2026-11-01" };
    const facts = { insurance: { ...insurance, cyberGuaranteeEur: 50_000, cyberExposureEur: 80_000 } };
    expect(changesOf(facts, "cyber-insurance-cover")?.text).toMatchSnapshot();
  });

  it("tell a list of which nothing is known as one with items", () => {
    expect(changesOf({}, "device-encryption")?.text).toMatchSnapshot();
  });
});
