import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-destinations-"));
const here = (...args: readonly string[]) => hygie([...args, "--lang", "en"], { cwd: folder });
const example = `${root}examples/solo-gp.json`;
const pack = `${root}examples/packs/littoral`;
const streams = ["-", "/dev/stdout", "/dev/fd/1"];

writeFileSync(join(folder, "small.csv"), "practice.staffCount\n3\n");
writeFileSync(
  join(folder, "report.json"),
  hygie(["evaluate", example, "--format", "json", "--now", "2026-03-02"]).stdout,
);
const files = readdirSync(folder);

afterAll(() => rmSync(folder, { recursive: true }));

describe("standard output, named as the place to write to", () => {
  it.each([
    ["evaluate", example, "--format", "markdown", "--now", "2026-03-02"],
    ["seal", "report.json", "--facts", example],
    ["export", "macsf", "--format", "oscal-profile"],
    ["sql", "--dialect", "duckdb"],
    ["facts", "from-csv", "small.csv"],
    ["batch", example, "--now", "2026-03-02"],
    ["batch", example, "--output", "aggregates", "--now", "2026-03-02"],
    ["batch", example, "--diff", "macsf@1", "--now", "2026-03-02"],
  ])("is what it is without a name: %s %s %s %s", (...args) => {
    const plain = here(...args).stdout;
    expect(plain).not.toBe("");
    for (const stream of streams) {
      const { stdout, stderr } = here(...args, "-o", stream);
      expect(stdout.replace(/"last-modified": "[^"]*"/g, "")).toBe(plain.replace(/"last-modified": "[^"]*"/g, ""));
      expect(stderr).not.toContain("stream");
    }
    expect(readdirSync(folder)).toEqual(files);
  });

  it.each<[readonly string[], string, "file" | "folder"]>([
    [["docs", pack, "-o"], "--output", "folder"],
    [["import", "oscal", "catalog.json", "-o"], "--output", "folder"],
    [["import", "ciso-assistant", "library.yaml", "-o"], "--output", "folder"],
    [["new", "pack", "--title", "Mine"], "<folder>", "folder"],
    [["ask", example, "-o"], "--output", "file"],
    [["ask", "--xlsx"], "--xlsx", "file"],
  ])("is refused where a file or a folder is made: %j", (args, about, wanted) => {
    for (const stream of streams) {
      expect(here(...args, stream)).toEqual({
        status: 2,
        stdout: "",
        stderr: `${about}: ${stream} is a stream, and what is written here has to be a ${wanted}; name a ${wanted}\n`,
      });
    }
    expect(readdirSync(folder)).toEqual(files);
  });

  it("is no module", () => {
    for (const stream of streams) {
      expect(here("build", pack, "-o", stream)).toMatchObject({
        status: 2,
        stderr: `--output: ${JSON.stringify(stream)} is no module; write a file that ends in .js, .mjs or .cjs\n`,
      });
    }
  });

  it("takes one format", () => {
    const two = ["evaluate", example, "--format", "json", "--format", "text"];
    const said = "--output: two formats would be mixed on standard output; give each --format an --output of its own\n";
    for (const stream of streams) {
      expect(here(...two, "-o", stream)).toMatchObject({ status: 2, stderr: said });
      expect(here(...two, "-o", stream, "-o", "-")).toMatchObject({ status: 2, stderr: said });
    }
  });

  it("says so in French", () => {
    expect(hygie(["docs", pack, "-o", "-", "--lang", "fr"], { cwd: folder }).stderr).toBe(
      "--output\u00a0: - est un flux, et ce qui s’écrit ici doit être un dossier\u00a0; nommez un dossier\n",
    );
  });
});

it("is a file of that name, where its folder is named too", () => {
  expect(here("facts", "from-csv", "small.csv", "-o", "./-")).toMatchObject({ status: 0, stdout: "" });
  expect(existsSync(join(folder, "-"))).toBe(true);
});
