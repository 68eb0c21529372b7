/** The name of the file that holds the facts. */
export const factsFile = "facts.json";

/** The name of a rule's file, as it stands in the folder of the pack. */
export function fileOf(id: string): string {
  return `${id}.json`;
}

/** The rule that a file is named by. */
export function ruleOf(file: string): string {
  return file.replace(/\.json$/, "");
}
