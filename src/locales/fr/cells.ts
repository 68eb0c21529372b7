/** What people write into a cell where they do not know, in small letters. */
export const unknownWords: readonly string[] = [
  "inconnu",
  "inconnue",
  "nsp",
  "je ne sais pas",
  "ne sait pas",
  "ne sais pas",
];
