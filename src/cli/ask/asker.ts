import type { Prompt } from "./prompt.js";
import type { Step } from "./questionnaire.js";

/** Who puts questions to somebody and hands back the answers: on a terminal, or line by line. */
export interface Asker {
  /** How to answer, in its way of asking. */
  readonly manner: "keys" | "lines";
  readonly title: (text: string) => void;
  /** Says something, a paragraph each. */
  readonly say: (paragraphs: readonly string[]) => void;
  /** The answer to what is asked, below its heading where that is a new one; nothing where it is interrupted. */
  readonly ask: (prompt: Prompt, isNewHeading: boolean) => Promise<Step | undefined>;
  /** Says the last thing before the report. */
  readonly end: (text: string) => void;
  /** Interrupts what is being asked. */
  readonly stop: () => void;
  /** Leaves the terminal as it was. */
  readonly close: () => void;
}
