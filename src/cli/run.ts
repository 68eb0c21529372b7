import { CommanderError } from "commander";
import { formatProblem } from "../locales/problems.js";
import { errorCode } from "../node/error-code.js";
import { HygieError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { visible } from "../problems/visible.js";
import type { Context } from "./context.js";
import { InputError } from "./inputs.js";
import { printError } from "./output.js";
import { problem } from "./problem.js";
import { programIn } from "./program.js";

const wrongUsage = 2;

/** Runs the command as it was called; what goes wrong is told on standard error and by `process.exitCode`. */
export async function run(args: readonly string[], context: Context): Promise<void> {
  try {
    await programIn(context).parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error, context);
  }
}

/** Tells an error on standard error. */
export function exitCodeOf(error: unknown, { language, output }: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage; // its help was shown
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
