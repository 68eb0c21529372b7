import { applyEdits, modify } from "jsonc-parser";

/** A JSON text with a member added, or at `-1` an item at the end; the rest of it stays as it is written. */
export function insertJson(text: string, place: readonly (string | number)[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  const edits = modify(text, [...place], value, { formattingOptions, isArrayInsertion: place.at(-1) === -1 });
  return applyEdits(text, edits);
}
