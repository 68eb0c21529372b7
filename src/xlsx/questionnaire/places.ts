/** What the hidden first column says of rows, and the hidden first row of columns, that are about no fact. */
export const keys = {
  /** A row of words: of its cells only the second is ours. */
  words: "words",
  heading: "heading",
  /** Of a list: whether there are any. */
  any: "any",
  question: "question",
  answer: "answer",
  wanted: "wanted",
  remark: "remark",
  number: "number",
  owner: "owner",
} as const;

/** Where the parts of a form stand when it is written; it is read by its keys, wherever they came to stand. */
export const formPlaces = { question: 2, answer: 3, wanted: 4, remark: 5, heading: 3 } as const;

/** The same of a table. */
export const tablePlaces = { number: 2, label: 3, any: 5, heading: 6 } as const;
