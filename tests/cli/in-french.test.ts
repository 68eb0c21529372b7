import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asTerminal, hygie } from "../support/command.js";
import { copyOfMacsf, declareUnreadFact, editFile } from "../support/pack-folder.js";

const facts = "examples/solo-gp.json";
const commands = [
  "evaluate",
  "ask",
  "plan",
  "rules",
  "coverage",
  "check",
  "test",
  "diff",
  "compare",
  "verify",
  "seal",
  "build",
  "docs",
  "new",
  "new pack",
  "new rule",
];
/** Words that no help or message in French has. */
const english =
  /\b(the|of|and|with|is|are|this|write|use|usage:|options:|commands:|display|default|choices|did you mean)\b/i;
/** Spaces and apostrophes as French does not set them; a place stands before its colon as it is. */
const misset = /[ ][:;!?»]|« |\p{L}'\p{L}/u;

const folder = mkdtempSync(join(tmpdir(), "hygie-french-"));

describe("the help", () => {
  it.each(commands)("of %s is in French when that is asked for, before or after the command", (command) => {
    const { stdout, stderr, status } = hygie([...command.split(" "), "--help", "--lang", "fr"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Utilisation\u00a0: hygie /);
    expect(stdout).toContain("Options de toutes les commandes\u00a0:");
    expect(stdout.replace(/--[a-z-]+/g, "")).not.toMatch(english);
    expect(stdout).not.toMatch(misset);
    expect(stdout).not.toMatch(/^\s*[:;!?»]/m); // no line ends at a space that does not break
    expect(hygie(["--lang=fr", ...command.split(" "), "--help"]).stdout).toBe(stdout);
  });

  it("of the command as a whole is in French too, and in English unless that is asked for", () => {
    for (const args of [["--help"], ["help"], []]) {
      const { stdout, stderr } = hygie([...args, "--lang", "fr"]);
      expect(stdout + stderr).toMatch(/^Utilisation\u00a0: hygie \[options\] \[commande\]\n/);
      expect(stdout + stderr).not.toMatch(english);
    }
    expect(hygie(["--help"]).stdout).toMatch(/^Usage: hygie \[options\] \[command\]\n/);
  });
});

describe("what is wrong with a call is said in French", () => {
  it.each<[string[], string]>([
    [["evaluat"], "evaluat\u00a0: commande inconnue\u00a0; vouliez-vous dire evaluate\u00a0?"],
    [["x"], "x\u00a0: commande inconnue\u00a0; hygie --help liste les commandes"],
    [["new", "rules"], "rules\u00a0: commande inconnue\u00a0; vouliez-vous dire rule\u00a0?"],
    [["check", "x", "--frmat", "json"], "--frmat\u00a0: option inconnue\u00a0; vouliez-vous dire --format\u00a0?"],
    [["check", "x", "-x"], "-x\u00a0: option inconnue\u00a0; hygie check --help liste les options"],
    [["new", "rule", "x"], "<id>\u00a0: cet argument manque\u00a0; écrivez hygie new rule <dossier> <id>"],
    [
      ["test", "x", "y"],
      "y\u00a0: un argument de trop\u00a0; écrivez hygie test <dossier>, et mettez entre guillemets ce qui contient des espaces",
    ],
    [["build", "x"], "--output\u00a0: cette option manque\u00a0; ajoutez --output <fichier>"],
    [["docs", "x", "-o"], "--output\u00a0: la valeur manque\u00a0; écrivez --output <dossier>"],
    [
      ["evaluate", facts, "--now", "2026-01-31", "--now", "2026-02-28"],
      "--now\u00a0: cette option est donnée deux fois\u00a0; ne la donnez qu’une fois",
    ],
    [
      ["check", "x", "--format", "texte"],
      '--format\u00a0: "texte" n’est pas "text", "json" ou "sarif"\u00a0; vouliez-vous dire text\u00a0?',
    ],
    [
      ["evaluate", facts, "--fail-on", "jamais"],
      '--fail-on\u00a0: "jamais" n’est pas "critical", "high", "medium", "low" ou "never"\u00a0; vouliez-vous dire never\u00a0?',
    ],
    [
      ["new", "pack", "x", "--locale", "fr", "allemand"],
      '--locale\u00a0: "allemand" n’est pas "fr" ou "en"\u00a0; choisissez "fr" ou "en"',
    ],
  ])("%j", (args, said) => {
    for (const lang of [["--lang", "fr"], []]) {
      const { status, stdout, stderr } = hygie([...lang, ...args], {
        env: lang.length > 0 ? {} : { LANG: "fr_FR.UTF-8" },
      });
      expect([status, stdout, stderr]).toEqual([2, "", `${said}\n`]);
    }
  });

  it.each([
    ["élevée", "high"],
    ["elevé", "high"],
    ["critique", "critical"],
    ["moyen", "medium"],
    ["faible", "low"],
    ["hihg", "high"],
  ])("a severity in the words of either language: %s is %s", (said, meant) => {
    expect(hygie(["evaluate", facts, "--fail-on", said]).stderr).toBe(
      `--fail-on: "${said}" is not "critical", "high", "medium", "low" or "never"; did you mean ${meant}?\n`,
    );
  });
});

describe("what the commands write is in French", () => {
  it("check", () => {
    const pack = copyOfMacsf();
    editFile(pack, "device-auto-lock.json", (text) => text.replace('"unit": "minutes"', '"unit": "hours"'));
    declareUnreadFact(pack);
    const { stdout, status } = hygie(["check", pack, "--lang", "fr"]);
    expect(stdout).toMatch(/^erreur device-auto-lock\.json:20:7 /m);
    expect(stdout).toMatch(/^avertissement facts\.schema\.json:\d+:\d+ /m);
    expect(stdout).toMatch(/\n1\u00a0erreur, 1\u00a0avertissement\n$/);
    expect(status).toBe(1);
    const sarif = JSON.parse(hygie(["check", pack, "--format", "sarif", "--lang", "fr"]).stdout);
    const [result] = sarif.runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === "unit-mismatch");
    expect(result.message.text).toMatch(/^l’unité hours est comparée à l’unité minutes\u00a0; /);
  });

  it("test", () => {
    const { stdout } = hygie(["test", copyOfMacsf(), "--lang", "fr"]);
    expect(stdout).toContain(
      "✓ device-auto-lock\u00a0: 15\u00a0cas de test vérifiés sur 15, 33\u00a0mutants détectés sur 33\n",
    );
    expect(stdout).toMatch(
      /\n\n\d+\u00a0cas de test vérifiés, 0\u00a0échec\. Score de mutation\u00a0: 100\u00a0%\.\n$/,
    );
    expect(stdout).not.toMatch(misset);
  });

  it("diff", () => {
    const pack = copyOfMacsf();
    expect(hygie(["diff", "macsf", pack, "--lang", "fr"]).stdout).toBe("Les deux versions sont identiques.\n");
    editFile(pack, "device-auto-lock.json", (text) =>
      text.replace('"default": 15', '"default": 10').replace('"version": "1.1.0"', '"version": "1.1.1"'),
    );
    editFile(pack, "pack.json", (text) => text.replace('"version": "2.0.0"', '"version": "3.0.0"'));
    const { stdout, status } = hygie(["diff", "rules/macsf", pack, "--lang", "fr"]);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("le jeu de règles passe de 2.0.0 à 3.0.0\u00a0: c’est assez pour une évolution majeure");
    expect(lines).toContain(
      "device-auto-lock passe de 1.1.0 à 1.1.1\u00a0: évolution corrective, alors qu’il faut une évolution majeure",
    );
    expect(lines).toContain("    /parameters/maxMinutes/default\u00a0: 15 devient 10");
    expect(stdout).toMatch(/pass devient fail pour \{"devices":/);
    expect(status).toBe(1);
  });

  it("docs, build and rules", () => {
    const { stdout } = hygie(["docs", "macsf", "-o", join(folder, "pages"), "--lang", "fr"]);
    expect(stdout).toBe(
      `${join(folder, "pages/fr")}\u00a0: 21\u00a0pages\n${join(folder, "pages/en")}\u00a0: 21\u00a0pages\n`,
    );
    expect(hygie(["build", "rules/macsf", "-o", join(folder, "macsf.js"), "--lang", "fr"])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(hygie(["rules", "device-auto-lock", "--lang", "fr"]).stdout).toContain("Gravité\u00a0: élevée");
  });

  it("new asks its questions in it", () => {
    const typed = ["Socle", "Guide", "Éditeur", "staff-trained", "Équipe formée", "Formez l’équipe."];
    const options = { input: typed.map((answer) => `${answer}\n`).join(""), env: asTerminal };
    const { stdout, status } = hygie(["new", "pack", join(folder, "socle"), "--lang", "fr"], options);
    expect(status).toBe(0);
    expect(stdout).toContain("Le titre du jeu de règles\u00a0: ");
    expect(stdout).toContain("C’est fait. Complétez les fichiers, puis lancez\n  npx hygie check ");
    expect(stdout).not.toMatch(english);
  });
});
