import { readFileSync, writeFileSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";

/** Adds a member, or at `-1` an item at the end, to a JSON file, and leaves the rest of the file as it is written. */
export function insertJson(path: string, place: readonly (string | number)[], value: unknown): void {
  const text = readFileSync(path, "utf8");
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  const edits = modify(text, [...place], value, { formattingOptions, isArrayInsertion: place.at(-1) === -1 });
  writeFileSync(path, applyEdits(text, edits));
}
