import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { run } from "../support/command.js";
import { projectWithHygie } from "../support/guide.js";
import { root } from "../support/macsf.js";

it("the nightly job in DuckDB passes its test, with hygie and DuckDB beside it", () => {
  const folder = projectWithHygie();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(`${root}examples/duckdb-nightly`, folder, { recursive: true });
  mkdirSync(join(folder, "node_modules/@duckdb"));
  symlinkSync(`${root}node_modules/@duckdb/node-api`, join(folder, "node_modules/@duckdb/node-api"), "dir");
  const { stdout, stderr, status } = run(process.execPath, ["--test"], { cwd: folder });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/pass 1/);
});
