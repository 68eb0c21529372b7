import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../json/freeze.js";
import { locateProblems, parseJsonText } from "../json/text.js";
import { didYouMean, type Problem, problem, show } from "../problems/problem.js";
import { errorCode } from "./error-code.js";

export const packFile = "pack.json";
export const factsFile = "facts.schema.json";

/** A file of a pack's folder, read. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
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
  const rules = listed.flatMap((id: unknown, i) => {
    if (listed.indexOf(id) < i) {
      problems.push(...locateProblems([listedTwice(id, i)], pack.text, packFile));
      return [];
    }
    if (isRuleId(id)) return checkName(read(`${id}.json`), id, problems) ?? [];
    problems.push(...locateProblems([notAnId(id, i)], pack.text, packFile));
    return [];
  });
  problems.push(...unlisted(path, names, listed, pack));
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
  return (file && locateProblems([{ ...found, pointer }], file.text, file.name)[0]) ?? found;
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

function listedTwice(id: unknown, index: number): Problem {
  const details = { found: show(id), expected: "each rule once", hint: "delete one of the two" };
  return problem("duplicate-rule", `/rules/${index}`, `the rule ${show(id)} is listed twice`, details);
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
