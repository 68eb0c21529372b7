import type { Field } from "../../generated/schemas.js";

/** What is said in one language of the facts of a pack, on their page. */
export interface FactsPagePhrases {
  readonly title: string;
  /** What facts are, and what one that is missing means. */
  readonly lead: string;
  /** The answers that a field takes: `a number from 1 to 30 (minutes)`. */
  readonly answer: (field: Field) => string;
  readonly readBy: string;
  /** Of a fact that no rule reads. */
  readonly unread: string;
  readonly provedBy: string;
}
