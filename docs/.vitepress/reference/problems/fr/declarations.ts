import type { declarations as english } from "../en/declarations.js";
import type { SameGroup } from "../entry.js";

export const declarations = {
  title: "Les faits que déclare un jeu de règles",
  intro:
    "Trouvés dans `facts.schema.json` et dans les textes d’un jeu de règles quand il est chargé, dans une `PackError`. Le guide [Déclarer des faits](../guides/declare-facts.md) dit ce qui peut y figurer.",
  entries: {
    "open-facts": {
      what: "L’ensemble des faits, ou un groupe de faits, admettrait des membres que personne n’a déclarés.",
      why: "Un fait mal écrit serait admis sans qu’aucune règle ne le lise, et le fait voulu resterait inconnu.",
    },
    "unknown-format": {
      what: "Un texte est déclaré avec un autre `format` que `date`.",
      why: "hygie n’en contrôle pas d’autre\u00a0: accepter le mot promettrait un contrôle que personne ne fait.",
    },
    "facts-too-deep": {
      what: "Des faits sont imbriqués sur plus de 16 niveaux.",
      why: "Personne ne pourrait remplir un formulaire aussi profond, et tout ce qui parcourt des faits compte sur cette limite.",
    },
    "no-number-between": {
      what: "Les bornes d’un nombre ne laissent aucun nombre entre elles, ou aucun nombre entier quand il en faut un.",
      why: "Aucune réponse ne serait juste\u00a0: quoi qu’on écrive dans le formulaire, ce serait refusé.",
    },
    "unknown-choice": {
      what: "Un libellé est donné à une valeur que le fait n’a jamais\u00a0; pour la commande\u00a0: une option a une valeur qui n’est aucune des siennes.",
      why: "Le libellé ne serait jamais montré et la valeur voulue n’en aurait pas\u00a0; et une option qui n’est pas comprise ne doit pas faire ce qu’elle fait par défaut.",
    },
    "missing-text": {
      what: "Il manque à un fait ou à une règle un texte dans une langue que le jeu de règles déclare.",
      why: "Qui lit cette langue trouverait un blanc, ou une autre langue au milieu d’un rapport.",
    },
    "undeclared-language": {
      what: "Un texte est donné dans une langue que le jeu de règles ne nomme pas sous `locales`.",
      why: "Aucun rapport ne peut être demandé dans cette langue\u00a0: personne ne lirait ce texte, ni ne verrait qu’il est dépassé.",
    },
  },
} satisfies SameGroup<typeof english>;
