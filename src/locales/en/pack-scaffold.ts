import type { ScaffoldWords } from "../phrases/pack-scaffold.js";

export const scaffold: ScaffoldWords = {
  impact: "Medical data disclosed",
  attestation: "Signed statement",
  facts: "What is known of a practice. Every fact is optional: absent or null means unknown, never no.",
  question: (title) => `Is this in place: “${title}”?`,
  help: "Answer yes only if it is so today, for the whole practice.",
  rule: (title, source, quote) => ({
    why: `The document “${source}” recommends it.`,
    pass: `This is in place: “${title}”.`,
    fail: `This is not in place: “${title}”.`,
    unknown: `Whether this is in place remains to be told: “${title}”.`,
    steps: [`Read the recommendation again: “${quote}”`, "Apply it, then keep dated evidence of it."],
  }),
  cases: {
    pass: "it is in place",
    fail: "it is not in place",
    unknown: "nobody has said whether it is in place",
  },
};
