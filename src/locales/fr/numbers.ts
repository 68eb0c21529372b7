import type { NumberProblems } from "../../problems/codes/numbers.js";
import type { Sentences } from "../../problems/sentences.js";
import { show } from "./words.js";

const most = Number.MAX_SAFE_INTEGER;

export const numbers: Sentences<NumberProblems> = {
  "inexact-number": ({ found, read, isJson }) => ({
    message:
      read === undefined ? `${show(found)} est trop grand pour un nombre` : `${show(found)} serait lu comme ${read}`,
    found: show(found),
    expected: `un nombre de -${most} à ${most}, dont aucun chiffre ne se perd`,
    hint:
      Number(read) === 0
        ? "écrivez 0"
        : `écrivez un nombre de -${most} à ${most}` +
          (isJson ? ", ou mettez-le entre guillemets droits si c’est un identifiant" : ""),
  }),
};
