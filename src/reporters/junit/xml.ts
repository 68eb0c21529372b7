import { writtenOut } from "../written-out.js";

/** An element of XML; attributes without a value are left out. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly Element[];
  readonly text?: string;
}

/** A document of one element. What XML cannot hold is written out, `\u0001`. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, "")}\n`;
}

function elementText({ name, attributes = {}, children = [], text }: Element, indent: string): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escaped(String(value))}"`],
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (text !== undefined) return `${start}>${escaped(text, /[<>&\r]/g)}</${name}>`;
  if (children.length === 0) return `${start}/>`;
  return [`${start}>`, ...children.map((child) => elementText(child, `${indent}  `)), `${indent}</${name}>`].join("\n");
}

/** A text in which no sign is markup: in an attribute neither tabs nor the ends of lines would stay what they are. */
function escaped(text: string, signs = /[<>&"\t\n\r]/g): string {
  return writtenOut(text).replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}
