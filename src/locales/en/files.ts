import type { FileProblems, Wanted } from "../../problems/codes/files.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const wantedFiles: Readonly<Record<Wanted, string>> = {
  "pack-folder": "a folder with pack.json",
  "pack-file": "a JSON file",
  "facts-schema": "a JSON file",
  rule: "a JSON file",
  facts: "a JSON file with facts, or - for standard input",
  evidence: "a JSON file with evidence, or - for standard input",
  waivers: "a JSON file with waivers, or - for standard input",
  pack: "a JSON file with a pack, or - for standard input",
  source: "a text file",
};

const inFolder: readonly Wanted[] = ["pack-folder", "pack-file", "facts-schema", "rule"];

export const files: Sentences<FileProblems> = {
  unreadable: ({ wanted, reason, near, folder }) => {
    const messages = {
      absent: inFolder.includes(wanted) ? "there is no such file or folder" : "there is no such file",
      folder: "this is a folder, not a file",
      "not-a-folder": "this is a file, not a folder",
      forbidden: "it may not be read",
    };
    const isInPack = wanted === "facts-schema" || wanted === "rule";
    const path = wanted === "pack-file" ? "check that this is the folder of a pack" : "check the path";
    const mends = {
      absent: isInPack ? "write it, or correct its name in pack.json" : path,
      folder: path,
      "not-a-folder": folder === undefined ? path : `name the folder of the pack: ${folder}`,
      forbidden: "allow it to be read",
    };
    const mend = typeof reason === "string" ? mends[reason] : path;
    return {
      message: typeof reason === "string" ? messages[reason] : `it cannot be read (${reason.code})`,
      found: reason === "absent" ? "nothing" : typeof reason === "string" ? messages[reason] : reason.code,
      expected: wantedFiles[wanted],
      hint: near === undefined ? mend : didYouMean(near),
    };
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
