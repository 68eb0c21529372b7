import { mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { copyOfMacsf, declareUnreadFact, editFile } from "../support/pack-folder.js";

let folder: string;
const edit = (name: string, change: (text: string) => string) => editFile(folder, name, change);
beforeEach(() => {
  folder = copyOfMacsf();
});

describe("hygie check", () => {
  it("is content with the pack that comes with hygie", () => {
    const { status, stdout, stderr } = hygie(["check", folder]);
    expect(stdout).toBe("0 errors, 0 warnings\n");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("warns of a fact that no rule reads, which is no error", () => {
    declareUnreadFact(folder);
    const { status, stdout } = hygie(["check", folder]);
    expect(stdout).toMatch(
      /^warning facts\.schema\.json:\d+:\d+ \/properties\/practice\/properties\/ownsPremises: no rule reads the fact practice\.ownsPremises; read it in a rule, or delete it\n0 errors, 1 warning\n$/,
    );
    expect(status).toBe(0);
  });

  it("tells what is likely a mistake, with file, line and column", () => {
    edit("device-auto-lock.json", (text) => text.replace('"unit": "minutes"', '"unit": "hours"'));
    const { status, stdout } = hygie(["check", folder]);
    expect(stdout).toContain(
      "error device-auto-lock.json:20:7 /parameters/maxMinutes/unit: hours are compared with minutes; write minutes, and convert the value\n",
    );
    expect(status).toBe(1);
  });

  it("tells what keeps a pack from being loaded, all of it", () => {
    edit("no-shared-login.json", (text) => text.replace('"severity": "critical"', '"severity": "critcal"'));
    edit("pack.json", (text) => text.replace('"version": "2.0.0",', '"version": "2.0.0"'));
    const { status, stdout } = hygie(["check", folder]);
    expect(stdout).toContain("error pack.json:5:3: ");
    expect(status).toBe(1);
  });

  it("tells what is likely a mistake beside a parameter that nothing uses", () => {
    edit("device-auto-lock.json", (text) =>
      text.replace('"parameters": {', '"parameters": { "spare": { "type": "number", "default": 1, "source": "x" },'),
    );
    edit("home-protection.json", (text) =>
      text.replace('"cases": [', '"cases": [ { "name": "x", "facts": { "y": 1 }, "expect": "pass" },'),
    );
    const { status, stdout } = hygie(["check", folder]);
    expect(stdout).toContain('/parameters/spare: the logic does not use the parameter "spare"');
    expect(stdout).toContain("home-protection.json");
    expect(stdout).toContain("unknown fact");
    expect(status).toBe(1);
  });

  it("tells at once of one rule that it does not match its schema, of another which names it has wrong, of a third which cases", () => {
    edit("no-shared-login.json", (text) => text.replace('"severity": "critical"', '"severity": "critcal"'));
    edit("strong-passwords.json", (text) => text.replace('"impacts": [', '"impacts": ["thft",'));
    edit("home-protection.json", (text) =>
      text.replace('"cases": [', '"cases": [ { "name": "x", "facts": { "y": 1 }, "expect": "pass" },'),
    );
    edit("pack.json", (text) => text.replace('"title": {', '"title": { "de": "Regeln",'));
    const { status, stdout } = hygie(["check", folder, "--lang", "en"]);
    const told = stdout.split("\n").filter((line) => line.startsWith("error"));
    expect(told.map((line) => line.replace(/:\d+:\d+|: .*/g, ""))).toEqual([
      "error no-shared-login.json /severity",
      "error pack.json /title/de",
      "error strong-passwords.json /impacts/0",
      "error home-protection.json /cases/0/facts/y",
    ]);
    // What the rule that is left out reads and names, nobody can tell.
    expect(stdout).toContain("4 errors, 0 warnings");
    expect(status).toBe(1);
  });

  it("tells what is wrong with the other rules beside a file that is no JSON, and each thing once", () => {
    edit("no-shared-login.json", (text) => text.replace(",", ""));
    edit("device-auto-lock.json", (text) => text.replace('"devices[].kind"', '"devices.kind"'));
    edit("staff-vigilance.json", (text) => text.replace(/"now": "[\d-]+",/, ""));
    const { stdout } = hygie(["check", folder, "--lang", "en"]);
    const told = stdout.split("\n").filter((line) => line.startsWith("error"));
    expect(told).toHaveLength(3);
    expect(told[1]).toContain('unknown fact "devices.kind"; did you mean devices[].kind?');
    expect(told[2]).toContain("staff-vigilance.json");
    expect(told[2]).toContain('the rule counts days, and the case has no "now"');
  });

  it("looks for the quotes in the source, when it is at hand", () => {
    const source = join(folder, "source.txt");
    writeFileSync(source, "Rien de tel.");
    const { status, stdout } = hygie(["check", folder, "--source", source]);
    expect(stdout.match(/the source does not have this quote/g)).toHaveLength(18);
    expect(status).toBe(1);
    writeFileSync(source, "\n");
    expect(hygie(["check", folder, "--source", source]).stderr).toContain("the file is empty; save the text");
    expect(hygie(["check", folder, "--source", "nowhere.txt"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("writes SARIF whose regions point at the node, in files by the way to them from where it runs", () => {
    const around = mkdtempSync(join(tmpdir(), "hygie-sarif-"));
    mkdirSync(join(around, "packs"));
    symlinkSync(folder, join(around, "packs/own"));
    edit("device-auto-lock.json", (text) => text.replace('"unit": "minutes"', '"unit": "hours"'));
    const sarif = JSON.parse(hygie(["check", "packs/own", "--format", "sarif"], { cwd: around }).stdout);
    const [run] = sarif.runs;
    expect(sarif.version).toBe("2.1.0");
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "unit-mismatch");
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("unit-mismatch");
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: "packs/own/device-auto-lock.json", uriBaseId: "%SRCROOT%" });
    const lines = readFileSync(join(around, artifactLocation.uri), "utf8").split("\n");
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe('"unit": "hours"');
    expect(result.level).toBe("error");
  });

  it.each([
    ["a folder around", "..", "wt/%C3%A9t%C3%A9%201/device-auto-lock.json"],
    ["the folder itself", "wt/été 1", "device-auto-lock.json"],
    ["a folder beside", "other", undefined],
  ])("names a file in SARIF from %s", (_, from, uri) => {
    const around = mkdtempSync(join(tmpdir(), "hygie-sarif-"));
    const pack = join(around, "x/wt/été 1");
    for (const one of ["x/other", "x/wt"]) mkdirSync(join(around, one), { recursive: true });
    edit("device-auto-lock.json", (text) => text.replace('"unit": "minutes"', '"unit": "hours"'));
    renameSync(folder, pack);
    const cwd = from === ".." ? join(around, "x") : join(around, "x", from);
    const { stdout } = hygie(["check", relative(cwd, pack) || ".", "--format", "sarif"], { cwd });
    const places = JSON.parse(stdout).runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(places).toContain(uri ?? pathToFileURL(join(pack, "device-auto-lock.json")).href);
  });

  it("writes JSON", () => {
    declareUnreadFact(folder);
    expect(JSON.parse(hygie(["check", folder, "--format", "json"]).stdout)).toMatchObject([
      { level: "warning", code: "unread-fact", file: "facts.schema.json" },
    ]);
  });

  it("writes JSON with a sentence in the language that is asked for, beside the English of each problem", () => {
    declareUnreadFact(folder);
    const [inFrench] = JSON.parse(hygie(["check", folder, "--format", "json", "--lang", "fr"]).stdout);
    const [inEnglish] = JSON.parse(hygie(["check", folder, "--format", "json", "--lang", "en"]).stdout);
    expect(inFrench).toMatchObject({
      message: "no rule reads the fact practice.ownsPremises",
      text: "aucune règle ne lit le fait practice.ownsPremises\u00a0; lisez-le dans une règle, ou supprimez-le",
    });
    expect(inEnglish).toEqual({
      ...inFrench,
      text: "no rule reads the fact practice.ownsPremises; read it in a rule, or delete it",
    });
  });

  it.each([
    ["a folder that is not there", ["check", "nowhere"]],
    ["a folder that holds no pack", ["check", "examples"]],
    ["no folder", ["check"]],
  ])("cannot run on %s", (_, args) => {
    expect(hygie(args)).toMatchObject({ status: 2, stdout: "" });
  });
});
