import type { Bounds, Format, Kind, Unit, ValueProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { setBy } from "./names.js";
import { didYouMean, isNot, oneOf, or, quoted, show } from "./words.js";

const kinds: Readonly<Record<Kind, string>> = {
  list: "une liste",
  object: "un objet",
  string: "un texte",
  integer: "un nombre entier",
  number: "un nombre",
  boolean: "true ou false",
  null: "null",
  texts: "un texte par langue",
  rule: "une règle",
  pack: "un jeu de règles",
  "loaded-pack": "un jeu de règles chargé",
  "loaded-packs": "une liste de jeux de règles chargés",
  report: "un rapport",
  aggregates: "les nombres d’un portefeuille",
  problem: "un problème",
  options: "un objet d’options",
  count: "un nombre d’au moins 0",
};

/** What to do about a value of the wrong kind, where writing another is not all. */
const mends: Partial<Record<Kind, string>> = {
  options: "écrivez { } avec les options, ou ne donnez rien",
  rule: "écrivez { avant les membres de la règle, et } après",
  pack: "donnez le JSON d’un jeu de règles, une fois lu",
  "loaded-pack": "donnez ce que renvoie loadPack, ou ce qu’exporte hygie/rules/macsf",
  "loaded-packs": "donnez une liste de ce que renvoie loadPack, ou de ce qu’exporte hygie/rules/macsf",
  report: "donnez ce que renvoie evaluate",
  aggregates: "donnez ce que renvoie aggregateStream",
  problem: "donnez l’un des problèmes d’une HygieError",
};

const formats: Readonly<Record<Extract<Format, string>, string>> = {
  name: "un nom en minuscules avec des traits d’union, comme device-auto-lock",
  version: "une version, comme 1.0.0",
  "version-range": "une plage de versions",
  date: "une date de la forme AAAA-MM-JJ",
  text: "un texte",
  language: "une langue, comme fr ou en",
  address: "une adresse, comme https://example.org",
  "fact-path": "le chemin d’un fait, comme devices[].storageEncrypted",
  sha256: "une suite de 64 chiffres hexadécimaux en minuscules",
  "camel-name": "un nom en un mot, comme maxMinutes",
};

const unitIn = ({ name, words }: Unit) => words?.fr ?? name;

/** A number and its bounds: `un nombre de 1 à 30 (minutes)`. */
export function bounded(kind: Kind, { minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit }: Bounds): string {
  const above = exclusiveMinimum === undefined ? undefined : `supérieur à ${exclusiveMinimum}`;
  const least = minimum === undefined ? above : `d’au moins ${minimum}`;
  const below = exclusiveMaximum === undefined ? undefined : `inférieur à ${exclusiveMaximum}`;
  const most = maximum === undefined ? below : `d’au plus ${maximum}`;
  const range = [least, most].filter((bound) => bound !== undefined);
  const isRange = minimum !== undefined && maximum !== undefined;
  const within = isRange ? ` de ${minimum} à ${maximum}` : range.length === 0 ? "" : ` ${range.join(" et ")}`;
  return `${kinds[kind]}${within}${unit === undefined ? "" : ` (${unitIn(unit)})`}`;
}

export const values: Sentences<ValueProblems> = {
  "wrong-type": (params) => {
    const { found, expected, bounds = {}, near } = params;
    const [kind = "object"] = expected;
    const wanted = expected.length === 1 ? bounded(kind, bounds) : or(expected.map((one) => kinds[one]));
    const { message, ...rest } = isNot(show(found), or(expected.map((one) => kinds[one])));
    const inList = kind === "rule" && "is" in found && found.is === "list" ? "sortez la règle de [ ]" : undefined;
    const hint = near === undefined ? (inList ?? mends[kind] ?? `écrivez ${wanted}`) : didYouMean(near);
    return { message: message + setBy(params), ...rest, expected: wanted, hint };
  },
  "wrong-format": ({ found, expected, near }) => {
    if (expected === "text") {
      return { message: "ce texte est vide", found: show(found), expected: "un texte", hint: "écrivez-le" };
    }
    const wanted = typeof expected === "string" ? formats[expected] : `un texte conforme à ${expected.pattern}`;
    const write = expected === "version-range" ? "écrivez par exemple ^1.0.0" : undefined;
    return isNot(show(found), wanted, near === undefined ? write : didYouMean(near));
  },
  "impossible-value": (params) => {
    const { found, allowed, near } = params;
    if (allowed.length === 0) {
      return {
        message: `${show(found)} ne désigne rien de ce qui est donné`,
        found: show(found),
        hint: "supprimez-le",
      };
    }
    const wanted = oneOf(allowed);
    const { message, ...rest } = isNot(
      show(found),
      wanted,
      near === undefined ? `choisissez ${wanted}` : didYouMean(near),
    );
    return { message: message + setBy(params), ...rest };
  },
  "out-of-bounds": (params) => {
    const { message, ...rest } = isNot(show(params.found), bounded(params.kind, params.bounds));
    return { message: message + setBy(params), ...rest };
  },
  "missing-member": ({ name }) => ({
    message: `${quoted(name)} manque`,
    found: "rien",
    expected: `un membre ${quoted(name)}`,
    hint: `ajoutez ${quoted(name)}`,
  }),
  "unknown-member": (params) => {
    const { found, allowed, near, isReserved } = params;
    if (isReserved) {
      const message = "hygie écrit la provenance d’un jeu de règles qui en étend d’autres";
      return {
        message,
        found: show(found),
        expected: "aucun membre de ce nom à côté d’extends",
        hint: "supprimez-la",
      };
    }
    const some = allowed.length === 0 ? undefined : oneOf(allowed);
    const otherwise = some === undefined ? "retirez-le" : `choisissez ${some}, ou retirez-le`;
    return {
      message: `membre inconnu\u00a0: ${show(found)}${setBy(params)}`,
      found: show(found),
      expected: some ?? "aucun membre de ce nom",
      hint: near === undefined ? otherwise : didYouMean(near),
    };
  },
  "too-few": ({ found }) => ({
    message: "cet élément est vide",
    found: show(found),
    expected: "au moins une entrée",
    hint: "ajoutez une entrée",
  }),
  duplicate: ({ found, first, second }) => ({
    message: `les entrées ${first} et ${second} sont identiques`,
    found: show(found),
    expected: "des entrées différentes",
    hint: "supprimez-en une",
  }),
  "no-such-date": ({ date }) => ({
    message: `${date} n’est pas dans le calendrier`,
    found: quoted(date),
    expected: "une date du calendrier, de la forme AAAA-MM-JJ",
    hint: "corrigez le jour ou le mois",
  }),
  "schema-mismatch": ({ found, keyword }) => ({
    message: "cela ne correspond pas au schéma",
    found: show(found),
    expected: `ce que le schéma dit dans ${keyword}`,
  }),
};
