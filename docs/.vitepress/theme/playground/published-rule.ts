/** The rules as auditors have them, each fetched when it is asked for. */
const files = import.meta.glob<string>(
  ["../../../../rules/macsf/*.json", "!**/{pack,package}.json", "!**/facts.schema.json"],
  {
    query: "?raw",
    import: "default",
  },
);

export async function publishedRule(id: string): Promise<string> {
  return (await files[`../../../../rules/macsf/${id}.json`]?.()) ?? "";
}
