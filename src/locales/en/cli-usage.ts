import type { UsageProblems } from "../../problems/codes/usage.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";

const format = /* @__PURE__ */ formatsIn("en");

/** How many choices are told in what is wrong and in the mend alike. */
const mostRepeated = 6;

export const usage: Sentences<UsageProblems> = {
  "unknown-command": ({ found, near, command }) => ({
    message: "unknown command",
    found,
    hint: near === undefined ? `${command} --help lists the commands` : `did you mean ${near}?`,
  }),
  "unknown-flag": ({ found, near, command }) => ({
    message: "unknown option",
    found,
    hint: near === undefined ? `${command} --help lists the options` : `did you mean ${near}?`,
  }),
  "missing-argument": ({ usage }) => ({
    message: "this is missing",
    found: "nothing",
    expected: usage,
    hint: `write ${usage}`,
  }),
  "too-many-arguments": ({ found, usage }) => ({
    message: "one argument too many",
    found,
    expected: usage,
    hint: `write ${usage}, with quotation marks around what has spaces in it`,
  }),
  "missing-flag": ({ flag }) => ({
    message: "this option is missing",
    found: "nothing",
    expected: flag,
    hint: `add ${flag}`,
  }),
  "missing-value": ({ flag }) => ({
    message: "the value is missing",
    found: "nothing",
    expected: flag,
    hint: `write ${flag}`,
  }),
  "given-twice": ({ flag }) => ({
    message: "it is given twice",
    found: "two values",
    expected: flag,
    hint: "give it once",
  }),
  "not-a-place": ({ found, wanted }) => ({
    message: `${found} is a stream, and what is written here has to be a ${wanted}`,
    found,
    expected: `a ${wanted}`,
    hint: `name a ${wanted}`,
  }),
  "score-as-fraction": ({ found, meant }) => ({
    message: `${format.number(found)} is below 1, and scores go from 0 to 100`,
    found: format.number(found),
    expected: "a number from 0 to 100",
    hint: `did you mean ${meant}?`,
  }),
  "missing-other": ({ other }) => ({
    message: `it says nothing without ${other}`,
    found: "it alone",
    expected: other,
    hint: `add ${other}, or leave it out`,
  }),
  "not-together": ({ flag, other }) => ({
    message: `${flag} and ${other} do not go together`,
    found: `${flag} and ${other}`,
    expected: "one of the two",
    hint: "leave one of them out",
  }),
  "other-number": ({ files, formats }) => ({
    message: `${format.number(formats)} formats, and ${format.number(files)} ${format.inflect(files, { one: "file", other: "files" })}`,
    found: format.number(files),
    expected: `${format.number(formats)}, one for each --format`,
    hint: "give --output once for each --format, in the same order, or once with a folder",
  }),
  "same-output": ({ found }) => ({
    message:
      found === "-" ? "two formats would be mixed on standard output" : `two formats would be written to ${found}`,
    found,
    expected: "another file for each format",
    hint: "give each --format an --output of its own",
  }),
  "unknown-choice": ({ found, allowed, near }) => ({
    message: `${JSON.stringify(found)} is not ${allowed.length > mostRepeated ? "one of the choices" : anyOf(allowed)}`,
    found,
    expected: anyOf(allowed),
    hint: near === undefined ? `use ${anyOf(allowed)}` : `did you mean ${near}?`,
  }),
  "unknown-language": ({ found, allowed, pack }) => ({
    message:
      pack === undefined
        ? `hygie does not speak ${JSON.stringify(found)}`
        : `the pack ${pack} is not written in ${JSON.stringify(found)}`,
    found,
    expected: anyOf(allowed),
    hint: `use ${anyOf(allowed)}`,
  }),
};

function anyOf(values: readonly string[]): string {
  return format.list(
    values.map((value) => JSON.stringify(value)),
    "or",
  );
}
