import type { ForeignFormat } from "../problems/codes/files.js";

/** What a file holds that is no text in UTF-8, and where that shows. */
export interface Foreign {
  readonly format: ForeignFormat;
  readonly line?: number;
  readonly column?: number;
}

/** How files of other formats begin. */
const beginnings: readonly (readonly [format: ForeignFormat, bytes: readonly number[]])[] = [
  ["utf-32", [0xff, 0xfe, 0, 0]],
  ["utf-32", [0, 0, 0xfe, 0xff]],
  ["utf-16", [0xff, 0xfe]],
  ["utf-16", [0xfe, 0xff]],
  ["pdf", bytesOf("%PDF-")],
  ["zip", bytesOf("PK\u0003\u0004")],
  ["zip", bytesOf("PK\u0005\u0006")], // with nothing in it
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["parquet", [...bytesOf("PAR1"), 0x15]], // the first field of its first page
  ["parquet", bytesOf("PARE")], // its end is encrypted
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]], // 7-Zip
  ["archive", bytesOf("Rar!\u001a\u0007")],
  ["archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]], // xz
  ["archive", bytesOf("BZh91AY&SY")],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
];

/** By what names that stand in it a ZIP archive is a document of an office. */
const documents: readonly (readonly [format: ForeignFormat, name: string])[] = [
  ["xlsx", "xl/workbook.xml"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
];

/** The text of a file in UTF-8, without a byte order mark; or what else it is. */
export function decode(bytes: Uint8Array): string | Foreign {
  const format = formatOf(bytes);
  if (format !== undefined) return { format };
  if (bytes.includes(0)) return { format: isUtf16(bytes) ? "utf-16" : "binary" };
  return textOf(bytes) ?? firstOther(bytes);
}

/** The format of a file that begins as none of text does. */
export function formatOf(bytes: Uint8Array): ForeignFormat | undefined {
  const [begun] = beginnings.find(([, start]) => start.every((byte, i) => bytes[i] === byte)) ?? [];
  return begun === "zip" ? (documentIn(bytes) ?? begun) : begun;
}

/** The text of bytes, without a byte order mark; none, where they are not in UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

/** Without a mark: of the first two characters every other byte is none. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (second === 0 && fourth === 0) || (first === 0 && third === 0);
}

/** The names of what a ZIP archive holds stand in it as they are. */
function documentIn(bytes: Uint8Array): ForeignFormat | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  return documents.find(([, name]) => text.includes(name))?.[0];
}

/** What no text has, whatever its encoding. */
function isControl(byte: number): boolean {
  return byte < 0x07 || (byte > 0x0d && byte < 0x1b);
}

/** The first character that is not in UTF-8: no other byte of UTF-8 is that of the end of a line. */
function firstOther(bytes: Uint8Array): Foreign {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || textOf(piece) === undefined) {
      if (piece.some(isControl)) return { format: "binary" };
      return { format: "windows-1252", line, column: new TextDecoder().decode(piece).indexOf("\ufffd") + 1 };
    }
    [line, start] = [line + 1, end + 1];
  }
}
