import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configurePack, evaluate } from "../../src/index.js";
import { toText } from "../../src/reporters/index.js";
import { macsf, root } from "../support/macsf.js";
import { dentalReport } from "../support/reports.js";

const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const now = "2026-11-24";
const report = (name: string, options: Parameters<typeof evaluate>[2] = {}) =>
  evaluate(macsf, example(name), { now, ...options });

describe("the text of a report", () => {
  it("of a dental practice, in French", () => {
    expect(toText(dentalReport("fr"))).toMatchSnapshot();
  });

  it("of a dental practice, in English", () => {
    expect(toText(dentalReport("en"))).toMatchSnapshot();
  });

  it("of a psychologist who has not answered everything", () => {
    expect(toText(report("psychologist-telework"))).toMatchSnapshot();
  });

  it("in French has its non-breaking spaces", () => {
    const text = toText(dentalReport("fr")) + toText(report("solo-gp")) + toText(report("psychologist-telework"));
    expect(text.replace(/https:\S+/g, "")).not.toMatch(/\S[:;!?](\s|$)/m);
    expect(text).not.toMatch(/\S [:;!?»](\s|$)/m);
  });

  it("has no colours unless they are asked for", () => {
    const plain = toText(dentalReport("fr"));
    const coloured = toText(dentalReport("fr"), { colors: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of colours are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("fits the width that is asked for", () => {
    const lines = toText(dentalReport("fr"), { width: 60 }).split("\n");
    const texts = lines.filter((line) => /^ {6}(- |\d+\. | {2,})/.test(line));
    expect(texts.length).toBeGreaterThan(10);
    expect(Math.max(...texts.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it("never rounds a score up to what is not known", () => {
    const facts = { authentication: [{ enforced: false }] };
    const head = toText(evaluate(macsf, facts, { now })).split("\n")[1];
    expect(head).toBe("Score\u00a0: entre 0 et 92 sur 100"); // 82 of 90
  });

  it("shows no character that a terminal would obey", () => {
    const id = "a\u001b[2J\u0007\u202eb";
    const devices = [{ id, mayStoreHealthData: true, storageEncrypted: false }];
    const text = toText(evaluate(macsf, { devices }, { now }));
    expect(text).toContain("a [2J b – Stockage chiffré");
  });

  it("says of a rule that fails, and of one that is unknown, where the whole of it is", () => {
    const some = evaluate(macsf, { authentication: [{ enforced: false }] }, { now });
    const open = some.results.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    expect(
      toText(some)
        .match(/hygie rules \S+ --pack macsf/g)
        ?.sort(),
    ).toEqual(open.map(({ ruleId }) => `hygie rules ${ruleId} --pack macsf`).sort());
  });

  it("says why a rule was disabled", () => {
    const pack = configurePack(macsf, { rules: { "home-protection": { disabled: { reason: "Hors du contrat." } } } });
    const result = evaluate(pack, {}, { now }).results.find(({ ruleId }) => ruleId === "home-protection");
    expect(result?.message).toBe("Règle désactivée\u00a0: Hors du contrat.");
    expect(toText(evaluate(pack, {}, { now }))).toContain(
      "(home-protection)\n    Règle désactivée\u00a0: Hors du contrat.",
    );
  });

  it("says by which facts a rule does not apply, a few of them", () => {
    const devices = Array.from({ length: 5 }, (_, i) => ({ id: `poste-${i}`, mayStoreHealthData: false }));
    const text = toText(evaluate(macsf, { devices, patientRecord: { computerised: false } }, { now }));
    expect(text).toContain("(no-shared-login)\n      - Dossier patient informatisé\u00a0: non\n");
    const ofEncryption = text.slice(text.indexOf("(device-encryption)\n")).split("\n").slice(3, 5);
    expect(ofEncryption).toEqual([
      "      - poste-2 – Données de santé possibles sur l’appareil\u00a0: non",
      "      - et 2 autres.",
    ]);
  });

  it("cuts a long list of reasons, and says how many are left", () => {
    const devices = Array.from({ length: 30 }, (_, i) => ({
      id: `poste-${i}`,
      mayStoreHealthData: true,
      storageEncrypted: false,
    }));
    expect(toText(evaluate(macsf, { devices }, { now }))).toContain("et 24 autres.");
  });
});

describe("the text of a report, of waivers", () => {
  const waiver = {
    ruleId: "device-encryption",
    reason: "It is replaced in June.",
    approvedBy: "Practice manager",
    expiresOn: "2027-06-30",
  };
  const textOf = (devices: readonly object[], more: object, options: object = {}) => {
    const facts = { devices: devices.map((one) => ({ mayStoreHealthData: true, ...one })) };
    return toText(evaluate(macsf, facts, { now, locale: "en", waivers: [{ ...waiver, ...more }], ...options }));
  };
  const [off, on] = [
    { id: "a", storageEncrypted: false },
    { id: "b", storageEncrypted: true },
  ];
  const withheld = "Without the waiver it would be";

  it("says what is wrong with the rule beneath, and what is accepted and done instead", () => {
    const more = { items: ["a"], risk: "Theft.", compensatingControls: "It is in a locked room." };
    const lines = textOf([off, on], more).split("\n");
    const start = lines.findIndex((line) => line.includes("Waiver for a in force"));
    expect(lines.slice(start, start + 6)).toEqual([
      "    Waiver for a in force until 2027-06-30: It is replaced in June.",
      "    Approved by Practice manager.",
      "    Risk accepted: Theft.",
      "    Instead: It is in a locked room.",
      `    ${withheld} to fix:`,
      "      - a – Storage encrypted: no (expected: yes)",
    ]);
  });

  it("says what is not known of one that is unknown", () => {
    expect(textOf([{ id: "a" }], {})).toMatch(new RegExp(`${withheld} to clarify:\\n {6}- a – Storage encrypted: `));
  });

  it("says of one that lacks evidence alone that it does, not that its facts are wrong", () => {
    const text = textOf([on], {}, { evidencePolicy: "require" });
    expect(text).toContain(`${withheld} to clarify, for want of evidence`);
    expect(text).not.toContain("b – Storage encrypted");
  });

  it("says of each that it takes who approved it", () => {
    const waivers = ["a", "c"].map((id) => ({ ...waiver, items: [id], approvedBy: `manager of ${id}` }));
    const text = textOf([off, { ...off, id: "c" }], {}, { waivers });
    expect(text).toContain("Approved by manager of a.\n    Approved by manager of c.");
  });

  it.each<[what: string, more: object, line: string]>([
    ["that is to come", { startsOn: "2027-02-01" }, "it is in force from 2027-02-01, and changes nothing yet."],
    ["that is not enough", { items: ["a"] }, "also without a, the rule is not met or is to be clarified:"],
    ["that has expired", { expiresOn: "2026-06-30" }, "it was in force until the end of 2026-06-30,"],
  ])("tells of one %s", (_, more, line) => {
    expect(textOf([off, { ...off, id: "c" }], more)).toContain(`  - device-encryption: ${line}`);
  });
});
