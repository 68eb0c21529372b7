import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-other-formats-"));
const here = (...args: readonly string[]) => hygie([...args, "--lang", "en"], { cwd: folder });
const facts = readFileSync(`${root}examples/dental-group.json`);
const write = (name: string, ...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  writeFileSync(
    join(folder, name),
    Buffer.concat(parts.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from(one)))),
  );

afterAll(() => rmSync(folder, { recursive: true }));

const zip = "PK\u0003\u0004\u0014\u0000\u0008\u0008";
const unpack = "unpack it, and give what is in it";
const table = "save a table as CSV (UTF-8)";

/** What begins as files of a format do, what is said of it, and how to mend it in facts of one practice and of many. */
const formats: readonly [
  name: string,
  bytes: readonly (string | Uint8Array)[],
  is: string,
  one: string,
  many: string,
][] = [
  ["gzip", [gzipSync(facts)], "this is compressed (gzip)", unpack, "under a name that ends in .gz"],
  ["zstd", ["\u0028\u00b5\u002f\u00fd\u0004\u0058é"], "this is compressed (Zstandard)", unpack, "ends in .zst"],
  ["zip", [zip, "notes.txt\u00e9\u00ff"], "this is a ZIP archive, as documents of an office are", unpack, unpack],
  ["xlsx", [zip, "xl/workbook.xml\u00e9"], "this is a spreadsheet (XLSX)", "hygie facts from-xlsx", table],
  [
    "ods",
    [zip, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet\u00e9"],
    "this is a spreadsheet (ODS)",
    "save a questionnaire as XLSX",
    table,
  ],
  ["parquet", ["PAR1\u0015\u0004\u0015\u0090\u00e9"], "this is a table (Parquet)", "hygie batch", "ends in .parquet"],
  ["7z", ["7z\u00bc\u00af\u0027\u001c\u0000\u0004"], "this is compressed, or an archive (7-Zip,", unpack, unpack],
  [
    "jpeg",
    ["\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF"],
    "this is an image",
    "give a JSON file",
    "give a file of practices",
  ],
];

describe.each(formats)("%s under another name", (kind, bytes, is, one, many) => {
  it("is told in facts of a practice", () => {
    for (const ending of ["json", "txt"]) {
      write(`${kind}.${ending}`, ...bytes);
      const { status, stderr } = here("evaluate", `${kind}.${ending}`);
      expect(status).toBe(2);
      expect(stderr).toContain(`${kind}.${ending}: ${is}`);
      expect(stderr).toContain(one);
    }
  });

  it("is told in facts of many practices, once for a file", () => {
    for (const ending of ["json", "ndjson", "jsonl", "csv"]) {
      write(`${kind}.${ending}`, ...bytes, "\n{}\n\u00e9\n");
      const { status, stderr } = here("batch", `${kind}.${ending}`);
      expect(status).toBe(2);
      expect(stderr).toContain(is);
      expect(stderr).toContain(many);
      expect(stderr).not.toContain("Windows");
    }
  });

  it("is told in facts that versions are compared on", () => {
    for (const ending of ["json", "ndjson"]) {
      write(`${kind}.${ending}`, ...bytes, "\n\u00e9\n");
      const { status, stderr } = here("diff", "macsf@1", "macsf", "--facts", `${kind}.${ending}`);
      expect(status).toBe(2);
      expect(stderr).toContain(`${is}`);
    }
  });
});

it("tells bytes that no text has from a text of another encoding", () => {
  for (const name of ["bytes.json", "bytes.csv"]) {
    write(name, "\u0001\u0002\u00e9\u00fe\n");
    expect(here("batch", name).stderr).toMatch(/bytes\.\w+(:1:1)?: this is not a text; give a file of practices/);
  }
});

it("keeps to texts that begin with the same letters", () => {
  write("letters.csv", "PAR1\n3\n");
  expect(here("facts", "from-csv", "letters.csv").stderr).toContain("letters.csv:1:1");
});

it("tells a text of another encoding as before", () => {
  write("accents.json", '{ "practice": {} }\n\u00e9\n');
  expect(here("evaluate", "accents.json").stderr).toBe(
    "accents.json:2:1: the file is not in UTF-8, as one that was saved in Windows-1252; save it in UTF-8\n",
  );
});

it.each([
  "practice.staffCount\n3\n",
  "practice.staffCount;devices[0].kind\r\n3;laptop;too much\r\n",
  "devices[0].id,devices[1].id\n",
])("tells a table of facts from JSON: %j", (text) => {
  write("table.csv", text);
  expect(here("evaluate", "table.csv").stderr).toBe(
    "table.csv:1:1: this looks like CSV, and a JSON file is wanted; make it JSON by hygie facts from-csv\n",
  );
});

it("says it in French", () => {
  write("lignes.ndjson", gzipSync(facts));
  expect(hygie(["batch", "lignes.ndjson", "--lang", "fr"], { cwd: folder }).stderr).toContain(
    "c’est un fichier compressé (gzip)\u00a0; donnez-le en fichier, sous un nom qui finit en .gz, comme practices.ndjson.gz, ou décompressez-le",
  );
});
