import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme, MarkdownRenderer } from "vitepress";
import { groups } from "./reference/problems/en/index.js";

type Item = DefaultTheme.SidebarItem;

/** What TypeDoc writes: modules, each with its groups of symbols, and the modules below it. */
const tree: Item[] = JSON.parse(
  readFileSync(fileURLToPath(new URL("../en/api/typedoc-sidebar.json", import.meta.url)), "utf8"),
);

const modules = tree.flatMap((item) => modulesIn(item));
/** The page of each symbol by its name; of one that several modules export, that of the first. */
const pages = new Map<string, string>();
for (const { groups } of modules) {
  for (const { items = [] } of groups) {
    for (const { text = "", link = "" } of items) if (!pages.has(text)) pages.set(text, link.replace(/\.md$/, ""));
  }
}

/** The codes that are no words of a language: `usage` and `formula` mean other things as well. */
const problemCodes: ReadonlySet<string> = new Set(
  Object.values(groups)
    .flatMap(({ entries }) => Object.keys(entries))
    .filter((code) => code.includes("-")),
);

/**
 * The sidebar of each module: all modules, then what it exports. Nothing in it folds: a button inside what is a button itself
 * cannot be told apart by those who hear the page.
 */
export function apiSidebars(): DefaultTheme.SidebarMulti {
  const all = { text: "API", link: "/en/api/", items: modules.map(({ text, link }) => ({ text, link })) };
  const own = modules.map(({ link, groups }): [string, Item[]] => [link, [all, ...groups]]);
  return { "/en/api/": [all], ...Object.fromEntries(own) };
}

function modulesIn({ text, link, items = [] }: Item, above?: string): { text: string; link: string; groups: Item[] }[] {
  const name = above === undefined ? (text ?? "") : `${above}/${text}`;
  const isModule = (item: Item) => item.items?.some(({ items, link }) => items !== undefined || link?.endsWith("/"));
  const groups = items.filter((item) => !isModule(item)).map(({ text, items }) => ({ text, items }) as Item);
  const below = items.filter(isModule).flatMap((item) => modulesIn(item, name));
  return link === undefined ? below : [{ text: name, link, groups }, ...below];
}

/** In what is read, the name of what hygie exports leads to its page: `evaluate()`, `Report`; the code of a problem to its entry. */
export function linkSymbols(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("symbols", ({ tokens, env, Token }) => {
    const [, language] = /^(\w+)\/(?:guides|reference)\//.exec(env.relativePath ?? "") ?? [];
    if (language === undefined) return;
    tokens.forEach((block, i) => {
      if (block.type !== "inline" || tokens[i - 1]?.type === "heading_open") return;
      let isLink = false;
      block.children = (block.children ?? []).flatMap((token) => {
        if (token.type.startsWith("link_")) isLink = token.type === "link_open";
        const link = token.type === "code_inline" && !isLink ? linkOf(token.content, language) : undefined;
        if (link === undefined) return [token];
        const open = new Token("link_open", "a", 1);
        open.attrSet("href", link);
        return [open, token, new Token("link_close", "a", -1)];
      });
    });
  });
}

function linkOf(code: string, language: string): string | undefined {
  return problemCodes.has(code) ? `/${language}/reference/problems#${code}` : pages.get(code.replace(/\(.*\)$/, ""));
}
