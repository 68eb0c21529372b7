import type { CycloneDxPhrases } from "../phrases/cyclonedx.js";

export const cycloneDx: CycloneDxPhrases = {
  practice: "The practice",
  read: "The result of the rule, as hygie drew it from what the practice told.",
  met: (title) => `The rule is met: ${title}`,
  quote: (section, quote) => (section === undefined ? `“${quote}”` : `${section}: “${quote}”`),
  uri: (uri) => `Kept at: ${uri}`,
};
