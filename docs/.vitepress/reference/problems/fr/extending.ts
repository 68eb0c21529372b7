import type { extending as english } from "../en/extending.js";
import type { SameGroup } from "../entry.js";

export const extending = {
  title: "Les jeux de règles qui en étendent d’autres",
  intro:
    "Trouvés par `loadPack` avec son option `packs`, et par la commande avec `--pack`, dans une `PackError`. Le guide [Un jeu de règles régional, pas à pas](../guides/extend-a-pack.md) en construit un.",
  entries: {
    "unknown-pack": {
      what: "Un jeu de règles en étend un autre qui n’est pas disponible.",
      why: "hygie ne va rien chercher\u00a0: sans cet autre jeu, ses règles manqueraient dans un rapport qui paraît complet.",
    },
    "unmet-range": {
      what: "Le jeu étendu n’est disponible que dans des versions hors de la plage demandée.",
      why: "Dans une autre version, ses règles donnent peut-être d’autres verdicts que celles pour lesquelles les modifications ont été écrites.",
    },
    "extension-loop": {
      what: "Un jeu de règles s’appuie sur lui-même, directement ou par d’autres.",
      why: "Lequel vient en premier, et quelle modification l’emporte, personne ne pourrait le dire.",
    },
    "extension-diamond": {
      what: "Un jeu de règles en atteint un autre par deux chemins.",
      why: "Les règles de cet autre entreraient deux fois, peut-être en deux versions ou avec deux séries de modifications.",
    },
    "taken-id": {
      what: "Un jeu de règles d’un paquet installé porte l’id d’un jeu fourni avec hygie.",
      why: "Une dépendance pourrait mettre ses propres règles à la place de celles qui ont été relues, sous leur nom.",
    },
    clash: {
      what: "Des jeux de règles réunis disent des choses différentes sous un même nom\u00a0: un fait, un risque, un référentiel, un texte.",
      why: "Garder l’un des deux changerait, sans un mot, le sens des règles de l’autre.",
    },
    "false-provenance": {
      what: "Un jeu de règles assemblé se réclame d’un jeu ou d’une règle, et ce qui est disponible le dément.",
      why: "Une règle que quelqu’un a modifiée pourrait passer pour celle du jeu qu’elle nomme.",
    },
    "missing-language": {
      what: "`hygie new` doit commencer un jeu de règles dans une langue où le jeu qu’il étend n’est pas écrit.",
      why: "Les textes de toutes les règles reprises manqueraient, et le jeu ne se chargerait pas.",
    },
  },
} satisfies SameGroup<typeof english>;
