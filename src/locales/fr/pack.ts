import type { PackProblems } from "../../problems/codes/pack.js";
import type { Sentences } from "../../problems/sentences.js";
import { setBy, unknown } from "./names.js";
import { kinds, quoted, show } from "./words.js";

export const pack: Sentences<PackProblems> = {
  "unknown-document": (params) => unknown("document inconnu", "aucun document", params),
  "unknown-impact": (params) => unknown("risque inconnu", "aucun risque", params, "déclarez-le dans impacts"),
  "unknown-framework": (params) =>
    unknown(
      "référentiel inconnu",
      "aucun référentiel",
      params,
      "déclarez-le dans frameworks (title, publisher, controls)",
    ),
  "unknown-control": (params) =>
    unknown("exigence inconnue", "aucune exigence", params, "déclarez-la dans les exigences (controls) du référentiel"),
  "unknown-parameter": (params) => {
    const { allowed, isDeclarable, isFact } = params;
    if (isFact) {
      const name = show(params.found);
      return {
        message: `${name} est un fait, et non un paramètre`,
        found: name,
        expected: "un paramètre",
        hint: `écrivez {"var":${name}}`,
      };
    }
    const declare = isDeclarable ? "déclarez-le dans parameters" : undefined;
    const { message, ...rest } = unknown("paramètre inconnu", "aucun paramètre", params, declare);
    const none =
      allowed.length === 0 && !isDeclarable ? { hint: "retirez-le\u00a0: la règle n’a pas de paramètres" } : {};
    return { message: message + setBy(params), ...rest, ...none };
  },
  "duplicate-rule": (params) => {
    const id = show(params.id);
    const expected = "un id propre à chaque règle";
    if ("first" in params) {
      const message = `l’id ${id} est déjà celui de ${params.first}`;
      return { message, found: id, expected, hint: "supprimez l’une des deux règles, ou donnez-lui un autre id" };
    }
    return {
      message: `${params.one ?? "ce jeu de règles"} et ${params.other} ont tous deux une règle ${id}`,
      found: id,
      expected,
      hint: "donnez un autre id à la règle\u00a0; ce qui modifie celle d’un autre jeu de règles se place sous son id dans extends",
    };
  },
  "rule-by-name": ({ id }) => ({
    message: `la règle ${show(id)} est nommée, mais absente`,
    found: show(id),
    expected: "la règle elle-même",
    hint: "seul un jeu de règles en dossier nomme ses règles\u00a0: chargez le dossier avec loadPackDirectory d’hygie/node",
  }),
  "crossed-bounds": ({ minimum, maximum }) => ({
    message: `le minimum ${minimum} est supérieur au maximum ${maximum}`,
    found: String(minimum),
    expected: `${maximum} ou moins`,
    hint: "échangez-les, ou corrigez l’un des deux",
  }),
  "missing-reason": (params) => ({
    message: `une règle est désactivée sans raison${setBy(params)}`,
    found: show(params.found),
    expected: "une raison, en texte",
    hint: "dites pourquoi la règle n’est pas vérifiée",
  }),
  "wrong-use": ({ found, expected, place }) => ({
    message: `la valeur du paramètre ne se trouve pas en ${show(place)}`,
    found: show(found),
    expected: show(expected),
    hint: 'supprimez "usedAt" et écrivez {"param": "…"} là où la valeur sert',
  }),
  "false-provenance": ({ is, pack, found }) => ({
    message:
      is === "digest"
        ? `${pack}, tel qu’il est disponible, n’est pas celui dont ce jeu de règles est issu`
        : `la règle ${show(found)} ne découle pas de ${pack} et des modifications indiquées`,
    found: show(found),
    expected:
      is === "digest"
        ? "l’empreinte du jeu de règles disponible"
        : "la règle de ce jeu de règles, avec ces seules modifications",
    hint: "chargez tel qu’il a été écrit le jeu de règles qui étend l’autre, sans sa provenance, qu’hygie écrit",
  }),
  "unused-parameter": ({ name }) => ({
    message: `la logique n’utilise pas le paramètre ${quoted(name)}`,
    found: quoted(name),
    expected: `{"param": ${quoted(name)}} quelque part dans la logique`,
    hint: "utilisez-le, ou supprimez-le",
  }),
  "parameter-as-text": ({ name, operator }) => ({
    message:
      operator === undefined
        ? `${quoted(name)} est ici un texte, et non le paramètre`
        : `${quoted(name)} est un paramètre, et non un fait`,
    found: quoted(name),
    expected: "le paramètre",
    hint: `écrivez {"param":${quoted(name)}}`,
  }),
  "formula-as-text": ({ found, write }) => ({
    message: `${show(found)} est une formule en texte`,
    found: show(found),
    expected: "une logique en JSON",
    hint: write === undefined ? 'écrivez-la comme {"<=":[{"var":"un fait"},15]}' : `écrivez ${write}`,
  }),
  "not-boolean": ({ gives }) => ({
    message: `la logique donne ${kinds[gives]}`,
    found: kinds[gives],
    expected: "true ou false",
    hint: gives === "list" ? 'demandez avec "!!" si la liste a des éléments' : "comparez-la à quelque chose",
  }),
  "lean-pack": ({ pack }) => ({
    message: `${pack} est ici allégé\u00a0: il contient ce que demandent les rapports, et rien de plus`,
    found: "un jeu de règles allégé",
    expected: "un jeu de règles entier",
    hint: "donnez ce que renvoie loadPack, ou ce que hygie build écrit sans --lean",
  }),
  "constant-logic": ({ value, part, fact }) => {
    const otherwise =
      part === "appliesWhen" ? "supprimez appliesWhen si la règle s’applique toujours" : "lisez un fait";
    return {
      message: `la logique donne toujours ${show(value)}`,
      found: show(value),
      expected: "une logique qui dépend d’un fait",
      hint: fact === undefined ? otherwise : `écrivez {"var":${quoted(fact)}}`,
    };
  },
};
