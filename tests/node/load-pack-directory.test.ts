import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "../../src/locales/problems.js";
import { loadPackDirectory } from "../../src/node/index.js";
import { macsf, root } from "../support/macsf.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";
import { problemsOf } from "../support/problems.js";

let folder: string;
beforeEach(() => {
  folder = copyOfMacsf();
});

const edit = (name: string, change: (text: string) => string) => editFile(folder, name, change);
const errors = () => problemsOf(() => loadPackDirectory(folder)).map((problem) => formatProblem(problem));

describe("the folder of a pack", () => {
  it("holds the same pack wherever it lies", () => {
    expect(loadPackDirectory(folder).digest).toBe(macsf.digest);
  });

  it("may hold other files", () => {
    writeFileSync(join(folder, "package.json"), "{}");
    writeFileSync(join(folder, "README.md"), "");
    expect(loadPackDirectory(folder).digest).toBe(macsf.digest);
  });
});

it.each([undefined, null, 7, Symbol("pack"), {}])("what names no folder is told: %s", (path) => {
  const [problem] = problemsOf(() => loadPackDirectory(path as never));
  expect(problem).toMatchObject({ code: "wrong-type", params: { expected: ["string"] } });
});

describe("a list of rules that is longer than any pack's", () => {
  it.each([
    [500, "pack.json", "more-problems"],
    [100_000, "pack.json", "not-json"],
  ])("of %i is told in few problems", (length, file, last) => {
    edit("pack.json", (text) => JSON.stringify({ ...JSON.parse(text), rules: new Array(length).fill(null) }));
    const problems = problemsOf(() => loadPackDirectory(folder));
    expect(problems.length).toBeLessThanOrEqual(202);
    expect(problems.find(({ code }) => code === last)).toBeDefined();
    expect(problems[0]).toMatchObject({ file });
  });
});

describe("what is wrong is told with file, line and column", () => {
  it("in a rule", () => {
    edit("device-auto-lock.json", (text) => text.replace('"var": "autoLockMinutes"', '"var": "autolockMinutes"'));
    expect(errors()).toEqual([
      'device-auto-lock.json:95:19 /logic/all/1/or/2/and/1/<=/0: unknown fact "autolockMinutes"; did you mean autoLockMinutes?',
    ]);
  });

  it("in the facts", () => {
    edit("facts.schema.json", (text) => text.replace('"format": "date"', '"format": "day"'));
    expect(errors()[0]).toMatch(
      /^facts\.schema\.json:\d+:\d+ \/properties\/insurance\/properties\/cyberCoverVerifiedOn\/format: unknown format "day"/,
    );
  });

  it("in pack.json", () => {
    edit("pack.json", (text) => text.replace('"version": "2.0.0"', '"version": "one"'));
    expect(errors()).toEqual([
      'pack.json:4:3 /version: "one" is not a version, such as 1.0.0; write a version, such as 1.0.0',
    ]);
  });

  it("in several files at once, a file that is not JSON among them", () => {
    edit("pack.json", (text) => text.replace('"version": "2.0.0"', '"version": "one"'));
    edit("home-protection.json", (text) => text.replace('"status": "active",', '"status": "active"'));
    edit("no-shared-login.json", (text) => text.replace('"severity": "critical"', '"severity": "critcal"'));
    expect(errors()).toEqual([
      'home-protection.json:6:3: "source" where a comma is expected; write a comma before it',
      'pack.json:4:3 /version: "one" is not a version, such as 1.0.0; write a version, such as 1.0.0',
      'no-shared-login.json:11:3 /severity: "critcal" is not "critical", "high", "medium" or "low"; did you mean critical?',
    ]);
  });

  it("when a rule's file is not there", () => {
    rmSync(join(folder, "home-protection.json"));
    expect(errors()).toEqual([
      "home-protection.json: there is no such file or folder; write it, or correct its name in pack.json",
    ]);
  });

  it("when a rule is not listed, and would never be evaluated", () => {
    edit("pack.json", (text) => text.replace('    "home-protection",\n', ""));
    expect(errors()[0]).toMatch(
      /^pack\.json:\d+:3 \/rules: the rule "home-protection" is in the folder, and not in pack\.json/,
    );
  });

  it("when a rule is listed under a misspelt id, once", () => {
    edit("pack.json", (text) => text.replace('"home-protection"', '"home-protecton"'));
    edit("home-protection.json", (text) => text.replace('"severity": "high"', '"severity": "hihg"'));
    expect(errors()).toEqual([
      expect.stringMatching(
        /^pack\.json:\d+:5 \/rules\/\d+: unknown rule "home-protecton"; did you mean home-protection\?$/,
      ),
      expect.stringMatching(/^home-protection\.json:\d+:3 \/severity: .* did you mean high\?$/),
    ]);
  });

  it("when a rule and its file have different names", () => {
    edit("home-protection.json", (text) => text.replace('"id": "home-protection"', '"id": "at-home"'));
    expect(errors()).toContain(
      'home-protection.json:3:3 /id: the rule "at-home" stands in the file home-protection.json; give the rule and its file the same name',
    );
  });

  it("when a rule's name would lead out of the folder", () => {
    edit("pack.json", (text) => text.replace('"home-protection"', '"../home-protection"'));
    expect(errors()[0]).toContain('"../home-protection" is not the id of a rule');
  });

  it("when the facts are not there", () => {
    rmSync(join(folder, "facts.schema.json"));
    expect(errors()).toEqual([
      "facts.schema.json: there is no such file or folder; write it, or correct its name in pack.json",
    ]);
  });

  it("when a rule's file holds a list, or nothing", () => {
    edit("home-protection.json", (text) => `[${text}]`);
    edit("no-shared-login.json", () => "");
    expect(errors()).toEqual([
      "no-shared-login.json: the file is empty; a rule is wanted: hygie new rule begins one",
      "home-protection.json:1:1: a list is not a rule; take the rule out of [ ]",
    ]);
  });

  it("when a file of the folder is named in its place", () => {
    const path = join(folder, "pack.json");
    expect(problemsOf(() => loadPackDirectory(path)).map((problem) => formatProblem(problem))).toEqual([
      `${path}: this is a file, not a folder; name the folder of the pack: ${folder}`,
    ]);
  });

  it("when there is no folder", () => {
    expect(
      problemsOf(() => loadPackDirectory(join(folder, "nowhere"))).map((problem) => formatProblem(problem))[0],
    ).toMatch(/nowhere: there is no such file or folder/);
  });
});

describe("a pack's folder holds what is in it, and no more", () => {
  const names = readdirSync(`${root}rules/macsf`).filter((name) => /(?<!^package)\.json$/.test(name));
  const linked = (name: string, isInside: boolean) => {
    const folder = copyOfMacsf();
    const elsewhere = isInside ? join(folder, "shared") : mkdtempSync(join(tmpdir(), "hygie-elsewhere-"));
    mkdirSync(elsewhere, { recursive: true });
    renameSync(join(folder, name), join(elsewhere, name));
    symlinkSync(join(elsewhere, name), join(folder, name));
    return folder;
  };

  it.each(names)("%s may not lead out of it by a link", (name) => {
    expect(() => loadPackDirectory(linked(name, false))).toThrow(
      `${name}: this is a link that leads out of the folder of the pack; put the file itself in its place`,
    );
    expect(loadPackDirectory(linked(name, true)).digest).toBe(macsf.digest);
  });

  it("is not looked at outside, be it for a rule that is not listed", () => {
    const folder = copyOfMacsf();
    symlinkSync(`${root}rules/macsf/device-auto-lock.json`, join(folder, "other.json"));
    expect(loadPackDirectory(folder).digest).toBe(macsf.digest);
  });

  it("may be a link itself, in UTF-8 with byte order marks", () => {
    const folder = copyOfMacsf();
    for (const name of names) editFile(folder, name, (text) => `\ufeff${text}`);
    const link = join(mkdtempSync(join(tmpdir(), "hygie-link-")), "pack");
    symlinkSync(folder, link);
    expect(loadPackDirectory(link).digest).toBe(macsf.digest);
  });
});
