import type { MutationPhrases } from "../phrases/mutations.js";

export const mutations: MutationPhrases = {
  at: (place) => `${place}: `,
  mutation: (mutation) => {
    switch (mutation.kind) {
      case "became":
        return `${mutation.from} became ${mutation.to}`;
      case "dropped":
        return `${mutation.what} was dropped`;
      case "let-in":
        return `${mutation.what} was let in`;
      case "operand-dropped":
        return `operand ${mutation.index} of ${mutation.operator} was dropped`;
      case "negated":
        return `${mutation.fact} was negated`;
    }
  },
  notices: (change, pointer) => `notices that ${change} at ${pointer}`,
  expected: (expected, found) => `expected ${expected}, found ${found}`,
  wrongFacts: (expected, problems) => `expected ${expected}, and its facts are wrong\n${problems}`,
  uncovered: (outcome) => `no case expects ${outcome}; add one`,
  survivor: (change, witness) => `no case notices that ${change}; add\n${witness}`,
  open: (change, why) => `no case notices that ${change}, and whether it makes a difference is open: ${why}`,
  equivalent: (change) => `${change} makes no difference: that is proved`,
  undated: (expected) => `expected ${expected}, and the rule counts days: add "now", the day of the evaluation`,
};
