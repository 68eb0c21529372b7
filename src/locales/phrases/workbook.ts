import type { Field } from "../../generated/schemas.js";

/** What a questionnaire in a workbook says beside what the pack says. */
export interface WorkbookPhrases {
  /** The names of the sheets that are about no section. */
  readonly sheets: { readonly about: string; readonly loose: string };
  /** The first sheet: what it is, and how it is filled in. */
  readonly title: (pack: string) => string;
  readonly about: (file: string) => readonly string[];
  /** What the first sheet says of the pack. */
  readonly madeOf: { readonly pack: string; readonly version: string; readonly digest: string };
  readonly columns: {
    readonly question: string;
    readonly answer: string;
    readonly wanted: string;
    readonly remark: string;
    readonly number: string;
    /** What an item of a list inside of a list belongs to. */
    readonly owner: (title: string) => string;
    /** The items of a list that hold no facts of their own. */
    readonly itself: string;
  };
  /** Is 12/03/2026 in March, whoever writes it? */
  readonly isDayFirst: boolean;
  readonly yes: string;
  readonly no: string;
  /** Of a list: that there are none, or that those that there are stand on the sheet. */
  readonly none: string;
  readonly listed: string;
  /** Beside the cell that says whether there are any. */
  readonly areThereAny: (title: string) => string;
  /** Above a table. */
  readonly oneARow: string;
  readonly ownerIs: (sheet: string) => string;
  /** The answers that a field takes, in few words: `a whole number of at least 1 (people)`. */
  readonly wanted: (field: Field) => string;
}
