import type { ReportPhrases } from "../phrases/reporters.js";

/** A score in words; it stands apart, since pages show it that show no report. */
export const score: ReportPhrases["score"] = ({ low, high }) =>
  low === high ? `Score\u00a0: ${low} sur 100` : `Score\u00a0: entre ${low} et ${high} sur 100`;
