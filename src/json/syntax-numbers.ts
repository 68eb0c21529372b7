import type { SyntaxMistake } from "../problems/codes/json-text.js";
import { nearDate } from "./near-format.js";

type Form = Extract<SyntaxMistake, { mistake: "number" }>["form"];

/** What stands between thousands, beside points. */
const marks = /[ \u00a0\u202f'’_]/g;

/** Numbers, and a day, as people write them and JSON does not, each with what to write. */
const forms: readonly (readonly [form: Form | "day", pattern: RegExp, write: (found: string) => string])[] = [
  ["day", /\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/, (found) => JSON.stringify(nearDate(found) ?? found)],
  [
    "spaces",
    /-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+|,\d{1,2}(?!\s\d))?/,
    (found) => plainNumber(found.replace(marks, "")),
  ],
  ["marks", /-?\d{1,3}(?:['’_]\d{3})+(?:\.\d+|,\d{1,2}(?!\s\d))?/, (found) => plainNumber(found.replace(marks, ""))],
  ["points", /-?\d{1,3}(?:\.\d{3})+,\d+/, (found) => plainNumber(found.replaceAll(".", ""))],
  ["points", /-?\d{1,3}(?:\.\d{3}){2,}/, (found) => plainNumber(found.replaceAll(".", ""))],
  ["zero", /-?0\d+(?:\.\d+)?/, plainNumber],
  ["plus", /\+\d+(?:\.\d+)?/, (found) => plainNumber(found.slice(1))],
  ["hexadecimal", /0x[0-9a-f]{1,12}/i, (found) => String(Number(found))],
  ["hexadecimal", /0b[01]{1,48}|0o[0-7]{1,16}/i, (found) => String(Number(found))],
  ["point", /-?\.\d+/, (found) => found.replace(".", "0.")],
  ["point", /-?\d+\./, (found) => plainNumber(found.slice(0, -1))],
  [
    "unit",
    /-?\d+(?:\.\d+)?\s?(?:[€$£%]|(?!(?:e|true|false|null)\b)\p{L}{1,12}(?!\s*:))/u,
    (found) => plainNumber(/^[-\d.]+/.exec(found)?.[0] ?? found),
  ],
];

/** The number around a place that is not written as JSON wants it. */
export function numberAround(
  json: string,
  offset: number,
): { readonly mistake: SyntaxMistake; readonly offset: number } | undefined {
  const start = json.lastIndexOf("\n", offset - 1) + 1;
  const end = json.indexOf("\n", offset);
  const line = json.slice(start, end < 0 ? json.length : end);
  for (const [form, { source, flags }, write] of forms) {
    for (const match of line.matchAll(new RegExp(`(?<![\\w.+"-])(?:${source})(?![\\w.+"-]|/\\d)`, `g${flags}`))) {
      const at = start + match.index;
      const [text] = match;
      if (offset < at || offset >= at + text.length) continue;
      const found = { text };
      const mistake: SyntaxMistake =
        form === "day"
          ? { mistake: "word", found, write: write(text) }
          : { mistake: "number", found, form, write: write(text) };
      return { mistake, offset: at };
    }
  }
  return undefined;
}

/** Without zeros in front, and with a point for a decimal comma. */
function plainNumber(number: string): string {
  return number.replace(/^(-?)0+(?=\d)/, "$1").replace(",", ".");
}
