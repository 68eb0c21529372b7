import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { macsf, root } from "../support/macsf.js";
import { builtSite, tabTo, violationsOf, withPage as withPageOf } from "../support/site.js";

const pages = readdirSync(`${root}docs/.vitepress/dist`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html") && name !== "404.html")
  .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`);
const fileOf = (path: string) =>
  `${root}docs/.vitepress/dist${path.endsWith("/") ? `${path}index.html` : `${path}.html`}`;
/** One page of each folder of the reference, whose pages are made alike, and all others. */
const visited = pages.filter((path, i) => {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return !folder.startsWith("/en/api/") || pages.findIndex((one) => one.startsWith(`${folder}/`)) === i;
});
const kinds = {
  languages: "/",
  home: "/fr/",
  assessment: "/fr/self-assessment",
  catalogue: "/fr/rules/macsf/",
  controls: "/en/rules/macsf/controls",
  facts: "/fr/rules/macsf/facts",
  problems: "/fr/reference/problems",
  rule: "/fr/rules/macsf/device-auto-lock",
  guide: "/en/guides/rule-packs",
  reference: "/en/api/",
  module: "/en/api/hygie/",
  function: "/en/api/hygie/functions/evaluate",
  type: "/en/api/hygie/interfaces/Report",
  playground: "/fr/playground",
  missing: "/fr/nowhere",
};

const site = builtSite();

const withPage = <T>(options: BrowserContextOptions, use: (page: Page, context: BrowserContext) => Promise<T>) =>
  withPageOf(site.browser, options, use);

/** Goes to each of some paths, on several pages at once: what one waits for, the others do not. */
async function goToEach<T>(
  paths: readonly T[],
  options: BrowserContextOptions,
  use: (page: Page, path: T) => Promise<void>,
  watch: (page: Page) => void = () => undefined,
): Promise<void> {
  const left = [...paths];
  const goOn = async (page: Page): Promise<void> => {
    watch(page);
    for (let path = left.pop(); path !== undefined; path = left.pop()) await use(page, path);
  };
  await Promise.all(Array.from({ length: 4 }, () => withPage(options, goOn)));
}

describe("each page", () => {
  it("loads without an error, a request that fails or one to another host", { timeout: 180_000 }, async () => {
    expect(visited.length).toBeGreaterThan(90);
    const wrong: string[] = [];
    const watch = (page: Page): void => {
      page.on("console", (message) => message.type() === "error" && wrong.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? ""; // a page that is left stops what it fetched ahead
        if (reason !== "net::ERR_ABORTED") wrong.push(`${request.url()} ${reason}`);
      });
      page.on(
        "request",
        (request) => !request.url().startsWith(site.origin) && wrong.push(`${request.url()} is elsewhere`),
      );
      page.on(
        "response",
        (response) => response.status() >= 400 && wrong.push(`${response.url()} ${response.status()}`),
      );
    };
    const visit = async (page: Page, path: string): Promise<void> => {
      await page.goto(site.origin + path);
      await page.locator("#app [class*=VP]").first().waitFor();
    };
    await goToEach(visited, {}, visit, watch);
    expect(wrong).toEqual([]);
  });

  it("is there for each rule, in both languages, where the reports point", () => {
    for (const id of macsf.ruleIds) {
      expect(pages).toContain(`/fr/rules/macsf/${id}`);
      expect(pages).toContain(`/en/rules/macsf/${id}`);
    }
  });

  it("is there for each symbol that a module of the package exports", () => {
    const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const modules = Object.entries(exports as Readonly<Record<string, { import?: { types: string } }>>).flatMap(
      ([name, conditions]) => (conditions.import === undefined ? [] : [{ name, file: root + conditions.import.types }]),
    );
    expect(modules.length).toBeGreaterThan(6);
    const program = ts.createProgram({
      rootNames: modules.map(({ file }) => file),
      options: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    });
    const checker = program.getTypeChecker();
    for (const { name, file } of modules) {
      const source = program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((one) => one.name);
      expect(names.length, name).toBeGreaterThan(0);
      const folder = `/en/api/hygie${name.slice(1)}/`;
      const own = pages.filter((path) => path.startsWith(folder)).map((path) => path.split("/").at(-1));
      // What another module documents is told of on the page of the one that exports it too.
      const text = readFileSync(`${root}docs${folder}index.md`, "utf8");
      for (const one of names) expect(own.includes(one) || text.includes(`### ${one}`), `${name} ${one}`).toBe(true);
    }
  });

  it("is listed for search engines and for language models", () => {
    const read = (name: string) => readFileSync(`${root}docs/.vitepress/dist/${name}`, "utf8");
    const { homepage }: { homepage?: string } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const isListed = existsSync(`${root}docs/.vitepress/dist/sitemap.xml`);
    expect(isListed, "a sitemap says where the site is").toBe(homepage !== undefined);
    if (isListed) expect(read("sitemap.xml")).toContain(`<loc>${homepage}/fr/rules/macsf/device-auto-lock</loc>`);
    const links = [...read("llms.txt").matchAll(/\]\((.*?)\)/g)].map(([, link = ""]) => link.slice(homepage?.length));
    expect(links.length).toBeGreaterThan(25);
    for (const path of links) expect(pages, path).toContain(path);
  });

  it("leads to no page and no place in a page that is not there", () => {
    const html = new Map(pages.map((path) => [path, readFileSync(fileOf(path), "utf8")]));
    let links = 0;
    for (const [path, text] of html) {
      for (const [, href = ""] of text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        const { origin, pathname, hash } = new URL(href, `http://site${path}`);
        if (origin !== "http://site" || /\.\w+$/.test(pathname)) continue;
        const target = html.get(pathname);
        expect(target, `${path} leads to ${pathname}`).toBeDefined();
        const isPlace = hash === "" || pathname.endsWith("/playground");
        if (!isPlace) expect(target, `${path} leads to ${href}`).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(2000);
  });

  it("says so when it is not there", async () => {
    await withPage({}, async (page) => {
      const response = await page.goto(`${site.origin}/fr/nowhere`);
      expect(response?.status()).toBe(404);
      await page.getByRole("heading", { name: /introuvable|not found/i }).waitFor();
    });
  });
});

describe.each([375, 1440])("at %i px", (width) => {
  it("axe-core finds no violation on any kind of page, light or dark, and none is wider than the window", {
    timeout: 180_000,
  }, async () => {
    const wrong: string[] = [];
    await goToEach(Object.entries(kinds), { viewport: { width, height: 900 } }, async (page, [kind, path]) => {
      await page.goto(site.origin + path, { waitUntil: "networkidle" });
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (wide > width) wrong.push(`${kind} is ${wide} px wide`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        wrong.push(...(await violationsOf(page)).map((found) => `${kind}, ${colorScheme}: ${found}`));
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  it("reaches the content, and answers a question", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${site.origin}/en/`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPSkipLink", 1);
      const question = await page.locator(".live .question p").textContent();
      await tabTo(page, ".live .question button");
      await page.keyboard.press("Enter");
      expect(await page.locator(".live .question p").textContent()).not.toBe(question);
    });
  });

  it("opens menus, the reference, and the menu of a narrow window", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${site.origin}/en/api/`, { waitUntil: "networkidle" });
      await tabTo(page, "main a[href*='/hygie/logic']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/api\/hygie\/logic/);
      await page.getByRole("heading", { name: "hygie/logic", level: 1 }).waitFor();
      await tabTo(page, "main a[href*='compileLogic']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/functions\/compileLogic/);

      await page.goto(`${site.origin}/en/guides/facts`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPNavBarTranslations button");
      await page.keyboard.press("Enter");
      await page.locator(".VPNavBarTranslations a").waitFor();
      await tabTo(page, ".VPNavBarTranslations a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/fr\/guides\/facts/);
    });
    await withPage({ viewport: { width: 375, height: 700 } }, async (page) => {
      await page.goto(`${site.origin}/fr/guides/facts`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPNavBarHamburger");
      await page.keyboard.press("Enter");
      await tabTo(page, ".VPNavScreen a[href*='playground']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/fr\/playground/);
    });
  });
});
