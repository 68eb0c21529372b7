import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

let folder: string;
const rule = (name: string) => join(folder, `${name}.json`);
const edit = (name: string, change: (json: { cases: { name: string; expect: string }[] }) => void) =>
  editFile(folder, `${name}.json`, (text) => {
    const json = JSON.parse(text);
    change(json);
    return `${JSON.stringify(json, null, 2)}\n`;
  });
beforeEach(() => {
  folder = copyOfMacsf();
});

describe("hygie test", () => {
  it("is content with the pack that comes with hygie", () => {
    const { status, stdout, stderr } = hygie(["test", folder]);
    expect(stdout).toMatch(/✓ device-auto-lock: 15 of 15 cases hold, 33 of 33 mutants noticed\n/);
    expect(stdout).toMatch(/\n\n\d+ cases hold, 0 fail\. Mutation score: 100\u00a0?\s?%\.\n$/);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("tells which case fails, and how", () => {
    edit("no-shared-login", ({ cases }) => {
      for (const one of cases) if (one.expect === "pass") one.expect = "fail";
    });
    const { status, stdout } = hygie(["test", folder]);
    expect(stdout).toMatch(/✗ no-shared-login: .*\n {4}\/cases\/\d+ .*: expected fail, found pass\n/);
    expect(stdout).toContain("no case expects pass; add one");
    expect(status).toBe(1);
  });

  it("shows a case that is missing, ready to paste, and adds it when asked", () => {
    edit("device-encryption", (json) => {
      json.cases = json.cases.slice(0, 1);
    });
    const before = hygie(["test", folder]);
    expect(before.status).toBe(1);
    const [, witness = ""] = /no case notices that .*; add\n\s+(\{.*\})\n/.exec(before.stdout) ?? [];
    expect(JSON.parse(witness)).toMatchObject({
      name: expect.any(String),
      facts: expect.any(Object),
      expect: expect.any(String),
    });
    const text = readFileSync(rule("device-encryption"), "utf8");
    expect(hygie(["test", folder, "--write"]).stdout).toMatch(/\d+ cases were added: read them.* Mutation score: 100/);
    const written = readFileSync(rule("device-encryption"), "utf8");
    expect(written).toContain(text.slice(0, text.indexOf('"cases"'))); // the rest of the file stays as it was
    expect(JSON.parse(written).cases[0]).toEqual(JSON.parse(text).cases[0]);
    expect(readFileSync(rule("no-shared-login"), "utf8")).toBe(
      readFileSync(`${root}rules/macsf/no-shared-login.json`, "utf8"),
    );
  });

  it("gives JSON for machines", () => {
    const tests = JSON.parse(hygie(["test", folder, "--format", "json"]).stdout);
    expect(tests).toHaveLength(18);
    expect(tests[0]).toMatchObject({ ruleId: "cyber-insurance-cover", failed: [], survivors: [] });
  });

  it("tells which conditions the cases have seen true, false and unknown when asked, what is missing first", () => {
    edit("device-encryption", (json) => {
      json.cases = json.cases.filter(({ expect: outcome }) => outcome !== "fail");
    });
    const { stdout } = hygie(["test", folder, "--coverage"]);
    const [, told = ""] = /✗ device-encryption: [\s\S]*?\n( {4}\d+ conditions[\s\S]*?)\n[✓✗]/.exec(stdout) ?? [];
    expect(told).toMatch(/^ {4}6 conditions, \d seen true, false and unknown\n {6}\/\S+ .*; never .*\n/);
    expect(told).toMatch(/\n {6}\/logic\/all\/1\/or\/1 storageEncrypted: true \d, false \d, unknown \d/);
    const missing = told
      .split("\n")
      .slice(1)
      .map((line) => line.includes("; never "));
    expect(missing).toEqual(missing.toSorted((a, b) => Number(b) - Number(a)));
    const french = hygie(["test", folder, "--coverage", "--lang", "fr"]).stdout;
    expect(french).toMatch(/\n {4}6\u00a0conditions, dont \d\u00a0trouvées? vraies?, fausses? et inconnues?\n/);
    expect(french).toMatch(/ {6}\/logic pour chaque élément de devices\u00a0: vraie \d, fausse \d, inconnue \d/);
    expect(french).toContain("\u00a0; jamais inconnue\n");
    expect(hygie(["test", folder]).stdout).not.toContain("conditions");
  });

  it("gives it as JSON too, and exits as without it", () => {
    const { stdout, status } = hygie(["test", folder, "--coverage", "--format", "json"]);
    const rule = JSON.parse(stdout).find(({ ruleId }: { ruleId: string }) => ruleId === "device-auto-lock");
    expect(rule.coverage[0]).toEqual({
      pointer: "/appliesWhen/some/1/and/1",
      text: 'kind in ["desktop", "laptop", "smartphone", "tablet"]',
      seen: { true: 15, false: 4, unknown: 0 },
      unseen: ["unknown"],
    });
    expect(status).toBe(0);
  });

  it("cannot run on a pack that is wrong", () => {
    writeFileSync(rule("no-shared-login"), "{");
    const { status, stdout, stderr } = hygie(["test", folder]);
    expect(stderr).toContain("no-shared-login.json:1:");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
