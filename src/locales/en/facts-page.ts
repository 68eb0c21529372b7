import { formatsIn } from "../format.js";
import type { FactsPagePhrases } from "../phrases/facts-page.js";
import { bounded } from "./values.js";

const format = /* @__PURE__ */ formatsIn("en");

/** So many at the most, where the pack says it. */
function atMost(most: number | undefined, unit: string): string {
  return most === undefined ? "" : `, at most ${format.number(most)} ${unit}`;
}

export const factsPage: FactsPagePhrases = {
  title: "The facts",
  lead: "What a practice can say of itself: each fact with its question, the answers that it takes and the rules that read it. A fact that is absent, or null, is unknown: that is never a no.",
  answer: ({ type, unit, choices, maxLength, maxItems, ...bounds }) => {
    if (choices !== undefined) return "one of these choices";
    switch (type) {
      case "boolean":
        return "yes or no (true or false)";
      case "date":
        return "a date (YYYY-MM-DD)";
      case "string":
        return `a text${atMost(maxLength, "characters")}`;
      case "array":
        return `a list${atMost(maxItems, "items")}`;
      default:
        return bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
    }
  },
  readBy: "Read by",
  unread: "No rule reads it.",
  provedBy: "Accepted evidence",
};
