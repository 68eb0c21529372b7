import type { CompiledPack } from "../engine/compiled-pack.js";
import { firstOf } from "../json/collect.js";
import { valueProblem } from "../json/problem.js";
import type { Draft } from "../pack/draft.js";
import { type LoadOptions, openPack, readPacks } from "../pack/load.js";
import { PackError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { inItsFile, inOnePiece, locateIn, packFile, readFiles } from "./pack-files.js";

/**
 * Loads the pack that a folder holds: `pack.json`, which names the rules, `facts.schema.json`, and a JSON file for each
 * rule, named after its id. Nothing outside the folder is read.
 *
 * @param path the folder.
 * @param options the packs that it may extend.
 * @returns the pack, compiled into closures.
 * @throws {@link PackError} with every problem of every file, each with its file, line, column and JSON Pointer.
 *
 * @example
 * ```ts
 * import { loadPackDirectory } from "hygie/node";
 *
 * const pack = loadPackDirectory("rules/macsf");
 * pack.ruleIds.length; //=> 18
 * ```
 */
export function loadPackDirectory(path: string, options: LoadOptions = {}): CompiledPack {
  return unpolluted(() => {
    assertPath(path);
    const { pack, problems } = openPackDirectory(path, readPacks(options));
    if (pack === undefined) throw new PackError(problems);
    return pack;
  });
}

function assertPath(path: unknown): asserts path is string {
  if (typeof path === "string") return;
  throw new PackError([valueProblem("wrong-type", "", { found: shown(path), expected: ["string"] })]);
}

/** The folder of a pack, read: the pack, or everything that is wrong with it. */
export interface PackDirectory {
  readonly pack?: CompiledPack;
  /** Of a pack that is wrong, that with which nothing is. */
  readonly draft?: () => Draft;
  readonly problems: readonly Problem[];
  /** There is no folder, or no pack.json in it. */
  readonly isAbsent: boolean;
  /** A problem of the resolved pack as a problem of the file that holds the place. */
  readonly locate: (found: Problem) => Problem;
  /** Where a place of the resolved pack is written, or would be. */
  readonly place: (pointer: string) => FilePlace;
}

/** A place in a file of the pack's folder. */
export interface FilePlace {
  readonly file: string;
  readonly pointer: string;
  /** Is it the pack's own, or something that it changed of another? */
  readonly isOwn: boolean;
}

export function openPackDirectory(path: string, packs: readonly CompiledPack[]): PackDirectory {
  const problems: Problem[] = [];
  const files = readFiles(path, problems);
  const opened = files?.pack === undefined ? undefined : openPack(inOnePiece(files), packs);
  const place = (pointer: string): FilePlace => {
    const { pointer: own, isOwn } = opened?.place(pointer) ?? { pointer, isOwn: true };
    const { file, pointer: inside } = inItsFile(own, files);
    return { file: file?.name ?? packFile, pointer: inside, isOwn };
  };
  const locate = (found: Problem) => locateIn({ ...found, pointer: opened?.place(found.pointer).pointer ?? "" }, files);
  const isAbsent = files === undefined;
  const isSound = problems.length === 0;
  if (opened?.pack !== undefined && isSound) return { pack: opened.pack, problems, isAbsent, place, locate };
  // Of what a file that cannot be read would hold, nothing is missing.
  const isLost = ({ code, pointer }: Problem) =>
    (code === "missing-member" && pointer === "" && files?.facts === undefined) || pointer === "/rules";
  const found = (opened?.problems ?? []).filter((one) => isSound || !isLost(one));
  const all = [...firstOf(problems), ...found.map((one) => locateIn(one, files))];
  const { pack } = opened ?? {};
  const draft = pack === undefined ? opened?.draft : () => ({ pack, isPartial: true, inWhole: (at: string) => at });
  return { ...(draft === undefined ? {} : { draft }), problems: all, isAbsent, place, locate };
}
