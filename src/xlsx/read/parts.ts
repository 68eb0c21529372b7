import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { NotAWorkbook } from "./not-a-workbook.js";

/** More than any questionnaire takes: of the file, of its parts when they are inflated, and how many there are. */
const most = { bytes: 1 << 25, inflated: 1 << 26, parts: 2000 } as const;

/** The parts of a workbook as text, by their names; each is inflated when it is asked for, and their sizes are added up before. */
export type Parts = (name: string) => string | undefined;

/** @throws {@link NotAWorkbook} where it is no zip, or more than is read. */
export function partsOf(bytes: Uint8Array): Parts {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf) throw new NotAWorkbook("old-or-locked");
  if (first !== 0x50 || second !== 0x4b) throw new NotAWorkbook("other");
  if (bytes.length > most.bytes) throw new NotAWorkbook("too-large");
  const listed = new Map<string, string>();
  let inflated = 0;
  inflate(bytes, ({ name, originalSize }) => {
    inflated += isRead(name) ? originalSize : 0;
    listed.set(name.toLowerCase(), name);
    if (inflated > most.inflated || listed.size > most.parts) throw new NotAWorkbook("too-large");
    return false;
  });
  return (name) => {
    const found = listed.get(name.toLowerCase());
    if (found === undefined || !isRead(found)) return undefined;
    const part = inflate(bytes, (one) => one.name === found)[found];
    return part === undefined ? undefined : textOf(part);
  };
}

/** Pictures and the like are never looked at. */
function isRead(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

function inflate(bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook("damaged");
  }
}

function textOf(part: Uint8Array): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(part);
  return strFromU8(part);
}
