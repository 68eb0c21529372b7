/** What Markdown may take for more than a character, wherever it stands: OSCAL has Markdown in titles and prose. */
const markup = /[\\`*_[\]<>{}&^~|"]/g;
/** What it takes for more at the beginning of a line alone. */
const lineStart = /^(?:[#+\-=]|\d+(?=[.)]))/gm;
/** What does not stay as it is: carriage returns, and spaces beside the end of a line. */
const unseen = /\r|^[^\S\v\f]|[^\S\v\f]$/gmu;

/** A text as prose of several lines: a reader of Markdown gets the text again, with no markup in it. */
export function toMarkup(text: string): string {
  const inert = text.replace(markup, "\\$&").replace(lineStart, escapeStart);
  return inert.replace(unseen, (mark) => (mark === "\n" ? mark : reference(mark)));
}

/** The same on one line, for titles and labels. */
export function toMarkupLine(text: string): string {
  return toMarkup(text).replaceAll("\n", reference("\n"));
}

function escapeStart(start: string): string {
  return /^\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`;
}

function reference(mark: string): string {
  return [...mark].map((one) => `&#${one.codePointAt(0)};`).join("");
}

/** The text that prose says, of what has no more markup than escapes; other markup is kept as it is written. */
export function fromMarkup(prose: string): string {
  return prose.replace(
    /\\([!-/:-@[-`{-~])|&#(\d{1,7});/g,
    (written, escaped: string | undefined, code: string | undefined) => {
      if (escaped !== undefined) return escaped;
      const point = Number(code);
      return point <= 0x10_ffff ? String.fromCodePoint(point) : written;
    },
  );
}

/**
 * A text as a value of a property, which has neither line breaks nor spaces at its ends: one that does, or begins with a quote,
 * is written as JSON.
 */
export function toValue(text: string): string {
  if (/^[^\s"](.*\S)?$/u.test(text)) return text;
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** The text that a value of a property says. */
export function fromValue(value: string): string {
  try {
    const text: unknown = value.startsWith('"') ? JSON.parse(value) : value;
    return typeof text === "string" ? text : value;
  } catch {
    return value;
  }
}

/** A text as a reference to a resource: what an address cannot have is percent-encoded. */
export function toUriReference(text: string): string {
  const encoded = text.replace(/%(?![0-9A-Fa-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]|(?<=#.*)#/gu, percent);
  return /^[A-Za-z][A-Za-z0-9+.-]*:|^[^:]*(?:[/?#]|$)/.test(encoded) ? encoded : `./${encoded}`;
}

function percent(mark: string): string {
  return Array.from(
    new TextEncoder().encode(mark),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/** An id as a token, which begins with a letter: `2fa` is `_2fa`. */
export function toToken(id: string): string {
  return /^\p{L}|^_/u.test(id) ? id : `_${id}`;
}
