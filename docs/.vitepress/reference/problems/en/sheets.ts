import type { ProblemGroup } from "../entry.js";

export const sheets = {
  title: "Spreadsheets and CSV",
  intro:
    "`factsFromWorkbook` and `factsFromCsv` give them as `problems`, the first with the cell in `pointer`, the second with line and column; `hygie facts from-xlsx` and `from-csv` tell them likewise. No facts are given before all is mended.",
  entries: {
    "not-a-workbook": {
      what: "A file is no workbook that hygie can read: something else, locked, of an old format, damaged, too large, or no questionnaire of hygie's.",
      why: "Which cell answers which question stands in the questionnaire alone: elsewhere it could only be guessed.",
    },
    "workbook-of-another-pack": {
      what: "The questionnaire was written for another pack, or another version of it.",
      why: "A question may have changed its meaning: an answer to the old one is none to the new.",
    },
    "missing-sheet": {
      what: "A sheet of the questionnaire is gone, or its first row or column.",
      why: "Answers that somebody deleted by mistake would count as never given.",
    },
    "sheet-twice": {
      what: "A sheet of the questionnaire was copied.",
      why: "Which of the two holds the answers could only be guessed.",
    },
    "missing-question": {
      what: "The row or the column of a question was deleted.",
      why: "An answer that was lost would count as never given.",
    },
    "question-twice": {
      what: "A question stands in two rows or columns.",
      why: "Where the two answers differ, one would be dropped in silence.",
    },
    "unasked-cell": {
      what: "Something is written where nothing is asked.",
      why: "It was meant to say something, and nobody would read it.",
    },
    "no-answer": {
      what: "A cell says neither yes nor no: `-`, `n/a` or the like.",
      why: "It may stand for unknown, for none, or for “does not concern us”, which lead to three verdicts.",
    },
    formula: {
      what: "A cell holds a formula.",
      why: "Its result may be out of date, or come from another file: what is judged must stand in the cell.",
    },
    "cell-error": {
      what: "A cell holds an error of the spreadsheet program, such as `#REF!`.",
      why: "What was there before it cannot be known.",
    },
    "merged-cells": {
      what: "Cells that answer several questions were merged.",
      why: "The answer of one would be taken for that of all, or those of the others lost.",
    },
    "items-of-none": {
      what: "It is said that a list has no items, or fewer than are listed.",
      why: "One of the two is wrong, and they lead to different verdicts.",
    },
    "no-such-owner": {
      what: "A row does not say which row of another sheet it belongs to, or names none that is there.",
      why: "Put with another, it would speak for or against the wrong device or person.",
    },
    "owner-in-doubt": {
      what: "A row belongs to a name that several rows of the other sheet have.",
      why: "Put with the wrong one, it would speak for or against another device or person.",
    },
    "missing-library": {
      what: "Workbooks are to be written, and the library that does so is not installed (an `OptionsError`).",
      why: "It is large and few need it, so that hygie does not bring it along; to read a workbook takes none.",
    },
    "csv-syntax": {
      what: "A table is empty, or its quotation marks do not close where they should.",
      why: "From there on cells would slip into other columns, and answer other questions.",
    },
    "blank-line": {
      what: "All cells of a line are blank.",
      why: "It may be a practice of which nothing is known, or a line that somebody left behind: one more practice changes every average.",
    },
    "csv-cells": {
      what: "A line has more cells than the first line has columns.",
      why: "A separator inside a text has pushed all that follows into the wrong columns.",
    },
    "unknown-column": {
      what: "The name of a column is the path of no fact.",
      why: "The column would be read by nobody, and the fact that was meant would be unknown of every practice.",
    },
    "column-twice": {
      what: "Two columns are for the same fact.",
      why: "Where they differ, one would be dropped in silence.",
    },
    "csv-too-large": {
      what: "A table, or a line of it, is larger than any that is read at once.",
      why: "It would take more memory than there is, and end with nothing.",
      mend: "`hygie batch` reads a table of any length, line by line.",
    },
  },
} satisfies ProblemGroup;
