import type { ParseError } from "jsonc-parser";
import type { Held, Part, Seen, SyntaxMistake } from "../problems/codes/json-text.js";
import { isCopied } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { numberAround } from "./syntax-numbers.js";

/** A mistake, and where it is. */
export interface Mistake {
  readonly mistake: SyntaxMistake;
  readonly offset: number;
}

/** jsonc-parser's error codes that tell what is expected; its own enum cannot be imported as a value. */
const parts: Readonly<Record<number, Part>> = {
  3: "name",
  4: "value",
  5: "colon",
  6: "comma",
  7: "brace",
  8: "bracket",
  9: "end",
};
const is = { name: 3, value: 4, end: 9, text: 12, unicode: 14, escape: 15, control: 16 };

/** How much of a text is looked at before and behind a mistake. */
const around = 300;

/** What people write for true, false and null. */
const words: Readonly<Record<string, string>> = {
  ...{ true: "true", vrai: "true", oui: "true", yes: "true" },
  ...{ false: "false", faux: "false", non: "false", no: "false" },
  ...{ null: "null", nul: "null", none: "null", nil: "null" },
};

/** How files begin that hold no JSON. */
const otherFormats: Readonly<Record<string, RegExp>> = {
  XML: /^\s*<[?!\p{L}]/u,
  TOML: /^\s*(?:\[[\w.-]+\]\s*\n\s*)?[\w.-]+\s*=\s*\S/,
  JavaScript: /^\s*(?:(?:const|let|var|export|import)\s|module\.exports|\(\s*[{[])/,
};

/** What is wrong with a text as a whole. */
export function mistakeOfWhole(json: string, holds?: Held): SyntaxMistake | undefined {
  if (isTable(json)) return { mistake: "csv", ...(holds === "facts" && { isFacts: true }) };
  const format = Object.entries(otherFormats).find(([, pattern]) => pattern.test(json))?.[0];
  if (format !== undefined) return { mistake: "other-format", format };
  const line = json
    .split("\n")
    .find((one) => !/^\s*(#.*|---\s*)?$/.test(one))
    ?.trimEnd();
  const [isYaml, name, value] = /^([\p{L}_][\p{L}\w-]*):(?:\s+(.*))?$/u.exec(line ?? "") ?? [];
  if (isYaml === undefined && !/^(---|-\s+\S+:)\s/.test(line ?? json)) return undefined;
  if (name === undefined || value === undefined || value === "") return { mistake: "yaml" };
  const isJson = /^(-?\d+(\.\d+)?|"[^"\\]*")$/.test(value);
  const written = wordFor(value) ?? (isJson ? value : JSON.stringify(value));
  const write = `{ ${JSON.stringify(name)}: ${written} }`;
  return isCopied(write) ? { mistake: "yaml", write } : { mistake: "yaml" };
}

/** The path of a fact, as the columns of a table are called: `devices[0].kind`. */
const path = String.raw`\p{L}[\p{L}\d_]*(?:\[\d+\]|\.[\p{L}\d_]+)*`;
/** The first line of a table: several paths, or one that cannot be a word. */
const heading = new RegExp(String.raw`^(?:${path}(?:[,;\t]${path})+|\p{L}[\p{L}\d_]*[.[][\p{L}\d_.[\]]*)\s*$`, "u");

/** Does a text begin with the first line of a table, or with two lines of one, as many cells in each? */
function isTable(json: string): boolean {
  const [first = "", second = ""] = json.split("\n", around).filter((line) => line.trim() !== "");
  if (heading.test(first)) return true;
  if (/[{}[\]]|"\s*:/.test(first)) return false;
  return [";", ",", "\t"].some((mark) => {
    const cells = first.split(mark).length;
    return cells > 1 && cells === second.split(mark).length;
  });
}

function wordFor(word: string): string | undefined {
  return Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;
}

/** After a text that does not end, one that ends too early, or a list that does not end, the rest makes no sense. */
export function isLostAfter({ error, offset }: ParseError, json: string): boolean {
  return error === is.text || isBehindText(json, offset) || json[offset] === ":";
}

/** What somebody did whose text has an error in its syntax; `end` is where its first document ends. */
export function mistakeAt(error: ParseError, json: string, end: number): Mistake {
  return (
    hiddenIn(error, json) ??
    numberAround(json, error.offset) ??
    insideText(error, json) ?? { mistake: structural(error, json, end) ?? ofToken(error, json), offset: error.offset }
  );
}

function tokenOf({ offset, length }: ParseError, json: string): string {
  return json.slice(offset, offset + Math.max(length, 1)).trim();
}

function seen(error: ParseError, json: string): Seen {
  const token = tokenOf(error, json);
  if (token !== "") return { text: token.slice(0, 40) };
  return { is: json.slice(error.offset).trim() === "" ? "end" : "nothing" };
}

/** Does it follow a text at once, as a word does behind a quotation mark inside a text? */
function isBehindText(json: string, offset: number): boolean {
  return json[offset - 1] === '"' && /[^\s"'“”«»:,;=#/\]}]/.test(json[offset] ?? "");
}

/** A character that nobody sees, or a semicolon, in or behind a word that is right without it. */
function hiddenIn(error: ParseError, json: string): Mistake | undefined {
  const token = json.slice(error.offset, error.offset + Math.max(error.length, 1));
  const [character] = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/.exec(token) ?? [];
  if (character !== undefined) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return { mistake: { mistake: "invisible", character: code }, offset: error.offset + token.indexOf(character) };
  }
  const at = token.indexOf(";");
  if (at < 0 || token.startsWith('"')) return undefined;
  const isLast = /^\s*([}\]]|$)/.test(json.slice(error.offset + at + 1, error.offset + at + around));
  return { mistake: { mistake: "semicolon", isLast }, offset: error.offset + at };
}

/** A mistake in what stands between two quotation marks. */
function insideText(error: ParseError, json: string): Mistake | undefined {
  const text = tokenOf(error, json);
  const at = (offset: number, mistake: SyntaxMistake) => ({ mistake, offset: error.offset + Math.max(offset, 0) });
  switch (error.error) {
    case is.text:
      return at(0, { mistake: "unclosed-text", found: seen(error, json) });
    case is.unicode:
      return at(text.search(/\\u(?![0-9a-fA-F]{4})/), { mistake: "unicode-escape", found: { text: "\\u" } });
    case is.escape: {
      const write = text.replace(/\\(\\|")?/g, (escaped, next?: string) => (next === undefined ? "\\\\" : escaped));
      return at(text.search(/(?<!\\)(?:\\\\)*\\[^"\\/bfnrtu]/), { mistake: "backslash", write: write.slice(0, 80) });
    }
    case is.control: {
      const character = [...text].find((one) => one < " ") ?? "\t";
      const write = JSON.stringify(character).slice(1, -1);
      return at(text.indexOf(character), { mistake: "control", character: write, write });
    }
    default:
      return undefined;
  }
}

/** A mistake in how the parts follow each other. */
function structural(error: ParseError, json: string, end: number): SyntaxMistake | undefined {
  const { offset } = error;
  const before = json.slice(Math.max(offset - around, 0), offset).trimEnd();
  const rest = json.slice(offset, offset + around);
  const found = seen(error, json);
  const expected = parts[error.error];
  const lacking = nameWithoutValue(before, rest);
  if (lacking !== undefined) return { mistake: "no-value", name: lacking };
  if (rest.startsWith(":") && before.endsWith(":")) return { mistake: "two-colons" };
  if (rest.startsWith(":")) return { mistake: "unclosed-list", before: /"[^"\n]*"$/.exec(before)?.[0] };
  if (isBehindText(json, offset)) return { mistake: "quote-in-text", found };
  if (/^(#|\/\/|\/\*|--)/.test(rest)) return { mistake: "comment", found };
  if (rest.startsWith("=") && before.endsWith('"')) return { mistake: "equals", found };
  if (rest.startsWith("'")) return { mistake: "single-quotes", found };
  if (/^[“”«»„`]/.test(rest)) return { mistake: "curly-quotes", found };
  if ((expected === "name" || expected === "value") && before.endsWith(",") && /^[}\],]/.test(rest)) {
    return { mistake: "trailing-comma", found, expected };
  }
  if (rest.startsWith(",") && /[{[]$/.test(before)) return { mistake: "lone-comma" };
  if (/^[}\]]/.test(rest) && expected !== "value" && expected !== "end") {
    const closing = openAt(json, offset) === "{" ? "brace" : "bracket";
    if (rest.startsWith("}") !== (closing === "brace")) return { mistake: "missing", found, expected: closing };
  }
  const [, whole] = /(\d+),$/.exec(before) ?? [];
  const [fraction] = /^\d+/.exec(rest) ?? [];
  if (expected === "name" && whole !== undefined && fraction !== undefined) {
    return { mistake: "decimal-comma", found, write: `${whole}.${fraction}` };
  }
  const isBehindEnd = "text" in found && (expected === "end" || offset >= end);
  if (!isBehindEnd) return undefined;
  return /^,?\s*[{[]/.test(rest) ? { mistake: "two-documents" } : { mistake: "left-over", found };
}

/** The bracket that is open at a place. */
function openAt(json: string, offset: number): string | undefined {
  const open: string[] = [];
  for (const [mark] of json.slice(0, offset).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
    if (mark === "{" || mark === "[") open.push(mark);
    else if (mark === "}" || mark === "]") open.pop();
  }
  return open.at(-1);
}

/** A mistake in one word, or in what is missing before it. */
function ofToken(error: ParseError, json: string): SyntaxMistake {
  const token = tokenOf(error, json);
  const found = seen(error, json);
  const expected = parts[error.error];
  if (/^[+-]?(NaN|undefined|Infinity)$/i.test(token)) return { mistake: "unknown-value", found };
  const [negative] = /^-(?:NaN|Infinity)\b/i.exec(json.slice(error.offset, error.offset + around)) ?? [];
  if (negative !== undefined) return { mistake: "unknown-value", found: { text: negative } };
  const isName = /^\s*:/.test(json.slice(error.offset + error.length, error.offset + error.length + around));
  const meant = isName ? undefined : (wordFor(token) ?? nearest(token, ["true", "false", "null"]));
  if (meant !== undefined && meant !== token) return { mistake: "word", found, write: meant };
  if (isCopied(token) && /^[\p{L}_$][\p{L}\w$-]*$/u.test(token) && !["true", "false", "null"].includes(token)) {
    return { mistake: "word", found, write: JSON.stringify(token) };
  }
  if (expected !== undefined) return { mistake: "missing", found, expected };
  return error.error === 1 ? { mistake: "word", found } : { mistake: "number", found, form: "other" };
}

/** The name that stands without a value, so that the next name was read as it, or that a comma or an end follows. */
function nameWithoutValue(before: string, rest: string): string | undefined {
  if (rest.startsWith(":")) return /("[^"\n]*")\s*:\s*"[^"\n]*"$/.exec(before)?.[1];
  return /^[,}\]]/.test(rest) ? /("[^"\n]*")\s*:$/.exec(before)?.[1] : undefined;
}
