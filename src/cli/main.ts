#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { formatProblem } from "../locales/problems.js";
import { HygieError } from "../problems/errors.js";
import { addBuild } from "./build.js";
import { addCheck } from "./check.js";
import { addDiff } from "./diff.js";
import { addDocs } from "./docs.js";
import { addEvaluate } from "./evaluate.js";
import { InputError } from "./inputs.js";
import { addNew } from "./new.js";
import { addRules } from "./rules.js";
import { addTest } from "./test.js";

const usage = 2;

// Beside the built command, dist/cli.js.
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const program = new Command("hygie")
  .description(
    "Evaluates a medical practice against cybersecurity recommendations. A missing fact is unknown, never a no.",
  )
  .version(version)
  .showSuggestionAfterError()
  .showHelpAfterError("(add --help for how to use it)")
  .exitOverride();
addEvaluate(program);
addRules(program);
addCheck(program, version);
addTest(program);
addDiff(program);
addBuild(program);
addDocs(program);
addNew(program);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(); // the reader has read enough
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usage; // commander has said it already
  if (error instanceof InputError || error instanceof HygieError) {
    process.stderr.write(`${error.problems.map((problem) => formatProblem(problem)).join("\n")}\n`);
    return usage;
  }
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hygie: unexpected error, please report it: ${what}\n`);
  return usage;
}
