import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import type { Case } from "../generated/schemas.js";

/** Adds a case to a rule's file, and leaves the rest of the file as it is written. */
export function addCase(folder: string, ruleId: string, added: Case): void {
  const path = join(folder, `${ruleId}.json`);
  const text = readFileSync(path, "utf8");
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  writeFileSync(
    path,
    applyEdits(text, modify(text, ["cases", -1], added, { formattingOptions, isArrayInsertion: true })),
  );
}
