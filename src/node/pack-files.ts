import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../json/data.js";
import { limits } from "../json/freeze.js";
import { jsonProblem } from "../json/problem.js";
import { type SourceMap, toSourceMap } from "../json/source-map.js";
import { parseJsonText } from "../json/text.js";
import type { Held } from "../problems/codes/json-text.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem } from "./problem.js";
import { readText, unreadableReason } from "./read-file.js";

export const packFile = "pack.json";
export const factsFile = "facts.schema.json";

/** A file of a pack's folder, read. */
export interface PackFile {
  readonly name: string;
  readonly map: SourceMap;
  readonly value: unknown;
}

/** The files of a folder, with a problem for each that is not as it should be; `undefined` when it holds no pack. */
export function readFiles(path: string, problems: Problem[]): Files | undefined {
  const names = listFolder(path, problems);
  if (names === undefined) return undefined;
  const read = (name: string) => readPackFile(path, name, names, problems);
  const pack = read(packFile);
  if (!names.includes(packFile)) return undefined;
  const json = isObject(pack?.value) ? pack.value : {};
  const addsNoFacts = Object.hasOwn(json, "extends") && !names.includes(factsFile);
  const facts = addsNoFacts ? undefined : read(factsFile);
  if (pack === undefined) return { pack, facts, rules: [] };
  const listed = Array.isArray(json.rules) ? json.rules : [];
  if (listed.length > limits.length) {
    const params = { found: shown(listed), reason: "length", most: limits.length } as const;
    problems.push(...pack.map.locate([jsonProblem("not-json", "/rules", params)], packFile));
    return { pack, facts, rules: [] };
  }
  const unlisted = unlistedRules(path, names, listed);
  const misspelt = new Set<string>();
  const rules = listed.flatMap((id: unknown, i) => {
    if (listed.indexOf(id) < i) {
      const twice = problem("listed-twice", `/rules/${i}`, { id: shown(id) });
      problems.push(...pack.map.locate([twice], packFile));
      return [];
    }
    const meant = isRuleId(id) && !names.includes(`${id}.json`) ? nearest(id, unlisted) : undefined;
    if (meant !== undefined) {
      misspelt.add(meant);
      const unknown = problem("unknown-rule", `/rules/${i}`, { found: shown(id), allowed: unlisted, near: meant });
      problems.push(...pack.map.locate([unknown], packFile));
      return checkRule(read(`${meant}.json`), meant, problems) ?? [];
    }
    if (isRuleId(id)) return checkRule(read(`${id}.json`), id, problems) ?? [];
    const wrong = problem("not-a-rule-id", `/rules/${i}`, { found: shown(id) });
    problems.push(...pack.map.locate([wrong], packFile));
    return [];
  });
  for (const id of unlisted.filter((one) => !misspelt.has(one))) {
    const missing = problem("unlisted-rule", "/rules", { id, file: `${id}.json` });
    problems.push(...pack.map.locate([missing], packFile));
  }
  return { pack, facts, rules };
}

/** What the files hold, as a pack in one piece. */
export function inOnePiece({ pack, facts, rules }: Files): unknown {
  const json = pack?.value;
  if (!isObject(json)) return json;
  return {
    ...json,
    ...(facts === undefined ? {} : { facts: facts.value }),
    ...(Array.isArray(json.rules) ? { rules: rules.map(({ value }) => value) } : {}),
  };
}

/** The files of a folder. */
export interface Files {
  readonly pack: PackFile | undefined;
  readonly facts: PackFile | undefined;
  readonly rules: readonly PackFile[];
}

/** The file that holds a place of the pack in one piece, and the place in it. */
export function inItsFile(
  pointer: string,
  files: Files | undefined,
): { readonly file?: PackFile; readonly pointer: string } {
  if (files?.pack === undefined) return { pointer };
  const { pack, facts, rules } = files;
  const [, group, index = "", ...rest] = pointer.split("/");
  const rule = group === "rules" && index !== "" ? rules[Number(index)] : undefined;
  if (rule !== undefined) return { file: rule, pointer: ["", ...rest].join("/") };
  if (group === "facts" && facts !== undefined) return { file: facts, pointer: pointer.slice("/facts".length) };
  return { file: pack, pointer };
}

/** A problem of the pack in one piece, with its place in the file that holds it. */
export function locateIn(found: Problem, files: Files | undefined): Problem {
  const { file, pointer } = inItsFile(found.pointer, files);
  return file?.map.locate([{ ...found, pointer }], file.name)[0] ?? found;
}

function listFolder(path: string, problems: Problem[]): string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    const reason = unreadableReason(error);
    const folder = reason === "not-a-folder" ? folderOf(path) : undefined;
    problems.push(problem("unreadable", "", { wanted: "pack-folder", reason, folder }, { file: path }));
    return undefined;
  }
}

/** The folder of a pack in which a file stands. */
export function folderOf(path: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile();
  return isFile && existsSync(join(dirname(path), packFile)) ? dirname(path) : undefined;
}

function readPackFile(
  path: string,
  name: string,
  names: readonly string[] | undefined,
  problems: Problem[],
): PackFile | undefined {
  const wanted = name === packFile ? "pack-file" : held(name);
  const near = name === packFile ? undefined : nearest(name, names ?? []);
  const { text, problem } = readText(join(path, name), { wanted, file: name, within: path, near });
  if (text === undefined) {
    problems.push(problem);
    return undefined;
  }
  const { value, problems: found } = parseJsonText(text, name, held(name));
  problems.push(...found);
  return value === undefined ? undefined : { name, map: toSourceMap(text), value };
}

/** The object that a JSON file holds; nothing where it holds none, cannot be read, or leads out of the folder `within`. */
export function readObject(path: string, within?: string): Readonly<Record<string, unknown>> | undefined {
  const { text = "" } = readText(path, { wanted: "pack-file", ...(within === undefined ? {} : { within }) });
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a file of a pack's folder is to hold. */
function held(name: string): Extract<Held, "pack" | "rule" | "facts-schema"> {
  if (name === packFile) return "pack";
  return name === factsFile ? "facts-schema" : "rule";
}

function isRuleId(id: unknown): id is string {
  return typeof id === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function checkRule(file: PackFile | undefined, id: string, problems: Problem[]): PackFile | undefined {
  if (file === undefined) return undefined;
  if (!isObject(file.value)) {
    const none = problem("wrong-type", "", { found: shown(file.value), expected: ["rule"] });
    problems.push(...file.map.locate([none], file.name));
    return undefined;
  }
  const { id: own } = file.value;
  if (typeof own === "string" && own !== id) {
    const wrong = problem("wrong-name", "/id", { id: shown(own), file: file.name, expected: id });
    problems.push(...file.map.locate([wrong], file.name));
  }
  return file;
}

/** A rule that pack.json does not list would never be evaluated, and nobody would know. */
function unlistedRules(path: string, names: readonly string[], listed: readonly unknown[]): string[] {
  const others = names.filter((name) => name.endsWith(".json") && name !== packFile && name !== factsFile);
  const ids = others.map((name) => name.slice(0, -".json".length)).filter((id) => !listed.includes(id));
  return ids.filter((id) => Object.hasOwn(readObject(join(path, `${id}.json`), path) ?? {}, "logic"));
}
