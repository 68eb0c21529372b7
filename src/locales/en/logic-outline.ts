import type { OutlineWords } from "../phrases/logic-outline.js";

export const outline: OutlineWords = {
  and: "and",
  or: "or",
  if: "if",
  ifMet: "then:",
  otherwise: "else:",
  otherwiseIf: "else, if:",
  not: "not",
  element: "the element",
  among: "in",
  quoted: (name) => `“${name}”`,
  daysSince: (date) => `days since ${date}`,
  daysBetween: (from, to) => `days from ${from} to ${to}`,
  isNotEmpty: (list) => `${list} is not empty`,
  over: {
    count: (list) => `number of ${list} such that`,
    share: (list) => `percentage of ${list} such that`,
    reduce: (list) => `over ${list}, step by step`,
    all: (list) => `all of ${list}`,
    some: (list) => `some of ${list}`,
    none: (list) => `none of ${list}`,
    filter: (list) => `those of ${list} such that`,
    map: (list) => `of each of ${list}`,
  },
  everywhere: (path) => `all values of ${path}`,
  tally: (share, list, body) => {
    const of = share ? `percentage of ${list}` : `number of ${list}`;
    return body === undefined ? of : `${of} where (${body})`;
  },
};
