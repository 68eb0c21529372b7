import type { PlaceProblems } from "../../problems/codes/places.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, or, show } from "./words.js";

export const places: Sentences<PlaceProblems> = {
  "no-such-place": ({ found, reason, count = 0, within = [] }) => {
    switch (reason) {
      case "pointer":
        return isNot(show(found), "a JSON Pointer to a fact", 'write for instance "/devices/0/kind"');
      case "name":
        return isNot(show(found), "the name of a fact", "correct the name");
      case "item":
        return isNot(show(found), "the place of an item", `write a number from 0 to ${count}; ${count} adds an item`);
      case "value":
        return {
          message: `${show(found)} holds no facts`,
          found: show(found),
          expected: "an object or a list",
          hint: "shorten the pointer, or set an object here first",
        };
      case "group":
        return {
          message: `${show(found)} leads to a group of facts`,
          found: show(found),
          expected: "a JSON Pointer to one of its facts",
          hint: `write ${or(within)}`,
        };
    }
  },
};
