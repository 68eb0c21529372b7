import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/json/decode.js";

const mark = "\ufeff";

describe("a file is read in UTF-8, with a byte order mark or without", () => {
  it("whatever it says", () => {
    const text = fc.string({ unit: "binary" }).filter((one) => !one.includes("\0") && !one.startsWith(mark));
    fc.assert(
      fc.property(text, fc.boolean(), (said, isMarked) => {
        expect(decode(Buffer.from((isMarked ? mark : "") + said))).toBe(said);
      }),
      { examples: [["\ufffd déjà là", false]] },
    );
  });
});

describe("a file of another format is told for what it is", () => {
  const json = '{ "place": "cabinet" }';
  const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
  const utf32 = (text: string) => Buffer.from([...text].flatMap((one) => [one.codePointAt(0) ?? 0, 0, 0, 0]));

  it.each<[name: string, bytes: Uint8Array, format: string]>([
    ["UTF-16 with its mark", Buffer.from(mark + json, "utf16le"), "utf-16"],
    ["UTF-16 without one", Buffer.from(json, "utf16le"), "utf-16"],
    ["a compressed file", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), "gzip"],
    ["JSON with what is no text behind it", Buffer.from(`${"{}"}\0\0`), "binary"],
    ["UTF-16, the other end first", bigEndian(mark + json), "utf-16"],
    ["the same without a mark", bigEndian(json), "utf-16"],
    ["UTF-32 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(json)]), "utf-32"],
    ["a workbook", Buffer.from("PK\u0003\u0004\u0014\0\0\0xl/workbook.xml\0"), "xlsx"],
    ["another archive", Buffer.from("PK\u0003\u0004\u0014\0\0\0word/document.xml\0"), "zip"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "xls"],
    ["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3", "latin1"), "pdf"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "image"],
  ])("%s", (_, bytes, format) => {
    expect(decode(bytes)).toEqual({ format });
  });

  it("Windows-1252, with the place of its first letter with an accent", () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'{}:, "abcéù\n') });
    fc.assert(
      fc.property(fc.array(ascii, { maxLength: 5 }), (lines) => {
        const text = lines.join("\n");
        const at = text.search(/[éù]/);
        const before = text.slice(0, Math.max(at, 0)).split("\n");
        const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        expect(decode(Buffer.from(text, "latin1"))).toEqual(at < 0 ? text : { format: "windows-1252", ...place });
      }),
      { examples: [[["{", '"place": "Bébé"']]] },
    );
  });
});
