import type { findings as english } from "../en/findings.js";
import type { SameGroup } from "../entry.js";

export const findings = {
  title: "Les constats de hygie check",
  intro:
    "Des erreurs probables dans un jeu de règles qui se charge\u00a0: `hygie check` les liste comme erreurs, dont une seule suffit pour qu’il se termine par 1, ou comme avertissements. Chacune a sa section dans [Les constats de hygie check](../guides/findings.md), avec une règle qui la montre et la règle corrigée.",
  entries: {
    "impossible-outcome": {
      what: "Un résultat que la règle devrait pouvoir donner n’est donné par aucun fait.",
      why: "Une règle que personne ne peut enfreindre, ou que personne ne peut respecter, ne juge personne.",
    },
    "never-applies": {
      what: "`appliesWhen` n’est vrai pour aucun fait.",
      why: "La règle est dans le jeu et ne concerne personne.",
    },
    "idle-part": {
      what: "Une partie d’un `and`, d’un `or` ou d’un `if` ne change aucun verdict.",
      why: "Qui lit la règle croit qu’elle demande plus, ou moins, qu’elle ne fait.",
    },
    contradiction: {
      what: "Ce qui est demandé d’un fait n’est vrai d’aucune valeur.",
      why: "Cette façon de respecter la règle est fermée à tous.",
    },
    tautology: {
      what: "Ce qui est demandé d’un fait est vrai de toute valeur.",
      why: "Cela se lit comme une exigence, et laisse tout passer.",
    },
    "out-of-range": {
      what: "Un fait, ou un décompte dans une liste, est comparé à un nombre qu’il n’a jamais.",
      why: "La comparaison est tranchée avant que quiconque n’ait répondu.",
    },
    "beyond-range": {
      what: "Un fait doit dépasser son maximum, ou être inférieur à son minimum.",
      why: "Personne ne peut y être\u00a0; le plus souvent, la borne elle-même devait compter.",
    },
    "parameter-range": {
      what: "Un paramètre peut recevoir une valeur que n’a jamais ce à quoi il est comparé.",
      why: "Tout en restant dans ce qui est permis, quelqu’un pourrait neutraliser la règle sans le savoir.",
    },
    "fractional-percent": {
      what: "`share`, qui est en pour cent, est comparé à une fraction.",
      why: "0,66 est moins d’un pour cent\u00a0: presque tous respecteraient la règle.",
    },
    "needless-unknown": {
      what: "La règle dit «\u00a0inconnu\u00a0» alors qu’aucune réponse ne changerait son verdict.",
      why: "Un cabinet se voit poser des questions qui ne tranchent rien, et son score reste plus incertain qu’il ne devrait.",
    },
    "date-to-come": {
      what: "Une date encore à venir satisferait la règle, ou la rendrait applicable.",
      why: "Un test de la sauvegarde prévu l’an prochain compterait comme un test fait.",
    },
    "zero-divisor": {
      what: "Un diviseur peut être nul.",
      why: "Le résultat serait infini ou ne serait pas un nombre, et le verdict un hasard.",
    },
    "empty-list": {
      what: "Une liste sans élément décide du résultat, et rien ne dit que c’est voulu.",
      why: "En JsonLogic, `all` est faux d’une liste vide\u00a0: un cabinet sans aucun appareil serait en défaut pour ses appareils.",
    },
    "duplicate-case": {
      what: "Deux cas d’une règle portent le même nom.",
      why: "Quand l’un des deux échoue, personne ne sait lequel.",
    },
    "case-without-day": {
      what: "La règle compte des jours, et l’un de ses cas n’a pas de `now`.",
      why: "Le cas serait juste aujourd’hui, et échouerait un jour de lui-même.",
    },
    "unit-mismatch": {
      what: "Ce qui est comparé est dans deux unités, ou dans une seule sous deux noms.",
      why: "15 heures seraient comparées à 15 minutes.",
    },
    "undeclared-unit": {
      what: "L’unité d’un fait ou d’un paramètre n’a pas de mots dans une langue du jeu de règles.",
      why: "Un rapport montrerait son nom brut au milieu d’une phrase.",
    },
    "useless-evidence": {
      what: "Une règle accepte une preuve d’un fait qu’elle ne lit pas.",
      why: "Quelqu’un recueillerait une preuve sur laquelle aucun verdict ne repose.",
    },
    "absent-quote": {
      what: "La citation d’une règle ne figure pas dans le texte de sa source.",
      why: "La règle prêterait à un document des mots qu’il ne dit pas.",
    },
    "group-without-facts": {
      what: "Le jeu de règles déclare un groupe de faits, ou une liste d’éléments, qui ne contient aucun fait.",
      why: "Il n’apparaît dans aucun formulaire, et qui y écrit quelque chose apprend que le fait est inconnu\u00a0: le plus souvent, ses faits ont été oubliés.",
    },
    "unread-fact": {
      what: "Le jeu de règles déclare un fait qu’aucune règle ne lit.",
      why: "La question serait posée pour rien, et la réponse gardée pour rien.",
    },
    "unused-name": {
      what: "Le jeu de règles déclare ce que rien n’y nomme\u00a0: un risque, un référentiel, une unité.",
      why: "Souvent, le nom est mal écrit là où il devait servir.",
    },
  },
} satisfies SameGroup<typeof english>;
