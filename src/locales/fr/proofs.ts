import { formatsIn } from "../format.js";
import type { ProofPhrases } from "../phrases/proofs.js";

export const proofs: ProofPhrases = {
  open: (gap) => {
    switch (gap.kind) {
      case "budget":
        return `il faudrait essayer plus de ${formatsIn("fr").number(gap.cases)} cas`;
      case "beyond":
        return `la logique calcule avec ${gap.fact}, ou le compare, d’une manière que la recherche ne couvre pas`;
      case "shares":
        return (
          `des pourcentages d’éléments de ${gap.fact} sont comparés à plusieurs bornes et d’autres conditions portent sur ces éléments, ce ` +
          `qui ne se vérifie que pour des listes de ${gap.most} éléments au plus\u00a0: déclarez un maxItems de ${gap.most} ou moins`
        );
      case "unconfirmed":
        return "des faits trouvés ne sont pas confirmés par l’évaluateur\u00a0: c’est un défaut d’hygie, signalez-le";
    }
  },
};
