import type { Field } from "../../generated/schemas.js";

/** What `hygie ask` says beside the questions of a pack, in one language. */
export interface AskPhrases {
  /** Before the first question: where answers are kept. */
  readonly begin: (file: string) => string;
  /** The same, where some are kept there already. */
  readonly goOn: (file: string, answers: number) => string;
  /** How many answers were "I do not know": they are asked once more at the end. */
  readonly unknown: (answers: number) => string;
  /** How one answers with the keys of a terminal, and on lines. */
  readonly keys: string;
  readonly lines: string;
  readonly heading: (section: string, subject: string) => string;
  readonly progress: (progress: { readonly answered: number; readonly left: number; readonly score: string }) => string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  readonly back: string;
  /** What may be typed in place of an answer. */
  readonly signs: (skip: string | undefined, back: string | undefined) => string | undefined;
  /** Of the name of an item, which is called otherwise where it has none. */
  readonly unnamed: (skip: string, called: string) => string;
  /** What an answer has to be. */
  readonly wanted: (
    question: Pick<Field, "type" | "unit" | "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum">,
  ) => string | undefined;
  /** The answer as it is known, which an empty line keeps. */
  readonly current: (answer: string) => string;
  readonly unanswered: (skip: string) => string;
  /** Of choices by number: what was typed is none. */
  readonly notAChoice: (most: number) => string;
  readonly isCurrent: (choice: string) => string;
  readonly list: ListPhrases;
  readonly end: EndPhrases;
  /** Where the answers are, and how to go on: the sentence of an interruption. */
  readonly interrupted: (file: string, command: string) => string;
}

interface ListPhrases {
  readonly none: string;
  /** An item more, by what it is called until it has a name. */
  readonly add: (item: string) => string;
  readonly addOther: (item: string) => string;
  /** The items that were told. */
  readonly told: (items: readonly string[]) => string;
  readonly others: string;
  readonly whole: string;
  readonly remove: string;
  readonly which: string;
}

interface EndPhrases {
  readonly heading: string;
  readonly nothingLeft: string;
  /** The same, but for what was not known, so many questions. */
  readonly left: (questions: number) => string;
  readonly again: string;
  readonly report: string;
  /** Before the report. */
  readonly done: string;
  /** Where the answers are, and how to see the report again. */
  readonly kept: (file: string, command: string) => string;
}
