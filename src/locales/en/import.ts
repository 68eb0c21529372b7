import type { ImportProblems, YamlMistake } from "../../problems/codes/import.js";
import type { Sentences } from "../../problems/sentences.js";
import type { ImportPhrases, ImportWords } from "../phrases/import.js";
import { didYouMean, isNot, show } from "./words.js";

export const importWords: ImportWords = {
  valueQuestion: (name, title) => `What is the value of “${name}” in the practice, for “${title}”?`,
  valueHelp: "Give the value of today, for the whole practice.",
  unknownPublisher: "Unknown publisher",
  blank: "to be set",
};

export const importPhrases: ImportPhrases = {
  made: (rules, folder) => `${rules === 1 ? "1 draft rule was" : `${rules} draft rules were`} written to ${folder}.`,
  leftOut: (controls) => `The source asks nothing of these, and they are left out: ${controls.join(", ")}.`,
  remains: "What remains to be written:",
  parts: {
    statement: "the quote: the source has a title alone, which stands for it",
    logic: "the logic and its facts: it asks one question, whether the recommendation is in place",
    parameters: "how parameters are compared: their values are asked to be equal, whatever is better",
    "unset-parameters": "parameters that the source leaves open, and that were left out",
    severity: "the severity and the impacts: a medium one, and the first impact, stand for them",
    evidence: "the evidence that is accepted: a signed statement stands for it",
    remediation: "the remediation: who does it, in how many hours, at what cost, by which steps",
    texts: "the texts: why it matters, and what is said of each outcome",
    translation: "the translation: the words of the source stand for it",
    renamed: "the id: the source has none that a rule can have, or has it twice",
  },
  count: (count) => (count === 1 ? "1 rule" : `${count} rules`),
  more: (count) => `and ${count} more`,
  next: "Then set the status of each rule to “active”, and check the pack:",
};

const formats = {
  "oscal-catalog": "a catalog of OSCAL in JSON",
  "ciso-assistant": "a library of CISO Assistant in YAML",
} as const;

const yaml: Readonly<Record<YamlMistake, { readonly message: string; readonly hint: string }>> = {
  indent: { message: "a line is not indented as those around it", hint: "give it the same number of blanks" },
  tab: { message: "a line is indented by a tab", hint: "put blanks in its place" },
  unclosed: { message: "a quote, a bracket or a colon is missing", hint: "close what is open before this place" },
  escape: { message: "what follows the backslash is no escape", hint: "write the backslash twice" },
  key: { message: "what stands before the colon is no name", hint: "put a text that has a colon in quotes" },
  alias: {
    message: "an alias stands for nothing that is named before, or for itself, or for too many others",
    hint: "write out what it stands for",
  },
  documents: { message: "there are several documents", hint: "give a file with one, without --- within" },
  depth: { message: "lists and objects are nested too deep", hint: "give a library as CISO Assistant has them" },
  other: { message: "something stands where nothing can", hint: "put texts with signs of YAML in quotes" },
};

export const importProblems: Sentences<ImportProblems> = {
  "not-the-format": ({ expected, found }) => isNot(show(found), formats[expected], `give ${formats[expected]}`),
  "control-twice": ({ id, first }) => ({
    message: `the id ${show(id)} is that of ${first} already`,
    found: show(id),
    expected: "an id of its own for each control",
    hint: "give it another id",
  }),
  "no-controls": () => ({
    message: "there is no control to make a rule of",
    expected: "at least one control",
    hint: "give a document that holds the controls themselves: a profile only names them",
  }),
  "unknown-insert": ({ id, near }) => ({
    message: `the text inserts the parameter ${show(id)}, which nothing declares`,
    found: show(id),
    expected: "a parameter of the catalog",
    hint: near === undefined ? "declare it under params, or take it out of the text" : didYouMean(near),
  }),
  "unknown-parent": ({ urn, near }) => ({
    message: `it stands under ${show(urn)}, which is not there`,
    found: show(urn),
    expected: "the urn of a requirement of the same framework",
    hint: near === undefined ? "add the requirement above it, or leave parent_urn out" : didYouMean(near),
  }),
  "too-many-controls": ({ most }) => ({
    message: `there are more than ${most} controls`,
    expected: `${most} at the most`,
    hint: "divide the document into several, and import each",
  }),
  "yaml-syntax": ({ mistake }) => ({
    message: `this is no YAML: ${yaml[mistake].message}`,
    expected: "YAML",
    hint: yaml[mistake].hint,
  }),
  "yaml-tag": ({ tag }) => ({
    message: `the tag ${show(tag)} makes something of a value that is no text, list or object`,
    found: show(tag),
    expected: "no tag",
    hint: "delete the tag; put the value in quotes",
  }),
  "document-size": ({ most }) => ({
    message: `the document is longer than ${most} million characters`,
    expected: `${most} million characters at the most`,
    hint: "give a document that holds one framework",
  }),
};
