/** What XML has no place for, and what is written as if it stood for that: both are written by their code, as Excel does (ECMA-376, ST_Xstring). */
const written =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook's XML holds it. */
export function toXString(text: string): string {
  return text.replace(written, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** The text that a workbook's XML holds. */
export function fromXString(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How many characters a cell holds at the most. */
export const mostInCell = 32_767;

/** The first day, 1927-05-18, that is written as a spreadsheet counts days: a smaller number is a year that somebody typed. */
export const firstSerial = 10_000;
