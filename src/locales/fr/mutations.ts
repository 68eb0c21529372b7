import type { MutationPhrases } from "../phrases/mutations.js";

export const mutations: MutationPhrases = {
  at: (place) => `${place}\u00a0: `,
  mutation: (mutation) => {
    switch (mutation.kind) {
      case "became":
        return `${mutation.from} devient ${mutation.to}`;
      case "dropped":
        return `${mutation.what} est retiré`;
      case "let-in":
        return `${mutation.what} est admis`;
      case "operand-dropped":
        return `l’opérande ${mutation.index} de ${mutation.operator} est retiré`;
      case "negated":
        return `${mutation.fact} est inversé`;
    }
  },
  notices: (change, pointer) => `repère ce changement\u00a0: ${change}, à ${pointer}`,
  expected: (expected, found) => `attendu\u00a0: ${expected}, obtenu\u00a0: ${found}`,
  wrongFacts: (expected, problems) => `attendu\u00a0: ${expected}, mais ses faits sont invalides\n${problems}`,
  uncovered: (outcome) => `aucun cas n’attend ${outcome}\u00a0; ajoutez-en un`,
  survivor: (change, witness) => `aucun cas ne repère ce changement\u00a0: ${change}\u00a0; ajoutez\n${witness}`,
  open: (change, why) =>
    `aucun cas ne repère ce changement\u00a0: ${change}\u00a0; on ne sait pas s’il change quelque chose\u00a0: ${why}`,
  equivalent: (change) => `${change}, sans effet\u00a0: c’est prouvé`,
  undated: (expected) =>
    `attendu\u00a0: ${expected}, mais la règle compte des jours\u00a0: ajoutez «\u00a0now\u00a0», le jour de l’évaluation`,
};
