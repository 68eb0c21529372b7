import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { asTerminal, hygie } from "../support/command.js";
import { root } from "../support/macsf.js";

let folder: string;
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const newPack = (...more: string[]) => newPackWith("staff-trained", ...more);
const newPackWith = (rule: string, ...more: string[]) =>
  hygie([
    ...["new", "pack", folder, "--title", "Socle régional", "--source", "Guide régional", "--publisher", "Un éditeur"],
    ...["--rule", rule, "--rule-title", "Équipe formée", "--quote", "Formez l’équipe.", ...more],
  ]);
const newRule = (id: string, title = "Sauvegardes essayées") =>
  hygie(["new", "rule", folder, id, "--title", title, "--quote", "Essayez vos sauvegardes."]);

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "hygie-new-")), "regional");
});

describe("hygie new pack", () => {
  it.each([[["fr"]], [["en"]], [["fr", "en"]]])("makes a pack in %s that holds as it is", (locales) => {
    expect(newPack("--locale", ...locales)).toMatchObject({ status: 0, stderr: "" });
    expect(hygie(["check", folder])).toMatchObject({ status: 0, stdout: "0 errors, 0 warnings\n" });
    const { status, stdout } = hygie(["test", folder]);
    expect(stdout).toMatch(/\n3 cases hold, 0 fail\. Mutation score: 100\s?%\.\n$/);
    expect(status).toBe(0);
    expect(read("pack.json")).toMatchObject({ id: "regional", version: "0.1.0", locales, rules: ["staff-trained"] });
    expect(Object.keys(read("staff-trained.json").text)).toEqual(locales);
  });

  it("evaluates a practice", () => {
    newPack();
    const outcome = (facts: object) =>
      JSON.parse(
        hygie(["evaluate", "-", "--pack", folder, "--format", "json", "--now", "2026-01-31"], {
          input: JSON.stringify(facts),
        }).stdout,
      ).results[0].outcome;
    expect(outcome({ staffTrained: true })).toBe("pass");
    expect(outcome({ staffTrained: false })).toBe("fail");
    expect(outcome({})).toBe("unknown");
  });

  it("brings the schemas by which editors complete and check its files", () => {
    newPack();
    for (const name of ["pack", "facts", "rule"])
      expect(read(`schemas/${name}.schema.json`)).toEqual(
        JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, "utf8")),
      );
    expect(existsSync(join(folder, read("pack.json").$schema))).toBe(true);
    expect(existsSync(join(folder, read("facts.schema.json").$schema))).toBe(true);
    expect(existsSync(join(folder, read("staff-trained.json").$schema))).toBe(true);
    const associations: { url: string }[] = read(".vscode/settings.json")["json.schemas"];
    expect(associations.map(({ url }) => existsSync(join(folder, url)))).toEqual([true, true, true]);
  });

  it("tells every answer that is missing where nobody can be asked", () => {
    const { status, stderr } = hygie(["new", "pack", folder, "--title", "Socle", "--rule", "staff-trained"]);
    expect(stderr).toBe(
      `--source: give the title of the document whose recommendations it encodes; add --source "…"\n` +
        `--publisher: give the publisher of the document; add --publisher "…"\n` +
        `--rule-title: give the title of the first rule, in a few words; add --rule-title "…"\n` +
        `--quote: give the words of the document that the rule encodes, verbatim; add --quote "…"\n`,
    );
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });

  it("overwrites nothing", () => {
    newPack();
    const before = readFileSync(join(folder, "pack.json"), "utf8");
    const { status, stderr } = newPack("--locale", "en");
    expect(stderr).toContain("pack.json: this file is there already; nothing was changed");
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "pack.json"), "utf8")).toBe(before);
  });

  it("makes no pack where a file stands", () => {
    writeFileSync(folder, "");
    const { status, stderr } = newPack();
    expect(stderr).toContain("regional: this file is there already; nothing was changed");
    expect(status).toBe(2);
  });

  it.each(["Staff trained", "../escape", "pack", "2fa", ""])("refuses the rule id %j, and makes nothing", (id) => {
    const { status, stderr } = newPackWith(id);
    expect(stderr).toContain(id === "" ? "--rule: " : "cannot be an id; write it as staff-trained is written");
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe("hygie new rule", () => {
  it("adds a rule that holds as it is, and leaves the rest as it is written", () => {
    newPack("--locale", "fr", "en");
    const first = readFileSync(join(folder, "staff-trained.json"), "utf8");
    expect(newRule("backups-tested")).toMatchObject({ status: 0, stderr: "" });
    expect(hygie(["check", folder])).toMatchObject({ status: 0, stdout: "0 errors, 0 warnings\n" });
    expect(hygie(["test", folder]).stdout).toMatch(/\n6 cases hold, 0 fail\. Mutation score: 100\s?%\.\n$/);
    expect(read("pack.json").rules).toEqual(["staff-trained", "backups-tested"]);
    expect(Object.keys(read("facts.schema.json").properties)).toEqual(["staffTrained", "backupsTested"]);
    expect(readFileSync(join(folder, "staff-trained.json"), "utf8")).toBe(first);
  });

  it.each(["constructor", "to-string"])("refuses the id %s, whose fact every object would inherit", (id) => {
    newPack();
    const { status, stderr } = newRule(id);
    expect(stderr).toContain("cannot be an id");
    expect(status).toBe(2);
    expect(read("pack.json").rules).toEqual(["staff-trained"]);
  });

  it("refuses an id that is taken, as a rule or as a fact", () => {
    newPack();
    expect(newRule("staff-trained")).toMatchObject({ status: 2 });
    newRule("backups");
    const facts = read("facts.schema.json");
    facts.properties.drillsDone = facts.properties.backups;
    writeFileSync(join(folder, "facts.schema.json"), JSON.stringify(facts));
    const { status, stderr } = newRule("drills-done");
    expect(stderr).toBe("<id>: regional 0.1.0 has a fact drillsDone already; choose another id for the rule\n");
    expect(status).toBe(2);
    expect(readdirSync(folder)).not.toContain("drills-done.json");
  });

  it("tells what is wrong with the pack before it adds to it", () => {
    newPack();
    writeFileSync(join(folder, "pack.json"), "{");
    const { status, stderr } = newRule("backups-tested");
    expect(stderr).toMatch(/^pack\.json:/);
    expect(status).toBe(2);
    expect(readdirSync(folder)).not.toContain("backups-tested.json");
  });
});

describe("on a terminal", () => {
  const onTerminal = (args: string[], typed: string[]) =>
    hygie(args, {
      input: typed.map((line) => `${line}\n`).join(""),
      env: asTerminal,
    });

  it("asks for what no flag says, and again where nothing was typed", () => {
    const typed = ["Socle régional", "Guide régional", "", "Un éditeur", "Équipe formée", "Formez l’équipe."];
    const { status, stdout, stderr } = onTerminal(["new", "pack", folder, "--rule", "staff-trained"], typed);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("The title of the pack: ");
    expect(stdout.match(/The publisher of the document: /g)).toHaveLength(2);
    expect(stdout).not.toContain("The id of the first rule");
    expect(read("pack.json")).toMatchObject({ title: { fr: "Socle régional" }, source: { publisher: "Un éditeur" } });
    expect(hygie(["check", folder]).status).toBe(0);
  });

  it("writes nothing when the terminal is closed before the last answer", () => {
    const { status, stderr } = onTerminal(["new", "pack", folder, "--rule", "staff-trained"], ["Socle régional"]);
    expect(stderr).toContain("--source: give the title of the document");
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});
