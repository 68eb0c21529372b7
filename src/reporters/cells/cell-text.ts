import { unknownWords as en } from "../../locales/en/cells.js";
import { unknownWords as fr } from "../../locales/fr/cells.js";

/** The sign for what is not known, in a cell that could be blank as well. */
export const unknownSign = "?";

/** Would a cell with this text be taken for blank, or for unknown, or is it such a text in quotes? */
function isTaken(text: string): boolean {
  let depth = 0;
  const last = text.length - 1;
  while (depth < last - depth && text[depth] === '"' && text[last - depth] === '"') depth += 1;
  const inner = text.slice(depth, text.length - depth);
  return saysNothing(inner) || isNoAnswer(inner);
}

function saysNothing(text: string): boolean {
  return isBlank(text) || unknownWords.has(plainWord(text));
}

/** What people write where they do not know. */
const unknownWords: ReadonlySet<string> = new Set([unknownSign, ...en, ...fr]);

/** What may say that it is not known, or that there is none, or that it does not apply. */
const noAnswers = new Set(["-", "--", "–", "—", "n/a", "n.a."]);

/** Does a cell look filled in, and nobody can tell with what? */
export function isNoAnswer(text: string): boolean {
  return noAnswers.has(plainWord(text));
}

function plainWord(text: string): string {
  return text.length > 20 ? "" : text.replaceAll("’", "'").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Is there nothing to be seen: no character, or spaces alone, of any kind? */
export function isBlank(text: string): boolean {
  return /^[\s\u0085\u180e\u200b-\u200d\u2060\u2800]*$/.test(text);
}

/** A text as a cell has it: what would be taken for blank, or for unknown, stands in quotes. */
export function toCellText(text: string): string {
  return isTaken(text) ? `"${text}"` : text;
}

/** The text that a cell has; nothing where it is blank, or says that it is not known. */
export function fromCellText(cell: string): string | undefined {
  if (saysNothing(cell)) return undefined;
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') && isTaken(cell) ? cell.slice(1, -1) : cell;
}
