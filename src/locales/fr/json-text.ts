import type { Held, JsonTextProblems, Part, Seen, SyntaxMistake } from "../../problems/codes/json-text.js";
import type { Sentence, Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

const parts: Readonly<Record<Part, string>> = {
  name: "un nom entre guillemets doubles",
  value: "une valeur",
  colon: "un deux-points",
  comma: "une virgule",
  brace: "un } fermant",
  bracket: "un ] fermant",
  end: "la fin du fichier",
};

function seen(found: Seen): string {
  if ("text" in found) return found.text;
  return found.is === "end" ? "la fin du fichier" : "rien";
}

const begin: Readonly<Record<Held, string>> = {
  facts: "écrivez {} si vous ne savez rien",
  evidence: "écrivez [] s’il n’y en a aucune",
  waivers: "écrivez [] s’il n’y en a aucune",
  report: "écrivez-y un rapport, comme le fait hygie evaluate --format json",
  "oscal-catalog": "écrivez-y un catalogue OSCAL",
  rule: "il faut une règle\u00a0: hygie new rule en commence une",
  pack: "il faut un jeu de règles\u00a0: hygie new pack en commence un",
  "facts-schema": "il faut le schéma des faits\u00a0: hygie new pack en commence un",
};

const numberForms = {
  zero: "un nombre ne commence pas par 0",
  spaces: "pas d’espaces dans un nombre",
  marks: "pas de signe entre les milliers",
  points: "pas de points entre les milliers",
  plus: "pas de signe plus devant un nombre",
  hexadecimal: "pas de nombres hexadécimaux en JSON",
  point: "un chiffre de chaque côté du point décimal",
  unit: "un nombre s’écrit seul, dans l’unité du fait",
  other: "un nombre qui n’est pas écrit comme JSON le veut",
};

/** What is wrong with the syntax, and the mend. */
function syntax(params: SyntaxMistake): readonly [message: string, hint: string] {
  switch (params.mistake) {
    case "missing": {
      const expected = parts[params.expected];
      const found = "is" in params.found && params.found.is === "nothing" ? "rien ne" : seen(params.found);
      return [`${found} se trouve là où il faut ${expected}`, `écrivez ${expected} avant`];
    }
    case "trailing-comma":
      return seen(params.found) === ","
        ? ["deux virgules sans rien entre elles", "supprimez l’une des deux"]
        : [`une virgule après le dernier élément, avant ${seen(params.found)}`, "supprimez cette virgule"];
    case "left-over":
      return [`${seen(params.found)} se trouve là où il faut la fin du fichier`, "retirez ce qui suit la fin"];
    case "decimal-comma":
      return [
        `${seen(params.found)} se trouve là où il faut un nom entre guillemets doubles`,
        `écrivez ${params.write}\u00a0: le séparateur décimal est un point`,
      ];
    case "number": {
      const { form, found, write } = params;
      if (write === undefined) return [numberForms[form], "écrivez-le comme 1.5 ou -1.5"];
      return [`${seen(found)} n’est pas un nombre en JSON\u00a0: ${numberForms[form]}`, `écrivez ${write}`];
    }
    case "unknown-value":
      return [`${seen(params.found)}, qui n’existe pas en JSON`, "écrivez null si vous ne le savez pas"];
    case "word": {
      const { write } = params;
      return [
        "un mot qui n’existe pas en JSON",
        write === undefined ? "mettez-le entre guillemets doubles, ou retirez-le" : `écrivez ${write}`,
      ];
    }
    case "semicolon":
      return [
        "un point-virgule, là où il faut une virgule",
        params.isLast ? "supprimez-le\u00a0: rien ne précède la fermeture" : "écrivez une virgule à sa place",
      ];
    case "equals":
      return [`${seen(params.found)} se trouve là où il faut un deux-points`, "écrivez un deux-points à sa place"];
    case "comment":
      return ["un commentaire, que JSON n’admet pas", "supprimez-le"];
    case "single-quotes":
      return ["des apostrophes autour d’un texte", "écrivez des guillemets doubles au lieu d’apostrophes"];
    case "curly-quotes":
      return ["des guillemets que JSON n’admet pas", 'écrivez des guillemets droits\u00a0: "'];
    case "quote-in-text":
      return ["un mot après la fin d’un texte", 'écrivez \\" pour un guillemet dans un texte, ou «\u00a0et\u00a0»'];
    case "unclosed-text":
      return [
        "ce texte ne se termine pas sur sa ligne",
        'fermez-le par ", et écrivez \\n là où une ligne finit dans un texte',
      ];
    case "no-value":
      return [`${params.name} n’a pas de valeur`, `écrivez une valeur après ${params.name}:`];
    case "unclosed-list":
      return [
        "un deux-points dans une liste, qui n’est pas fermée avant lui",
        `écrivez ] avant ${params.before ?? "cela"}`,
      ];
    case "unicode-escape":
      return ["un \\u que ne suivent pas quatre chiffres hexadécimaux", "écrivez \\\\u, ou le caractère lui-même"];
    case "backslash":
      return [
        "une barre oblique inverse devant un caractère qui n’en prend pas",
        `écrivez-la deux fois\u00a0: ${params.write}`,
      ];
    case "control":
      return params.write === "\\t"
        ? ["une tabulation dans un texte", "écrivez \\t, ou une espace"]
        : [`un caractère de commande dans un texte (${params.character})`, `écrivez ${params.write}, ou une espace`];
    case "invisible":
      return [`un caractère qui ne se voit pas (${params.character})`, "supprimez-le"];
    case "two-documents":
      return ["deux documents dans un même fichier", "mettez chacun dans son fichier"];
    case "yaml":
      return [
        "cela ressemble à du YAML, et il faut un fichier JSON",
        `écrivez-le en JSON\u00a0: ${params.write ?? '{ "nom": "valeur" }'}`,
      ];
    case "csv":
      return [
        "cela ressemble à du CSV, et il faut un fichier JSON",
        params.isFacts
          ? "faites-en du JSON avec hygie facts from-csv"
          : 'écrivez-le en JSON\u00a0: { "nom": "valeur" }',
      ];
    case "other-format":
      return [
        `cela ressemble à du ${params.format}, et il faut un fichier JSON`,
        'écrivez-le en JSON\u00a0: { "nom": "valeur" }',
      ];
    case "lone-comma":
      return ["une virgule que rien ne précède", "supprimez-la"];
    case "two-colons":
      return ["deux deux-points sans rien entre eux", "supprimez l’un des deux"];
    case "depth":
      return ["ce n’est pas du JSON, ou l’imbrication est trop profonde", "aplatissez-le"];
  }
}

export const jsonText: Sentences<JsonTextProblems> = {
  "json-syntax": (params): Sentence => {
    const [message, hint] = syntax(params);
    const expected = "expected" in params ? parts[params.expected] : "du JSON";
    return { message, ...("found" in params ? { found: seen(params.found) } : {}), expected, hint };
  },
  "empty-file": ({ holds = "facts" }) => ({
    message: "le fichier est vide",
    found: "un fichier vide",
    expected: "du JSON",
    hint: begin[holds],
  }),
  "duplicate-member": ({ name, line }) => ({
    message: `${show(name)} figure deux fois, à la ligne ${line} aussi`,
    found: show(name),
    expected: "chaque nom une fois",
    hint: "supprimez l’un des deux",
  }),
};
