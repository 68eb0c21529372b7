import type { SyntaxMistake } from "../problems/codes/json-text.js";

type Form = Extract<SyntaxMistake, { mistake: "number" }>["form"];

/** Numbers, and a day, as people write them and JSON does not, each with what to write. */
const forms: readonly (readonly [form: Form | "day", pattern: RegExp, write: (found: string) => string])[] = [
  ["day", /\d{4}-\d{2}-\d{2}/, (found) => JSON.stringify(found)],
  ["spaces", /-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?/, (found) => withoutZeros(found.replace(/\s/g, ""))],
  ["points", /-?\d{1,3}(?:\.\d{3}){2,}/, (found) => withoutZeros(found.replaceAll(".", ""))],
  ["zero", /-?0\d+(?:\.\d+)?/, withoutZeros],
  ["plus", /\+\d+(?:\.\d+)?/, (found) => withoutZeros(found.slice(1))],
  ["hexadecimal", /0x[0-9a-f]{1,12}/i, (found) => String(Number(found))],
  ["point", /-?\.\d+/, (found) => found.replace(".", "0.")],
  ["point", /-?\d+\./, (found) => withoutZeros(found.slice(0, -1))],
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
    for (const match of line.matchAll(new RegExp(`(?<![\\w.+"-])(?:${source})(?![\\w.+"-])`, `g${flags}`))) {
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

function withoutZeros(number: string): string {
  return number.replace(/^(-?)0+(?=\d)/, "$1");
}
