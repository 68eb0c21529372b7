import { NotAWorkbook } from "./not-a-workbook.js";

/** What a document tells as it is read, its names without their prefixes. */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a document of XML in one pass, in time that grows with its length alone. What spreadsheet programs never write, a document
 * type with entities of its own, is refused.
 *
 * @throws {@link NotAWorkbook} where it is not well-formed, as far as that matters here.
 */
export function readXml(xml: string, { open, close, text }: XmlHandler): void {
  const names: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at) text?.(decoded(xml.slice(at, tag)));
    if (xml.startsWith("<!--", tag)) at = behind(xml, "-->", tag + 4);
    else if (xml.startsWith("<?", tag)) at = behind(xml, "?>", tag + 2);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = behind(xml, "]]>", tag + 9);
      text?.(xml.slice(tag + 9, at - 3));
    } else if (xml[tag + 1] === "!") throw new NotAWorkbook("damaged");
    else if (xml[tag + 1] === "/") {
      at = behind(xml, ">", tag);
      const name = localName(xml.slice(tag + 2, at - 1).trim());
      if (names.pop() !== name) throw new NotAWorkbook("damaged");
      close?.(name);
    } else {
      const { name, attributes, end, isEmpty } = readTag(xml, tag + 1);
      open(name, attributes);
      if (isEmpty) close?.(name);
      else if (names.push(name) > mostDeep) throw new NotAWorkbook("damaged");
      at = end;
    }
  }
  if (names.length > 0) throw new NotAWorkbook("damaged");
}

const mostDeep = 256;

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new NotAWorkbook("damaged");
  return found + mark.length;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where what stands behind it begins. */
  readonly end: number;
  readonly isEmpty: boolean;
}

function readTag(xml: string, from: number): Tag {
  const nameEnd = endOfName(xml, from);
  const name = localName(xml.slice(from, nameEnd));
  if (name === "") throw new NotAWorkbook("damaged");
  const attributes = new Map<string, string>();
  let at = nameEnd;
  for (;;) {
    at = behindSpace(xml, at);
    if (xml[at] === ">") return { name, attributes, end: at + 1, isEmpty: false };
    if (xml[at] === "/" && xml[at + 1] === ">") return { name, attributes, end: at + 2, isEmpty: true };
    const end = endOfName(xml, at);
    const equals = behindSpace(xml, end);
    const quote = behindSpace(xml, equals + 1);
    const mark = xml[quote];
    if (end === at || xml[equals] !== "=" || (mark !== '"' && mark !== "'")) throw new NotAWorkbook("damaged");
    const close = behind(xml, mark, quote + 1) - 1;
    attributes.set(localName(xml.slice(at, end)), decoded(xml.slice(quote + 1, close)));
    at = close + 1;
  }
}

function endOfName(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && !" \t\r\n=/>".includes(xml[at] as string)) at += 1;
  return at;
}

function behindSpace(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && " \t\r\n".includes(xml[at] as string)) at += 1;
  return at;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const entities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}
