import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

let folder: string;
const edit = (name: string, change: (text: string) => string) => editFile(folder, `${name}.json`, change);
beforeEach(() => {
  folder = copyOfMacsf();
});

describe("hygie diff", () => {
  it("finds nothing between a pack and itself", () => {
    expect(hygie(["diff", "macsf", folder])).toEqual({ status: 0, stdout: "The two are the same.\n", stderr: "" });
  });

  it("refuses a patch for a bound that moved, and shows facts that pass before and fail after", () => {
    edit("device-auto-lock", (text) =>
      text.replace('"default": 15', '"default": 10').replace('"version": "1.1.0"', '"version": "1.1.1"'),
    );
    edit("pack", (text) => text.replace('"version": "2.0.0"', '"version": "2.0.1"'));
    const { status, stdout } = hygie(["diff", "rules/macsf", folder]);
    expect(stdout).toContain("the pack goes from 2.0.0 to 2.0.1: a patch step, and it needs a major one");
    expect(stdout).toContain("device-auto-lock goes from 1.1.0 to 1.1.1: a patch step, and it needs a major one");
    expect(stdout).toContain("/parameters/maxMinutes/default: 15 became 10");
    expect(stdout).toMatch(/pass became fail of \{"devices":\[\{.*"autoLockMinutes":1[1-5]\}\]\}/);
    expect(status).toBe(1);
  });

  it("tells an operator that changed as changed, with what differs in its operands", () => {
    edit("device-access-control", (text) => {
      const { logic, ...rule } = JSON.parse(text);
      return JSON.stringify({ ...rule, logic: { some: [logic.all[0], { and: logic.all[1].or }] } });
    });
    const { stdout } = hygie(["diff", "rules/macsf", folder]);
    const told = stdout.split("\n").filter((line) => line.includes("/logic"));
    expect(told).toEqual(["    /logic: all became some", "    /logic/some/1: or became and"]);
  });

  it("is content when the versions say what changed", () => {
    edit("device-auto-lock", (text) =>
      text.replace('"default": 15', '"default": 10').replace('"version": "1.1.0"', '"version": "2.0.0"'),
    );
    edit("pack", (text) => text.replace('"version": "2.0.0"', '"version": "3.0.0"'));
    const { status, stdout } = hygie(["diff", "rules/macsf", folder]);
    expect(stdout).toContain("that is enough for a major change");
    expect(status).toBe(0);
  });

  it("gives JSON for machines", () => {
    edit("staff-vigilance", (text) => text.replace('"title": "Vigilance à tous les niveaux"', '"title": "Vigilance"'));
    const { status, stdout } = hygie(["diff", "macsf", folder, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      isEnough: false,
      rules: [{ ruleId: "staff-vigilance", verdicts: [], version: { needed: "patch" } }],
    });
    expect(status).toBe(1);
  });

  it("cannot run without a pack", () => {
    const { status, stderr } = hygie(["diff", "macsf", "nowhere"]);
    expect(stderr).toContain('there is no pack "nowhere"');
    expect(status).toBe(2);
  });

  it("holds rules against those that were released last, in one piece: the rules of hygie, at each run of the tests", () => {
    const released = `${root}rules/released/macsf/1.0.0.json`;
    expect(hygie(["diff", released, folder]).status).toBe(0);
    edit("device-auto-lock", (text) => text.replace('"default": 15', '"default": 14'));
    const { status, stdout } = hygie(["diff", released, folder]);
    expect(stdout).toContain("device-auto-lock goes from 1.0.0 to 1.1.0: a minor step, and it needs a major one");
    expect(stdout).toContain('pass became fail of {"devices":[');
    expect(status).toBe(1);
  });

  it("names the line of what is wrong with a pack in one piece", () => {
    const path = join(folder, "whole.json");
    writeFileSync(path, '{\n  "id": "Whole"\n}\n');
    const { status, stderr } = hygie(["diff", path, folder]);
    expect(stderr).toContain(`${path}:2:3 /id: "Whole" is not a name in lower case`);
    expect(status).toBe(2);
  });
});
