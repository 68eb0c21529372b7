/** What an attestation has no place for, by its path in the report: how a form would ask what is not known. */
export const lost: readonly string[] = [
  "questions[].fact",
  "questions[].unit",
  "questions[].minimum",
  "questions[].maximum",
  "questions[].exclusiveMinimum",
  "questions[].exclusiveMaximum",
  "questions[].choices",
  "questions[].itemTitle",
  "questions[].fields",
];
