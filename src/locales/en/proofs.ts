import { formatsIn } from "../format.js";
import type { ProofPhrases } from "../phrases/proofs.js";

export const proofs: ProofPhrases = {
  open: (gap) => {
    switch (gap.kind) {
      case "budget":
        return `more than ${formatsIn("en").number(gap.cases)} cases would have to be tried`;
      case "beyond":
        return `the logic computes with ${gap.fact}, or compares it, in a way that is not searched`;
      case "unconfirmed":
        return "facts that were found are not confirmed by the evaluator: this is a fault of hygie, please report it";
    }
  },
};
