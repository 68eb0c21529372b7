import { fileOf, ruleOf } from "./rule-files.js";

const folder = "../../../../../rules/macsf/";

/** The rules as auditors have them, each fetched when it is asked for. */
const files = import.meta.glob<string>(
  ["../../../../../rules/macsf/*.json", "!**/{pack,package}.json", "!**/facts.schema.json"],
  {
    query: "?raw",
    import: "default",
  },
);

export const ruleIds: readonly string[] = Object.keys(files).map((path) => ruleOf(path.slice(folder.length)));

export function isRule(id: string): boolean {
  return ruleIds.includes(id);
}

export async function publishedRule(id: string): Promise<string> {
  return (await files[folder + fileOf(id)]?.()) ?? "";
}
