import type { BatchProblems } from "../../problems/codes/batch.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { isNot, quoted, show } from "./words.js";

const format = /* @__PURE__ */ formatsIn("fr");

const owners: Readonly<Record<BatchProblems["name-is-taken"]["by"], string>> = {
  fact: "un fait du jeu de règles",
  key: "la clé des enregistrements",
};

const differences: Readonly<Record<BatchProblems["not-of-one-kind"]["differ"], string>> = {
  pack: "la version du jeu de règles",
  instant: "l’instant de l’évaluation",
  rules: "la liste des règles",
  groups: "le critère de regroupement",
};

export const batch: Sentences<BatchProblems> = {
  "not-a-source": ({ found }) =>
    isNot(
      show(found),
      "une source de cabinets",
      "donnez un flux ou un itérable de faits, ou de NDJSON sous forme de texte ou d’octets",
    ),
  "not-a-signal": ({ found }) => isNot(show(found), "un AbortSignal", "donnez le signal d’un AbortController"),
  "name-is-taken": ({ name, by }) => ({
    message: `${quoted(name)} est ${owners[by]}`,
    found: quoted(name),
    expected: "un membre des enregistrements qui n’est pas un fait",
    hint: by === "fact" ? "donnez un autre nom à ce membre des enregistrements" : "ôtez-le des colonnes",
  }),
  "line-too-long": ({ most }) => ({
    message: `la ligne compte plus de ${format.number(most)}\u00a0octets`,
    expected: `une ligne de ${format.number(most)}\u00a0octets au plus`,
    hint: "écrivez les faits d’un seul cabinet par ligne",
  }),
  "too-many-groups": ({ most }) => ({
    message: `il y a plus de ${format.number(most)} groupes`,
    expected: `${format.number(most)} groupes au plus`,
    hint: "regroupez selon ce qui a moins de valeurs, comme la région au lieu de la ville",
  }),
  "not-of-one-kind": ({ differ }) => ({
    message: `${differences[differ]} diffère\u00a0: ces décomptes ne peuvent pas être additionnés`,
    expected: "des agrégats d’un même jeu de règles, avec les mêmes options",
    hint: "produisez les deux avec le même jeu de règles et les mêmes options, now compris",
  }),
  "not-aggregates": ({ found }) => isNot(show(found), "un agrégat", "donnez ce que renvoie aggregateStream"),
  "worker-ended": ({ reason }) => ({
    message: `un fil d’exécution s’est arrêté avant la fin de son travail\u00a0: ${reason}`,
    found: reason,
    expected: "des fils d’exécution qui vont jusqu’au bout",
    hint: "libérez de la mémoire, ou demandez moins de fils\u00a0: { workers: 1 }\u00a0; si un empaqueteur a déplacé leur fichier, laissez hygie/batch hors du paquet, ou n’en demandez aucun\u00a0: { workers: 0 }",
  }),
};
