import { SaxesParser } from "saxes";
import { NotAWorkbook } from "./not-a-workbook.js";

/** What a document tells as it is read, its names without their prefixes. */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a document of XML in one pass. What spreadsheet programs never write is refused: a document type, which could have entities
 * of its own, and elements in each other without end.
 *
 * @throws {@link NotAWorkbook} where it is not well-formed.
 */
export function readXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > mostDeep) throw new NotAWorkbook("damaged");
    open(localName(name), new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text !== undefined) for (const event of ["text", "cdata"] as const) parser.on(event, text);
  for (const event of ["doctype", "error"] as const) {
    parser.on(event, () => {
      throw new NotAWorkbook("damaged");
    });
  }
  parser.write(xml).close();
}

const mostDeep = 256;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
