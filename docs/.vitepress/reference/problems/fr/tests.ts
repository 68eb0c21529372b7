import type { tests as english } from "../en/tests.js";
import type { SameGroup } from "../entry.js";

export const tests = {
  title: "Les tests d’un jeu de règles",
  intro:
    "Ceux de `shortcomings`, de `testPack` et de `diffPacks`, dans une `OptionsError`. Ce que trouvent les tests n’en fait pas partie\u00a0: ils le renvoient en données.",
  entries: {
    "not-a-test": {
      what: "Ce qui est donné pour le test d’une règle ne vient pas de `testPack`.",
      why: "Sans ses cas qui échouent et ses modifications, il se lirait comme une règle à laquelle rien ne manque.",
    },
    "not-a-function": {
      what: "Ce qui doit être informé de l’avancement ou des résultats n’est pas une fonction.",
      why: "Personne ne serait informé, ou le travail s’interromprait en cours de route.",
    },
  },
} satisfies SameGroup<typeof english>;
