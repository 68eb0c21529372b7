import type { ExtensionProblems, Way } from "../../problems/codes/pack.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { didYouMean, oneOf, quoted, show } from "./words.js";

const wayOf = ({ pack, by }: Way) => (by === undefined ? pack : `${pack} par l’intermédiaire de ${by}`);

export const extension: Sentences<ExtensionProblems> = {
  "unknown-pack": ({ pack, id, allowed, near }) => ({
    message: `${pack} étend le jeu de règles ${show(id)}, qui n’est pas disponible`,
    found: show(id),
    expected: allowed.length === 0 ? "un jeu de règles disponible" : oneOf(allowed),
    hint:
      near === undefined
        ? "donnez-le dans packs\u00a0; pour la commande, installez son paquet ou nommez son dossier avec --pack"
        : didYouMean(near),
  }),
  "unmet-range": ({ pack, id, range, found }) => {
    const atHand = found.map((version) => `${id} ${version}`);
    return {
      message: `${pack} étend ${id} ${range}, mais il n’y a que ${formatsIn("fr").list(atHand, "and")} à disposition`,
      found: atHand.join(", "),
      expected: `${id} ${range}`,
      hint: `écrivez ^${found[0]} si cela convient, ou procurez-vous une version de cette plage`,
    };
  },
  "extension-loop": (params) => {
    const isLong = "ids" in params;
    const packs = isLong ? params.ids.map(quoted) : [params.pack, wayOf(params.way)];
    return {
      message: `${packs.join(" étend ")}\u00a0: un jeu de règles ne peut pas s’appuyer sur lui-même`,
      found: packs.at(-1),
      expected: "des jeux de règles qui ne s’appuient pas sur celui-ci",
      hint: isLong ? "retirez l’un d’eux d’extends" : "retirez-le d’extends, ou donnez un autre id à ce jeu de règles",
    };
  },
  "taken-id": ({ id, path }) => ({
    message: `le jeu de règles du dossier ${quoted(path)}, d’un paquet installé, porte l’id ${quoted(id)}, qui est celui d’un jeu fourni avec hygie`,
    found: path,
    expected: `${quoted(id)} une seule fois`,
    hint: `si c’est bien celui-là, dites-le avec --pack ${path}\u00a0; sinon, retirez son paquet de package.json`,
  }),
  "extension-diamond": ({ pack, ways: [one, other] }) => ({
    message: `${pack} étend ${wayOf(one)}, et aussi ${wayOf(other)}`,
    found: wayOf(other),
    expected: "chaque jeu de règles par un seul chemin",
    hint: "retirez l’un des deux d’extends",
  }),
  clash: ({ one, found, owner = "un autre jeu de règles", expected }) => {
    const what = "pointer" in one ? `${one.pointer} de ${one.pack}` : one.is === "this" ? "ceci" : "ce texte";
    const theirs = expected === undefined ? "aucun membre à cet endroit" : show(expected);
    return {
      message: `${what} est ${show(found)}, et ${owner} ${expected === undefined ? "n’a" : "a"} ${theirs}`,
      found: show(found),
      expected: theirs,
      hint:
        expected === undefined
          ? "supprimez-le, ou choisissez un autre nom"
          : "écrivez la même chose, ou choisissez un autre nom",
    };
  },
};
