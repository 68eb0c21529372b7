import type { json as english } from "../en/json.js";
import type { SameGroup } from "../entry.js";

export const json = {
  title: "JSON et fichiers",
  intro:
    "Trouvés à la lecture d’un jeu de règles (`PackError`), de preuves ou de dérogations (`EvidenceError`, `WaiversError`), d’options (`OptionsError`), ou de tout fichier donné à la commande, avec sa ligne et sa colonne.",
  entries: {
    "json-syntax": {
      what: "Un fichier cesse d’être du JSON à l’endroit indiqué.",
      why: "Deviner la suite pourrait faire perdre un fait ou une règle sans que personne ne s’en aperçoive.",
    },
    "empty-file": {
      what: "Un fichier ne contient que des blancs.",
      why: "Il n’a peut-être jamais été enregistré\u00a0: pris pour «\u00a0rien n’est connu\u00a0», il donnerait un rapport sur personne.",
    },
    "duplicate-member": {
      what: "Un nom figure deux fois dans un objet d’un fichier.",
      why: "`JSON.parse` garde le second et perd le premier en silence\u00a0: l’auteur du premier ne saurait pas qu’il a disparu.",
    },
    "inexact-number": {
      what: "Un nombre a plus de chiffres que n’en gardent JavaScript et la plupart des langages, ou il est trop grand ou trop petit pour en être un.",
      why: "`JSON.parse` en fait un autre en silence\u00a0: de 9007199254740993, celui d’en dessous\u00a0; de 1e400, aucun, ce qui s’écrit ensuite `null`.",
    },
    "not-json": {
      what: "Une valeur n’existe pas en JSON, se contient elle-même, ou dépasse 200 niveaux, 10\u00a0000 entrées dans une liste ou un objet, ou 1\u00a0000\u00a0000 de valeurs.",
      why: "Elle ne pourrait entrer dans aucun rapport et n’aurait pas d’empreinte\u00a0; et ce qui se contient soi-même n’a pas de fin.",
      mend: "Toutes les limites de ce qui est lu sont dans [Le modèle de sécurité](../guides/security.md#limites).",
    },
    unreadable: {
      what: "Un fichier ou un dossier nommé ne se lit pas\u00a0: il n’existe pas, c’est autre chose, l’accès est interdit, ou il mène hors du dossier du jeu de règles.",
      why: "Continuer sans lui jugerait un cabinet sur moins que ce qui a été remis, et un lien pourrait atteindre ce qui ne regarde pas le jeu de règles.",
    },
    "other-format": {
      what: "Un fichier n’est pas du texte en UTF-8\u00a0: un classeur, un PDF, ou du texte codé autrement.",
      why: "Lus comme de l’UTF-8, ses accents deviendraient d’autres signes, et les noms et les choix ne correspondraient plus.",
    },
    unwritable: {
      what: "Un fichier, un dossier ou la sortie standard ne s’écrit pas.",
      why: "Un rapport qui n’a pas été écrit, ou pas jusqu’au bout, ne doit pas passer pour un rapport écrit\u00a0: la commande se termine par 2.",
    },
    "missing-member": {
      what: "Il manque un membre indispensable à un jeu de règles, à une règle, à la déclaration d’un fait, à une preuve, à une dérogation ou à une option.",
      why: "Rien n’est inventé à sa place\u00a0: une règle sans gravité ne pèserait rien dans le score, une dérogation sans `expiresOn` n’aurait pas de fin.",
    },
    "unknown-member": {
      what: "Un membre porte un nom que rien ne lit, ou un mot-clé ne dit rien d’un fait de ce type.",
      why: "Un `expiresOn` ou un `maximum` mal écrit serait ignoré, et avec lui l’effet attendu.",
    },
    "wrong-format": {
      what: "Un texte n’est pas écrit comme il le faut\u00a0: un id, une version, une date, une langue, une adresse, le chemin d’un fait, un SHA-256\u00a0; ou il est vide.",
      why: "Ces textes se comparent lettre à lettre\u00a0: écrits autrement, ils ne correspondraient à rien, ou se rangeraient dans le mauvais ordre.",
    },
    "too-few": {
      what: "Une liste qui doit avoir une entrée n’en a aucune.",
      why: "Une preuve qui n’appuie rien, ou un fait sans valeur à choisir, n’aurait jamais d’effet.",
    },
    duplicate: {
      what: "Une liste a deux fois la même entrée.",
      why: "La seconde ne dit rien et, le plus souvent, elle devait dire autre chose.",
    },
    "no-such-date": {
      what: "Un texte est écrit comme une date, mais le calendrier ne l’a pas.",
      why: "Du 30 février, JavaScript fait le 2 mars\u00a0: une dérogation finirait un jour que personne n’a écrit.",
    },
    "schema-mismatch": {
      what: "Une valeur enfreint son schéma d’une façon qui n’a pas de code à elle.",
      why: "Tout ce qui la lit compte sur le schéma, et échouerait plus tard, à un endroit qui ne dit rien de la cause.",
      mend: "`expected` nomme le mot-clé du schéma qui est enfreint\u00a0; les schémas sont exportés sous `hygie/schemas/*.json`.",
    },
    "more-problems": {
      what: "Plus de cent problèmes ont été trouvés\u00a0; celui-ci vient en dernier et compte ceux qui ne sont pas cités.",
      why: "Une entrée fausse d’un bout à l’autre remplirait la mémoire et l’écran de ce qu’une seule correction fait souvent disparaître.",
    },
    "system-error": {
      what: "Le système refuse ce dont la commande a besoin, avec un code à lui, comme `EACCES`.",
      why: "Ce qui n’a pas été fait ne peut être connu\u00a0: la commande se termine donc par 2, et non comme si tout allait bien.",
    },
  },
} satisfies SameGroup<typeof english>;
