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
