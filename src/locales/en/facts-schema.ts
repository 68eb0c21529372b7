import type { BoundOf, DeclaredKind, FactsSchemaProblems, Instead } from "../../problems/codes/facts-schema.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { facts } from "./facts.js";
import { values } from "./values.js";
import { didYouMean, oneOf, quoted, show } from "./words.js";

const kinds: Readonly<Record<DeclaredKind | "undeclared", string>> = {
  object: "a group of facts",
  array: "a list",
  boolean: "a yes-or-no fact",
  integer: "a whole number",
  number: "a number",
  date: "a date",
  choice: "a fact whose values are listed",
  string: "a text",
  undeclared: "a fact",
};

const mends: Readonly<Record<Instead, string>> = {
  type: 'write the type out: one type, alone or with "null"',
  enum: 'write "enum" with one value',
  unknown: "delete it: every fact may be unknown",
  help: "delete it, and say in the help text how to answer",
  rule: "delete it, and ask for it in a rule",
  names: 'delete it, and name each fact under "properties"',
  choices: 'delete it, or list the values of a text under "enum"',
};

const bounds: Readonly<Record<BoundOf["bound"], string>> = {
  minimum: "at least",
  exclusiveMinimum: "more than",
  maximum: "at most",
  exclusiveMaximum: "less than",
};

function all(names: readonly string[]): string {
  return formatsIn("en").list(names.map(quoted), "and");
}

export const factsSchema: Sentences<FactsSchemaProblems> = {
  "wrong-type": (params) => facts["wrong-type"](params),
  "out-of-bounds": (params) => facts["out-of-bounds"](params),
  "too-few": (params) => values["too-few"](params),
  duplicate: (params) => values.duplicate(params),
  "missing-member": ({ name, example }) => {
    const said = values["missing-member"]({ name });
    return example === undefined ? said : { ...said, hint: `write for instance ${quoted(name)}: ${example}` };
  },
  "unknown-member": (params) => {
    const { found, allowed, near, of, instead } = params;
    if (of === undefined) return values["unknown-member"](params);
    return {
      message: `${show(found)} says nothing of ${kinds[of]}`,
      found: show(found),
      expected: `one of ${allowed.join(", ")}`,
      hint: near !== undefined ? didYouMean(near) : instead === undefined ? "delete it" : mends[instead],
    };
  },
  "wrong-format": ({ found, expected, near }) => {
    if (expected !== "fact-name") return values["wrong-format"]({ found, expected, near });
    return {
      message: `a fact cannot be called ${show(found)}`,
      found: show(found),
      expected: "a name of letters and digits, such as autoLockMinutes",
      hint: `give it another name${near === undefined ? "" : `, such as ${near}`}`,
    };
  },
  "open-facts": () => ({
    message: "unknown facts would be let through",
    expected: '"additionalProperties": false',
    hint: 'write "additionalProperties": false',
  }),
  "unknown-format": ({ found }) => ({
    message: `unknown format ${show(found)}`,
    found: show(found),
    expected: '"date"',
    hint: 'write "date" for a day, or delete it',
  }),
  "facts-too-deep": ({ most }) => ({
    message: `facts nested deeper than ${most} levels`,
    expected: `${most} levels at the most`,
    hint: "nest them less",
  }),
  "no-number-between": ({ low, high, whole, swap }) => {
    const isPair = low.bound === "minimum" && high.bound === "maximum" && low.limit > high.limit;
    const words = `${bounds[low.bound]} ${low.limit} and ${bounds[high.bound]} ${high.limit}`;
    return {
      message: isPair
        ? `the minimum ${low.limit} is above the maximum ${high.limit}`
        : `no ${whole ? "whole number" : "number"} is ${words}`,
      found: String(low.limit),
      expected: "bounds with a number between them",
      hint: swap ? "swap them, or correct one" : "correct one of the two",
    };
  },
  "unknown-choice": ({ found, allowed, near }) => ({
    message: `${show(found)} is no value of the fact`,
    found: show(found),
    expected: oneOf(allowed),
    hint: near === undefined ? `delete it, or add ${show(found)} to "enum"` : didYouMean(near),
  }),
  "missing-text": ({ language, given, languages, parts }) => ({
    message: `there is no text in the language ${quoted(language)}`,
    found: given.length === 0 ? "no text" : given.map(quoted).join(", "),
    expected: `a text in each language of the pack: ${languages.join(", ")}`,
    hint: parts === undefined ? "write it" : `write it: { ${parts.map((part) => `${quoted(part)}: "…"`).join(", ")} }`,
  }),
  "undeclared-language": ({ language, languages }) => ({
    message: `the pack does not have the language ${quoted(language)}`,
    found: quoted(language),
    expected: `one of ${languages.join(", ")}`,
    hint: `delete it, or add ${quoted(language)} to the locales of the pack`,
  }),
  "undeclared-unit": ({ unit, languages, near }) => ({
    message: `no words for the unit ${quoted(unit)} in ${all(languages)}`,
    found: quoted(unit),
    expected: "a unit that the pack has words for, under units",
    hint: near === undefined ? `add units.${unit}` : `${didYouMean(near)} if not, add units.${unit}`,
  }),
};
