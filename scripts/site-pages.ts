/**
 * Writes what is made of data into the site: the catalogue of the rules, `docs/fr/rules/macsf/` and `docs/en/rules/macsf/`, and
 * the reference of problems, `docs/fr/reference/problems.md` and its English. `npm run docs:pages`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { frameworkMatrix, logicTree } from "../docs/.vitepress/theme/pictures/index.js";
import { words } from "../docs/.vitepress/theme/playground/words.js";
import { languagesOf, pagesOf } from "../src/catalogue/pages.js";
import type { Case, Rule } from "../src/generated/schemas.js";
import { localeOrEnglish } from "../src/locales/locale.js";
import { loadPackDirectory } from "../src/node/index.js";
import { problemsPage } from "./problems-page.js";
import { releasedPacks } from "./released.js";
import { catalogueOf } from "./site-rules.js";
import { siteWords } from "./site-words.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const caseNames: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${root}docs/.vitepress/case-names.fr.json`, "utf8"),
);
const earlier = releasedPacks("macsf");
const pack = loadPackDirectory(`${root}rules/macsf`);
const { definition } = pack;
for (const language of languagesOf(definition)) {
  const folder = `${root}docs/${language}/rules/${definition.id}`;
  const locale = localeOrEnglish(language);
  const say = siteWords[locale];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = pagesOf(pack, language, {
    earlier,
    ruleTable:
      '<script setup>\nimport catalogue from "./rules.json";\n</script>\n\n<RuleCatalogue :catalogue="catalogue" />',
    aboveControls: frameworkMatrix(definition, locale),
    belowLogic: (rule) => logicTree(rule, pack, locale),
    belowExamples: (rule, failing) => trialOf(rule, failing, language),
    notice: say.notice,
    caseName: (name) => (language === "fr" ? caseNames[name] : undefined) ?? name,
  });
  for (const { name, markdown } of pages) writeFileSync(`${folder}/${name}`, markdown);
  writeFileSync(`${folder}/rules.json`, JSON.stringify(catalogueOf(pack, language)));
}

for (const language of ["fr", "en"] as const) {
  const folder = `${root}docs/${language}/reference`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/problems.md`, problemsPage(language, pack));
}

/**
 * A link to the playground, with the rule, facts that fail, and the day on which they do. It is HTML: of a link in Markdown the site
 * would decode the fragment.
 */
function trialOf({ id }: Rule, { facts, now }: Case, language: string): string {
  const state = { rule: id, facts: JSON.stringify(facts, null, 2), ...(now === undefined ? {} : { now }) };
  const fragment = new URLSearchParams(state).toString().replaceAll("&", "&amp;");
  return `<p><a href="../../playground#${fragment}">${words[localeOrEnglish(language)].tryIt}</a></p>`;
}
