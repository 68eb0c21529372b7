import type { Held, JsonTextProblems, Part, Seen, SyntaxMistake } from "../../problems/codes/json-text.js";
import type { Sentence, Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

const parts: Readonly<Record<Part, string>> = {
  name: "a name in double quotes",
  value: "a value",
  colon: "a colon",
  comma: "a comma",
  brace: "a closing }",
  bracket: "a closing ]",
  end: "the end of the file",
};

function seen(found: Seen): string {
  if ("text" in found) return found.text;
  return found.is === "end" ? "the end of the file" : "nothing";
}

const begin: Readonly<Record<Held, string>> = {
  facts: "write {} when nothing is known",
  evidence: "write [] when there is none",
  waivers: "write [] when there are none",
  report: "write a report into it, as hygie evaluate --format json does",
  "oscal-catalog": "write a catalog of OSCAL into it",
  rule: "a rule is wanted: hygie new rule begins one",
  pack: "a pack is wanted: hygie new pack begins one",
  "facts-schema": "the schema of the facts is wanted: hygie new pack begins one",
};

const numberForms = {
  zero: "numbers do not begin with 0",
  spaces: "no spaces in numbers",
  marks: "no signs between thousands",
  points: "no points between thousands",
  plus: "no plus sign before a number",
  hexadecimal: "no hexadecimal numbers in JSON",
  point: "a digit on each side of a decimal point",
  unit: "a number stands alone, its unit being that of the fact",
  other: "a number that is not written as JSON wants it",
};

/** What is wrong with the syntax, and the mend. */
function syntax(params: SyntaxMistake): readonly [message: string, hint: string] {
  switch (params.mistake) {
    case "missing": {
      const expected = parts[params.expected];
      return [`${seen(params.found)} where ${expected} is expected`, `write ${expected} before it`];
    }
    case "trailing-comma":
      return seen(params.found) === ","
        ? ["two commas with nothing between them", "delete one of the two"]
        : [`a comma behind the last entry, before ${seen(params.found)}`, "delete that comma"];
    case "left-over":
      return [`${seen(params.found)} where the end of the file is expected`, "leave out what follows the end"];
    case "decimal-comma":
      return [
        `${seen(params.found)} where a name in double quotes is expected`,
        `write ${params.write}: the decimal mark is a point`,
      ];
    case "number": {
      const { form, found, write } = params;
      if (write === undefined) return [numberForms[form], "write it as 1.5 or -1.5 is written"];
      return [`${seen(found)} is not a number of JSON: ${numberForms[form]}`, `write ${write}`];
    }
    case "unknown-value":
      return [`${seen(params.found)}, which JSON does not have`, "write null when it is not known"];
    case "word":
      return [
        "a word that JSON does not have",
        params.write === undefined ? "put it in double quotes, or leave it out" : `write ${params.write}`,
      ];
    case "semicolon":
      return [
        "; where a comma is expected",
        params.isLast ? "delete it: nothing stands before a closing bracket" : "write a comma in its place",
      ];
    case "equals":
      return [`${seen(params.found)} where a colon is expected`, "write a colon in its place"];
    case "comment":
      return ["a comment, which JSON does not have", "delete it"];
    case "single-quotes":
      return ["single quotes around a text", "write double quotes instead of single ones"];
    case "curly-quotes":
      return ["quotes that JSON does not have", 'write straight quotes: "'];
    case "quote-in-text":
      return ["a word behind the end of a text", 'write \\" for a quotation mark inside a text, or « and »'];
    case "unclosed-text":
      return ["this text does not end on its line", 'close it with ", and write \\n where a line ends inside a text'];
    case "no-value":
      return [`${params.name} has no value`, `write a value behind ${params.name}:`];
    case "unclosed-list":
      return ["a colon inside a list, which is not closed before it", `write ] before ${params.before ?? "it"}`];
    case "unicode-escape":
      return ["a \\u that is not followed by four hexadecimal digits", "write \\\\u, or the character itself"];
    case "backslash":
      return ["a backslash before a character that takes none", `write it twice: ${params.write}`];
    case "control":
      return params.write === "\\t"
        ? ["a tab inside a text", "write \\t, or a space"]
        : [`a control character inside a text (${params.character})`, `write ${params.write}, or a space`];
    case "invisible":
      return [`a character that does not show (${params.character})`, "delete it"];
    case "two-documents":
      return ["two documents in one file", "give each a file of its own"];
    case "yaml":
      return [
        "this looks like YAML, and a JSON file is wanted",
        `write it as JSON: ${params.write ?? '{ "name": "value" }'}`,
      ];
    case "csv":
      return [
        "this looks like CSV, and a JSON file is wanted",
        params.isFacts ? "make it JSON by hygie facts from-csv" : 'write it as JSON: { "name": "value" }',
      ];
    case "other-format":
      return [`this looks like ${params.format}, and a JSON file is wanted`, 'write it as JSON: { "name": "value" }'];
    case "lone-comma":
      return ["a comma with nothing before it", "delete it"];
    case "two-colons":
      return ["two colons with nothing between them", "delete one of the two"];
    case "depth":
      return ["this is not JSON, or it is nested too deeply", "flatten it"];
  }
}

export const jsonText: Sentences<JsonTextProblems> = {
  "json-syntax": (params): Sentence => {
    const [message, hint] = syntax(params);
    const expected = "expected" in params ? parts[params.expected] : "JSON";
    return { message, ...("found" in params ? { found: seen(params.found) } : {}), expected, hint };
  },
  "empty-file": ({ holds = "facts" }) => ({
    message: "the file is empty",
    found: "an empty file",
    expected: "JSON",
    hint: begin[holds],
  }),
  "duplicate-member": ({ name, line }) => ({
    message: `${show(name)} is given twice, on line ${line} too`,
    found: show(name),
    expected: "each name once",
    hint: "delete one of the two",
  }),
};
