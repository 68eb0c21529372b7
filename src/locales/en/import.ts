import type { ImportProblems } from "../../problems/codes/import.js";
import type { Sentences } from "../../problems/sentences.js";
import type { ImportPhrases, ImportWords } from "../phrases/import.js";
import { didYouMean, isNot, show } from "./words.js";

export const importWords: ImportWords = {
  valueQuestion: (name, title) => `What is the value of “${name}” in the practice, for “${title}”?`,
  valueHelp: "Give the value of today, for the whole practice.",
  valueSource: (source) => `The document “${source}”`,
  blank: "to be set",
};

export const importPhrases: ImportPhrases = {
  made: (rules, folder) => `${rules === 1 ? "1 draft rule was" : `${rules} draft rules were`} written to ${folder}.`,
  renamed: (control, ruleId) => `${control} is called ${ruleId}`,
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
  },
  count: (count) => (count === 1 ? "1 rule" : `${count} rules`),
  more: (count) => `and ${count} more`,
  next: "Then remove the status “draft” of each rule, and check the pack:",
};

const formats = {
  "oscal-catalog": "a catalog of OSCAL in JSON",
  "ciso-assistant": "a library of CISO Assistant in YAML",
} as const;

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
};
