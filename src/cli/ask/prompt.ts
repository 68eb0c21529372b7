import type { Field, Question } from "../../generated/schemas.js";
import type { Step } from "./questionnaire.js";

/** One thing that is asked, in words: what a terminal shows, and what any answer means. */
export interface Prompt {
  /** Where in the questionnaire it is. */
  readonly heading: string;
  /** How far one has come. */
  readonly progress: string;
  /** The question, then what helps to answer it. */
  readonly lines: readonly string[];
  readonly answer: Choosing | Typing;
  /** What it is taken for where nobody answers any more, and nothing is lost by it. */
  readonly atEnd?: Step;
}

/** One answer of several. */
export interface Choosing {
  readonly choices: readonly { readonly label: string; readonly step: Step }[];
  /** Which of them is the answer as it is known. */
  readonly current?: number;
}

/** An answer in one's own words. */
export interface Typing {
  /** What a line of text means; or what is wrong with it, in a sentence. */
  readonly read: (typed: string) => Step | string;
  /** The answer as it is known, in words: an empty line keeps it. */
  readonly current?: string;
}

/** What is typed instead of an answer. */
export const signs = { skip: "?", back: "<" } as const;

/** A question with all that one of any type may have. */
export type AnyQuestion = Omit<Field, "title"> & Pick<Question, "pointer" | "section" | "subject">;

/** Is an answer typed, and not chosen? */
export function isTyped({ type, choices }: AnyQuestion): boolean {
  return type !== "boolean" && type !== "array" && choices === undefined;
}
