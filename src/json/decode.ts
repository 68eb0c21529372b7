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
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The text of a file in UTF-8, without a byte order mark; or what else it is. */
export function decode(bytes: Uint8Array): string | Foreign {
  const [begun] = beginnings.find(([, start]) => start.every((byte, i) => bytes[i] === byte)) ?? [];
  if (begun !== undefined) return { format: begun === "zip" && isWorkbook(bytes) ? "xlsx" : begun };
  if (bytes.includes(0)) return { format: isUtf16(bytes) ? "utf-16" : "binary" };
  return textOf(bytes) ?? firstOther(bytes);
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
function isWorkbook(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes("xl/workbook.xml");
}

/** The first character that is not in UTF-8: no other byte of UTF-8 is that of the end of a line. */
function firstOther(bytes: Uint8Array): Foreign {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || textOf(piece) === undefined) {
      return { format: "windows-1252", line, column: new TextDecoder().decode(piece).indexOf("\ufffd") + 1 };
    }
    [line, start] = [line + 1, end + 1];
  }
}
