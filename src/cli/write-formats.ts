import { join, resolve } from "node:path";
import type { Context } from "./context.js";
import type { AskedFormat, Written } from "./formats.js";
import { refuse } from "./inputs.js";
import { printError, printFile } from "./output.js";
import { problem } from "./problem.js";
import { keep, streamOf } from "./streams.js";
import { usageProblem } from "./usage.js";

/** What the files belong to. */
interface Call {
  /** What the call reads: nothing is written over it. */
  readonly inputs: readonly (string | undefined)[];
  /** The beginning of the names of files in a folder. */
  readonly stem: string;
  readonly isOfReport: boolean;
}

/**
 * Writes in the formats that were asked for: one to standard output or to the file of `--output`; several each to its own, in the
 * same order, or all to one folder. What a format has no place for is told on standard error.
 *
 * @throws {@link InputError} when the files do not go with the formats, or cannot be written.
 */
export async function writeFormats(
  asked: readonly AskedFormat[],
  outputs: readonly string[],
  { inputs, stem, isOfReport }: Call,
  context: Context,
): Promise<void> {
  const targets = targetsOf(asked, outputs, stem);
  refuse(wrongTargets(targets, inputs));
  const files = new Map<string, Written["content"]>();
  for (const [i, { name, write }] of asked.entries()) {
    const { content, lost } = await write();
    const target = targets[i];
    if (target === undefined) printFile(content);
    else files.set(target, content);
    if (lost.length > 0) printError(`${context.output.evaluate.lost(name, lost, isOfReport)}\n`);
  }
  for (const [path, content] of files) keep(content, path);
  if (asked.length > 1) for (const path of files.keys()) printError(`${path}\n`);
}

/** The file of each format; nothing stands for standard output. */
function targetsOf(
  asked: readonly AskedFormat[],
  outputs: readonly string[],
  stem: string,
): readonly (string | undefined)[] {
  const [first] = outputs;
  if (outputs.length === asked.length) return outputs.map((path) => (streamOf(path) === 1 ? undefined : path));
  if (asked.length === 1 && first === undefined) return [undefined];
  const stream = first === undefined ? undefined : streamOf(first);
  if (first !== undefined && stream !== undefined)
    refuse([usageProblem("same-output", "--output", { found: stream === 1 ? "-" : first })]);
  const isFolder = first === undefined || !asked.some(({ ending }) => first.endsWith(`.${ending}`));
  if (outputs.length > 1 || !isFolder) {
    const params = { files: outputs.length, formats: asked.length };
    refuse([usageProblem("other-number", "--output", params)]);
  }
  return asked.map(({ ending }) => join(first ?? ".", `${stem}.${ending}`));
}

function wrongTargets(targets: readonly (string | undefined)[], inputs: readonly (string | undefined)[]) {
  const read = new Set(inputs.flatMap((path) => (path === undefined ? [] : [resolve(path)])));
  const seen = new Set<string>();
  return targets.flatMap((target) => {
    const path = target === undefined ? "-" : resolve(target);
    const found = read.has(path)
      ? [problem("written-over", "", {}, { file: target ?? "-" })]
      : seen.has(path)
        ? [usageProblem("same-output", "--output", { found: target ?? "-" })]
        : [];
    seen.add(path);
    return found;
  });
}
