import { writtenOut } from "../written-out.js";

/**
 * What makes a name of a person, an address, an issue or a sign out of a text, in the HTML that was made of the Markdown, where no
 * escape stands any more: sites look for it in whatever is not code.
 */
const linking =
  /(?:[a-z][a-z0-9+.-]{0,20}:\/\/[^\s`|]+|[@$]|#(?=\d)|(?<=\bGH)-(?=\d)|[!%&~](?=\d)|:(?=\/\/|[\w+-]{1,40}:)|(?<=\bwww)\.|(?<=[\w-])\.(?=\p{L}{2})|(?<=\b(?:mailto|xmpp)):)+/giu;

/** A text within a line, as Markdown that shows it as it is: nothing in it is markup, HTML, a link or a mention. */
export function inline(text: string): string {
  const written = writtenOut(text);
  let [escaped, end] = ["", 0];
  for (const { 0: run, index } of written.matchAll(linking)) {
    escaped += escapedSigns(written.slice(end, index)) + codeOf(run);
    end = index + run.length;
  }
  return escaped + escapedSigns(written.slice(end));
}

/** The same at the beginning of a line or of the item of a list, where other signs begin lists, titles and quotes; the end is held too. */
export function line(text: string): string {
  return inline(text)
    .replace(/^( *)([-+=:~])/, (_, spaces: string, sign: string) => spaces + entity(sign))
    .replace(/^( *\d{1,9})([.)])/, (_, number: string, sign: string) => number + entity(sign))
    .replace(/^ +| +$/g, (spaces) => entity(" ").repeat(spaces.length));
}

/** A text in a code span, with what has a line or a cell end written as it would be in JSON. */
export function code(text: string): string {
  const shown = writtenOut(text).replace(/[\n\r\t]/g, (mark) => JSON.stringify(mark).slice(1, -1));
  return codeOf(shown);
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? " " : "";
  return `${marks}${padding}${text}${padding}${marks}`;
}

function escapedSigns(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&~^\t\n\r]/g, entity);
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
