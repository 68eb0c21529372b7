import type { Report } from "../generated/schemas.js";
import { sealProblem } from "../verify/problem.js";
import { isSealed, sealReport } from "../verify/seal.js";
import type { HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { InputError, namingFlags } from "./inputs.js";
import { printError, toJson } from "./output.js";
import { readKey, signed } from "./signature.js";
import { keep, refuseExisting } from "./streams.js";
import { addMadeOfOptions, type MadeOfFlags, readAll, tellWarnings, verifiedBy } from "./verify.js";
import { refusalText } from "./verify-text.js";

interface Flags extends MadeOfFlags {
  readonly key?: string;
  readonly output?: string;
}

/** `hygie seal`: a report with the digests of what it was made of, signed by who has a key. One that is not what that gives is not sealed. */
export function addSeal(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, seal: say } = help;
  const command = program
    .command("seal")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.report}>`, say.report);
  addMadeOfOptions(command, help)
    .option(`--key <${names.file}>`, say.key)
    .option(`-o, --output <${names.file}>`, say.output)
    .action(async (path: string, flags: Flags) => {
      refuseExisting(flags.output); // least of all a key, or what it was made of
      const key = flags.key === undefined ? undefined : readKey(flags.key, "private");
      const { given, pack, practice } = await readAll(path, flags);
      if (isSealed(given)) throw new InputError([sealProblem("already-sealed", "/seal", {}, { file: path })]);
      const verification = await namingFlags(() => verifiedBy(given, pack, practice, flags));
      tellWarnings(given, practice, context);
      if (!verification.holds) {
        printError(refusalText(given, verification, context));
        process.exitCode = 1;
        return;
      }
      const { facts, waivers } = practice;
      const evidence = flags.evidence === undefined ? undefined : practice.evidence;
      const sealed = sealReport(given as unknown as Report, { pack, facts, evidence, waivers });
      const text = toJson(key === undefined ? sealed : { ...sealed, seal: signed(sealed.seal, key) });
      keep(text, flags.output);
    });
}
