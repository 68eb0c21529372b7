import type { PlaceProblems } from "../../problems/codes/places.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, or, show } from "./words.js";

export const places: Sentences<PlaceProblems> = {
  "no-such-place": ({ found, reason, count = 0, within = [] }) => {
    switch (reason) {
      case "pointer":
        return isNot(show(found), "un pointeur JSON vers un fait", 'écrivez par exemple "/devices/0/kind"');
      case "name":
        return isNot(show(found), "le nom d’un fait", "corrigez le nom");
      case "item":
        return isNot(
          show(found),
          "la place d’un élément",
          `écrivez un nombre de 0 à ${count}\u00a0; ${count} ajoute un élément`,
        );
      case "value":
        return {
          message: `${show(found)} ne contient pas de faits`,
          found: show(found),
          expected: "un objet ou une liste",
          hint: "raccourcissez le pointeur, ou donnez d’abord un objet à cette place",
        };
      case "group":
        return {
          message: `${show(found)} mène à un groupe de faits`,
          found: show(found),
          expected: "un pointeur JSON vers l’un de ses faits",
          hint: `écrivez ${or(within)}`,
        };
    }
  },
};
