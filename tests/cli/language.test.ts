import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { asTerminal, hygie } from "../support/command.js";
import { smallPack } from "../support/pack.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

const facts = "examples/solo-gp.json";
const commands = ["evaluate", "rules", "check", "test", "diff", "build", "docs", "new", "new pack", "new rule"];
/** Words that no help or message in French has. */
const english =
  /\b(the|of|and|with|is|are|this|write|use|usage:|options:|commands:|display|default|choices|did you mean)\b/i;
/** Spaces and apostrophes as French does not set them; a place stands before its colon as it is. */
const misset = /[ ][:;!?»]|« |\p{L}'\p{L}/u;

let folder: string;
const write = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};
/** The same pack in other languages, each with the texts that it has in French and a mark. */
const packIn = (...locales: string[]) => {
  const translate = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(translate);
    if (typeof node !== "object" || node === null) return node;
    const members = Object.entries(node).flatMap(([name, member]) =>
      name === "fr" ? locales.map((locale) => [locale, marked(member, locale)]) : [[name, translate(member)]],
    );
    return Object.fromEntries(members);
  };
  const marked = (node: unknown, locale: string): unknown =>
    typeof node === "string"
      ? `${node} [${locale}]`
      : Array.isArray(node)
        ? node.map((item) => marked(item, locale))
        : Object.fromEntries(Object.entries(node as object).map(([name, member]) => [name, marked(member, locale)]));
  return { ...(translate(smallPack()) as object), locales };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hygie-language-"));
});

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

describe("the language", () => {
  const help = (args: string[], env: object = {}) => hygie(["--help", ...args], { env }).stdout.split(" ")[0];
  const [fr, en] = ["Utilisation\u00a0:", "Usage:"];

  it.each(["fr", "FR", "fr-FR", "fr_CA", "fr_FR.UTF-8"])("may be asked for as %s", (tag) => {
    expect(help(["--lang", tag])).toBe(fr);
    expect(JSON.parse(hygie(["evaluate", facts, "--format", "json", "--lang", tag]).stdout).locale).toBe("fr");
  });

  it("is that of LC_ALL, else of LC_MESSAGES, else of LANG, else English", () => {
    expect(help([], { LANG: "fr_FR.UTF-8" })).toBe(fr);
    expect(help([], { LANG: "en_GB.UTF-8", LC_MESSAGES: "fr_BE" })).toBe(fr);
    expect(help([], { LANG: "fr_FR", LC_MESSAGES: "fr_FR", LC_ALL: "en_US.UTF-8" })).toBe(en);
    expect(help([], { LANG: "fr_FR", LC_ALL: "C" })).toBe(en);
    expect(help([], { LANG: "de_DE.UTF-8" })).toBe(en);
    expect(help(["--lang", "en"], { LANG: "fr_FR.UTF-8" })).toBe(en);
  });

  it("decides of a report and of rules when nobody asks for one, where the pack has it", () => {
    const report = (env: object) => JSON.parse(hygie(["evaluate", facts, "--format", "json"], { env }).stdout).locale;
    expect(report({ LANG: "en_US.UTF-8" })).toBe("en");
    expect(report({ LANG: "de_DE.UTF-8" })).toBe("fr"); // the pack's first
    expect(report({ LANG: "C.UTF-8" })).toBe("fr");
    expect(hygie(["rules"], { env: { LANG: "en_US.UTF-8" } }).stdout).toContain("Automatic lock");
    expect(hygie(["rules"]).stdout).toContain("Verrouillage automatique");
  });

  it("is asked for once", () => {
    for (const [first, second] of [
      ["en", "fr"],
      ["fr", "fr"],
    ] as const) {
      const { status, stdout, stderr } = hygie(["--lang", first, "evaluate", facts, "--lang", second]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toBe(
        first === "fr"
          ? "--lang: cette option est donnée deux fois; ne la donnez qu’une fois\n"
          : "--lang: it is given twice; give it once\n",
      );
    }
  });

  it.each([
    ...[
      [["evaluate", facts]],
      [["rules"]],
      [["check", "x"]],
      [["test", "x"]],
      [["diff", "x", "y"]],
      [["new", "pack", "x"]],
    ],
    ...[
      [["build", "x", "-o", "x.js"]],
      [["docs", "x", "-o", "y"]],
      [["new", "rule", "x", "y"]],
      [["check", "--help"]],
      [[]],
    ],
  ])("is one that hygie speaks, or the pack: %j", (args) => {
    const { status, stdout, stderr } = hygie([...args, "--lang", "de"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^--lang: (hygie does not speak|the pack macsf is not written in) "de"; use "fr" or "en"\n$/,
    );
  });

  it("needs a value", () => {
    expect(hygie(["evaluate", facts, "--lang"])).toMatchObject({
      status: 2,
      stderr: "--lang: the value is missing; write --lang <language>\n",
    });
  });
});

describe("a pack in English alone", () => {
  const evaluate = (args: string[], env: object = {}) =>
    hygie(["evaluate", write("none.json", {}), "--pack", write("english.json", packIn("en")), ...args], { env });

  it("is reported in English, whatever the environment is", () => {
    for (const env of [{}, { LANG: "fr_FR.UTF-8" }]) {
      const { status, stdout } = evaluate([], env);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Rules small 1\.0\.0, evaluated on /);
      expect(stdout).toContain("Portes [en]");
    }
    expect(hygie(["rules", "--pack", join(folder, "english.json")]).stdout).toContain("Portes [en]");
  });

  it("is not reported in French, and that is said in French", () => {
    for (const args of [
      ["--lang", "fr"],
      ["--lang", "fr-CA"],
    ]) {
      expect(evaluate(args)).toMatchObject({
        status: 2,
        stdout: "",
        stderr: `--lang: le jeu de règles small n’est pas écrit en "${args[1]}"; choisissez "en"\n`,
      });
    }
  });
});

describe("a pack in a language that hygie does not speak", () => {
  it("is reported in it, with what hygie says in English", () => {
    const pack = ["--pack", write("german.json", packIn("fr", "de"))];
    const { stdout } = hygie(["evaluate", write("none.json", {}), ...pack, "--lang", "de-CH"]);
    expect(stdout).toMatch(/^Rules small 1\.0\.0, evaluated on /);
    expect(stdout).toContain("Portes [de]");
    const rule = hygie(["rules", "doors-locked", ...pack, "--lang", "de"]).stdout;
    expect(rule).toContain("Portes [de]");
    expect(rule).toContain("Severity: high");
    expect(hygie(["rules", ...pack], { env: { LANG: "de_AT.UTF-8" } }).stdout).toContain("Portes [de]");
  });
});

describe("what is wrong with a call is said in French", () => {
  it.each<[string[], string]>([
    [["evaluat"], "evaluat: commande inconnue; vouliez-vous dire evaluate\u00a0?"],
    [["x"], "x: commande inconnue; hygie --help liste les commandes"],
    [["new", "rules"], "rules: commande inconnue; vouliez-vous dire rule\u00a0?"],
    [["check", "x", "--frmat", "json"], "--frmat: option inconnue; vouliez-vous dire --format\u00a0?"],
    [["check", "x", "-x"], "-x: option inconnue; hygie check --help liste les options"],
    [["new", "rule", "x"], "<id>: cet argument manque; écrivez hygie new rule <dossier> <id>"],
    [
      ["test", "x", "y"],
      "y: un argument de trop; écrivez hygie test <dossier>, et mettez entre guillemets ce qui contient des espaces",
    ],
    [["build", "x"], "--output: cette option manque; ajoutez --output <fichier>"],
    [["docs", "x", "-o"], "--output: la valeur manque; écrivez --output <dossier>"],
    [
      ["evaluate", facts, "--now", "2026-01-31", "--now", "2026-02-28"],
      "--now: cette option est donnée deux fois; ne la donnez qu’une fois",
    ],
    [
      ["check", "x", "--format", "texte"],
      '--format: "texte" n’est pas "text", "json" ou "sarif"; vouliez-vous dire text\u00a0?',
    ],
    [
      ["evaluate", facts, "--fail-on", "jamais"],
      '--fail-on: "jamais" n’est pas "critical", "high", "medium", "low" ou "never"; vouliez-vous dire never\u00a0?',
    ],
    [
      ["new", "pack", "x", "--locale", "fr", "allemand"],
      '--locale: "allemand" n’est pas "fr" ou "en"; choisissez "fr" ou "en"',
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
    const { stdout, status } = hygie(["check", pack, "--lang", "fr"]);
    expect(stdout).toMatch(/^erreur device-auto-lock\.json:20:7 /m);
    expect(stdout).toMatch(/^avertissement facts\.schema\.json:16:9 /m);
    expect(stdout).toMatch(/\n1\u00a0erreur, 1\u00a0avertissement\n$/);
    expect(status).toBe(1);
    const sarif = JSON.parse(hygie(["check", pack, "--format", "sarif", "--lang", "fr"]).stdout);
    expect(sarif.runs[0].originalUriBaseIds.PACK.description.text).toBe(`le dossier ${pack}`);
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
    expect(hygie(["diff", "macsf", pack, "--lang", "fr"]).stdout).toBe("Les deux sont identiques.\n");
    editFile(pack, "device-auto-lock.json", (text) =>
      text.replace('"default": 15', '"default": 10').replace('"version": "1.0.0"', '"version": "1.0.1"'),
    );
    editFile(pack, "pack.json", (text) => text.replace('"version": "1.0.0"', '"version": "2.0.0"'));
    const { stdout, status } = hygie(["diff", "rules/macsf", pack, "--lang", "fr"]);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("le jeu de règles passe de 1.0.0 à 2.0.0\u00a0: c’est assez pour une évolution majeure");
    expect(lines).toContain(
      "device-auto-lock passe de 1.0.0 à 1.0.1\u00a0: évolution corrective, alors qu’il faut une évolution majeure",
    );
    expect(lines).toContain("    /parameters/maxMinutes/default\u00a0: 15 devient 10");
    expect(stdout).toMatch(/pass devient fail pour \{"devices":/);
    expect(status).toBe(1);
  });

  it("docs, build and rules", () => {
    const { stdout } = hygie(["docs", "macsf", "-o", join(folder, "pages"), "--lang", "fr"]);
    expect(stdout).toBe(
      `${join(folder, "pages/fr")}\u00a0: 19\u00a0pages\n${join(folder, "pages/en")}\u00a0: 19\u00a0pages\n`,
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
    expect(stdout).toContain("C’est fait. Modifiez-le maintenant, puis lancez\n  npx hygie check ");
    expect(stdout).not.toMatch(english);
  });
});
