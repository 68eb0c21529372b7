import type { BoundOf, DeclaredKind, FactsSchemaProblems, Instead } from "../../problems/codes/facts-schema.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { facts } from "./facts.js";
import { values } from "./values.js";
import { didYouMean, oneOf, quoted, show } from "./words.js";

const kinds: Readonly<Record<DeclaredKind | "undeclared", string>> = {
  object: "d’un groupe de faits",
  array: "d’une liste",
  boolean: "d’un fait de type oui ou non",
  integer: "d’un nombre entier",
  number: "d’un nombre",
  date: "d’une date",
  choice: "d’un fait dont les valeurs sont énumérées",
  string: "d’un texte",
  undeclared: "d’un fait",
};

const mends: Readonly<Record<Instead, string>> = {
  type: 'écrivez le type en entier\u00a0: un seul, ou avec "null"',
  enum: 'écrivez "enum" avec une seule valeur',
  unknown: "supprimez-le\u00a0: tout fait peut être inconnu",
  help: "supprimez-le, et dites dans l’aide comment répondre",
  rule: "supprimez-le, et demandez-le dans une règle",
  names: 'supprimez-le, et nommez chaque fait dans "properties"',
  choices: 'supprimez-le, ou énumérez les valeurs d’un texte dans "enum"',
};

const bounds: Readonly<Record<BoundOf["bound"], string>> = {
  minimum: "au moins égal à",
  exclusiveMinimum: "supérieur à",
  maximum: "au plus égal à",
  exclusiveMaximum: "inférieur à",
};

function all(names: readonly string[]): string {
  return formatsIn("fr").list(names.map(quoted), "and");
}

export const factsSchema: Sentences<FactsSchemaProblems> = {
  "wrong-type": (params) => facts["wrong-type"](params),
  "out-of-bounds": (params) => facts["out-of-bounds"](params),
  "too-few": (params) => values["too-few"](params),
  duplicate: (params) => values.duplicate(params),
  "missing-member": ({ name, example }) => {
    const said = values["missing-member"]({ name });
    return example === undefined ? said : { ...said, hint: `écrivez par exemple ${quoted(name)}\u00a0: ${example}` };
  },
  "unknown-member": (params) => {
    const { found, allowed, near, of, instead } = params;
    if (of === undefined) return values["unknown-member"](params);
    return {
      message: `${show(found)} n’est pas un mot-clé ${kinds[of]}`,
      found: show(found),
      expected: `un nom parmi ${allowed.join(", ")}`,
      hint: near !== undefined ? didYouMean(near) : instead === undefined ? "supprimez-le" : mends[instead],
    };
  },
  "wrong-format": ({ found, expected, near }) => {
    if (expected !== "fact-name") return values["wrong-format"]({ found, expected, near });
    return {
      message: `un fait ne peut pas s’appeler ${show(found)}`,
      found: show(found),
      expected: "un nom fait de lettres et de chiffres, comme autoLockMinutes",
      hint: `donnez-lui un autre nom${near === undefined ? "" : `, comme ${near}`}`,
    };
  },
  "open-facts": () => ({
    message: "des faits inconnus seraient admis",
    expected: '"additionalProperties": false',
    hint: 'écrivez "additionalProperties": false',
  }),
  "unknown-format": ({ found }) => ({
    message: `format inconnu\u00a0: ${show(found)}`,
    found: show(found),
    expected: '"date"',
    hint: 'écrivez "date" pour un jour, ou supprimez-le',
  }),
  "facts-too-deep": ({ most }) => ({
    message: `des faits imbriqués sur plus de ${most} niveaux`,
    expected: `${most} niveaux au plus`,
    hint: "imbriquez-les moins",
  }),
  "no-number-between": ({ low, high, whole, swap }) => {
    const isPair = low.bound === "minimum" && high.bound === "maximum" && low.limit > high.limit;
    const words = `${bounds[low.bound]} ${low.limit} et ${bounds[high.bound]} ${high.limit}`;
    return {
      message: isPair
        ? `le minimum ${low.limit} dépasse le maximum ${high.limit}`
        : `aucun nombre${whole ? " entier" : ""} n’est ${words}`,
      found: String(low.limit),
      expected: "des bornes entre lesquelles il y a un nombre",
      hint: swap ? "échangez-les, ou corrigez l’un des deux" : "corrigez l’un des deux",
    };
  },
  "unknown-choice": ({ found, allowed, near }) => ({
    message: `${show(found)} n’est pas une valeur de ce fait`,
    found: show(found),
    expected: oneOf(allowed),
    hint: near === undefined ? `supprimez-le, ou ajoutez ${show(found)} à "enum"` : didYouMean(near),
  }),
  "missing-text": ({ language, given, languages, parts }) => ({
    message: `il n’y a pas de texte dans la langue ${quoted(language)}`,
    found: given.length === 0 ? "aucun texte" : given.map(quoted).join(", "),
    expected: `un texte dans chaque langue du jeu de règles\u00a0: ${languages.join(", ")}`,
    hint:
      parts === undefined
        ? "écrivez-le"
        : `écrivez-le\u00a0: { ${parts.map((part) => `${quoted(part)}: "…"`).join(", ")} }`,
  }),
  "undeclared-language": ({ language, languages }) => ({
    message: `le jeu de règles n’a pas la langue ${quoted(language)}`,
    found: quoted(language),
    expected: `une langue parmi ${languages.join(", ")}`,
    hint: `supprimez-le, ou ajoutez ${quoted(language)} aux langues (locales) du jeu de règles`,
  }),
  "undeclared-unit": ({ unit, languages, near }) => ({
    message: `il n’y a pas de mots pour l’unité ${quoted(unit)} en ${all(languages)}`,
    found: quoted(unit),
    expected: "une unité pour laquelle le jeu de règles a des mots, dans units",
    hint: near === undefined ? `ajoutez units.${unit}` : `${didYouMean(near)} Sinon, ajoutez units.${unit}`,
  }),
};
