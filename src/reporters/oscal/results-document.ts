import type { Report } from "../../generated/schemas.js";
import type { OscalPhrases } from "../../locales/phrases/oscal.js";

/** What is written of a report, and what it is written from. */
export interface ResultsDocument {
  readonly report: Report;
  readonly say: OscalPhrases;
  /** The id of something of this report. */
  readonly id: (...path: readonly string[]) => string;
}
