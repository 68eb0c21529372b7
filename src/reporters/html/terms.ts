import { html, type Markup, nothing } from "./markup.js";

/** A label, and what is told under it. */
export type Term = readonly [label: string, told: Markup];

/** Labels with what is told under them; a label without anything under it is left out. */
export function terms(all: readonly Term[], name = "terms"): Markup {
  const told = all.filter(([, { markup }]) => markup !== "");
  if (told.length === 0) return nothing;
  return html`<dl class="${name}">${told.map(
    ([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>
`,
  )}</dl>`;
}
