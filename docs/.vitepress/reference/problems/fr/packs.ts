import type { packs as english } from "../en/packs.js";
import type { SameGroup } from "../entry.js";

export const packs = {
  title: "Les jeux de règles",
  intro:
    "`loadPack` et `loadPackDirectory` les lèvent dans une `PackError`, de même que `configurePack`\u00a0; `hygie check` les signale avec le fichier, la ligne et la colonne. Voir [Jeux de règles](../guides/rule-packs.md).",
  entries: {
    "unknown-rule": {
      what: "Un id n’est celui d’aucune règle\u00a0: dans les options d’un appel, une dérogation, une configuration, `extends`, `replacedBy` ou la liste de `pack.json`.",
      why: "Une dérogation à cette règle n’excuserait rien, et un rapport demandé pour elle seule serait vide, comme si tout allait bien.",
    },
    "unknown-document": {
      what: "Une règle nomme un document source que le jeu de règles n’a pas.",
      why: "Personne ne pourrait retrouver la recommandation que la règle traduit.",
    },
    "unknown-impact": {
      what: "Une règle nomme un risque que le jeu de règles ne déclare pas.",
      why: "Il paraîtrait dans les rapports sous son seul id, sans titre dans aucune langue.",
    },
    "unknown-framework": {
      what: "Une correspondance d’une règle nomme un référentiel que le jeu de règles ne déclare pas.",
      why: "La table de correspondance renverrait à un référentiel sans titre, sans éditeur et sans exigences.",
    },
    "unknown-control": {
      what: "Une correspondance d’une règle nomme une exigence que son référentiel ne liste pas.",
      why: "La table de correspondance prétendrait couvrir une exigence qui n’existe pas.",
    },
    "unknown-parameter": {
      what: "Une valeur, un texte ou la logique nomme un paramètre que la règle ne déclare pas.",
      why: "Le seuil à modifier resterait ce qu’il était, alors que son auteur le croirait modifié.",
    },
    "duplicate-rule": {
      what: "Deux règles ont le même id, dans un jeu de règles ou dans des jeux réunis.",
      why: "Les rapports, les dérogations et les preuves désignent les règles par leur id\u00a0: personne ne saurait de laquelle des deux il s’agit.",
    },
    "rule-by-name": {
      what: "Un jeu de règles d’un seul tenant nomme une règle au lieu de la contenir.",
      why: "Seul un dossier a un fichier où la trouver\u00a0: la règle serait citée et jamais évaluée.",
    },
    "crossed-bounds": {
      what: "Le minimum d’un paramètre dépasse son maximum.",
      why: "Aucune valeur ne serait admise, pas même celle par défaut.",
    },
    "missing-reason": {
      what: "Une règle est désactivée, et rien ne dit pourquoi.",
      why: "Laisser de côté une recommandation est une décision\u00a0: qui lit le rapport doit pouvoir en lire la raison.",
    },
    "wrong-use": {
      what: "`usedAt` place la valeur d’un paramètre à un endroit de la logique où elle n’est pas.",
      why: "Fixer le paramètre changerait un autre nombre, ou aucun, et le rapport citerait un seuil sur lequel le verdict ne repose pas.",
    },
    "unused-parameter": {
      what: "Une règle déclare un paramètre que sa logique ne lit pas.",
      why: "Qui le fixe croirait avoir modifié la règle, et aucun verdict ne changerait.",
    },
    "parameter-as-text": {
      what: "Le nom d’un paramètre figure dans la logique comme un texte.",
      why: "C’est le mot lui-même qui serait comparé, et jamais la valeur du paramètre.",
    },
    "lean-pack": {
      what: "Un jeu allégé, fait pour les navigateurs, est donné là où il faut le jeu entier.",
      why: "Il n’a pas les cas de test, ni tout ce dont l’empreinte est tirée\u00a0: ce qui serait testé, comparé, configuré ou vérifié ne serait pas le jeu qui a été relu.",
      mend: "Pour macsf, importez `hygie/rules/macsf` au lieu de `hygie/rules/macsf/fr` ou `/en`.",
    },
    "not-a-rule-id": {
      what: "`pack.json` cite ce qui ne peut pas être l’id d’une règle\u00a0: un chemin, le nom d’un fichier, un nombre.",
      why: "Les règles sont des fichiers du dossier, désignés par leur seul id\u00a0: un chemin pourrait en sortir.",
    },
    "listed-twice": {
      what: "`pack.json` cite deux fois une règle.",
      why: "Elle serait évaluée deux fois, et pèserait double dans le score.",
    },
    "wrong-name": {
      what: "L’id, dans le fichier d’une règle, n’est pas le nom du fichier.",
      why: "La règle serait citée sous un nom, et paraîtrait sous un autre dans les rapports.",
    },
    "unlisted-rule": {
      what: "Le fichier d’une règle est dans le dossier, mais `pack.json` ne la cite pas.",
      why: "La règle ne serait jamais évaluée, et personne ne le saurait.",
    },
  },
} satisfies SameGroup<typeof english>;
