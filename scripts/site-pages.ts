/** Writes the catalogue of the rules into the site: `docs/fr/rules/macsf/`, `docs/en/rules/macsf/`. `npm run docs:pages`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languagesOf, pagesOf } from "../src/catalogue/pages.js";
import { loadPackDirectory } from "../src/node/index.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { definition } = loadPackDirectory(`${root}rules/macsf`);
for (const language of languagesOf(definition)) {
  const folder = `${root}docs/${language}/rules/${definition.id}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, markdown } of pagesOf(definition, language)) {
    writeFileSync(`${folder}/${name}`, name === "index.md" ? withFilter(markdown) : markdown);
  }
}

/** The table of all rules with what filters it above, and room for its columns. */
function withFilter(markdown: string): string {
  return markdown.replace("---\n", "---\naside: false\n").replace("\n| ", "\n<RuleFilter />\n\n| ");
}
