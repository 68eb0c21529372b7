import macsf from "hygie/rules/macsf";

export function isRule(id: string): boolean {
  return macsf.ruleIds.includes(id as never);
}

/** The name of a rule's file, as it stands in the folder of the pack. */
export function fileOf(id: string): string {
  return `${id}.json`;
}

/** The rule that a file holds; none when it holds the facts. */
export function ruleOf(file: string | undefined): string | undefined {
  return macsf.ruleIds.find((id) => fileOf(id) === file);
}
