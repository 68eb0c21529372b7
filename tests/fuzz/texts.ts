import fc from "fast-check";

/** One change to the text of a file, or to its bytes; `at` is a share of its length. */
interface Damage {
  readonly at: number;
  readonly how: "cut" | "insert" | "drop" | "repeat" | keyof typeof encodings;
  readonly text: string;
  readonly length: number;
}

/** What other programs make of a text. */
const encodings = {
  "byte order mark": (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  "utf-16": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
  "windows-1252": (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  zip: (bytes) => Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes]),
  "zero bytes": (bytes) => Buffer.concat([bytes, Buffer.alloc(64)]),
  nothing: () => Buffer.alloc(0),
} satisfies Record<string, (bytes: Buffer) => Buffer>;

const inserted = fc.oneof(
  fc.constantFrom(",", ":", "{", "}", "[", "]", '"', "\\", "'", ";", "=", "08", "+5", "0x1F", "NaN", "1 000", "1e999"),
  fc.constantFrom(
    "// x",
    "/* x",
    "# x",
    "\t",
    "\u0000",
    "\u200b",
    "\u2028",
    "\\ud800",
    "« »",
    "off: true\n",
    "---\n",
    "<x>",
  ),
  fc.constantFrom("[".repeat(20_000), '{"a":'.repeat(5000), '"x",'.repeat(20_000), `"${"y".repeat(50_000)}"`),
  fc.string({ unit: "binary", maxLength: 6 }),
);

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("cut", "insert", "drop", "repeat") },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])) },
    ) as fc.Arbitrary<Damage["how"]>,
    text: inserted,
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 3 },
);

/** The bytes of a text with some changes made to it. */
export function damaged(text: string, changes: readonly Damage[]): Buffer {
  return changes.reduce((bytes, { at, how, text: added, length }) => {
    const place = Math.floor(at * bytes.length);
    const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
    switch (how) {
      case "cut":
        return before;
      case "insert":
        return Buffer.concat([before, Buffer.from(added), after]);
      case "drop":
        return Buffer.concat([before, after.subarray(length)]);
      case "repeat":
        return Buffer.concat([before, after.subarray(0, length), after]);
      default:
        return encodings[how](bytes);
    }
  }, Buffer.from(text));
}
