import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import { apiSidebars, linkSymbols } from "./api.js";
import { editPatternOf, sourceOf } from "./edit-links.js";
import { drawPictures } from "./pictures.js";
import { withPolicy } from "./policy.js";
import { preloading } from "./preload.js";
import { runExamples } from "./run-examples.js";
import { foldedSearch, searchWith } from "./search.js";
import { words } from "./words.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(root + path, "utf8"));

type Language = keyof typeof words;

interface RuleFile {
  readonly id: string;
  readonly text: Readonly<Record<Language, { readonly title: string; readonly why: string }>>;
}
const { rules: ruleIds }: { rules: string[] } = readJson("rules/macsf/pack.json");
const rules = ruleIds.map((id): RuleFile => readJson(`rules/macsf/${id}.json`));

const { plugin, linksTo } = preloading();
const editPattern = editPatternOf(root);

/** The address of the site, once it has one: said in package.json alone. */
const { homepage }: { homepage?: string } = readJson("package.json");

/** The guides in the order in which they are read. */
const guides = [
  "embed",
  "facts",
  "evidence-and-waivers",
  "reports",
  "explain",
  "plan",
  "verify",
  "rule-packs",
  "findings",
  "declare-facts",
  "extend-a-pack",
  "logic",
  "scale",
  "sql",
  "performance",
  "security",
  "versioning",
  "migrate",
  "architecture",
  "peers",
] as const;

function themeIn(lang: Language): DefaultTheme.Config {
  const say = words[lang];
  const ruleLinks = rules.map(({ id, text }) => ({ text: text[lang].title, link: `/${lang}/rules/macsf/${id}` }));
  const factsLink = { text: say.nav.facts, link: `/${lang}/rules/macsf/facts` };
  const tableLinks = [factsLink, { text: say.nav.controls, link: `/${lang}/rules/macsf/controls` }];
  const pages = guides.map((name) => ({ text: say.guides[name], link: `/${lang}/guides/${name}` }));
  const references = [
    factsLink,
    { text: say.nav.problems, link: `/${lang}/reference/problems` },
    { text: say.nav.api, link: "/en/api/" },
  ];
  return {
    ...(editPattern === undefined ? {} : { editLink: { pattern: editPattern, text: say.edit } }),
    nav: [
      { text: say.nav.assessment, link: `/${lang}/self-assessment` },
      { text: say.nav.guides, link: `/${lang}/guides/embed`, activeMatch: `/${lang}/guides/` },
      { text: say.nav.rules, link: `/${lang}/rules/macsf/`, activeMatch: `/${lang}/rules/` },
      { text: say.nav.playground, link: `/${lang}/playground` },
      {
        text: say.nav.reference,
        activeMatch: `/en/api/|/${lang}/reference/`,
        items: references,
      },
    ],
    sidebar: {
      [`/${lang}/guides/`]: [{ text: say.nav.guides, items: pages }],
      [`/${lang}/reference/`]: [{ text: say.nav.reference, items: references }],
      [`/${lang}/rules/`]: [{ text: "macsf", link: `/${lang}/rules/macsf/`, items: [...tableLinks, ...ruleLinks] }],
      ...(lang === "en" ? apiSidebars() : {}),
    },
    ...say.theme,
  };
}

function llmsText(): string {
  const say = words.en;
  const link = (title: string, path: string, note = "") => `- [${title}](${homepage ?? ""}/en/${path})${note}`;
  const ruleLinks = rules.map(({ id, text }) => link(text.en.title, `rules/macsf/${id}`, `: ${text.en.why}`));
  const references = [
    link("All that is exported", "api/"),
    link(say.nav.facts, "rules/macsf/facts"),
    link(say.nav.problems, "reference/problems"),
  ];
  return [
    "# hygie",
    `> ${say.description} A fact that is missing is unknown, never a no.`,
    `## ${say.nav.guides}\n\n${guides.map((name) => link(say.guides[name], `guides/${name}`)).join("\n")}`,
    `## ${say.nav.reference}\n\n${references.join("\n")}`,
    `## ${say.nav.rules}\n\n${ruleLinks.join("\n")}\n`,
  ].join("\n\n");
}

export default defineConfig({
  title: "hygie",
  lang: "fr-FR",
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ["**/guides/losses.md"], // a part of another page
  // Readable by everyone, in both appearances.
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(markdown) {
      linkSymbols(markdown);
      drawPictures(root)(markdown);
      runExamples(root)(markdown);
    },
  },
  metaChunk: true, // what all pages have alike is one file, and not in each of them
  router: { prefetchLinks: false }, // a phone on a slow line loads what is asked for
  ...(homepage === undefined ? {} : { sitemap: { hostname: homepage } }),
  head: [["link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }]],
  locales: {
    fr: { label: "Français", lang: "fr-FR", description: words.fr.description, themeConfig: themeIn("fr") },
    en: { label: "English", lang: "en", description: words.en.description, themeConfig: themeIn("en") },
  },
  themeConfig: {
    search: searchWith({
      translations: words.fr.search,
      locales: { fr: { translations: words.fr.search }, en: { translations: words.en.search } },
    }),
  },
  transformPageData({ relativePath, frontmatter }) {
    const isTable = /rules\/macsf\/(index|controls)\.md$/.test(relativePath); // it needs the room of the outline
    const source = sourceOf(relativePath);
    return {
      filePath: source ?? relativePath,
      frontmatter: {
        ...frontmatter,
        ...(isTable ? { aside: false } : {}),
        ...(source === undefined ? { editLink: false } : {}),
      },
    };
  },
  transformHead({ pageData: { relativePath } }) {
    const [, lang, page = ""] = /^(fr|en)\/([\w-]+)\.md$/.exec(relativePath) ?? [];
    const parts: Readonly<Record<string, readonly string[]>> = {
      index: ["/home/LiveEvaluation.vue"],
      "self-assessment": ["/self-assessment/TheAssessment.vue", `/self-assessment/words-${lang}.ts`],
    };
    const own = parts[page];
    return own === undefined ? [] : linksTo([...own, `/dist/rules/macsf/${lang}.js`]);
  },
  transformHtml: withPolicy,
  /** What a language model reads first: https://llmstxt.org */
  buildEnd({ outDir }) {
    writeFileSync(`${outDir}/llms.txt`, llmsText());
  },
  vite: {
    plugins: [plugin, foldedSearch],
    worker: { format: "es" }, // what a worker needs later is fetched later
    optimizeDeps: { include: ["vscode-json-languageservice"] }, // or the page would be loaded anew at the first completion
    resolve: {
      alias: [
        { find: /^.*\/composables\/langs$/, replacement: `${root}docs/.vitepress/theme/langs.ts` },
        // The built library, as an application has it.
        { find: /^hygie$/, replacement: `${root}dist/index.js` },
        { find: /^hygie\/(.*)$/, replacement: `${root}dist/$1.js` },
      ],
    },
  },
});
