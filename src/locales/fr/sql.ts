import type { SqlProblems } from "../../problems/codes/sql.js";
import type { Sentences } from "../../problems/sentences.js";
import { oneOf, quoted, show } from "./words.js";

export const sqlProblems: Sentences<SqlProblems> = {
  "no-such-sql": ({ rule, operator, dialect }) => ({
    message: `la règle ${rule} emploie ${quoted(operator)} d’une façon qui ne peut pas s’écrire dans le SQL de ${dialect}`,
    found: operator,
    expected: "comparaisons, calculs sans reste, quantificateurs, count, share, facts",
    hint: "écrivez la règle sans lui, ou évaluez le jeu de règles avec hygie batch",
  }),
  "names-alike": ({ names, dialect }) => ({
    message:
      new Set(names).size === 1
        ? `le nom ${quoted(names[0] ?? "")} s’y trouve deux fois\u00a0: comme clé, fait, règle ou colonne que fait hygie`
        : `${names.map(quoted).join(" et ")} ne font qu’un seul nom pour ${dialect}, qui ne distingue pas les majuscules`,
    found: names.join(", "),
    expected: "des noms qui diffèrent par plus que des majuscules",
    hint: "renommez l’un des deux, ou prenez un autre dialecte",
  }),
  "name-too-long": ({ name, bytes, most, dialect }) => ({
    message: `le nom ${quoted(name)} fait ${bytes}\u00a0octets, et ${dialect} n’en garde que ${most}`,
    found: `${bytes}\u00a0octets`,
    expected: `au plus ${most}\u00a0octets`,
    hint: "raccourcissez le nom, ou prenez un autre dialecte",
  }),
  "waivers-without-key": () => ({
    message: "les dérogations se joignent aux cabinets par une clé, et aucune n’est donnée",
    found: "aucune clé",
    expected: "l’option key",
    hint: "nommez par l’option key les colonnes qui distinguent les cabinets",
  }),
  "empty-group": ({ fact, dialect }) => ({
    message: `le groupe ${quoted(fact)} n’a aucun membre, et ${dialect} n’a pas de type pour cela`,
    found: "aucun membre",
    expected: "un groupe qui a des membres",
    hint: "déclarez ses membres, ou retirez le groupe des faits",
  }),
  "no-files": ({ dialect, others }) => ({
    message: `${dialect} ne lit pas de fichiers par lui-même`,
    found: dialect,
    expected: oneOf(others),
    hint: "remplissez la table avec un autre moteur, Spark par exemple, et faites-la lire à Trino par un catalogue (Hive, Iceberg)",
  }),
  "no-character": ({ found }) => ({
    message: `${show(found)} contient un caractère nul ou une moitié de caractère, qu’aucun moteur ne conserve`,
    found: show(found),
    expected: "des caractères entiers autres que le caractère nul",
    hint: "retirez-le",
  }),
};
