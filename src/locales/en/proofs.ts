import { formatsIn } from "../format.js";
import type { ProofPhrases } from "../phrases/proofs.js";

export const proofs: ProofPhrases = {
  open: (gap) => {
    switch (gap.kind) {
      case "budget":
        return `more than ${formatsIn("en").number(gap.cases)} cases would have to be tried`;
      case "beyond":
        return `the logic computes with ${gap.fact}, or compares it, in a way that is not searched`;
      case "shares":
        return (
          `shares of ${gap.fact} are held against several bounds while more is asked of its items, which is settled ` +
          `for lists of at most ${gap.most} items: declare a maxItems of ${gap.most} or less`
        );
      case "unconfirmed":
        return "facts that were found are not confirmed by the evaluator: this is a fault of hygie, please report it";
    }
  },
};
