import { figures } from "./gauge.js";
import { html, type Markup } from "./markup.js";
import { policyOf } from "./policy.js";

/** What a page is made of. */
interface Parts {
  /** A language tag. */
  readonly language: string;
  readonly title: string;
  readonly styles: string;
  readonly body: Markup;
}

/** One HTML file without scripts, which fetches nothing. */
export function toDocument({ language, title, styles, body }: Parts): string {
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: styles }}</style>
</head>
<body>
${figures()}
${body}
</body>
</html>
`;
  return markup;
}

/** What is on a page: its sections, by their ids. */
export function contentsOf(label: string, parts: readonly (readonly [id: string, label: string])[]): Markup {
  return html`<nav aria-label="${label}"><ul>${parts.map(
    ([id, part]) => html`<li><a href="#${id}">${part}</a></li>
`,
  )}</ul></nav>`;
}
