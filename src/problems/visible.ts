/**
 * What a terminal obeys, or a log takes for the end of a line, instead of showing it: controls, separators of lines, marks that
 * turn the direction of letters.
 */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text on one line, with what a terminal would obey written out as JSON writes it: `\n`, `\u001b`. */
export function visible(text: string): string {
  return text.replace(obeyed, (mark) => {
    const written = JSON.stringify(mark).slice(1, -1);
    return written === mark ? `\\u${(0x1_0000 + mark.charCodeAt(0)).toString(16).slice(1)}` : written;
  });
}

/** A text on one line without what a terminal would obey: for words, in which what is written out would disturb. */
export function printable(text: string): string {
  return text.replace(obeyed, "\n").replace(/\n+/g, " ");
}
