/**
 * What no text file should hold as it is: controls beside tabs and the ends of lines, marks that turn the direction of letters,
 * separators of lines, halves of a surrogate pair, and what XML forbids beside these.
 */
const unfit = /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text with what a file should not hold written out as JSON writes it, `\u0001`. */
export function writtenOut(text: string): string {
  return text.replace(unfit, escapeOf);
}

/** The text of a JSON file. What is read back is the same: what is written out here, JSON reads as what it is. */
export function jsonFile(value: unknown): string {
  return `${writtenOut(JSON.stringify(value, null, 2))}\n`;
}

function escapeOf(mark: string): string {
  return `\\u${(0x1_0000 + mark.charCodeAt(0)).toString(16).slice(1)}`;
}
