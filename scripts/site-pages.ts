/** Writes the catalogue of the rules into the site: `docs/fr/rules/macsf/`, `docs/en/rules/macsf/`. `npm run docs:pages`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { words } from "../docs/.vitepress/words.js";
import { languagesOf, pagesOf } from "../src/catalogue/pages.js";
import type { Language } from "../src/catalogue/rule-words.js";
import type { Rule } from "../src/generated/schemas.js";
import { loadPackDirectory } from "../src/node/index.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { definition } = loadPackDirectory(`${root}rules/macsf`);
for (const language of languagesOf(definition)) {
  const folder = `${root}docs/${language}/rules/${definition.id}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, markdown } of pagesOf(definition, language)) {
    const rule = definition.rules.find(({ id }) => `${id}.md` === name);
    writeFileSync(`${folder}/${name}`, rule === undefined ? withFilter(markdown) : withTrial(markdown, rule, language));
  }
}

/** A link to the playground, with the rule and facts that fail. */
function withTrial(markdown: string, { id, cases }: Rule, language: Language): string {
  const facts = cases.find(({ expect }) => expect === "fail")?.facts ?? {};
  const fragment = new URLSearchParams({ rule: id, facts: JSON.stringify(facts, null, 2) }).toString();
  const link = `[${words[language].playground.tryIt}](../../playground#${fragment.replaceAll("(", "%28").replaceAll(")", "%29")})`;
  return markdown.replace("\n<blockquote>", `\n${link}\n\n<blockquote>`);
}

/** The table of all rules with what filters it above, and room for its columns. */
function withFilter(markdown: string): string {
  return markdown.replace("---\n", "---\naside: false\n").replace("\n| ", "\n<RuleFilter />\n\n| ");
}
