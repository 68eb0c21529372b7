/**
 * What a terminal obeys, or a log takes for the end of a line, instead of showing it: controls, separators of lines, marks that
 * turn the direction of letters.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const runs = new RegExp(`${obeyed.source}+`, "gu");

/** A text on one line, with what a terminal would obey written out as JSON writes it: `\n`, `\u001b`. */
export function visible(text: string): string {
  return text.replace(obeyed, (mark) => {
    const [, short] = /^"(\\.)"$/.exec(JSON.stringify(mark)) ?? [];
    return short ?? `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A text on one line without what a terminal would obey: for words, in which what is written out would disturb. */
export function printable(text: string): string {
  return text.replace(runs, " ");
}
