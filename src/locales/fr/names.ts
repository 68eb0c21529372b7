import type { Extending, NameProblems, UnknownName } from "../../problems/codes/names.js";
import type { Sentence, Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, show } from "./words.js";

/** What is added where a pack sets something of a rule of another. */
export function setBy({ extending }: Extending): string {
  if (extending === undefined) return "";
  return ` (${extending.pack} le fixe pour une règle de ${extending.base})`;
}

/** A name that names nothing; `declare` is how to make it a name, where that can be done. */
export function unknown(
  what: string,
  none: string,
  { found, allowed, more, near }: UnknownName,
  declare?: string,
): Sentence {
  const some = allowed.length === 0 ? undefined : oneOf(allowed, more);
  const mends = [
    some === undefined ? undefined : `choisissez ${some}`,
    declare,
    some === undefined ? "corrigez son nom" : undefined,
  ];
  return {
    message: `${what}\u00a0: ${show(found)}`,
    found: show(found),
    expected: some ?? none,
    hint: near === undefined ? mends.filter((mend) => mend !== undefined).join(", ou ") : didYouMean(near),
  };
}

export const names: Sentences<NameProblems> = {
  "unknown-option": (params) => unknown("option inconnue", "aucune option", params),
  "unknown-rule": (params) => {
    const { message, ...rest } = unknown("règle inconnue", "aucune règle", params);
    const by = params.extending;
    if (by === undefined) return { message, ...rest };
    return { message: `${message} (${by.pack} la modifie, et ${by.base} ne l’a pas)`, ...rest };
  },
  "unknown-fact": (params) => unknown("fait inconnu", "aucun fait", params, "déclarez-le parmi les faits"),
  "unknown-support": (params) => unknown("fait ou règle inconnus", "ni fait ni règle", params),
  "unknown-evidence-type": (params) =>
    unknown("type de preuve inconnu", "aucun type de preuve", params, "déclarez-le dans evidenceTypes"),
};
