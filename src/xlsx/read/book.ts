import { isDateFormat } from "./date-format.js";
import { NotAWorkbook } from "./not-a-workbook.js";
import { type Parts, partsOf } from "./parts.js";
import { type Cell, readSheet } from "./sheet.js";
import { readXml } from "./xml.js";

/** A sheet of a workbook: its cells that hold something, by row and column, from 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** The ranges of merged cells, `A1:B2`. */
  readonly merged: readonly string[];
}

/** More cells than anybody fills in. */
const mostCells = 1_000_000;
const mostSheets = 200;

/** The sheets of a workbook. @throws {@link NotAWorkbook} */
export function readBook(bytes: Uint8Array): readonly Sheet[] {
  const parts = partsOf(bytes);
  const main = targets(parts, "_rels/.rels", "").find(({ type }) => type.endsWith("/officeDocument"))?.target;
  const path = main ?? "xl/workbook.xml";
  const workbook = parts(path);
  if (workbook === undefined) throw new NotAWorkbook("other");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const related = targets(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const ofType = (ending: string) => parts(related.find(({ type }) => type.endsWith(ending))?.target ?? "");
  const { sheets, is1904 } = readWorkbook(workbook);
  if (sheets.length > mostSheets) throw new NotAWorkbook("too-large");
  const strings = readStrings(ofType("/sharedStrings"));
  const dates = readDateStyles(ofType("/styles"));
  let left = mostCells;
  return sheets.flatMap(({ name, id }) => {
    const found = related.find((one) => one.id === id);
    if (!found?.type.endsWith("/worksheet")) return []; // a sheet of a chart
    const xml = parts(found.target);
    if (xml === undefined) throw new NotAWorkbook("damaged");
    const sheet = readSheet(xml, { strings, dates, is1904, most: left });
    left -= sheet.count;
    return [{ name, rows: sheet.rows, merged: sheet.merged }];
  });
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function targets(parts: Parts, name: string, folder: string): Relation[] {
  const found: Relation[] = [];
  readElements(parts(name), "Relationship", (attributes) => {
    const target = attributes.get("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : plainPath(folder + target);
    found.push({ id: attributes.get("Id") ?? "", type: attributes.get("Type") ?? "", target: path });
  });
  return found;
}

/** A path without steps back: `xl/../sheet.xml` is `sheet.xml`. */
function plainPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function readWorkbook(xml: string) {
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "sheet") sheets.push({ name: attributes.get("name") ?? "", id: attributes.get("id") ?? "" });
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
    },
  });
  return { sheets, is1904 };
}

/** The texts that cells share; what is read out beside Japanese signs is none of them. */
function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isSpoken] = ["", false, false];
  if (xml === undefined) return strings;
  readXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      isText = name === "t" && !isSpoken;
      if (name === "rPh") isSpoken = true;
    },
    close: (name) => {
      if (name === "si") strings.push(text);
      if (name === "rPh") isSpoken = false;
      isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return strings;
}

/** Which of the styles of cells show a number as a date. */
function readDateStyles(xml: string | undefined): readonly boolean[] {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  if (xml === undefined) return styles;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt") formats.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
      if (name === "cellXfs") isOfCells = true;
      const format = attributes.get("numFmtId") ?? "0";
      if (name === "xf" && isOfCells) styles.push(isDateFormat(Number(format), formats.get(format)));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

function readElements(
  xml: string | undefined,
  element: string,
  read: (attributes: ReadonlyMap<string, string>) => void,
) {
  if (xml === undefined) return;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === element) read(attributes);
    },
  });
}
