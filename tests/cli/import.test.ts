import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-import-"));
const cli = (...args: readonly string[]) => hygie([...args, "--lang", "en"], { cwd: folder });
const control = (id: string, more: object = {}) => ({ id, title: `Title of ${id}`, ...more });
const catalog = (controls: readonly object[]) => ({
  catalog: {
    uuid: "5b8f1b3c-6b0c-4c55-8a0e-0d1c2d3e4f50",
    metadata: { title: "Guide", "last-modified": "2026-01-01T00:00:00Z", version: "3", "oscal-version": "1.1.2" },
    controls,
  },
});
const write = (text: string | object) =>
  writeFileSync(join(folder, "catalog.json"), typeof text === "string" ? text : JSON.stringify(text, null, 2));

beforeEach(() => rmSync(join(folder, "draft"), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("hygie import oscal", () => {
  it("writes a draft pack that passes its check and its tests, and says what remains to be written", () => {
    const statement = { parts: [{ name: "statement", prose: "Lock {{ insert: param, p }}." }] };
    const withdrawn = control("AC-9", { props: [{ name: "status", value: "withdrawn" }] });
    write(
      catalog([control("AC-2", { ...statement, params: [{ id: "p", label: "soon" }] }), control("AC-3"), withdrawn]),
    );
    const { status, stdout, stderr } = cli("import", "oscal", "catalog.json", "-o", "draft", "--id", "guide");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "2 draft rules were written to draft.\nThe source asks nothing of these, and they are left out: AC-9.\n",
    );
    expect(stdout).toContain("  1 rule (ac-3) – the quote: the source has a title alone, which stands for it\n");
    expect(stdout).toContain("  1 rule (ac-2) – parameters that the source leaves open, and that were left out\n");
    expect(stdout).toContain("  2 rules – the logic and its facts");
    expect(readdirSync(join(folder, "draft")).sort()).toEqual(
      [".vscode", "ac-2.json", "ac-3.json", "facts.schema.json", "pack.json", "schemas"].sort(),
    );
    expect(JSON.parse(readFileSync(join(folder, "draft/ac-2.json"), "utf8")).source.quote).toBe("Lock [soon].");
    expect(cli("check", "draft")).toEqual({ status: 0, stdout: "0 errors, 0 warnings\n", stderr: "" });
    expect(cli("test", "draft").status).toBe(0);
  });

  it("overwrites nothing", () => {
    write(catalog([control("a")]));
    expect(cli("import", "oscal", "catalog.json", "-o", "draft").status).toBe(0);
    const before = readFileSync(join(folder, "draft/a.json"), "utf8");
    const { status, stderr } = cli("import", "oscal", "catalog.json", "-o", "draft");
    expect([status, stderr]).toEqual([2, expect.stringContaining("draft/a.json: ")]);
    expect(readFileSync(join(folder, "draft/a.json"), "utf8")).toBe(before);
  });

  it("is what a pack that was exported comes back by", () => {
    expect(cli("export", "macsf", "--format", "oscal-catalog", "-o", "catalog.json").status).toBe(0);
    expect(cli("import", "oscal", "catalog.json", "-o", "draft").status).toBe(0);
    expect(cli("check", "draft").stdout).toBe("0 errors, 0 warnings\n");
  });

  it.each([
    ["", "catalog.json: "],
    ["<catalog/>", "catalog.json:1:1: "],
    ["{", "catalog.json:1:2: "],
    ['{ "profile": {} }', 'catalog.json:1:1: "profile" is not a catalog of OSCAL in JSON'],
    [catalog([{ id: "a" }, control("b"), control("b")]), "catalog.json:11:7 /catalog/controls/0: "],
    [catalog([{ id: "a" }, control("b"), control("b")]), "/catalog/controls/2/id: the id"],
  ])("tells what is wrong with a file, with line and column, and makes nothing: %j", (text, said) => {
    write(text);
    const { status, stdout, stderr } = cli("import", "oscal", "catalog.json", "-o", "draft");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, "draft"))).toBe(false);
  });

  it.each([
    [["--id", "Not An Id"], "--id: "],
    [["--locale", "French"], "--locale: "],
  ])("tells what is wrong with a flag: %j", (flags, said) => {
    write(catalog([control("a")]));
    expect(cli("import", "oscal", "catalog.json", "-o", "draft", ...flags).stderr).toContain(said);
  });
});

describe("hygie import ciso-assistant", () => {
  const library = `urn: urn:ours:risk:library:guide
locale: fr
ref_id: Guide
name: Guide
objects:
  framework:
    urn: urn:ours:risk:framework:guide
    ref_id: Guide
    requirement_nodes:
    - {urn: 'urn:ours:risk:req_node:guide:1.10', assessable: true, ref_id: 1.10, name: Former, description: Formez.}
    - {urn: 'urn:ours:risk:req_node:guide:2', assessable: true, ref_id: 2, name: Verrouiller}
`;

  it("writes a draft pack that passes its check and its tests, and says what remains to be written", () => {
    writeFileSync(join(folder, "guide.yaml"), library);
    const { status, stdout, stderr } = cli("import", "ciso-assistant", "guide.yaml", "-o", "draft", "--id", "ours");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("2 draft rules were written to draft.\n");
    expect(stdout).toContain("  1 rule (2) – the quote: the source has a title alone, which stands for it\n");
    expect(JSON.parse(readFileSync(join(folder, "draft/pack.json"), "utf8")).id).toBe("ours");
    expect(cli("check", "draft")).toEqual({ status: 0, stdout: "0 errors, 0 warnings\n", stderr: "" });
    expect(cli("test", "draft").status).toBe(0);
  });

  it("is what a pack that was exported comes back by", () => {
    expect(cli("export", "macsf", "--format", "ciso-assistant", "-o", "macsf.yaml").status).toBe(0);
    expect(cli("import", "ciso-assistant", "macsf.yaml", "-o", "draft").status).toBe(0);
    expect(cli("check", "draft").stdout).toBe("0 errors, 0 warnings\n");
  });

  it.each([
    ["", "guide.yaml:1:1: "],
    [library.replace("name: Former", "name: !!js/function x"), "guide.yaml:10:"],
    [library.replace("ref_id: Guide", "ref_id: [Guide]"), "guide.yaml:3:9 /ref_id: "],
  ])("tells what is wrong with a file, with line and column, and makes nothing: %j", (text, said) => {
    writeFileSync(join(folder, "guide.yaml"), text);
    const { status, stdout, stderr } = cli("import", "ciso-assistant", "guide.yaml", "-o", "draft");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, "draft"))).toBe(false);
  });
});
