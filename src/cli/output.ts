import pc from "picocolors";

/** Is the output shown on a terminal that has colours? */
export const isColored = pc.isColorSupported && process.stdout.isTTY === true;

/** The colours of what is written to standard output; none where nobody would see them. */
export const colors = pc.createColors(isColored);

/** A value as the text of a JSON file. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
