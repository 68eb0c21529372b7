import type { plans as english } from "../en/plans.js";
import type { SameGroup } from "../entry.js";

export const plans = {
  title: "Les plans et les explications",
  intro:
    "Ceux de `planTo` et de ce qui écrit un plan, dans une `OptionsError`. Les explications n’ont pas de code à elles\u00a0: un id qui n’en est pas un est [`unknown-rule`](#unknown-rule). Voir [Planifier les corrections](../guides/plan.md).",
  entries: {
    "no-goal": {
      what: "L’objectif d’un plan ne demande rien.",
      why: "N’importe quel plan l’atteindrait, même sans une seule étape.",
    },
    "not-a-plan": {
      what: "Ce qui est donné pour un plan ne vient pas de `planTo`.",
      why: "Les étapes, les heures et les scores qu’il annonce seraient écrits sans avoir été calculés.",
    },
  },
} satisfies SameGroup<typeof english>;
