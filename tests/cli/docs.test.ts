import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { smallPack, smallRule } from "../support/pack.js";

describe("hygie docs", () => {
  it("writes the pages of a pack in its languages", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "hygie-docs-")), "pages");
    const { status, stdout, stderr } = hygie(["docs", "examples/packs/littoral", "-o", folder]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${join(folder, "fr")}: 23 pages\n`);
    expect(readdirSync(folder)).toEqual(["fr"]);
    expect(readFileSync(join(folder, "fr/backups-tested.md"), "utf8")).toContain("# Sauvegardes essayées");
  });

  it("tells what changed since earlier versions, of the same pack alone", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "hygie-docs-")), "pages");
    const earlier = "rules/released/macsf/1.0.0.json";
    expect(hygie(["docs", "macsf", "--earlier", earlier, "-o", folder]).status).toBe(0);
    expect(readFileSync(join(folder, "en/device-auto-lock.md"), "utf8")).toContain(
      "**Version 1.0.0, since macsf 1.0.0**\n\nFirst version.",
    );
    const wrong = hygie(["docs", "examples/packs/littoral", "--earlier", earlier, "-o", folder]);
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain("is a version of macsf, not of littoral; give earlier versions of littoral");
  });

  it("refuses a rule whose page is that of the table, and a pack in languages that it does not write", () => {
    const folder = mkdtempSync(join(tmpdir(), "hygie-docs-"));
    const file = join(folder, "small.json");
    const named = { ...smallPack(), rules: [smallRule(), smallRule({ id: "index" }), smallRule({ id: "controls" })] };
    writeFileSync(file, JSON.stringify(named));
    expect(hygie(["docs", file, "-o", join(folder, "pages")])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        `${file} /rules/1/id: index is the name of a page about all rules; give the rule another id\n` +
        `${file} /rules/2/id: controls is the name of a page about all rules; give the rule another id\n`,
    });
    writeFileSync(file, JSON.stringify(smallPack()).replaceAll('"fr":', '"de":').replace('["fr"]', '["de"]'));
    expect(hygie(["docs", file, "-o", join(folder, "pages")])).toEqual({
      status: 2,
      stdout: "",
      stderr: `${file} /locales: pages are written in French and in English, and the pack in neither; write its texts in fr or en too\n`,
    });
    expect(readdirSync(folder)).toEqual(["small.json"]);
  });

  it("says where it is to write", () => {
    expect(hygie(["docs", "macsf"])).toMatchObject({ status: 2, stdout: "" });
  });
});
