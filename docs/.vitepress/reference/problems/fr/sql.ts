import type { sql as english } from "../en/sql.js";
import type { SameGroup } from "../entry.js";

export const sql = {
  title: "SQL",
  intro:
    "`toSql`, `toDdl` et `toLoad` les lèvent avant que rien ne soit écrit\u00a0: ceux d’une option dans une `OptionsError`, ceux de ce qu’un moteur ne peut prendre du jeu dans une `PackError`. [`no-files`](#no-files) figure avec les lots. Voir [Un jeu de règles en SQL](../guides/sql.md).",
  entries: {
    "no-such-sql": {
      what: "Une règle emploie un opérateur d’une façon qu’un dialecte ne peut pas dire.",
      why: "Ce qui en approche donnerait d’autres verdicts en SQL qu’en JavaScript.",
    },
    "names-alike": {
      what: "Deux noms n’en font qu’un pour le moteur, qui confond majuscules et minuscules, ou figurent deux fois.",
      why: "Une colonne cacherait l’autre, et une règle lirait le mauvais fait.",
    },
    "name-too-long": {
      what: "Un nom a plus d’octets que le moteur n’en garde.",
      why: "Le moteur le couperait sans un mot, et le prendrait peut-être pour un autre.",
    },
    "waivers-without-key": {
      what: "Des dérogations doivent être jointes aux cabinets, et aucune colonne ne distingue les cabinets.",
      why: "La dérogation d’un cabinet les excuserait tous.",
    },
    "empty-group": {
      what: "Un groupe de faits n’a pas de membre, et le moteur n’a pas de type pour cela.",
      why: "La table ne pourrait être créée, et le moteur le dirait en des mots qui ne mènent pas au fait.",
    },
    "no-character": {
      what: "Un nom contient un caractère nul ou la moitié d’un caractère.",
      why: "Aucun moteur ne le garde\u00a0: certains terminent là l’instruction.",
    },
  },
} satisfies SameGroup<typeof english>;
