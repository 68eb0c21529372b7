import type { WorkbookPhrases } from "../phrases/workbook.js";
import { bounded } from "./values.js";

export const workbook: WorkbookPhrases = {
  sheets: { about: "Start here", loose: "General" },
  title: (pack) => `Questionnaire: ${pack}`,
  about: (file) => [
    "Each sheet is a subject. Answer in the yellow cells; everything else is locked, so that your answers are found again.",
    "Leave blank what you do not know: blank is unknown, and never no. You can also write ? for it.",
    "Sheets with a table list what you have, one a row. Where you have none, choose “None” above the table: an empty table says that nobody knows.",
    "A row counts as soon as one of its yellow cells is filled in. For something of which you know nothing else, write ? in one of them.",
    "Help stands in the notes: point at a question, or select its cell. The column for remarks is yours, and is not read.",
    "A formula is not read: write its value.",
    `When you are done, save the file and have it read: hygie facts from-xlsx ${file} -o facts.json`,
  ],
  madeOf: { pack: "Rules", version: "Version", digest: "Digest (SHA-256)" },
  columns: {
    question: "Question",
    answer: "Answer",
    wanted: "Expected",
    remark: "Remarks (not read)",
    number: "No.",
    owner: (title) => `Belongs to (${title})`,
    itself: "Value",
  },
  isDayFirst: false,
  yes: "Yes",
  no: "No",
  none: "None",
  listed: "Listed",
  areThereAny: (title) => `${title}: if there are none, choose “None”`,
  oneARow: "One a row.",
  ownerIs: (sheet) => `Say in each row what it belongs to: its number or its name on the sheet “${sheet}”.`,
  wanted: ({ type, unit, choices, minimum, exclusiveMinimum, maximum, exclusiveMaximum }) => {
    if (choices !== undefined) return "one of the list";
    if (type === "boolean") return "Yes or No";
    if (type === "date") return "a date";
    if (type === "string" || type === "array") return "a text";
    const bounds = { minimum, exclusiveMinimum, maximum, exclusiveMaximum };
    return bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
  },
};
