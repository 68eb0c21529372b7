/**
 * `npm run test:consumers`: the packed library in a project for each runtime, compiler, bundler and framework that people use it
 * with, those alone whose name has one of the words given, where some are: `npm run test:consumers -- vite bun`.
 */
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expected } from "./programs.js";
import { makeProject, packed, run } from "./project.js";
import { type Row, rows } from "./rows.js";

type Verdict = "passed" | "failed" | "not run";

const tarball = packed();
process.env.HYGIE_TARBALL = tarball;
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = rows.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
const widest = Math.max(...chosen.map(({ name }) => name.length));
const verdicts = chosen.map((row) => {
  const started = Date.now();
  const { verdict, version, said } = tried(row);
  const seconds = `${((Date.now() - started) / 1000).toFixed(0)} s`;
  process.stdout.write(`${row.name.padEnd(widest)}  ${version.padEnd(12)}  ${verdict.padEnd(7)}  ${seconds}\n`);
  if (verdict !== "passed") process.stdout.write(`${said.trim().split("\n").slice(-25).join("\n    ")}\n`);
  return verdict;
});
rmSync(dirname(tarball), { recursive: true });
const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
const rest = count("not run") > 0 ? `, ${count("not run")} not run` : "";
process.stdout.write(`\n${count("passed")} passed, ${count("failed")} failed${rest}\n`);
process.exitCode = count("failed") > 0 || verdicts.length === 0 ? 1 : 0;

/** A row that cannot be installed here is not run, which is neither passed nor failed. */
function tried(row: Row): { readonly verdict: Verdict; readonly version: string; readonly said: string } {
  let folder: string;
  try {
    folder = makeProject(row, tarball);
  } catch (error) {
    return { verdict: "not run", version: "", said: error instanceof Error ? error.message : String(error) };
  }
  const { status, output } = run(row.command, folder);
  const version = versionOf(row, folder);
  rmSync(folder, { recursive: true, force: true });
  const isRight = status === 0 && (row.prints?.test(output) ?? output.includes(expected));
  return { verdict: isRight ? "passed" : "failed", version, said: output };
}

/** The version installed of the first package of a row; of a recipe without any, that of Node.js. */
function versionOf({ packages = [] }: Row, folder: string): string {
  const name = packages[0]?.replace(/(?<=.)@.*/, "");
  if (name === undefined) return process.version;
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
}
