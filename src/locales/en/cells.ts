/** What people write into a cell where they do not know, in small letters. */
export const unknownWords: readonly string[] = [
  "unknown",
  "i do not know",
  "i don't know",
  "do not know",
  "don't know",
];
