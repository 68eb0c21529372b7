import type { OutlineWords } from "../phrases/logic-outline.js";

export const outline: OutlineWords = {
  and: "and",
  or: "or",
  if: "if",
  not: "not",
  element: "the element",
  isNotEmpty: (list) => `${list} is not empty`,
  over: {
    all: (list) => `all of ${list}`,
    some: (list) => `some of ${list}`,
    none: (list) => `none of ${list}`,
    filter: (list) => `those of ${list} such that`,
    map: (list) => `of each of ${list}`,
  },
};
