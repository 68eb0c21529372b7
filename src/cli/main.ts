#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { formatProblem } from "../locales/problems.js";
import { HygieError } from "../problems/errors.js";
import { contextOf } from "./context.js";
import { InputError } from "./inputs.js";

import { languageOf } from "./language.js";
import { programIn } from "./program.js";

const wrongUsage = 2;

// Beside the built command, dist/cli.js.
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const context = contextOf(languageOf(process.argv.slice(2), process.env), version);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(); // the reader has read enough
});

try {
  await programIn(context).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage; // its help was shown
  const { language, output } = context;
  const lines =
    error instanceof InputError || error instanceof HygieError
      ? error.problems.map((problem) => formatProblem(problem, language.locale))
      : [output.unexpected(error instanceof Error ? error.message : String(error))];
  process.stderr.write(`${lines.join("\n")}\n`);
  return wrongUsage;
}
