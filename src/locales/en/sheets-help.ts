import type { HelpPhrases } from "../phrases/cli-help.js";

const output = "a new file for the facts (default: standard output)";

/** What the help says of the commands that read what was filled in with a spreadsheet program. */
export const sheetsHelp: Pick<HelpPhrases, "facts" | "factsFromXlsx" | "factsFromCsv"> = {
  facts: {
    summary: "read facts that were filled in with a spreadsheet program",
    description: "Reads facts from a questionnaire (.xlsx) or a table (.csv). A blank cell is unknown.",
  },
  factsFromXlsx: {
    summary: "read the questionnaire that hygie ask --xlsx wrote",
    description:
      "Reads a questionnaire that hygie ask --xlsx wrote and somebody filled in, and writes the facts as JSON. What is wrong is told by " +
      "sheet and cell, all at once. Formulas are not read.\n\n" +
      "Exit code: 0 all well, 2 wrong usage, input or output.",
    file: "the workbook, or - for standard input",
    output,
  },
  factsFromCsv: {
    summary: "read a table with a practice a line",
    description:
      "Reads a table whose first line has the paths of facts, such as practice.staffCount or devices[0].kind, and every other line a practice. " +
      "It writes the facts as NDJSON, a practice a line, which hygie diff --facts reads. What is wrong is told by line and column.\n\n" +
      "Exit code: 0 all well, 2 wrong usage, input or output.",
    file: "a CSV file in UTF-8, with commas, semicolons or tabs, or - for standard input",
    output,
  },
};
