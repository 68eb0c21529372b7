import type { CsvProblems, SheetProblems } from "../../problems/codes/sheets.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, quoted, show } from "./words.js";

const unreadable = {
  other: { message: "this is not a workbook", hint: "hand over the .xlsx file that hygie ask --xlsx wrote" },
  "old-or-locked": {
    message: "this workbook is locked with a password, or of an old format",
    hint: "open it, take the password off, and save it as .xlsx (Excel workbook)",
  },
  damaged: {
    message: "this workbook is damaged",
    hint: "open it in your spreadsheet program, and save it again as .xlsx",
  },
  "too-large": {
    message: "this workbook is larger than any questionnaire",
    hint: "copy the answers into a new one: hygie ask --xlsx FILE",
  },
  "not-a-questionnaire": {
    message: "this workbook is not a questionnaire of hygie’s",
    hint: "fill in one that hygie ask --xlsx FILE writes; where it was one, take a copy from before its hidden sheet was deleted",
  },
} as const;

export const sheets: Sentences<SheetProblems> = {
  "not-a-workbook": ({ reason }) => ({
    ...unreadable[reason],
    expected: "a questionnaire that hygie ask --xlsx wrote",
  }),
  "workbook-of-another-pack": ({ found, expected }) => ({
    message: `this questionnaire is of the rules ${found}, not ${expected}`,
    found,
    expected,
    hint: `read it with --pack ${found.replace(" ", "@")}, or fill in one of ${expected}`,
  }),
  "missing-sheet": ({ title }) => ({
    message: `the sheet ${quoted(title)} is missing, or its first row or column is`,
    expected: `the sheet ${quoted(title)}`,
    hint: "put it back from a new questionnaire; to answer nothing, leave it there without answers",
  }),
  "sheet-twice": ({ first }) => ({
    message: `this sheet is a copy of the sheet ${quoted(first)}`,
    expected: "each sheet once",
    hint: "delete one of the two",
  }),
  "missing-question": ({ label }) => ({
    message: `the question ${quoted(label)} is missing from this sheet`,
    expected: quoted(label),
    hint: "put its row or column back from a new questionnaire; to answer nothing, leave its cells blank",
  }),
  "question-twice": ({ label, first }) => ({
    message: `the question ${quoted(label)} stands at ${first} already`,
    expected: "each question once",
    hint: "delete one of the two",
  }),
  "unasked-cell": ({ found }) => ({
    message: `nothing is asked here, and ${show(found)} would not be read`,
    found: show(found),
    expected: "an empty cell",
    hint: "move it into the yellow cell of the question, or into the column for remarks, or delete it",
  }),
  "no-answer": ({ found }) => ({
    message: `${show(found)} does not tell whether it is not known, or none, or does not apply`,
    found: show(found),
    expected: "an answer, or an empty cell",
    hint: "leave it empty, or write ?",
  }),
  formula: ({ result }) => ({
    message: "this is a formula, which is not read",
    ...(result === undefined ? {} : { found: show(result) }),
    expected: "a value",
    hint: result === undefined ? "write its value" : `write its value: ${show(result)}`,
  }),
  "cell-error": ({ error }) => ({
    message: `this cell holds the error ${error}`,
    found: error,
    expected: "a value",
    hint: "write the value, or leave the cell blank",
  }),
  "merged-cells": ({ range }) => ({
    message: `the cells ${range} are merged, so that nobody can tell which question is answered`,
    found: range,
    expected: "cells of their own",
    hint: "unmerge them, and answer each question in its cell",
  }),
  "items-of-none": ({ count, said }) => ({
    message:
      said === 0
        ? `this says that there are none, and ${count} are listed`
        : `this says ${said}, and ${count} are listed`,
    found: String(said),
    expected: `a blank cell, or no more than that listed`,
    hint: said === 0 ? "leave it blank, or empty the rows" : "leave it blank, or delete the others",
  }),
  "no-such-owner": ({ found, sheet }) => ({
    message:
      "is" in found && found.is === "nothing"
        ? `this row does not say what it belongs to`
        : `${show(found)} is on no row of the sheet ${quoted(sheet)}`,
    found: show(found),
    expected: `a number or a name of the sheet ${quoted(sheet)}`,
    hint: `write the number of a row of the sheet ${quoted(sheet)}`,
  }),
  "owner-in-doubt": ({ found, sheet }) => ({
    message: `several rows of the sheet ${quoted(sheet)} are called ${show(found)}`,
    found: show(found),
    expected: `a number of the sheet ${quoted(sheet)}`,
    hint: `write the number of the row that is meant`,
  }),
  "missing-library": ({ name }) => ({
    message: `writing workbooks takes the library ${name}, which is not installed`,
    expected: name,
    hint: `install it: npm install ${name}`,
  }),
};

const syntax = {
  empty: {
    message: "this table is empty",
    hint: "begin it with a line of the paths of facts, such as practice.staffCount",
  },
  unclosed: {
    message: "this quotation mark is never closed",
    hint: 'close it with another ", and write a quotation mark inside of a cell twice: ""',
  },
  "behind-quote": {
    message: "something stands behind a closing quotation mark",
    hint: 'put the whole cell in quotes, and write a quotation mark inside of it twice: ""',
  },
} as const;

export const csv: Sentences<CsvProblems> = {
  "csv-syntax": ({ reason }) => ({ ...syntax[reason], expected: "CSV (RFC 4180)" }),
  "blank-line": () => ({
    message: "all cells of this line are blank, so that nobody can tell whether it is a practice",
    expected: "a practice",
    hint: "delete the line; for a practice of which nothing is known, write ? in its first cell",
  }),
  "csv-cells": ({ count, most }) => ({
    message: `this line has ${count} cells, and the first has ${most}`,
    found: `${count} cells`,
    expected: `${most} cells at the most`,
    hint: "put cells that hold the separator in quotes, or delete what is too much",
  }),
  "unknown-column": ({ found, near }) => ({
    message: `no fact is called ${show(found)}`,
    found: show(found),
    expected: "the path of a fact, such as practice.staffCount or devices[0].kind",
    hint: near === undefined ? "delete the column, or name it by the path of a fact" : didYouMean(near),
  }),
  "column-twice": ({ found }) => ({
    message: `the column ${show(found)} stands there already`,
    found: show(found),
    expected: "each column once",
    hint: "delete one of the two",
  }),
  "csv-too-large": ({ most }) => ({
    message: "this table is larger than any that is read at once",
    expected: `${most} characters at the most`,
    hint: "divide it into several files",
  }),
};
