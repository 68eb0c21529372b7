import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean, PackError, type Problem, problem, show } from "../errors.js";
import { isObject } from "../json.js";
import type { CompiledPack } from "../pack/compiled-pack.js";
import { loadPack } from "../pack/load.js";
import { errorCode } from "./error-code.js";
import { locateProblems, parseJsonText } from "./json-text.js";

const packFile = "pack.json";
const factsFile = "facts.schema.json";

/** A file of a pack's folder, read. */
interface PackFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Loads the pack that a folder holds: `pack.json`, which names the rules, `facts.schema.json`, and a JSON file for each
 * rule, named after its id. Nothing outside the folder is read.
 *
 * @param path the folder.
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
export function loadPackDirectory(path: string): CompiledPack {
  const { pack, problems } = openPackDirectory(path);
  if (pack === undefined) throw new PackError(problems);
  return pack;
}

/** The folder of a pack, read: the pack, or everything that is wrong with it. */
export interface PackDirectory {
  readonly pack?: CompiledPack;
  readonly problems: readonly Problem[];
  /** There is no folder, or no pack.json in it. */
  readonly isAbsent: boolean;
  /** A problem of the pack in one piece as a problem of the file that holds the place. */
  readonly locate: (found: Problem) => Problem;
}

export function openPackDirectory(path: string): PackDirectory {
  const problems: Problem[] = [];
  const names = listFolder(path, problems);
  const read = (name: string) => readPackFile(path, name, names, problems);
  const [pack, facts] = names === undefined ? [] : [read(packFile), read(factsFile)];
  if (pack === undefined) return { problems, isAbsent: !names?.includes(packFile), locate: (found) => found };
  const listed = isObject(pack.value) && Array.isArray(pack.value.rules) ? pack.value.rules : [];
  const rules = listed.flatMap((id: unknown, i) => {
    if (isRuleId(id)) return checkName(read(`${id}.json`), id, problems) ?? [];
    problems.push(...locateProblems([notAnId(id, i)], pack.text, packFile));
    return [];
  });
  problems.push(...unlisted(path, names ?? [], listed, pack));
  const definition = isObject(pack.value)
    ? { ...pack.value, ...(facts === undefined ? {} : { facts: facts.value }), rules: rules.map(({ value }) => value) }
    : pack.value;
  const files = { pack, facts, rules };
  return { ...loadOrExplain(definition, files, problems), isAbsent: false, locate: (found) => inItsFile(found, files) };
}

interface Files {
  readonly pack: PackFile;
  readonly facts: PackFile | undefined;
  readonly rules: readonly PackFile[];
}

function loadOrExplain(
  definition: unknown,
  files: Files,
  problems: readonly Problem[],
): Pick<PackDirectory, "pack" | "problems"> {
  try {
    const pack = loadPack(definition);
    return problems.length > 0 ? { problems } : { pack, problems };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const isLost = ({ code, pointer }: Problem) =>
      (code === "missing-member" && pointer === "" && files.facts === undefined) || pointer === "/rules";
    const found = problems.length > 0 ? error.problems.filter((one) => !isLost(one)) : error.problems;
    return { problems: [...problems, ...found.map((one) => inItsFile(one, files))] };
  }
}

/** A problem of the pack in one piece as a problem of the file that holds the place. */
function inItsFile(found: Problem, { pack, facts, rules }: Files): Problem {
  const [, group, index = "", ...rest] = found.pointer.split("/");
  const rule = group === "rules" ? rules[Number(index)] : undefined;
  const inside = (pointer: string, file: PackFile) =>
    locateProblems([{ ...found, pointer }], file.text, file.name)[0] ?? found;
  if (rule !== undefined && index !== "") return inside(["", ...rest].join("/"), rule);
  if (group === "facts" && facts !== undefined) return inside(found.pointer.slice("/facts".length), facts);
  return inside(found.pointer, pack);
}

function listFolder(path: string, problems: Problem[]): string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    problems.push(unreadable(path, error, "a folder with pack.json", "check the path"));
    return undefined;
  }
}

function readPackFile(
  path: string,
  name: string,
  names: readonly string[] | undefined,
  problems: Problem[],
): PackFile | undefined {
  try {
    const text = readFileSync(join(path, name), "utf8");
    const parsed = parseJsonText(text, name);
    problems.push(...parsed.problems);
    return parsed.value === undefined ? undefined : { name, text, value: parsed.value };
  } catch (error) {
    const near = didYouMean(name, names ?? []) ?? "write it, or correct its name in pack.json";
    problems.push(
      unreadable(name, error, "a JSON file", name === packFile ? "check that this is the folder of a pack" : near),
    );
    return undefined;
  }
}

function unreadable(file: string, error: unknown, expected: string, hint: string): Problem {
  const reason = errorCode(error);
  const isAbsent = reason === "ENOENT";
  const message = isAbsent ? "there is no such file or folder" : `it cannot be read (${reason})`;
  return problem("unreadable", "", message, { file, found: isAbsent ? "nothing" : reason, expected, hint });
}

function isRuleId(id: unknown): id is string {
  return typeof id === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function notAnId(id: unknown, index: number): Problem {
  return problem("wrong-format", `/rules/${index}`, `${show(id)} is not the id of a rule`, {
    found: show(id),
    expected: "the id of a rule, such as device-auto-lock",
    hint: "write the name of the rule's file without .json",
  });
}

function checkName(file: PackFile | undefined, id: string, problems: Problem[]): PackFile | undefined {
  if (file === undefined || !isObject(file.value) || typeof file.value.id !== "string" || file.value.id === id)
    return file;
  const wrong = problem("wrong-name", "/id", `the rule ${show(file.value.id)} stands in the file ${file.name}`, {
    found: show(file.value.id),
    expected: show(id),
    hint: "give the rule and its file the same name",
  });
  problems.push(...locateProblems([wrong], file.text, file.name));
  return file;
}

/** A rule that pack.json does not list would never be evaluated, and nobody would know. */
function unlisted(path: string, names: readonly string[], listed: readonly unknown[], pack: PackFile): Problem[] {
  const others = names.filter((name) => name.endsWith(".json") && name !== packFile && name !== factsFile);
  return others.flatMap((name) => {
    const id = name.slice(0, -".json".length);
    if (listed.includes(id) || !holdsRule(join(path, name))) return [];
    const missing = problem("unlisted-rule", "/rules", `the rule ${show(id)} is in the folder, and not in pack.json`, {
      found: name,
      expected: `${show(id)} among the rules`,
      hint: `add ${show(id)} to the rules of pack.json, or delete ${name}`,
    });
    return locateProblems([missing], pack.text, packFile);
  });
}

function holdsRule(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(value) && Object.hasOwn(value, "logic");
  } catch {
    return false;
  }
}
