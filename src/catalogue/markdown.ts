import { printable, visible } from "../problems/visible.js";

/** A text as Markdown that shows it as it is: nothing that a stranger wrote is markup, HTML or a template. */
export function plain(text: string): string {
  return printable(text)
    .replace(/ +/g, " ")
    .replace(/[\\`*_{}[\]<>#|&~$^]/g, entity);
}

/** The same of a text that is in a language, which is told where the page is in another. */
export function inLanguage(text: string, language: string, lang: string): string {
  return language === lang ? plain(text) : `<span lang="${plain(language)}">${plain(text)}</span>`;
}

/** A text as it is at the beginning of a line, where other signs begin a list, a title or a box. */
export function paragraph(text: string): string {
  return plain(text)
    .trimStart()
    .replace(/^(\d*)([-+=:.)])/, (_, number: string, sign: string) => number + entity(sign));
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** The head of a page, as data for whoever makes a site of it: nothing in it is markup, wherever it is put as it stands. */
export function head(members: Readonly<Record<string, string>>): string {
  const lines = Object.entries(members).map(([name, text]) => `${name}: ${JSON.stringify(unmarked(text))}`);
  return `---\n${lines.join("\n")}\n---`;
}

/** A text without the signs of HTML: signs that look like them stand in their place, which are themselves in every syntax. */
function unmarked(text: string): string {
  return printable(text)
    .replace(/[<>"']/g, (sign) => lookalikes[sign] ?? "")
    .trim();
}

const lookalikes: Readonly<Record<string, string>> = { "<": "‹", ">": "›", '"': "”", "'": "’" };

/** Code that may hold anything, in a fence that it does not close, and in which site generators include no file. */
export function fence(code: string, language: string): string {
  const inert = code
    .split("\n")
    .map((line) => visible(line).replaceAll("<!--", "\\u003c!--"))
    .join("\n");
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${inert}\n${marks}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Something short that is code: the name of a fact or an id. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** Something that opens when it is asked for. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${plain(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** Parts of a page, each apart from the next; what is empty is left out. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
