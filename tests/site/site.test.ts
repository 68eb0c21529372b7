import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { macsf, root } from "../support/macsf.js";
import { launchBrowser, serveSite, tabTo, violationsOf, withPage as withPageOf } from "../support/site.js";

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
  catalogue: "/fr/rules/macsf/",
  rule: "/fr/rules/macsf/device-auto-lock",
  guide: "/en/guides/rule-packs",
  reference: "/en/api/",
  module: "/en/api/hygie/",
  function: "/en/api/hygie/functions/evaluate",
  type: "/en/api/hygie/interfaces/Report",
  playground: "/fr/playground",
  missing: "/fr/nowhere",
};

let origin: string;
let server: Server;
let browser: Browser;
beforeAll(async () => {
  ({ origin, server } = await serveSite());
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

const withPage = <T>(options: BrowserContextOptions, use: (page: Page, context: BrowserContext) => Promise<T>) =>
  withPageOf(browser, options, use);

describe("each page", () => {
  it("loads without an error, a request that fails or one to another host", { timeout: 180_000 }, async () => {
    expect(visited.length).toBeGreaterThan(90);
    const wrong: string[] = [];
    const left = [...visited];
    const visitAll = async (page: Page): Promise<void> => {
      page.on("console", (message) => message.type() === "error" && wrong.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? ""; // a page that is left stops what it fetched ahead
        if (reason !== "net::ERR_ABORTED") wrong.push(`${request.url()} ${reason}`);
      });
      page.on("request", (request) => !request.url().startsWith(origin) && wrong.push(`${request.url()} is elsewhere`));
      page.on(
        "response",
        (response) => response.status() >= 400 && wrong.push(`${response.url()} ${response.status()}`),
      );
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await page.goto(origin + path);
        await page.locator("#app [class*=VP]").first().waitFor();
      }
    };
    await Promise.all(Array.from({ length: 4 }, () => withPage({}, visitAll)));
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
      const response = await page.goto(`${origin}/fr/nowhere`);
      expect(response?.status()).toBe(404);
      await page.getByRole("heading", { name: /introuvable|not found/i }).waitFor();
    });
  });
});

describe.each([375, 1440])("at %i px", (width) => {
  it.each(["light", "dark"] as const)(
    "axe-core finds no violation on any kind of page, %s",
    { timeout: 120_000 },
    async (colorScheme) => {
      await withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
        const violations: string[] = [];
        for (const [kind, path] of Object.entries(kinds)) {
          await page.goto(origin + path, { waitUntil: "networkidle" });
          violations.push(...(await violationsOf(page)).map((found) => `${kind}: ${found}`));
        }
        expect(violations).toEqual([]);
      });
    },
  );

  it("no page is wider than the window", async () => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      for (const [kind, path] of Object.entries(kinds)) {
        await page.goto(origin + path, { waitUntil: "networkidle" });
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), kind).toBeLessThanOrEqual(width);
      }
    });
  });
});

describe("the catalogue", () => {
  const shown = (page: Page) => page.locator(".vp-doc table:first-of-type tbody tr:visible").count();

  it("filters by the words of the title and by each column", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${origin}/fr/rules/macsf/`, { waitUntil: "networkidle" });
      expect(await shown(page)).toBe(18);
      await page.getByRole("combobox", { name: "Gravité" }).selectOption("critique");
      const critical = await shown(page);
      expect(critical).toBe(macsf.definition.rules.filter(({ severity }) => severity === "critical").length);
      await page.getByRole("combobox", { name: "Risques" }).selectOption("Atteinte à la réputation");
      expect(await shown(page)).toBeLessThan(critical);
      expect(await page.getByRole("status").textContent()).toBe(`${await shown(page)} règles sur 18`);
      await page.getByRole("combobox", { name: "Gravité" }).selectOption("");
      await page.getByRole("combobox", { name: "Risques" }).selectOption("");
      await page.getByLabel("Rechercher dans les règles").fill("les CYBER-risques");
      expect(await page.locator(".vp-doc table:first-of-type tbody tr:visible").allTextContents()).toEqual([
        expect.stringContaining("Assurance contre les cyber-risques"),
      ]);
    });
  });
});

describe("search", () => {
  it("finds “verrouillage”, with the keyboard alone", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${origin}/fr/`, { waitUntil: "networkidle" });
      await page.keyboard.press("Control+k");
      await page.locator(".VPLocalSearchBox input").waitFor();
      await page.keyboard.type("verrouillage");
      const found = page.locator(".VPLocalSearchBox .result").filter({ hasText: "Verrouillage automatique" });
      await found.first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/fr\/rules\/macsf\//);
    });
  });
});

describe("the playground", () => {
  const open = (page: Page, path = "/en/playground") => page.goto(origin + path, { waitUntil: "networkidle" });
  const write = async (page: Page, facts: string) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(facts);
  };
  const laptop = (minutes: unknown) =>
    JSON.stringify({
      devices: [{ id: "a", kind: "laptop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes: minutes }],
    });
  const outcome = (page: Page) => page.locator(".result strong").textContent();
  const marks = (page: Page) => page.locator(".tree .traced.unknown > .part code").allTextContents();

  it("answers an edited fact with another verdict, and marks the parts of the logic that are unknown", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await write(page, laptop(60));
      expect(await outcome(page)).toContain("to fix");
      expect(await page.locator(".reasons").textContent()).toContain("60");
      expect(await marks(page)).toEqual([]);
      await write(page, laptop(5));
      expect(await outcome(page)).toContain("met");
      await write(page, laptop(null));
      expect(await outcome(page)).toContain("to clarify");
      expect(await marks(page)).toContain("autoLockMinutes <= 15");
      expect(await page.locator(".missing li").allTextContents()).toEqual(["/devices/0/autoLockMinutes"]);
    });
  });

  it("shows what is wrong with the facts in place, in words, and keeps what was written", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await write(page, '{ "devises": [] }');
      expect(await page.locator(".wrong").textContent()).toContain("/devises: unknown fact; did you mean devices?");
      expect(await page.locator(".cm-lintRange-error").textContent()).toBe('"devises": []');
      await write(page, '{ "devices": [');
      expect(await page.locator(".wrong").textContent()).toContain("the end of the file where a closing ] is expected");
      expect(await page.locator(".cm-content").textContent()).toBe('{ "devices": [');
      await write(page, '{"devices":'.repeat(20_000));
      expect(await page.locator(".wrong").textContent()).toContain("this is not JSON, or it is nested too deeply");
      await write(page, laptop(60));
      expect(await outcome(page)).toContain("to fix");
    });
  });

  it("says what is wrong in French to those who read French", async () => {
    await withPage({}, async (page) => {
      await open(page, "/fr/playground");
      await write(page, '{ "devises": [], "practice": { "staffCount": "trois" } }');
      const said = await page.locator(".wrong li").allTextContents();
      expect(said.map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
        "facts.json, ligne 1 /devises : fait inconnu ; vouliez-vous dire devices ?",
        'facts.json, ligne 1 /practice/staffCount : "trois" n’est pas un nombre entier ; écrivez un nombre entier d’au moins 1 (personnes), ou mettez null si vous ne le savez pas',
      ]);
      await page.locator(".cm-lintRange-error").first().hover();
      expect(await page.locator(".cm-tooltip-lint").textContent()).toContain("vouliez-vous dire devices\u00a0?");
    });
  });

  it("shows the same facts as a form, in step with the text", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await write(page, laptop(60));
      await page.getByRole("radio", { name: "Facts, as a form" }).check();
      expect(await violationsOf(page)).toEqual([]);
      const delay = page.getByLabel("Automatic lock delay");
      expect(await delay.inputValue()).toBe("60");
      await delay.fill("5");
      await delay.press("Tab");
      expect(await outcome(page)).toContain("met");
      await delay.fill("");
      await delay.press("Tab");
      expect(await outcome(page)).toContain("to clarify");
      await page.getByRole("button", { name: "Add: Device" }).click();
      await page.getByRole("radio", { name: "Facts, as JSON" }).check();
      const facts = JSON.parse((await page.locator(".cm-line").allTextContents()).join("\n"));
      expect(facts.devices).toEqual([
        { id: "a", kind: "laptop", mayStoreHealthData: true, autoLockEnabled: true },
        { id: "devices-2" },
      ]);
    });
  });

  it("is shared by a link that holds facts and edited rules in its fragment, and is restored from it", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await write(page, laptop(60));
      await editRule(page, (text) => text.replace('"default": 15', '"default": 7'));
      await page.getByRole("button", { name: "Make a link" }).click();
      const link = (await page.locator(".link a").getAttribute("href")) ?? "";
      expect(new URL(link).search).toBe("");
      await page.goto("about:blank");
      await page.goto(link, { waitUntil: "networkidle" });
      await page.locator(".result").waitFor();
      expect(await outcome(page)).toContain("to fix");
      expect(await page.locator(".tree").last().textContent()).toContain("autoLockMinutes <= 7");
      await page.getByRole("radio", { name: "Facts, as JSON" }).check();
      expect(await page.locator(".cm-content").textContent()).toBe(laptop(60));
    });
  });

  const editRule = async (
    page: Page,
    change: (text: string) => string,
    view = "The rule",
    editor = "The rule, as JSON",
  ) => {
    await page.getByRole("radio", { name: view }).check();
    await page.getByRole("textbox", { name: editor }).waitFor();
    const file = readFileSync(`${root}rules/macsf/device-auto-lock.json`, "utf8");
    await write(page, change(file));
    await page.keyboard.press("Control+Home");
  };

  it("answers an edited rule with another verdict, with a score that follows, and restores it", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await write(page, laptop(20));
      const score = await page.locator(".score").textContent();
      expect(await outcome(page)).toContain("to fix");
      await editRule(page, (text) => text.replace('"default": 15', '"default": 25'));
      expect(await outcome(page)).toContain("met");
      expect(await page.locator(".tree").last().textContent()).toContain("autoLockMinutes <= 25");
      expect(await page.locator(".score").textContent()).not.toBe(score);
      await page.getByRole("button", { name: "Restore the published rule" }).click();
      expect(await outcome(page)).toContain("to fix");
      expect(await page.locator(".score").textContent()).toBe(score);
    });
  });

  it("shows what is wrong with a rule in place, in words, and gives no verdict of it", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await editRule(page, (text) => text.replace('"var": "autoLockMinutes"', '"var": "autoLokMinutes"'));
      expect(await page.locator(".wrong").textContent()).toMatch(
        /device-auto-lock\.json, line \d+\s+\/logic\/all\/1.*did you mean autoLockMinutes\?/,
      );
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "device-auto-lock.json, line" }).click();
      const marked = await page.locator(".cm-lintRange-error").allTextContents();
      expect(marked.join("").replace(/\s/g, "")).toBe('{"var":"autoLokMinutes"}');
      expect(await page.locator(".result").count()).toBe(0);
      await editRule(page, (text) => text.replace('"default": 15', '"default": 31'));
      expect(await page.locator(".wrong").textContent()).toContain("/parameters/maxMinutes/default");
    });
  });

  it("offers what the schema of a rule and the names of the pack allow", async () => {
    await withPage({}, async (page) => {
      await open(page);
      await editRule(page, (text) => text.replace('"high"', ""));
      await page.locator(".cm-line", { hasText: '"severity"' }).click();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.type("cri");
      await page.locator(".cm-tooltip-autocomplete", { hasText: "critical" }).waitFor();
      await page.waitForTimeout(100); // the editor takes no key for a moment, lest a list that pops up eats one
      await page.keyboard.press("Enter");
      await page.locator(".cm-line", { hasText: '"severity": "critical",' }).waitFor();
      await page.locator(".cm-line", { hasText: '"legal-liability"' }).click();
      await page.keyboard.press("End");
      await page.keyboard.type(',\n"');
      await page.keyboard.press("Control+Space");
      await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
      expect(await page.locator(".cm-tooltip-autocomplete li").allTextContents()).toContain('"reputation"');
    });
    await withPage({}, async (page) => {
      await open(page, "/fr/playground");
      const nameless = (text: string) => text.replace('"severity": "high"', '""');
      await editRule(page, nameless, "La règle", "La règle, en JSON");
      await page.locator(".cm-line", { hasText: '"",' }).click();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.type("sev");
      await page
        .locator(".cm-completionInfo", { hasText: "Le dommage qui s’ensuit quand la règle n’est pas respectée." })
        .waitFor();
    });
  });

  it("loads what edits rules when a rule is edited, and not before", async () => {
    await withPage({}, async (page) => {
      const bodies = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        const name = /chunks\/(.*)\.[\w-]+\.js$/.exec(response.url())?.[1];
        if (name !== undefined)
          bodies.set(
            name,
            response.body().then((body) => gzipSync(body).length),
          );
      });
      await open(page);
      expect([...bodies.keys()]).not.toContain("edit-rules");
      await editRule(page, (text) => text);
      const [atFirst, more] = [(await bodies.get("examples")) ?? 0, (await bodies.get("edit-rules")) ?? 0];
      expect(atFirst).toBeGreaterThan(10_000);
      expect(atFirst).toBeLessThan(71_000); // the pack in both languages is most of it
      expect(more).toBeGreaterThan(10_000);
      expect(more).toBeLessThan(60_000);
    });
  });

  it("follows another link that is opened while it is shown", async () => {
    await withPage({}, async (page) => {
      await open(page);
      const state = new URLSearchParams({ rule: "strong-passwords", facts: '{"authentication":[{"enforced":false}]}' });
      await page.goto(`${origin}/en/playground#${state}`);
      await page.locator(".result strong", { hasText: "to fix" }).waitFor();
      expect(await page.getByRole("combobox", { name: "Rule" }).inputValue()).toBe("strong-passwords");
    });
  });

  it("opens from the page of a rule with facts that fail", async () => {
    await withPage({}, async (page) => {
      await open(page, "/fr/rules/macsf/strong-passwords");
      await page.getByRole("link", { name: "Essayer cette règle" }).click();
      await page.waitForURL(/playground/);
      expect(await outcome(page)).toContain("à corriger");
      expect(await page.getByRole("combobox", { name: "Règle" }).inputValue()).toBe("strong-passwords");
    });
  });
});

describe("the keyboard alone", () => {
  it("reaches the content, answers a question, filters, and edits facts and leaves the editor again", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${origin}/en/`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPSkipLink", 1);
      const question = await page.locator(".live .question p").textContent();
      await tabTo(page, ".live .question button");
      await page.keyboard.press("Enter");
      expect(await page.locator(".live .question p").textContent()).not.toBe(question);

      await page.goto(`${origin}/en/rules/macsf/`, { waitUntil: "networkidle" });
      await tabTo(page, ".rule-filter input");
      await page.keyboard.type("lock");
      expect(await page.locator(".vp-doc table:first-of-type tbody tr:visible").count()).toBe(1);
      await tabTo(page, ".vp-doc table:first-of-type tbody tr:not([hidden]) a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/device-auto-lock/);

      await page.goto(`${origin}/en/playground`, { waitUntil: "networkidle" });
      await tabTo(page, ".cm-content");
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText('{"authentication":[{"enforced":false}]}');
      await tabTo(page, ".playground section:last-child select");
      await page.keyboard.press("Home");
      expect(await page.locator(".result strong").textContent()).not.toBe("");
    });
  });

  it("edits facts as a form, and rules, and goes to the place of what is wrong", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      const fragment = new URLSearchParams({
        rule: "strong-passwords",
        facts: '{"authentication":[{"enforced":false}]}',
      });
      await page.goto(`${origin}/en/playground#${fragment}`, { waitUntil: "networkidle" });
      expect(await page.locator(".result strong").textContent()).toContain("to fix");
      await tabTo(page, ".views input");
      await page.keyboard.press("ArrowRight");
      await page.locator(".form").waitFor();
      const enforced = page.getByLabel("Rule enforced by the tool");
      await tabTo(page, `#${await enforced.evaluate((element: { id: string }) => (element.id ||= "enforced"))}`);
      await page.keyboard.press("Home");
      expect(await page.locator(".result strong").textContent()).toContain("to clarify");

      await page.keyboard.press("Shift+Tab");
      while (!(await page.evaluate<boolean>('document.activeElement.matches(".views input")')))
        await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("ArrowRight");
      await page.locator(".cm-content").waitFor();
      await tabTo(page, ".cm-content");
      await page.keyboard.press("Control+Home");
      await page.keyboard.insertText("!");
      await tabTo(page, ".wrong button");
      await page.keyboard.press("Enter");
      expect(await page.evaluate('document.activeElement.matches(".cm-content")')).toBe(true);
    });
  });

  it("opens what is folded, menus, the reference, and the menu of a narrow window", async () => {
    await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${origin}/en/rules/macsf/device-auto-lock`, { waitUntil: "networkidle" });
      await tabTo(page, "details:not([open]) > summary");
      await page.keyboard.press("Enter");
      expect(await page.locator("details[open] pre").count()).toBe(1);

      await page.goto(`${origin}/en/api/`, { waitUntil: "networkidle" });
      await tabTo(page, "main a[href*='/hygie/logic']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/api\/hygie\/logic/);
      await page.getByRole("heading", { name: "hygie/logic", level: 1 }).waitFor();
      await tabTo(page, "main a[href*='compileLogic']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/functions\/compileLogic/);

      await page.goto(`${origin}/en/guides/facts`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPNavBarTranslations button");
      await page.keyboard.press("Enter");
      await page.locator(".VPNavBarTranslations a").waitFor();
      await tabTo(page, ".VPNavBarTranslations a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/fr\/guides\/facts/);
    });
    await withPage({ viewport: { width: 375, height: 700 } }, async (page) => {
      await page.goto(`${origin}/fr/guides/facts`, { waitUntil: "networkidle" });
      await tabTo(page, ".VPNavBarHamburger");
      await page.keyboard.press("Enter");
      await tabTo(page, ".VPNavScreen a[href*='playground']");
      await page.keyboard.press("Enter");
      await page.waitForURL(/fr\/playground/);
    });
  });
});
