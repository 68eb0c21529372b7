import type { ExplainPhrases } from "../phrases/explain.js";

const named = (facts: readonly string[], others: number) => {
  const all = [...facts.map((fact) => `“${fact}”`), ...(others > 0 ? [`${others} more`] : [])];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
};

/** What explanations say, in English. */
export const explain: ExplainPhrases = {
  contrast: (facts, others) =>
    facts.length + others === 1
      ? `Another answer to ${named(facts, others)} could change the outcome.`
      : `Other answers to ${named(facts, others)}, together, could change the outcome.`,
  settling: (facts, others) =>
    facts.length + others === 1
      ? `An answer to ${named(facts, others)} could settle the rule.`
      : `Answers to ${named(facts, others)}, together, could settle the rule.`,
  range: (fact, values) => `${fact}: the outcome stays the same with ${values}`,
  only: (value) => `${value} only`,
  any: "any answer",
  from: (date) => `a date from ${date} on`,
  until: (date) => `a date until ${date}`,
  fromTo: (first, last) => `a date from ${first} to ${last}`,
  change: (fact, value, now) => `${fact}: ${value} (now: ${now})`,
  added: (list, count, facts) =>
    `${list}: ${count === 1 ? "one more item" : `${count} more items`}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`,
  listed: (list, count, facts) =>
    `${list}: a list with ${count === 1 ? "one item" : `${count} items`}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`,
  keeping: (titles) => ` (so that ${named(titles, 0)} ${titles.length === 1 ? "does" : "do"} not fail)`,
  caveat: (command) =>
    `These are the answers that are enough for the calculation, not advice: declare only what is true. What to do: ${command}`,
  counterfactual: (changes) => `The rule would be met with: ${changes.join("; ")}.`,
  heading: {
    sufficient: "What decides it",
    contrastive: "What would change it",
    settling: "What could settle it",
    ranges: "How far each fact could move alone",
    counterfactuals: "The smallest changes that would make it pass",
  },
  none: {
    sufficient: "Nothing decides it yet.",
    contrastive: "No other answers would change it.",
    settling: "No answer was found that settles it by itself.",
    ranges: "No fact decides it.",
    counterfactuals: "No change was found that makes it pass without making another rule fail.",
  },
  mayBeMore: "There may be others.",
  mayBeSome: "None were found, but not all were tried: there may be some.",
};
