import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { packFormats, reportFormats } from "../../src/cli/formats.js";
import { hygie } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-formats-"));
const now = ["--now", "2026-01-31", "--lang", "en"];
const evaluate = (...args: readonly string[]) => hygie(["evaluate", "facts.json", ...now, ...args], { cwd: folder });
const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeEach(() => {
  for (const name of ["report.txt", "report.json", "out"]) rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(join(folder, "facts.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("hygie evaluate, in several formats", () => {
  it("writes one to standard output, or to a file", () => {
    const { stdout } = evaluate("--format", "json");
    expect(evaluate("--format", "json", "-o", "report.json")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(read("report.json")).toBe(stdout);
  });

  it("writes several to the current folder, and says where", () => {
    const { status, stdout, stderr } = evaluate("--format", "json", "--format", "text");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "report.json\nreport.txt\n" });
    expect(JSON.parse(read("report.json")).locale).toBe("en");
    expect(read("report.txt")).toContain("Score: between 0 and 100");
  });

  it("writes several to a folder, which is made", () => {
    expect(evaluate("--format", "json", "--format", "text", "-o", "out/here").status).toBe(0);
    expect(existsSync(join(folder, "out/here/report.txt"))).toBe(true);
  });

  it("writes each to its own file, one of them standard output", () => {
    const { stdout } = evaluate("--format", "text", "--format", "json", "-o", "-", "-o", "out/it.json");
    expect(stdout).toContain("Score: between 0 and 100");
    expect(JSON.parse(read("out/it.json")).locale).toBe("en");
  });

  it.each([
    [["-o", "a", "-o", "b", "-o", "c"], "--output: 2 formats, and 3 files; give --output once for each --format"],
    [["-o", "report.json"], "--output: 2 formats, and 1 file; give --output once for each --format"],
    [["-o", "one", "-o", "./one"], "--output: two formats would be written to ./one; give each --format an --output"],
    [["-o", "-"], "--output: two formats would be mixed on standard output"],
    [["-o", "-", "-o", "-"], "--output: two formats would be mixed on standard output"],
    [["-o", "facts.json", "-o", "b"], "facts.json: the call reads this file: it would be written over"],
  ])("writes nothing where files do not go with formats: %j", (outputs, said) => {
    const { status, stdout, stderr } = evaluate("--format", "text", "--format", "json", ...outputs);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(read("facts.json")).toBe("{}");
  });

  it("needs the file of the facts where it points into it", () => {
    const given = ["evaluate", "-", ...now, "--format"];
    const { status, stderr } = hygie([...given, "sarif-github"], { cwd: folder, input: "{}" });
    expect(status).toBe(2);
    expect(stderr).toContain(
      "standard input: code scanning points into the file of the facts, and standard input is none",
    );
    expect(JSON.parse(hygie([...given, "sarif"], { cwd: folder, input: "{}" }).stdout).version).toBe("2.1.0");
  });

  it("points code scanning into files of the repository alone", () => {
    const outside = mkdtempSync(join(tmpdir(), "hygie-outside-"));
    writeFileSync(join(outside, "facts.json"), "{}");
    const args = ["evaluate", join(outside, "facts.json"), ...now, "--format", "sarif-github"];
    expect(hygie(args, { cwd: folder }).stderr).toContain("and this is none of them; put the facts into a file");
    expect(hygie(["evaluate", "-", ...now, "--format", "sarif-github"], { input: "{}" }).stderr).toContain(
      "standard input is none; put the facts into a file",
    );
    rmSync(outside, { recursive: true });
  });

  it("has an ending for each format, so that no two are written to one file", () => {
    const endings = Object.values(reportFormats).map(({ ending }) => ending);
    expect(new Set(endings).size).toBe(endings.length);
    expect(Object.keys(reportFormats)).toEqual(expect.arrayContaining(Object.keys(packFormats)));
  });
});

describe("hygie export", () => {
  it("writes a pack to standard output or to a file, in the language that is asked for", () => {
    const { stdout } = hygie(["export", "macsf", "--format", "ciso-assistant", "--lang", "en"]);
    expect(stdout).toContain("Insurance against cyber risks");
    const args = ["export", "macsf", "--format", "ciso-assistant", "--lang", "en", "-o", "out/macsf.yaml"];
    expect(hygie(args, { cwd: folder }).stdout).toBe("");
    expect(read("out/macsf.yaml")).toBe(stdout);
  });

  it("says which formats there are when none is named", () => {
    const { status, stderr } = hygie(["export", "macsf", "--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toBe(`--format: this option is missing; add --format ${Object.keys(packFormats).join("|")}\n`);
  });
});
