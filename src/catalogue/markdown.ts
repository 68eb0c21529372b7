/** A text as Markdown that shows it as it is: nothing that a stranger wrote is markup, HTML or a template. */
export function plain(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/[\\`*_{}[\]<>#|&~$^]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Code that may hold anything, in a fence that it does not close. */
export function fence(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${code}\n${marks}`;
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
