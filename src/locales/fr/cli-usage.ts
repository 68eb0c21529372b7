import type { UsageProblems } from "../../problems/codes/usage.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";

const format = /* @__PURE__ */ formatsIn("fr");

/** How many choices are told in what is wrong and in the mend alike. */
const mostRepeated = 6;

export const usage: Sentences<UsageProblems> = {
  "unknown-command": ({ found, near, command }) => ({
    message: "commande inconnue",
    found,
    hint: near === undefined ? `${command} --help liste les commandes` : `vouliez-vous dire ${near}\u00a0?`,
  }),
  "unknown-flag": ({ found, near, command }) => ({
    message: "option inconnue",
    found,
    hint: near === undefined ? `${command} --help liste les options` : `vouliez-vous dire ${near}\u00a0?`,
  }),
  "missing-argument": ({ usage }) => ({
    message: "cet argument manque",
    found: "rien",
    expected: usage,
    hint: `écrivez ${usage}`,
  }),
  "too-many-arguments": ({ found, usage }) => ({
    message: "un argument de trop",
    found,
    expected: usage,
    hint: `écrivez ${usage}, et mettez entre guillemets ce qui contient des espaces`,
  }),
  "missing-flag": ({ flag }) => ({
    message: "cette option manque",
    found: "rien",
    expected: flag,
    hint: `ajoutez ${flag}`,
  }),
  "missing-value": ({ flag }) => ({
    message: "la valeur manque",
    found: "rien",
    expected: flag,
    hint: `écrivez ${flag}`,
  }),
  "given-twice": ({ flag }) => ({
    message: "cette option est donnée deux fois",
    found: "deux valeurs",
    expected: flag,
    hint: "ne la donnez qu’une fois",
  }),
  "not-a-place": ({ found, wanted }) => {
    const place = wanted === "file" ? "un fichier" : "un dossier";
    return {
      message: `${found} est un flux, et ce qui s’écrit ici doit être ${place}`,
      found,
      expected: place,
      hint: `nommez ${place}`,
    };
  },
  "score-as-fraction": ({ found, meant }) => ({
    message: `${format.number(found)} est inférieur à 1, et un score va de 0 à 100`,
    found: format.number(found),
    expected: "un nombre de 0 à 100",
    hint: `vouliez-vous dire ${meant}\u00a0?`,
  }),
  "missing-other": ({ other }) => ({
    message: `cette option est sans effet sans ${other}`,
    found: "cette option seule",
    expected: other,
    hint: `ajoutez ${other}, ou retirez cette option`,
  }),
  "not-together": ({ flag, other }) => ({
    message: `${flag} et ${other} ne vont pas ensemble`,
    found: `${flag} et ${other}`,
    expected: "l’une des deux",
    hint: "retirez l’une des deux",
  }),
  "other-number": ({ files, formats }) => ({
    message: `${format.number(formats)} formats, et ${format.number(files)} ${format.inflect(files, { one: "fichier", other: "fichiers" })}`,
    found: format.number(files),
    expected: `${format.number(formats)}, un pour chaque --format`,
    hint: "donnez --output une fois par --format, dans le même ordre, ou une seule fois avec un dossier",
  }),
  "same-output": ({ found }) => ({
    message:
      found === "-"
        ? "deux formats se mélangeraient sur la sortie standard"
        : `deux formats seraient écrits dans ${found}`,
    found,
    expected: "un fichier différent pour chaque format",
    hint: "donnez à chaque --format son propre --output",
  }),
  "unknown-choice": ({ found, allowed, near }) => ({
    message: `${JSON.stringify(found)} n’est pas ${allowed.length > mostRepeated ? "l’un des choix" : anyOf(allowed)}`,
    found,
    expected: anyOf(allowed),
    hint: near === undefined ? `choisissez ${anyOf(allowed)}` : `vouliez-vous dire ${near}\u00a0?`,
  }),
  "unknown-language": ({ found, allowed, pack }) => ({
    message:
      pack === undefined
        ? `hygie ne parle pas ${JSON.stringify(found)}`
        : `le jeu de règles ${pack} n’est pas écrit en ${JSON.stringify(found)}`,
    found,
    expected: anyOf(allowed),
    hint: `choisissez ${anyOf(allowed)}`,
  }),
};

function anyOf(values: readonly string[]): string {
  return format.list(
    values.map((value) => JSON.stringify(value)),
    "or",
  );
}
