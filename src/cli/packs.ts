import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { isObject } from "../json/data.js";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import { installedPacks, readHead } from "../node/installed-packs.js";
import { openPackDirectory, type PackDirectory } from "../node/load-pack-directory.js";
import { factsFile, folderOf, packFile, readObject } from "../node/pack-files.js";
import { descriptorOf, unreadableReason } from "../node/read-file.js";
import { type OpenedPack, openPack as openWhole } from "../pack/load.js";
import { PackError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { nearest } from "../problems/suggest.js";
import { builtIn, meantPack, releasedFile } from "./built-in-packs.js";
import { collect, type HygieCommand } from "./command.js";
import { InputError, readInput, refuse } from "./inputs.js";
import { problem } from "./problem.js";

/** `--pack` of a command that works on a folder: the packs that the one in the folder may extend. */
export function addPackOption(command: HygieCommand, { names, extendedPack }: HelpPhrases): HygieCommand {
  return command.option(`--pack <${names.folder}>`, extendedPack, collect, []);
}

/** The pack that comes first, with those that come after at hand; `isShared` where another pack is opened with them too. */
export function openFirst([first = "macsf", ...others]: readonly string[], isShared = false): Promise<CompiledPack> {
  return openPack(first, others, "--pack", isShared);
}

/**
 * The pack of this name: one that comes with hygie, an earlier version of one (`macsf@1`), the folder of another, or a file with one. `others` are the folders of
 * packs that it may extend, and `place` is the option or the argument that names it.
 */
export async function openPack(
  name: string,
  others: readonly string[] = [],
  place = "--pack",
  isShared = false,
): Promise<CompiledPack> {
  const kind = Object.hasOwn(builtIn, name) || releasedFile(name) !== undefined ? undefined : kindOf(name, place);
  if (kind?.isDirectory()) return loadFolder(name, others, isShared);
  if (kind?.isFile() && isPart(name)) throw new PackError(openPackDirectory(name, []).problems);
  if (!isShared) refuse(others.map((path) => needless(name, path)));
  const module = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (module !== undefined) return importPack(module);
  const released = releasedFile(name);
  if (released !== undefined) return loadFile(released);
  if (kind !== undefined || descriptorOf(name) !== undefined) return loadFile(name);
  throw new InputError([problem("no-such-pack", "", meantPack(name, place === "--from"), { file: place })]);
}

/** @throws {@link InputError} when the system does not say. */
function kindOf(name: string, place: string) {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch (error) {
    const params = { wanted: "pack", reason: unreadableReason(error) } as const;
    throw new InputError([problem("unreadable", "", params, { file: place })]);
  }
}

/** The pack that a file holds in one piece, such as the definition of one that was resolved. */
function loadFile(path: string): CompiledPack {
  let opened: OpenedPack | undefined;
  const { problems } = readInput(path, "pack", (json) => {
    opened = openWhole(json, []);
    return [...opened.problems];
  });
  if (opened?.pack === undefined || problems.length > 0) throw new InputError(problems);
  return opened.pack;
}

/** The pack of a folder, or the error that says everything that is wrong with it. */
export async function loadFolder(
  folder: string,
  others: readonly string[] = [],
  isShared = false,
): Promise<CompiledPack> {
  return (await openSoundFolder(folder, others, isShared)).pack;
}

/** The same, with where its places are written. */
export async function openSoundFolder(
  folder: string,
  others: readonly string[],
  isShared = false,
): Promise<PackDirectory & { readonly pack: CompiledPack }> {
  const { pack, ...opened } = await openFolder(folder, others, isShared);
  if (pack === undefined) throw new PackError(opened.problems);
  return { ...opened, pack };
}

/**
 * The pack of a folder with the packs that it extends: of those named, those of installed packages and those of hygie, in
 * this order, the first in its range. One of an installed package that has the id of one of hygie must be named. One that is named and
 * that nothing extends is refused, but where another pack may (`isShared`).
 */
export async function openFolder(
  folder: string,
  others: readonly string[] = [],
  isShared = false,
): Promise<PackDirectory> {
  if (comesWithHygie(folder)) throw new InputError([notAPack(folder, "wanted", folder)]);
  const named = others.map((path) => ({ path, id: readHead(path).id }));
  const wrong = named.flatMap(({ path, id }) => (id === undefined ? [notAPack(path, "needless", "--pack")] : []));
  refuse(wrong);
  const opened = new Set<string>();
  const found = await open(folder, named, [], opened);
  const idle = named.filter(({ path }) => !opened.has(path));
  if (!isShared && found.problems.length === 0) refuse(idle.map(({ path }) => needless(folder, path)));
  return found;
}

interface Named {
  readonly path: string;
  readonly id?: unknown;
}

async function open(
  folder: string,
  named: readonly Named[],
  way: readonly string[],
  extending: Set<string>,
): Promise<PackDirectory> {
  const { extended } = readHead(folder);
  if (extended.length === 0) return openPackDirectory(folder, []);
  const here = [...way, realpathSync(folder)];
  const atHand = [...named, ...installedPacks(folder).map((path) => ({ path, id: readHead(path).id }))];
  const ids = [...Object.keys(builtIn), ...atHand.flatMap((one) => (typeof one.id === "string" ? [one.id] : []))];
  const packs: CompiledPack[] = [];
  const problems: Problem[] = [];
  for (const [i, id] of extended.entries()) {
    // What is probably meant is at hand as well, so that it can be told.
    const meant = ids.includes(id) ? id : (nearest(id, ids) ?? id);
    const isNamed = named.some((one) => one.id === meant);
    for (const { path } of atHand.filter((one) => one.id === meant)) {
      if (Object.hasOwn(builtIn, meant) && !isNamed) {
        problems.push(problem("taken-id", `/extends/${i}/id`, { id, path: fromHere(path) }, { file: packFile }));
        continue;
      }
      if (here.includes(realpathSync(path))) {
        problems.push(loop(here, path, i));
        continue;
      }
      extending.add(path);
      const base = await open(path, named, here, extending);
      if (base.pack !== undefined) packs.push(base.pack);
      else problems.push(...base.problems.map((found) => ({ ...found, file: inFolder(path, found.file ?? "") })));
    }
    if (Object.hasOwn(builtIn, meant)) packs.push(await importPack(builtIn[meant] ?? ""));
  }
  const opened = openPackDirectory(folder, packs);
  if (problems.length === 0) return opened;
  // A pack that is there and not right is not at hand either: it is enough to say what is wrong with it.
  const others = opened.problems.filter(({ code }) => code !== "unknown-pack" && code !== "unmet-range");
  const { pack, draft, ...rest } = opened;
  return { ...rest, problems: [...problems, ...others] };
}

/** A path as one would type it. */
function fromHere(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith("..") ? path : way;
}

/** A file of another pack, told from those of the pack itself by the way to it. */
function inFolder(path: string, name: string): string {
  const file = join(path, name);
  return file === name ? `./${name}` : file;
}

async function importPack(module: string): Promise<CompiledPack> {
  const loaded: { readonly default: CompiledPack } = await import(module);
  return loaded.default;
}

function loop(way: readonly string[], path: string, index: number): Problem {
  const first = way.indexOf(realpathSync(path));
  const ids = [...way.slice(first), path].map((folder) => String(readHead(folder).id));
  return problem("extension-loop", `/extends/${index}/id`, { ids }, { file: packFile });
}

/** A pack that is at hand for nothing. */
function needless(name: string, path: string): Problem {
  return problem("needless-pack", "", { name, path }, { file: "--pack" });
}

function notAPack(path: string, named: "wanted" | "needless", file: string): Problem {
  const [inFile] = folderOf(path) === undefined ? [] : openPackDirectory(path, []).problems;
  if (inFile !== undefined) return inFile;
  const params = comesWithHygie(path) ? { path, builtIn: named } : { path };
  return problem("not-a-pack-folder", "", params, { file });
}

/** Is a file one of those that make up the pack in its folder, and not a pack in one piece that stands there? */
function isPart(path: string): boolean {
  const folder = folderOf(path);
  if (folder === undefined) return false;
  const name = basename(path);
  const { rules } = readObject(join(folder, packFile)) ?? {};
  const listed: readonly unknown[] = Array.isArray(rules) ? rules : [];
  if (name === packFile) return !listed.some(isObject);
  return name === factsFile || listed.some((id) => `${id}.json` === name);
}

/** Is it the name of a pack of hygie, and not that of a folder that is here? */
function comesWithHygie(path: string): boolean {
  return Object.hasOwn(builtIn, path.split("@")[0] ?? "") && !existsSync(path);
}
