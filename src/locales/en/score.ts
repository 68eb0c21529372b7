import type { ReportPhrases } from "../phrases/reporters.js";

/** A score in words; it stands apart, since pages show it that show no report. */
export const score: ReportPhrases["score"] = ({ low, high }) =>
  low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`;
