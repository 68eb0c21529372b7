import { visible } from "../../problems/visible.js";

/** Markup that is made: text that was escaped, between tags that stand in a template. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly Part[];

/** Markup by a template: what is put into it is text, unless it is markup that was made so itself. */
export function html(template: readonly string[], ...parts: readonly Part[]): Markup {
  let markup = template[0] ?? "";
  for (let i = 0; i < parts.length; i += 1) markup += written(parts[i]) + template[i + 1];
  return { markup };
}

export const nothing: Markup = { markup: "" };

/** A text that somebody gave: whatever turns the direction of letters in it, turns none beside it. */
export function given(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** What is of no language: a digest, a pointer, a command. */
export function code(text: string): Markup {
  return html`<code dir="ltr" translate="no">${text}</code>`;
}

const webAddress = /^https?:\/\/[^\s\p{C}]+$/iu;

/** A link where there is an address of a page of the web, else the label alone. */
export function link(uri: string | undefined, label: Markup): Markup {
  if (uri === undefined || !webAddress.test(uri)) return label;
  return html`<a href="${uri}" rel="noopener noreferrer">${label}</a>`;
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  let all = "";
  for (const one of part) all += written(one);
  return all;
}

const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * What HTML has no way to hold: controls, half a surrogate pair, noncharacters (HTML, section 13.1.4 and 13.2.3.5); and marks that turn
 * the direction of letters, since a text of hygie's own may have one in its midst, where `bdi` holds nothing back.
 */
const unheld = /[^\P{Cc}\t\n]|[\p{Cs}\p{Bidi_Control}\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;

/** A text as HTML has it; of what it cannot hold, or should not, its escape of JSON. */
function escaped(text: string): string {
  return text.replace(unheld, (mark) => unheldAs(mark)).replace(special, (sign) => entities[sign] ?? sign);
}

function unheldAs(mark: string): string {
  return mark.replace(/[\s\S]/g, (unit) => {
    const written = visible(unit);
    return written === unit ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : written;
  });
}
