import { type Running, readAggregateOptions, readStreamOptions, type Settings } from "../../batch/settings.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { OptionsError } from "../../problems/errors.js";
import type { Context } from "../context.js";
import { namingFlags, refuse } from "../inputs.js";
import { packLanguage } from "../language.js";
import { usageProblem } from "../usage.js";
import type { PracticeFile } from "./files.js";
import type { Identity } from "./kept-run.js";
import type { Format, Output, Target } from "./target.js";

/** The options of `hygie batch`. */
export interface BatchFlags {
  readonly pack: readonly string[];
  readonly output?: Output;
  readonly format?: Format;
  /** The file. */
  readonly o?: string;
  readonly key?: string;
  readonly now?: string;
  readonly column: readonly string[];
  readonly groupBy: readonly string[];
  readonly diff?: string;
  readonly strict?: boolean;
  readonly resume?: boolean;
  readonly workers?: string;
}

/** @throws {@link InputError} with the options that say nothing, or something else, beside the others. */
export function refuseUseless(facts: readonly string[], flags: BatchFlags, { output, path }: Target): void {
  const { groupBy, diff, resume, strict, workers, output: asked } = flags;
  const alone = (flag: string, other: string) => usageProblem("missing-other", flag, { other });
  const together = (flag: string, other: string) => usageProblem("not-together", flag, { flag, other });
  const noneOfDiff = { "--output": asked, "--strict": strict, "--resume": resume, "--workers": workers };
  const beside = Object.entries(noneOfDiff).flatMap(([flag, given]) => (given === undefined ? [] : [flag]));
  refuse([
    ...(groupBy.length > 0 && output !== "aggregates" ? [alone("--group-by", "--output=aggregates")] : []),
    ...(resume && path === undefined ? [alone("--resume", "-o")] : []),
    ...(resume && facts.includes("-") ? [together("--resume", "-")] : []),
    ...(diff === undefined ? [] : beside.map((flag) => together(flag, "--diff"))),
  ]);
}

/**
 * What practices are evaluated with. Where a run is gone on with,
 * the instant is that of its beginning.
 */
export function settingsOf(
  pack: CompiledPack,
  { key, now, column, groupBy, strict = false, workers }: BatchFlags,
  { output }: Target,
  begun: string | undefined,
  { language }: Context,
): Promise<readonly [Settings, Running]> {
  const locale = packLanguage(language, pack.definition);
  const options = {
    ...{ now: now ?? begun ?? new Date(), key, strict, locale, columns: column },
    ...(workers !== undefined && { workers: /^\d+$/.test(workers) ? Number(workers) : workers }),
  };
  return namingFlags(() => {
    try {
      if (output !== "aggregates") return readStreamOptions({ ...options, output }, pack);
      return readAggregateOptions({ ...options, ...(groupBy.length > 0 && { groupBy }) }, pack);
    } catch (error) {
      if (!(error instanceof OptionsError)) throw error;
      throw new OptionsError(error.problems.map((one) => ({ ...one, pointer: asFlag(one.pointer) })));
    }
  });
}

/** What the library calls otherwise than the command. */
function asFlag(pointer: string): string {
  return pointer.replace(/^\/groupBy.*$/s, "/group-by").replace(/^\/columns.*$/s, "/column");
}

/** What makes two runs one. */
export function identityOf(
  { definition: { id, version: ofPack }, digest }: CompiledPack,
  files: readonly PracticeFile[],
  settings: Settings,
  { output, format, packed }: Target,
  { version, language }: Context,
): Identity {
  return {
    version,
    pack: [id, ofPack, digest],
    options: [output, format, packed ?? "", language.locale, settings],
    inputs: files.map(({ path, size, changed }) => [path, size, changed]),
  };
}
