#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { formatProblem } from "../locales/problems.js";
import { errorCode } from "../node/error-code.js";
import { HygieError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { visible } from "../problems/visible.js";
import { contextOf } from "./context.js";
import { InputError } from "./inputs.js";
import { languageOf } from "./language.js";
import { printError, unprinted } from "./output.js";
import { problem } from "./problem.js";
import { programIn } from "./program.js";

const wrongUsage = 2;

// Beside the built command, dist/cli.js.
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const context = contextOf(languageOf(process.argv.slice(2), process.env), version);

process.stdout.on("error", (error) => process.exit(exitCodeOf(unprinted(error)))); // while somebody types answers

try {
  await programIn(context).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage; // its help was shown
  const { language, output } = context;
  const lines = problemsOf(error)?.map((one) => formatProblem(one, language.locale)) ?? [
    output.unexpected(visible(error instanceof Error ? error.message : String(error))),
  ];
  printError(`${lines.join("\n")}\n`);
  return wrongUsage;
}

/** What an error says that is no fault of hygie. */
function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof InputError || error instanceof HygieError) return error.problems;
  if (!(error instanceof Error) || !("syscall" in error)) return undefined;
  const place = "path" in error ? { file: String(error.path) } : {};
  return [problem("system-error", "", { code: errorCode(error) }, place)];
}
