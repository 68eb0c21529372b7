import type { evaluation as english } from "../en/evaluation.js";
import type { SameGroup } from "../entry.js";

export const evaluation = {
  title: "L’évaluation, les preuves et les dérogations",
  intro:
    "Ceux des options sont dans une `OptionsError`, ceux des preuves dans une `EvidenceError`, ceux des dérogations dans une `WaiversError`. Ce que seule la commande peut voir, comme un fichier absent, elle le signale par un avertissement qui ne touche pas à son code de sortie, sauf `wrong-digest`. Voir [Preuves et dérogations](../guides/evidence-and-waivers.md).",
  entries: {
    "unknown-option": {
      what: "Une option porte un nom que l’appel ne connaît pas.",
      why: "Une option mal écrite serait ignorée, et l’appel ferait ce qu’il fait par défaut.",
    },
    "not-an-instant": {
      what: "`now`, ou un autre instant, n’en est pas un\u00a0: il a une autre forme, n’est pas dans le calendrier, ou c’est une heure sans son décalage par rapport à UTC.",
      why: "Les âges se comptent à partir de lui\u00a0: pris pour un autre jour, ou pour un jour différent sur chaque machine, il ferait dépendre les verdicts du hasard.",
    },
    "day-written-otherwise": {
      what: "Une option de la commande donne un jour sous une autre forme que AAAA-MM-JJ.",
      why: "03/04/2026 est en avril à Paris et en mars à Boston\u00a0: une seule forme ne laisse aucun doute.",
    },
    "unknown-support": {
      what: "Une preuve porte sur ce qui n’est ni un fait ni une règle du jeu.",
      why: "Elle ne prouverait rien, et la règle continuerait à demander une preuve.",
    },
    "unknown-evidence-type": {
      what: "Une preuve, ou une règle, nomme un type de preuve que le jeu de règles ne déclare pas.",
      why: "La preuve ne serait acceptée par aucune règle, et la règle n’accepterait rien que quelqu’un puisse fournir.",
    },
    "ends-before-start": {
      what: "Une preuve est valable jusqu’à un jour qui précède celui où elle a été recueillie.",
      why: "Elle ne serait à jour à aucun moment\u00a0: l’une des deux dates n’est pas la bonne.",
    },
    "expires-before-start": {
      what: "Une dérogation expire avant de commencer.",
      why: "Elle ne serait jamais en vigueur, et la règle serait en défaut alors que quelqu’un la croit excusée.",
    },
    "rule-without-items": {
      what: "Une dérogation nomme des éléments, et sa règle ne parcourt aucune liste dont les éléments ont un `id`.",
      why: "Il n’y a rien à mettre de côté\u00a0: la dérogation n’excuserait rien, ou toute la règle, ce que personne n’a approuvé.",
    },
    "wrong-digest": {
      what: "Le fichier d’une preuve a un autre SHA-256 que celui qui a été enregistré.",
      why: "Ce n’est plus le fichier que quelqu’un a examiné\u00a0: `hygie evaluate` le refuse.",
    },
    "unverified-evidence": {
      what: "Le fichier d’une preuve est absent, ou ne se lit pas\u00a0: rien n’a été comparé.",
      why: "Qui lit le rapport doit savoir que la preuve repose sur la parole de quelqu’un.",
      mend: 'Avec la politique de preuve `"require"`, une telle preuve n’est jamais à jour.',
    },
    "unaccepted-evidence": {
      what: "Une preuve est d’un type que n’accepte pas la règle, ou qu’aucune règle n’accepte pour ce fait.",
      why: "Elle est sans effet\u00a0: qui l’a recueillie attendrait en vain que la règle soit prouvée.",
    },
    "evidence-of-no-item": {
      what: "Une preuve nomme un élément par un id que les faits n’ont pas.",
      why: "Elle ne prouve rien\u00a0; le plus souvent, l’id a été changé ou mal écrit dans l’un des deux fichiers.",
    },
    "waiver-of-no-item": {
      what: "Une dérogation nomme un élément par un id que n’a aucune liste de sa règle.",
      why: "Elle n’excuse rien\u00a0; le plus souvent, l’id a été changé ou mal écrit dans l’un des deux fichiers.",
    },
    "evidence-to-come": {
      what: "Une preuve est recueillie un jour postérieur à celui de l’évaluation.",
      why: "Elle ne prouve encore rien.",
    },
  },
} satisfies SameGroup<typeof english>;
