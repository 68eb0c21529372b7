import type { FileProblems, ForeignFormat, Wanted } from "../../problems/codes/files.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const wantedFiles: Readonly<Record<Wanted, string>> = {
  "pack-folder": "a folder with pack.json",
  "pack-file": "a JSON file",
  "facts-schema": "a JSON file",
  rule: "a JSON file",
  facts: "a JSON file with facts, or - for standard input",
  practices: "a file of practices (.ndjson, .jsonl, .json, .csv or .parquet), or - for standard input",
  evidence: "a JSON file with evidence, or - for standard input",
  waivers: "a JSON file with waivers, or - for standard input",
  pack: "a JSON file with a pack, or - for standard input",
  report: "a JSON file with a report, as hygie evaluate --format json writes it, or - for standard input",
  "oscal-catalog": "a JSON file with a catalog of OSCAL, or - for standard input",
  "ciso-assistant": "a YAML file with a library of CISO Assistant, or - for standard input",
  key: "a PEM file with a key",
  source: "a text file",
};

const formats: Readonly<Record<ForeignFormat, string>> = {
  "utf-16": "the file is in UTF-16",
  "utf-32": "the file is in UTF-32",
  "windows-1252": "the file is not in UTF-8, as one that was saved in Windows-1252",
  xlsx: "this is a spreadsheet (XLSX)",
  ods: "this is a spreadsheet (ODS)",
  xls: "this is a document of an older office (XLS, DOC)",
  zip: "this is a ZIP archive, as documents of an office are",
  gzip: "this is compressed (gzip)",
  zstd: "this is compressed (Zstandard)",
  archive: "this is compressed, or an archive (7-Zip, RAR, xz, bzip2)",
  parquet: "this is a table (Parquet)",
  pdf: "this is a PDF",
  image: "this is an image",
  binary: "this is not a text",
};

const isEncoding = (format: ForeignFormat) => /^(utf|windows)-/.test(format);
const unpack = "unpack it, and give what is in it";

/** What to do about a file of another format, where giving another is not all. */
const mends: Partial<Record<ForeignFormat, Partial<Record<Wanted, string>>>> = {
  xlsx: {
    facts: "read a questionnaire by hygie facts from-xlsx; save a table as CSV (UTF-8) for hygie facts from-csv",
    practices: "save a table as CSV (UTF-8); read a questionnaire by hygie facts from-xlsx",
  },
  ods: {
    facts: "save a questionnaire as XLSX for hygie facts from-xlsx, a table as CSV (UTF-8) for hygie facts from-csv",
    practices: "save a table as CSV (UTF-8), a questionnaire as XLSX for hygie facts from-xlsx",
  },
  parquet: {
    facts: "evaluate it by hygie batch, under a name that ends in .parquet",
    practices: "give it as a file, under a name that ends in .parquet",
  },
  gzip: { practices: "give it as a file, under a name that ends in .gz, such as practices.ndjson.gz, or unpack it" },
  zstd: { practices: "give it as a file, under a name that ends in .zst, such as practices.ndjson.zst, or unpack it" },
};

function mendOf(format: ForeignFormat, wanted: Wanted): string {
  if (isEncoding(format)) return "save it in UTF-8";
  const isPacked = format === "gzip" || format === "zstd" || format === "archive" || format === "zip";
  return mends[format]?.[wanted] ?? (isPacked ? unpack : `give ${wantedFiles[wanted]}`);
}

const inFolder: readonly Wanted[] = ["pack-folder", "pack-file", "facts-schema", "rule"];

export const files: Sentences<FileProblems> = {
  unreadable: ({ wanted, reason, near, folder }) => {
    const messages = {
      absent: inFolder.includes(wanted) ? "there is no such file or folder" : "there is no such file",
      folder: "this is a folder, not a file",
      "not-a-folder": "this is a file, not a folder",
      forbidden: "it may not be read",
      "not-a-file": "this is a pipe or a device, not a file",
      "leads-out": "this is a link that leads out of the folder of the pack",
      "too-large": "this is larger than 256 MB",
    };
    const isInPack = wanted === "facts-schema" || wanted === "rule";
    const path = wanted === "pack-file" ? "check that this is the folder of a pack" : "check the path";
    const mends = {
      absent: isInPack ? "write it, or correct its name in pack.json" : path,
      folder: path,
      "not-a-folder": folder === undefined ? path : `name the folder of the pack: ${folder}`,
      forbidden: "allow it to be read",
      "not-a-file":
        isInPack || wanted === "pack-file" ? "put a file in its place" : "write a file, or give it as standard input",
      "leads-out": "put the file itself in its place",
      "too-large": path,
    };
    const mend = typeof reason === "string" ? mends[reason] : path;
    return {
      message: typeof reason === "string" ? messages[reason] : `it cannot be read (${reason.code})`,
      found: reason === "absent" ? "nothing" : typeof reason === "string" ? messages[reason] : reason.code,
      expected: wantedFiles[wanted],
      hint: near === undefined ? mend : didYouMean(near),
    };
  },
  "other-format": ({ format, wanted }) => ({
    message: formats[format],
    found: formats[format],
    expected: isEncoding(format) ? "a file in UTF-8" : wantedFiles[wanted],
    hint: mendOf(format, wanted),
  }),
  unwritable: ({ reason }) => {
    const messages = {
      folder: "this is a folder, not a file",
      "not-a-folder": "this is a file, not a folder",
      "not-a-file": "this is a pipe or a device, not a file",
      link: "this is a link, through which nothing is written",
      forbidden: "it may not be written",
      full: "it cannot be written: the disk is full",
      unread: "it cannot be written: nobody reads it any more",
    };
    const mends = {
      folder: "name a file",
      "not-a-folder": "choose another place",
      "not-a-file": "choose another place",
      link: "name what it leads to, or delete it",
      forbidden: "choose a place that you may write into",
      full: "make room, then try again",
      unread: "read it to its end, or write it into a file",
    };
    const message = typeof reason === "string" ? messages[reason] : `it cannot be written (${reason.code})`;
    const hint = typeof reason === "string" ? mends[reason] : "choose another place";
    return { message, found: message, expected: "a place to write into", hint };
  },
  "not-a-rule-id": ({ found }) => ({
    message: `${show(found)} is not the id of a rule`,
    found: show(found),
    expected: "the id of a rule, such as device-auto-lock",
    hint: "write the name of the rule's file without .json",
  }),
  "listed-twice": ({ id }) => ({
    message: `the rule ${show(id)} is listed twice`,
    found: show(id),
    expected: "each rule once",
    hint: "delete one of the two",
  }),
  "wrong-name": ({ id, file, expected }) => ({
    message: `the rule ${show(id)} stands in the file ${file}`,
    found: show(id),
    expected: quoted(expected),
    hint: "give the rule and its file the same name",
  }),
  "unlisted-rule": ({ id, file }) => ({
    message: `the rule ${quoted(id)} is in the folder, and not in pack.json`,
    found: file,
    expected: `${quoted(id)} among the rules`,
    hint: `add ${quoted(id)} to the rules of pack.json, or delete ${file}`,
  }),
};
