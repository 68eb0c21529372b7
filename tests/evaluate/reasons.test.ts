import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, evaluate, loadPack, PackError, type Reason } from "../../src/index.js";
import { toText } from "../../src/reporters/index.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { backends } from "../support/backends.js";
import { macsf, now } from "../support/macsf.js";
import { onlyAt } from "../support/only-at.js";
import { packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";
import { questions } from "../support/questions.js";
import { conditions, practices as smallPractices, worldNow, worldPack } from "../support/small-world.js";

const some = { ...runs, numRuns: Math.max(100, Math.floor(runs.numRuns / 30)) };

/** With the facts at the pointers of its reasons alone, and the skeleton of their lists, each rule has the outcome that it had. */
function suffice(pack: CompiledPack, facts: object, day: string): void {
  for (const { ruleId, outcome, reasons, omittedReasons } of evaluate(pack, facts, { now: day }).results) {
    if (outcome === "unknown" || omittedReasons !== undefined) continue;
    const alone = onlyAt(
      facts,
      reasons.map(({ pointer }) => pointer),
    );
    expect(pack.outcomesByRule(alone, day)[ruleId], ruleId).toBe(outcome);
  }
}

function isOnce(pack: CompiledPack, facts: object, day: string): void {
  for (const { reasons } of evaluate(pack, facts, { now: day }).results) {
    const all = reasons.map(({ pointer, asked, role }) => JSON.stringify([pointer, asked, role === "context"]));
    expect(new Set(all).size).toBe(all.length);
    const texts = reasons.map(({ pointer, text, asked }) => `${pointer} ${asked.measure} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  }
}

describe("the reasons of a report suffice by themselves, and each is told once", () => {
  it.each(backends)("of macsf, %s", (_, pack) => {
    const practices = knownFacts(factsOf(macsf.definition)).chain((full) => forgetful(full)) as fc.Arbitrary<object>;
    fc.assert(
      fc.property(practices, (facts) => {
        suffice(pack, facts, now);
        isOnce(pack, facts, now);
      }),
      some,
    );
  });

  it("of rules made at random", () => {
    fc.assert(
      fc.property(conditions, fc.option(conditions, { nil: undefined }), smallPractices, (logic, scope, facts) => {
        const pack = worldPack([logic], scope);
        if (pack === undefined) return;
        suffice(pack, facts, worldNow);
        isOnce(pack, facts, worldNow);
      }),
      some,
    );
  });

  it("of all that rules are made of, also what is out of the ordinary", () => {
    const of = knownFacts(factsOf(loadPack(packWithRule({})).definition)).chain((full) => forgetful(full));
    let tried = 0;
    fc.assert(
      fc.property(questions(2), questions(), of as fc.Arbitrary<object>, (appliesWhen, logic, facts) => {
        try {
          suffice(loadPack(packWithRule({ appliesWhen, logic, parameters: {} })), facts, now);
          tried += 1;
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
        }
      }),
      some,
    );
    expect(tried).toBeGreaterThan(20);
  });
});

describe("what a reason tells", () => {
  const reasonsOf = (ruleId: string, facts: object, locale = "en"): readonly Reason[] =>
    evaluate(macsf, facts, { now, locale, rules: [ruleId] }).results[0]?.reasons ?? [];
  const texts = (ruleId: string, facts: object, locale?: string) =>
    reasonsOf(ruleId, facts, locale).map(({ text }) => text);

  it("one of several that would do, as one of them", () => {
    const facts = {
      practice: { staffCount: 9 },
      awareness: { unknownEmailsForbidden: true, staffInformedOfEmailRule: false },
    };
    expect(texts("unknown-emails-and-links", facts)).toEqual([
      "Number of users of the information system: 9\u00a0people (one possibility asks for: at most 1\u00a0person)",
      "Team informed of that rule: no (one possibility asks for: yes)",
    ]);
    expect(texts("unknown-emails-and-links", facts, "fr")[1]).toBe(
      "Équipe informée de cette interdiction\u00a0: non (l’une des possibilités demande\u00a0: oui)",
    );
    expect(reasonsOf("unknown-emails-and-links", facts).map(({ role }) => role)).toEqual([
      "alternative",
      "alternative",
    ]);
  });

  it("what decides whether the rule applies, without asking for it to be otherwise", () => {
    const device = { id: "desk", usedAtHome: false, kind: "desktop", antivirus: "always-on", firewall: "always-on" };
    const facts = { practice: { teleworkPractised: true }, devices: [device] };
    expect(reasonsOf("home-protection", facts).map(({ text, role }) => [text, role])).toEqual([
      ["desk – Used at home: no", "context"],
      ["Telework: yes", "context"],
    ]);
  });

  it("a date that is still to come, as such", () => {
    const facts = { practice: { staffCount: 1 }, awareness: { staffTrained: 1, lastTrainingOn: "2026-03-01" } };
    expect(texts("staff-vigilance", facts)).toEqual([
      "Date of the training that lies furthest back: 2026-03-01, still to come (expected: at most 365\u00a0days ago)",
    ]);
    expect(texts("staff-vigilance", facts, "fr")).toEqual([
      "Date de la formation la plus ancienne\u00a0: 01/03/2026, encore à venir (attendu\u00a0: il y a 365\u00a0jours au plus)",
    ]);
  });

  it("every item at fault, and beside the first alone what else it takes", () => {
    const device = { kind: "laptop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes: 60 };
    const facts = { devices: ["a", "b", "c"].map((id) => ({ id, ...device })) };
    const told = reasonsOf("device-auto-lock", facts);
    expect(told.map(({ pointer }) => pointer)).toEqual([
      ...["/devices/0/autoLockMinutes", "/devices/1/autoLockMinutes", "/devices/2/autoLockMinutes"],
      ...["/devices/0/mayStoreHealthData", "/devices/0/kind"],
    ]);
  });

  it("to who reads the report as a text: what is to be mended", () => {
    const devices = [{ id: "desk", kind: "laptop", mayStoreHealthData: true, storageEncrypted: false }];
    const report = evaluate(macsf, { devices }, { now, locale: "en", rules: ["device-encryption"] });
    expect(report.results[0]?.reasons).toHaveLength(2);
    expect(toText(report)).toContain("desk – Storage encrypted: no");
    expect(toText(report)).not.toContain("May store health data");
  });
});
