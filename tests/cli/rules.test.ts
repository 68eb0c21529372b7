import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { macsf } from "../support/macsf.js";

describe("hygie rules", () => {
  it("lists the rules, a line each", () => {
    const { stdout, status } = hygie(["rules"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(macsf.ruleIds);
    expect(status).toBe(0);
  });

  it.each(macsf.ruleIds)("shows %s in full, in both languages", (id) => {
    const rule = macsf.definition.rules.find((one) => one.id === id);
    for (const lang of ["fr", "en"]) {
      const words = hygie(["rules", id, "--lang", lang]).stdout.replace(/\s+/g, " ");
      const text = rule?.text[lang];
      for (const said of [text?.title, text?.why, rule?.source.quote, ...(text?.steps ?? [])]) {
        expect(words).toContain(said?.replace(/\s+/g, " "));
      }
      for (const { framework } of rule?.references ?? [])
        expect(words).toContain(macsf.definition.frameworks[framework]?.title.replace(/\s+/g, " "));
    }
  });

  it("reads as this", () => {
    expect(hygie(["rules", "device-auto-lock"]).stdout).toMatchSnapshot();
  });

  it("gives JSON for machines", () => {
    expect(JSON.parse(hygie(["rules", "--format", "json"]).stdout)).toEqual(macsf.definition.rules);
    expect(JSON.parse(hygie(["rules", "no-shared-login", "--format", "json"]).stdout)).toMatchObject({
      id: "no-shared-login",
    });
  });

  it("shows a rule as the table of its cases", () => {
    const lines = (lang: string) =>
      hygie(["rules", "no-shared-login", "--cases", "--lang", lang])
        .stdout.split("\n")
        .map((line) => line.trim());
    const english = lines("en");
    expect(english).toContain("B  Entries by a third party under one’s login");
    expect(english).toContainEqual(expect.stringMatching(/^To fix +yes +no or unknown +no$/));
    expect(english).toContainEqual(expect.stringMatching(/^To clarify +otherwise$/));
    expect(lines("fr")).toContainEqual(expect.stringMatching(/^À corriger +oui +non ou inconnu +non$/));
  });

  it("says of a rule that it is disabled, and why, in the list and above the table of its cases", () => {
    const littoral = ["rules", "--pack", "examples/packs/littoral"];
    expect(hygie([...littoral, "--lang", "fr"]).stdout).toMatch(/^cyber-insurance-guarantee .*\(désactivée\)$/m);
    expect(hygie([...littoral, "cyber-insurance-guarantee", "--cases", "--lang", "fr"]).stdout).toContain(
      "Désactivée\u00a0: Le contrat de groupe du Littoral garantit ce montant à chaque membre.\n" +
        "Elle est donc sans objet, quels que soient les faits\u00a0; si elle était activée\u00a0:\n",
    );
    const json = hygie([...littoral, "cyber-insurance-guarantee", "--cases", "--format", "json"]).stdout;
    expect(JSON.parse(json).disabled.reason).toContain("contrat de groupe");
    expect(hygie(littoral).stdout.match(/désactivée/g)).toHaveLength(1);
  });

  it("tells the pack that set a parameter, and of the default who set that", () => {
    const words = (...args: string[]) =>
      hygie(["rules", "device-auto-lock", "--lang", "fr", ...args]).stdout.replace(/\s+/g, " ");
    const setter = "hygie : valeur par défaut qui lui est propre, la source demande « un court délai »";
    expect(words("--pack", "examples/packs/littoral")).toContain(
      `maxMinutes = 5 minutes (de 1 à 30) valeur fixée par littoral par défaut 15 minutes – ${setter}`,
    );
    expect(words()).toContain(`maxMinutes = 15 minutes (de 1 à 30) ${setter}`);
  });

  it("gives the table of one rule, or of all, for machines", () => {
    const args = ["rules", "--cases", "--format", "json", "--lang", "en"];
    const all = JSON.parse(hygie(args).stdout);
    expect(all.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(macsf.ruleIds);
    const one = JSON.parse(hygie([...args, "secure-messaging-patients"]).stdout);
    expect(all).toContainEqual(one);
    expect(one.table).toEqual({
      columns: [
        { fact: "messaging.exchangesWithPatients", text: "messaging.exchangesWithPatients" },
        {
          fact: "messaging.secureHealthMessagingWithPatients",
          text: "messaging.secureHealthMessagingWithPatients",
        },
      ],
      rows: [
        { cells: [[{ value: true }], [{ value: "always" }]], outcome: "pass" },
        { cells: [[{ value: true }], [{ not: ["always"] }]], outcome: "fail" },
        { cells: [[{ value: false }], null], outcome: "not-applicable" },
      ],
      otherwise: "unknown",
    });
  });

  it("says what was meant by a rule that is not there", () => {
    expect(hygie(["rules", "device-autolock"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: '<rule>: the pack macsf has no rule "device-autolock"; did you mean device-auto-lock?\n',
    });
    expect(hygie(["rules", "device-autolock", "--lang", "fr"]).stderr).toMatch(/^<règle>\u00a0: /);
  });
});
