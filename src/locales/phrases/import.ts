import type { RemainingPart } from "../../problems/codes/import.js";

/** What a pack made of another format says, in one language. */
export interface ImportWords {
  /** What is asked of the value of a parameter, by its name and the title of its rule. */
  readonly valueQuestion: (name: string, title: string) => string;
  readonly valueHelp: string;
  /** Who published a document that does not say it. */
  readonly unknownPublisher: string;
  /** What stands in the place of a parameter that has neither a value nor a label. */
  readonly blank: string;
}

/** What the command says of a pack that it made. */
export interface ImportPhrases {
  readonly made: (rules: number, folder: string) => string;
  readonly leftOut: (controls: readonly string[]) => string;
  readonly remains: string;
  readonly parts: Readonly<Record<RemainingPart, string>>;
  /** How many rules lack it, and which where they are not all. */
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly next: string;
}
