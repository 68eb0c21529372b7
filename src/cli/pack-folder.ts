import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Problem } from "../problems/problem.js";
import { present } from "./inputs.js";
import { toJson } from "./output.js";

/** The schemas by which editors complete and check the files of a pack, by their names in its folder. */
export function schemas(): Record<string, string> {
  const names = ["pack.schema.json", "facts.schema.json", "rule.schema.json"];
  const read = (name: string) => readFileSync(fileURLToPath(new URL(`../schemas/${name}`, import.meta.url)), "utf8");
  return Object.fromEntries(names.map((name) => [`schemas/${name}`, read(name)]));
}

/** The texts of JSON files. */
export function texts(files: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, toJson(value)]));
}

/** A file that stands where a folder is to be made. */
export function occupied(folder: string): Problem[] {
  return existsSync(folder) && !statSync(folder).isDirectory() ? present(folder) : [];
}
