import type { facts as english } from "../en/facts.js";
import type { SameGroup } from "../entry.js";

export const facts = {
  title: "Les faits d’un cabinet",
  intro:
    "`evaluate` et `setFact` les lèvent dans une `FactsError`, `parseFacts` les renvoie dans `problems`, et la commande les signale avec la ligne et la colonne du fichier. Le guide [Les faits et l’inconnu](../guides/facts.md) dit ce que sont les faits.",
  entries: {
    "wrong-type": {
      what: "Une valeur n’a pas le type attendu à sa place\u00a0: un fait, un mot-clé dans la déclaration d’un fait, un membre d’un jeu de règles, une option ou un argument d’un appel.",
      why: 'Prise pour ce qu’elle n’est pas, elle changerait un verdict sans que personne ne le voie\u00a0: pour JavaScript, le texte `"false"` est vrai, et `"9"` dépasse `"15"`.',
      mend: 'Ce qui n’est pas connu vaut `null`, ou s’omet\u00a0: jamais `"?"`, `""` ni `0`.',
    },
    "out-of-bounds": {
      what: "Un nombre sort de ce qu’admet le fait, le mot-clé ou le paramètre.",
      why: "Une part de 120 pour cent ou un mot de passe de −8 caractères est une faute de frappe, et toutes les règles qui la lisent jugeraient cette faute.",
      mend: "Les bornes d’un fait se trouvent dans le `facts.schema.json` du jeu de règles, celles d’un paramètre dans sa règle.",
    },
    "impossible-value": {
      what: "Une valeur n’est aucune de celles qui sont prévues\u00a0: les choix d’un fait ou d’un paramètre, les gravités, ce que peut être une option.",
      why: "Aucune règle ne compare avec une valeur que personne n’a prévue\u00a0: un `clinic` mal écrit laisserait sans effet les règles sur les cliniques, et personne ne le saurait.",
    },
    "accents-apart": {
      what: "Une valeur a le même aspect que l’une de celles qui sont prévues, mais ses accents sont codés autrement.",
      why: "Pour un ordinateur, les deux diffèrent, et aucun œil ne peut voir pourquoi la valeur est refusée.",
      mend: 'Les textes issus de noms de fichiers sous macOS, ou d’un PDF, ont souvent leurs accents à part\u00a0: `text.normalize("NFC")` les réunit.',
    },
    "unknown-fact": {
      what: "Un nom n’est celui d’aucun fait à sa place\u00a0: dans les faits d’un cabinet, dans la logique ou les preuves d’une règle, dans un appel.",
      why: "Le fait voulu resterait inconnu alors que quelqu’un y a répondu, et une logique qui lit ce nom ne trancherait jamais.",
      mend: 'Dans `all`, `some`, `count` et leurs semblables, `var` lit l’élément de la liste\u00a0; `{"facts": "staff[].id"}` lit dans l’ensemble des faits.',
    },
    "too-many-items": {
      what: "Une liste a plus d’éléments que le jeu de règles n’en admet\u00a0: 1\u00a0000 s’il ne déclare pas de `maxItems`.",
      why: "Le temps et la mémoire croissent avec les éléments, et avec leur produit pour des listes dans des listes\u00a0: sans borne, les données d’un inconnu pourraient accaparer votre service.",
    },
    "too-long": {
      what: "Un texte a plus de caractères que n’en admet le jeu de règles, 10\u00a0000 s’il ne déclare pas de `maxLength`, ou que n’en contient la cellule d’un classeur.",
      why: "Un texte sans fin remplit la mémoire, et ce qu’une cellule ne contient pas serait coupé sans un mot.",
    },
    "duplicate-id": {
      what: "Deux éléments d’une liste ont le même `id`.",
      why: "Les preuves et les dérogations désignent les éléments par leur id\u00a0: ce qui a été accordé à un portable excuserait l’autre.",
    },
    "empty-id": {
      what: "L’`id` d’un élément ne contient rien.",
      why: "Les messages, les preuves et les dérogations désignent l’élément par son id, et celui-ci ne désigne rien.",
    },
    "not-plain": {
      what: "Un objet garde ses valeurs ailleurs que dans des membres qui lui sont propres\u00a0: une `Map`, une promesse, un formulaire, une instance à accesseurs.",
      why: "Ses membres paraîtraient absents, et tous les faits seraient inconnus alors qu’ils ont été donnés.",
    },
    "no-such-place": {
      what: "Un JSON Pointer donné à `setFact` ou à `questionAt` ne mène à aucune place qu’un fait puisse avoir.",
      why: "Une réponse mise là serait perdue pour toutes les règles et, sous un nom dont tous les objets héritent, elle pourrait atteindre d’autres données.",
      mend: "Reprenez le `pointer` d’une question ou d’un champ tel qu’hygie le donne.",
    },
    "facts-of-version": {
      what: "La commande reçoit les faits d’une version antérieure du jeu de règles là où il faut ceux de la version actuelle, ou l’inverse.",
      why: "Chaque fait renommé ou scindé serait un nom inconnu, et ce qu’il est devenu ne se devine pas.",
      mend: "Le guide [De macsf 1.0.0 à 2.0.0](../guides/migrate.md) dit ce qu’est devenu chaque fait.",
    },
  },
} satisfies SameGroup<typeof english>;
