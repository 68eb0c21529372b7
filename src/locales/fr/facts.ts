import type { FactsProblems, InstantProblems, Mend, WrongFactType } from "../../problems/codes/facts.js";
import type { Bounds, Kind, ValueProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { names } from "./names.js";
import { bounded, values } from "./values.js";
import { didYouMean, isNot, oneOf, or, quoted, show, writeInstead } from "./words.js";

const kinds = {
  date: "une date de la forme AAAA-MM-JJ",
  fact: "un fait",
  "fact-type": "le type d’un fait",
  "facts-type": "le type de l’ensemble des faits",
} as const;

/** What to write, where a type does not say it. */
const examples = {
  date: "écrivez une date de la forme AAAA-MM-JJ",
  fact: 'écrivez un objet, par exemple { "type": ["boolean", "null"] }',
  "fact-type": 'écrivez par exemple ["boolean", "null"]',
  "facts-type": 'écrivez "object"',
} as const;

/** A fact may be unknown as well. */
function nullable(hint: string, orNull: boolean | undefined): string {
  return orNull ? `${hint}, ou mettez null si vous ne le savez pas` : hint;
}

/** Facts by their names, the first few of them. */
function some(names: readonly string[]): string {
  const most = 5;
  return names.length > most ? `${names.slice(0, most).join(", ")}, …` : names.join(", ");
}

/** What was meant, where that is plain; else what to write. */
function mended(mend: Mend | undefined, write: string): string {
  switch (mend?.is) {
    case undefined:
    case "no-such-date":
    case "members":
      return write;
    case "unquoted":
      return `vouliez-vous dire ${mend.json}, sans guillemets\u00a0?`;
    case "quoted":
      return `vouliez-vous dire ${mend.json}, entre guillemets\u00a0?`;
    case "value":
      return didYouMean(mend.json);
    case "date":
      return didYouMean(mend.date);
    case "spreadsheet-day":
      return `c’est le numéro d’un jour dans un tableur\u00a0; ${didYouMean(mend.date)}`;
    case "short-month":
      return `${formatsIn("fr").month(mend.year, mend.month)} compte ${mend.days} jours\u00a0; ${write}`;
    case "record":
      return `écrivez un objet avec ${mend.members.join(", ")}`;
    case "list-of-some":
      return "écrivez une liste d’au moins une entrée";
    case "number-of":
      return `utilisez Number(${mend.bigint}n)`;
    case "in-list":
      return "mettez-le entre [ et ]";
    case "out-of-list":
      return "retirez les crochets [ et ]";
    case "parsed":
      return "analysez-le d’abord\u00a0: JSON.parse(…)";
  }
}

function isOwn(kind: WrongFactType["expected"][number]): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}

function typeName(kind: WrongFactType["expected"][number], bounds: Bounds): string {
  return isOwn(kind) ? kinds[kind] : bounded(kind as Kind, bounds);
}

/** Is it told as of any value, and of no fact? */
function isOfValue(params: WrongFactType): params is ValueProblems["wrong-type"] {
  return params.mend === undefined && !params.orNull && !params.expected.some(isOwn);
}

/** The facts of that name at other places, and how the value is written there. */
function elsewhere(paths: readonly string[], json: string | undefined): string | undefined {
  const [path = "", ...others] = paths;
  if (others.length > 0) return didYouMean(or(paths));
  if (json === undefined) return undefined;
  const at = path.lastIndexOf("[].");
  if (at < 0) return `${didYouMean(path)} Écrivez ${json}`;
  return `${path.slice(at + 3)} est un fait de chaque élément de ${path.slice(0, at)}\u00a0: écrivez ${json}`;
}

export const facts: Sentences<FactsProblems> = {
  "wrong-type": (params) => {
    if (isOfValue(params)) return values["wrong-type"](params);
    const { found, expected, bounds = {}, orNull, mend } = params;
    const [first] = expected;
    const wanted = or(expected.map((kind) => typeName(kind, bounds)));
    const asExpected = first !== undefined && isOwn(first) ? examples[first] : `écrivez ${wanted}`;
    const asObject = mend?.is === "members" ? `écrivez un objet avec ses faits (${some(mend.members)})` : asExpected;
    const write = mend?.is === "no-such-date" ? "corrigez le jour ou le mois" : asObject;
    const type = or(expected.map((kind) => typeName(kind, {})));
    const said = { ...isNot(show(found), type, mended(mend, nullable(write, orNull))), expected: wanted };
    const isOfCalendar = mend?.is === "short-month" || mend?.is === "no-such-date";
    return isOfCalendar ? { ...said, message: `${show(found)} n’est pas dans le calendrier` } : said;
  },
  "out-of-bounds": (params) => {
    const { found, kind, bounds, orNull } = params;
    if (!orNull) return values["out-of-bounds"](params);
    const wanted = bounded(kind, bounds);
    return isNot(show(found), wanted, nullable(`écrivez ${wanted}`, orNull));
  },
  "impossible-value": (params) => {
    const { found, allowed, near, orNull } = params;
    if (!orNull) return values["impossible-value"](params);
    const wanted = oneOf(allowed);
    return isNot(show(found), wanted, near === undefined ? nullable(`choisissez ${wanted}`, orNull) : didYouMean(near));
  },
  "accents-apart": ({ found, near, isApart }) => ({
    message: `les accents de ${show(found)} sont écrits ${isApart ? "à part de leurs lettres" : "d’un bloc avec leurs lettres"}`,
    found: show(found),
    expected: quoted(near),
    hint: `${didYouMean(near)} Copiez-le d’ici\u00a0: il a le même aspect, et s’écrit autrement (Unicode ${isApart ? "NFC" : "NFD"})`,
  }),
  "unknown-fact": (params) => {
    const { found, allowed, near, elsewhere: paths, json } = params;
    if (paths === undefined) return names["unknown-fact"](params);
    const some = allowed.join(", ");
    return {
      message: "fait inconnu",
      found: show(found),
      expected: `un nom parmi ${some}`,
      hint: near === undefined ? (elsewhere(paths, json) ?? `choisissez parmi ${some}`) : didYouMean(near),
    };
  },
  "too-many-items": ({ count, most }) => ({
    message: `une liste de ${count} éléments, alors que ${most} est le maximum`,
    found: `${count} éléments`,
    expected: `${most} éléments au plus`,
    hint: "retirez ce qui est inutile\u00a0; un jeu de règles admet des listes plus longues par maxItems",
  }),
  "too-long": ({ count, most, found }) => ({
    message: `un texte de ${count} caractères, alors que ${most} est le maximum`,
    found: show(found),
    expected: `${most} caractères au plus`,
    hint: "raccourcissez-le\u00a0; un jeu de règles admet des textes plus longs par maxLength",
  }),
  "duplicate-id": ({ found, first }) => ({
    message: `l’id ${show(found)} est déjà celui de ${first}`,
    found: show(found),
    expected: "un id propre à chaque élément d’une liste",
    hint: "donnez un autre id à l’un des deux",
  }),
  "empty-id": ({ found }) => ({
    message: "l’id est vide",
    found: show(found),
    expected: "un nom pour l’élément",
    hint: "retirez-le, ou écrivez un nom",
  }),
  "not-plain": ({ found }) => ({
    message: `${show(found)} n’est pas une simple donnée`,
    found: show(found),
    expected: "un objet que JSON sait écrire",
    hint: writeInstead(found) ?? "écrivez ses faits dans un simple objet\u00a0: { … }",
  }),
};

export const instant: Sentences<InstantProblems> = {
  "not-an-instant": ({ found, isNoSuchDate, near, lacksOffset }) => ({
    message: `${show(found)} ${lacksOffset ? "n’indique pas son décalage avec UTC" : isNoSuchDate ? "n’est pas dans le calendrier" : "n’est pas un instant"}`,
    found: show(found),
    expected:
      "une Date, une date de la forme AAAA-MM-JJ, ou une date et une heure avec leur décalage, comme 2026-01-31T09:00:00Z",
    hint:
      near === undefined
        ? isNoSuchDate
          ? "corrigez le jour ou le mois"
          : "écrivez la date sous la forme AAAA-MM-JJ"
        : didYouMean(near),
  }),
};
