import { given, html, type Markup, nothing } from "./markup.js";

/** Items one under the other; nothing of none. */
export function list(items: readonly Markup[], name?: "many" | "inline"): Markup {
  if (items.length === 0) return nothing;
  return html`<ul${name === undefined ? nothing : html` class="${name}"`}>${items.map(toItem)}</ul>`;
}

/** Short texts on one line. */
export function inline(texts: readonly string[]): Markup {
  return list(texts.map(given), "inline");
}

/** What to do, in order. */
export function steps(texts: readonly string[]): Markup {
  return texts.length === 0 ? nothing : html`<ol>${texts.map(given).map(toItem)}</ol>`;
}

function toItem(item: Markup): Markup {
  return html`<li>${item}</li>
`;
}
