import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diffPacks, evaluate, loadPack, nextQuestions, outcomeCodes } from "../../src/index.js";
import { macsf, now, root } from "../support/macsf.js";

const first = loadPack(JSON.parse(readFileSync(`${root}rules/released/macsf/1.0.0.json`, "utf8")));
const outcome = (pack: typeof macsf, ruleId: string, facts: object) =>
  outcomeCodes[pack.outcomes(facts, now)[pack.ruleIds.indexOf(ruleId)] ?? 0];

describe("macsf 2.0.0 beside 1.0.0", () => {
  const diff = diffPacks(first, macsf);
  const majors = [
    ...["cyber-insurance-cover", "cyber-insurance-guarantee", "strong-passwords", "unknown-emails-and-links"],
    ...["antivirus-always-on", "firewall-always-on", "home-protection", "staff-vigilance"],
  ];

  it("has the same rules, and versions that move as far as their changes need", () => {
    expect(diff).toMatchObject({ added: [], removed: [], isEnough: true });
    expect(diff.version).toMatchObject({ before: "1.0.0", after: "2.0.0", needed: "major" });
  });

  it("calls those rules major whose verdicts change, and the one whose question does", () => {
    const moved = (bump: string) => diff.rules.filter(({ version }) => version.declared === bump);
    expect(moved("major").map(({ ruleId }) => ruleId)).toEqual(majors);
    const unproved = diff.rules.filter(({ proof }) => proof !== "proved").map(({ ruleId }) => ruleId);
    expect([...unproved, "staff-vigilance"]).toEqual(majors);
    for (const { verdicts } of [...moved("minor"), ...moved("patch")]) expect(verdicts).toEqual([]);
  });

  it("says in both languages, of each rule that is major, what changed for whom", () => {
    for (const { id, text } of macsf.definition.rules) {
      for (const { changes } of Object.values(text))
        expect(Object.keys(changes ?? {}), id).toEqual(majors.includes(id) ? ["2.0.0"] : []);
    }
  });
});

/** Facts as 1.0.0 had them and as 2.0.0 has them, and what each says. */
describe.each<[string, string, object, string, object, string]>([
  [
    "a smartphone used at home that can have neither antivirus nor firewall",
    "home-protection",
    { devices: [{ kind: "smartphone", usedAtHome: true, antivirus: "not-applicable", firewall: "not-applicable" }] },
    "fail",
    { devices: [{ kind: "smartphone", usedAtHome: true, antivirus: "not-applicable", firewall: "not-applicable" }] },
    "pass",
  ],
  [
    "a desktop that is said to need no antivirus",
    "antivirus-always-on",
    { devices: [{ kind: "desktop", antivirus: "not-applicable" }] },
    "not-applicable",
    { devices: [{ kind: "desktop", antivirus: "not-applicable" }] },
    "fail",
  ],
  [
    "a card with a PIN of four digits",
    "strong-passwords",
    {
      passwords: {
        ...{ enforced: true, minLength: 4, characterClasses: 1 },
        ...{ passphraseMinWords: 0, lockoutAfterAttempts: 3 },
      },
    },
    "fail",
    { authentication: [{ method: "card-and-pin", enforced: true, minLength: 4, lockoutAfterAttempts: 3 }] },
    "pass",
  ],
  [
    "a pass-phrase beside short passwords",
    "strong-passwords",
    { passwords: { enforced: true, minLength: 6, characterClasses: 1, passphraseMinWords: 7 } },
    "pass",
    {
      authentication: [
        { method: "passphrase", enforced: true, minWords: 7 },
        { method: "password", enforced: true, minLength: 6, characterClasses: 1 },
      ],
    },
    "fail",
  ],
  [
    "a separate cyber contract",
    "cyber-insurance-cover",
    { insurance: { multiRiskContract: true, cyberRisksCovered: false, cyberCoverVerifiedOn: "2026-01-05" } },
    "fail",
    { insurance: { multiRiskContract: true, dedicatedCyberContract: true, cyberCoverVerifiedOn: "2026-01-05" } },
    "pass",
  ],
  [
    "a practice of one person",
    "unknown-emails-and-links",
    { practice: { staffCount: 1 }, awareness: { unknownEmailsForbidden: true } },
    "unknown",
    { practice: { staffCount: 1 }, awareness: { unknownEmailsForbidden: true } },
    "pass",
  ],
  [
    "sums insured where there is no contract",
    "cyber-insurance-guarantee",
    { insurance: { multiRiskContract: false, cyberRisksCovered: true } },
    "unknown",
    { insurance: { multiRiskContract: false, dedicatedCyberContract: false } },
    "not-applicable",
  ],
])("%s", (_, ruleId, before, was, after, is) => {
  it(`was ${was} of ${ruleId}, and is ${is}`, () => {
    expect(outcome(first as unknown as typeof macsf, ruleId, before)).toBe(was);
    expect(outcome(macsf, ruleId, after)).toBe(is);
  });
});

describe("what is not asked", () => {
  const asked = (facts: object) => nextQuestions(macsf, facts, { now }).map(({ fact }) => fact);

  it("of one person: whether the team was told", () => {
    expect(asked({})).toContain("awareness.staffInformedOfEmailRule");
    expect(asked({ practice: { staffCount: 1 } })).not.toContain("awareness.staffInformedOfEmailRule");
  });

  it("where there is no contract: sums, and what a contract covers", () => {
    const facts = { insurance: { multiRiskContract: false, dedicatedCyberContract: false } };
    expect(asked(facts).filter((fact) => fact.startsWith("insurance."))).toEqual([]);
  });

  it("of a way to sign in: what another method would need", () => {
    const card = asked({ authentication: [{ method: "card-and-pin" }] });
    expect(card).toContain("authentication[].lockoutAfterAttempts");
    expect(card).not.toContain("authentication[].characterClasses");
    expect(card).not.toContain("authentication[].minWords");
  });

  it("at all: how one practises, which no rule reads", () => {
    expect(() => evaluate(macsf, { practice: { kind: "solo" } } as never)).toThrow("/practice/kind: unknown fact");
  });
});
