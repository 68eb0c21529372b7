import { fileURLToPath } from "node:url";
import type { DefaultTheme, MarkdownEnv } from "vitepress";
import { termOf } from "./theme/catalogue/search-terms.js";
import { wordsFor } from "./theme/catalogue/synonyms.js";

/** The search of the site: accents and case are ignored, and what people look for leads to the rules that are about it. */
export function searchWith(options: DefaultTheme.LocalSearchOptions): NonNullable<DefaultTheme.Config["search"]> {
  const withRender = { ...options, _render: renderedForSearch };
  // For the index alone: what can be enumerated is sent to the pages, and a function as text, which their policy forbids.
  Object.defineProperty(withRender, "miniSearch", { value: { options: { processTerm: termOf } }, enumerable: false });
  return { provider: "local", options: withRender };
}

interface Renderer {
  readonly render: (text: string, env: MarkdownEnv) => string;
}

/** A page as it is indexed: that of a rule without what is folded on it, and with the words that lead to it at its beginning. */
function renderedForSearch(text: string, env: MarkdownEnv, markdown: Renderer): string {
  const html = markdown.render(text, env);
  if (env.frontmatter?.search === false) return "";
  const rule = /rules\/macsf\/([\w-]+)\.md$/.exec(env.relativePath)?.[1];
  if (rule === undefined) return html.includes("<h1") ? html : `${headingOf(env)}${html}`;
  const shown = html.replace(/<details>[\s\S]*?<\/details>/g, "");
  return shown.replace("</h1>", `</h1><p>${wordsFor(rule).join(", ")}</p>`);
}

/** What is indexed of a page whose heading stands in a component. */
function headingOf({ frontmatter = {} }: MarkdownEnv): string {
  const { title = "", description = "" } = frontmatter;
  return `<h1 id="top">${title} <a href="#top">#</a></h1><p>${description}</p>`;
}

const folded = fileURLToPath(new URL("./theme/catalogue/mini-search.ts", import.meta.url));

/** The theme's search box has the search that folds what is typed. */
export const foldedSearch = {
  name: "folded-search",
  enforce: "pre" as const,
  resolveId: (source: string, importer = "") =>
    source === "minisearch" && importer.includes("VPLocalSearchBox") ? folded : undefined,
};
