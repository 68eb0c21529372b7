import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./macsf.js";

/** A copy of the pack that comes with hygie, for a test to change. */
export function copyOfMacsf(): string {
  const folder = mkdtempSync(join(tmpdir(), "hygie-pack-"));
  cpSync(`${root}rules/macsf`, folder, { recursive: true });
  return folder;
}

/** Changes the text of a file. */
export function editFile(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

/** Declares a fact that no rule reads: a warning of `hygie check`. */
export function declareUnreadFact(folder: string): void {
  editFile(folder, "facts.schema.json", (text) => {
    const schema = JSON.parse(text);
    const { properties } = schema.properties.practice;
    properties.ownsPremises = properties.teleworkPractised;
    return JSON.stringify(schema, null, 2);
  });
}
