import type { KeyObject } from "node:crypto";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import { looksLikeReport, noReport } from "../explain/read-report.js";
import type { Report, Seal, SealSignature } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import { formatProblem } from "../locales/problems.js";
import { saidNotAtHand } from "../verify/other-ways.js";
import { sealProblem } from "../verify/problem.js";
import { readObject } from "../verify/read-inputs.js";
import { isSealed } from "../verify/seal.js";
import { type Verification, verifyReport } from "../verify/verify-report.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { type GivenPractice, readPractice, refuseOneForSeveral } from "./evaluate-inputs.js";
import { InputError, namingFlags, readInput, refuse } from "./inputs.js";
import { print, printError, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { fingerprint, isSignedBy, readKey } from "./signature.js";
import { verificationText } from "./verify-text.js";
import {
  type Given,
  instantOf,
  reportIn,
  type SignatureCheck,
  type Told,
  tellingPack,
  uncomparedIn,
  unsealedParts,
} from "./verify-told.js";

/** What a report was made of, on the command line. */
export interface MadeOfFlags {
  readonly facts: string;
  readonly pack: readonly string[];
  readonly evidence?: string;
  readonly waivers?: string;
  readonly evidencePolicy: "report" | "require";
}

interface Flags extends MadeOfFlags {
  readonly now?: string;
  readonly publicKey?: string;
  readonly format: "text" | "json";
}

/** The options that tell what a report was made of. */
export function addMadeOfOptions(
  command: HygieCommand,
  { names, evaluate: say, pack, verify }: HelpPhrases,
): HygieCommand {
  return command
    .requiredOption(`--facts <${names.file}>`, say.facts)
    .option(`--pack <${names.pack}>`, pack, collect, [])
    .option(`--evidence <${names.file}>`, say.evidence)
    .option(`--waivers <${names.file}>`, say.waivers)
    .choice(`--evidence-policy <${names.policy}>`, verify.evidencePolicy, ["report", "require"], {
      byDefault: "report",
    });
}

/** `hygie verify`: is a report what its pack makes of what it was made of? */
export function addVerify(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, verify: say } = help;
  const command = program
    .command("verify")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.report}>`, say.report);
  addMadeOfOptions(command, help)
    .option(`--now <${names.date}>`, say.now)
    .option(`--public-key <${names.file}>`, say.publicKey)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (path: string, flags: Flags) => {
      const key = flags.publicKey === undefined ? undefined : readKey(flags.publicKey, "public");
      const { given, pack, practice } = await readAll(path, flags);
      const signature = checkSignature(given, key, path);
      const verification = await namingFlags(() => verifiedBy(given, pack, practice, flags));
      tellWarnings(given, practice, context);
      const holds = verification.holds && signature?.isRight !== false;
      const told: Told = {
        ...(signature && { signature: { ...signature, ofOther: unsealedParts(verification) } }),
        instant: instantOf(given, flags.now !== undefined, signature?.isRight === true),
        uncomparedEvidence: uncomparedIn(given, practice),
      };
      if (flags.format === "json") print(toJson({ ...verification, ...told, holds }));
      else print(verificationText(given, verification, told, context));
      if (!holds) process.exitCode = 1;
    });
}

/** A report, or a sealed one, with what it was made of. */
export interface ReadAll {
  readonly given: Given;
  readonly pack: CompiledPack;
  readonly practice: GivenPractice;
}

/** @throws {@link InputError} with all that is wrong with the files. */
export async function readAll(path: string, flags: MadeOfFlags): Promise<ReadAll> {
  const pack = await openFirst(flags.pack);
  refuseOneForSeveral([path, flags.facts, flags.evidence, flags.waivers, ...flags.pack]);
  const given = readGiven(path);
  const practice = tellingPack(given, path, pack, () => readPractice(pack, flags.facts, flags));
  return { given, pack, practice };
}

function readGiven(path: string): Given {
  let given: Given = {};
  const { problems } = readInput(path, "report", (value) => {
    try {
      given = readObject(value);
      return looksLikeReport(reportIn(given)) ? [] : [noReport(value)];
    } catch (error) {
      return (error as InputError).problems;
    }
  });
  refuse(problems);
  return given;
}

/** What the library says of a report; which evidence was at hand is taken from the report, as its files need not be here. */
export function verifiedBy(
  given: Given,
  pack: CompiledPack,
  { facts, evidence, waivers }: GivenPractice,
  flags: MadeOfFlags & Pick<EvaluateOptions, "now">,
): Verification {
  const evidenceNotAtHand = saidNotAtHand(reportIn(given), evidence.length);
  return verifyReport(given as unknown as Report, {
    pack,
    facts,
    ...(flags.evidence === undefined ? {} : { evidence, evidenceNotAtHand }),
    waivers,
    evidencePolicy: flags.evidencePolicy,
    now: flags.now,
  });
}

/** What of evidence and waivers does not count, on standard error. */
export function tellWarnings(given: Given, practice: GivenPractice, { language, output }: Context): void {
  const { evaluatedAt } = reportIn(given);
  const fresh = uncomparedIn(given, practice).map(({ pointer }) => pointer);
  for (const one of practice.warningsOn(String(evaluatedAt).slice(0, "YYYY-MM-DD".length), fresh))
    printError(`${output.check.level.warning} ${formatProblem(one, language.locale)}\n`);
}

/** Whether the signature of a seal is right. @throws {@link InputError} when there is one without a key, or a key without one. */
function checkSignature(given: Given, key: KeyObject | undefined, path: string): SignatureCheck | undefined {
  const seal = isSealed(given) && isObject(given.seal) ? given.seal : undefined;
  const signature = seal?.signature;
  if (signature !== undefined && key === undefined)
    throw new InputError([sealProblem("signature-without-key", "/seal/signature", {}, { file: path })]);
  if (key === undefined) return undefined;
  if (signature === undefined) {
    const isSealedReport = seal !== undefined;
    throw new InputError([sealProblem("key-without-signature", "", { isSealed: isSealedReport }, { file: path })]);
  }
  const isRight =
    isObject(signature) && isSignedBy(seal as unknown as Seal, signature as unknown as SealSignature, key);
  return { publicKey: fingerprint(key), isRight };
}
