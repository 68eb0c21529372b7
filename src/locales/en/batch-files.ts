import type { BatchFileProblems, PackedFormat } from "../../problems/codes/batch-files.js";
import type { Sentences } from "../../problems/sentences.js";
import { or, quoted } from "./words.js";

const formats: Readonly<Record<PackedFormat, string>> = { gz: "gzip", zst: "Zstandard", parquet: "Parquet" };
const kept = "delete it and its .part to start again";

export const batchFiles: Sentences<BatchFileProblems> = {
  "damaged-file": ({ format, reason }) => ({
    message: `it cannot be read as ${formats[format]}: ${reason}`,
    found: reason,
    expected: `a whole file in ${formats[format]}`,
    hint: "fetch or write the file again, or correct its ending",
  }),
  "missing-engine": ({ name, format }) => ({
    message: `${formats[format]} takes the library ${name}, which is not installed`,
    expected: name,
    hint: `install it: npm install ${name}`,
  }),
  "packed-parquet": () => ({
    message: "a Parquet file is compressed inside, and not once more as a whole",
    found: "an ending behind .parquet",
    expected: "a file that ends in .parquet",
    hint: "take .gz or .zst away",
  }),
  "rounded-integer": ({ found }) => ({
    message: `${found} is beyond 2^53, where whole numbers are rounded`,
    found,
    expected: "a whole number of at most 2^53 - 1, or a text",
    hint: "give it as a text",
  }),
  "no-files": ({ isPattern }) => ({
    message: isPattern ? "no file is named so" : "no practice is here",
    found: "nothing",
    expected:
      "facts of practices, in files that end in .ndjson, .jsonl, .json, .csv or .parquet, also with .gz or .zst behind",
    hint: "check the path, and the endings of its files",
  }),
  "file-twice": () => ({
    message: "this file would be read twice",
    found: "the same file twice",
    expected: "each file once",
    hint: "name it once",
  }),
  "other-format-of-output": ({ format, output, allowed }) => ({
    message: `${output} are not written as ${format}`,
    found: quoted(format),
    expected: or(allowed.map(quoted)),
    hint: `use ${or(allowed.map(quoted))}`,
  }),
  "interrupted-run": () => ({
    message: "a run that was interrupted is kept here; nothing was changed",
    found: "a run that is not done",
    expected: "no run yet",
    hint: `go on with it by --resume, or ${kept}`,
  }),
  "changed-meanwhile": ({ what }) => ({
    message: `${changed[what]}: going on would mix two runs`,
    found: changed[what],
    expected: "the run as it was begun",
    hint: `call it as it was called at first, or ${kept}`,
  }),
  "unreadable-run": () => ({
    message: "what the interrupted run kept of itself cannot be read",
    found: "another text",
    expected: "what hygie batch writes",
    hint: kept,
  }),
};

const changed: Readonly<Record<BatchFileProblems["changed-meanwhile"]["what"], string>> = {
  pack: "the pack is another than when it was interrupted",
  options: "the options are others than when it was interrupted",
  inputs: "the files of practices are others than when it was interrupted",
  output: "what it had written was changed since it was interrupted",
  version: "it was begun by another version of hygie",
};
