import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { macsf, root } from "../support/macsf.js";
import { builtSite, slowed, tabTo, withPage } from "../support/site.js";

const languages = ["fr", "en"] as const;
const desktop = { viewport: { width: 1440, height: 900 } };
const says = {
  fr: { assess: "Évaluer mon cabinet", yes: "Oui", practice: "Cabinet d’exemple", all: /Toutes les règles/ },
  en: { assess: "Assess my practice", yes: "Yes", practice: "Example practice", all: /All rules/ },
};
const { version }: { version: string } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const site = builtSite();

const open = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: "networkidle" });

describe.each(languages)("the home page, in %s", (lang) => {
  const say = says[lang];

  it("has a door for each of the three who come, that of the practice first", async () => {
    await withPage(site.browser, desktop, async (page) => {
      await open(page, `/${lang}/`);
      expect(await page.locator(".doors h2").count()).toBe(3);
      const links = page.locator("main a");
      expect(await links.first().textContent()).toBe(say.assess);
      const addresses = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.doors a')].map((one) => one.pathname)",
      );
      expect(addresses[0]).toBe(`/${lang}/self-assessment`);
      for (const wanted of ["rules/macsf/", "guides/extend-a-pack", "guides/embed"])
        expect(addresses).toContain(`/${lang}/${wanted}`);
      await tabTo(page, ".doors a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/self-assessment/);
    });
  });

  it("shows code, what it prints and a live score on the first screen", async () => {
    await withPage(site.browser, desktop, async (page) => {
      await open(page, `/${lang}/`);
      for (const part of [".doors", ".program pre.shiki", ".program .output", ".live .gauge", ".live .question"]) {
        const box = await page.locator(part).boundingBox();
        expect(box && box.y + box.height, part).toBeLessThanOrEqual(900);
      }
      const [code, live] = await Promise.all([".program", ".live"].map((part) => page.locator(part).boundingBox()));
      expect(live?.x).toBeGreaterThan((code?.x ?? 0) + (code?.width ?? 0));
    });
  });

  it("prints what the code that it shows prints, run here again", async () => {
    await withPage(site.browser, desktop, async (page) => {
      await open(page, `/${lang}/`);
      const code = (await page.locator(".program pre.shiki").textContent()) ?? "";
      const run = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
      expect(await page.locator(".program .output").textContent()).toBe(run);
      expect(run).toContain("fail");
      expect(run.split("\n").length).toBeGreaterThan(3);
    });
  });

  it("evaluates in the page: an answer settles a rule and narrows the score", async () => {
    await withPage(site.browser, desktop, async (page) => {
      await open(page, `/${lang}/`);
      const score = page.locator(".live .score");
      const before = await score.textContent();
      expect(before).toMatch(/^Score\s?: (entre|between) \d+ (et|and) \d+/);
      const question = await page.locator(".live .question p").textContent();
      await page.getByRole("button", { name: say.yes }).click();
      expect(await page.locator(".live .question p").textContent()).not.toBe(question);
      await page.getByLabel(say.practice).selectOption("solo-gp");
      expect(await score.textContent()).not.toBe(before);
      await page.getByText(say.all).click();
      expect(await page.locator(".live .results li:visible").count()).toBe(macsf.ruleIds.length);
    });
  });

  it("loads less than 150 KB of script, the rules in its own language alone, and no search index", async () => {
    await withPage(site.browser, {}, async (page) => {
      const scripts = new Map<string, Promise<string>>();
      page.on("response", (response) => {
        if (response.url().endsWith(".js"))
          scripts.set(
            response.url(),
            response.text().catch(() => ""),
          );
      });
      await open(page, `/${lang}/`);
      await page.evaluate("scrollTo(0, document.body.scrollHeight)"); // links that come into sight fetch nothing ahead
      await page.waitForLoadState("networkidle");
      const texts = await Promise.all(scripts.values());
      const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
      expect(bytes).toBeGreaterThan(80_000);
      expect(bytes).toBeLessThan(150_000);
      const whole = texts.join("\n");
      const title = (of: "fr" | "en") => macsf.definition.rules[0]?.text[of]?.pass ?? "";
      expect(whole).toContain(title(lang));
      expect(whole).not.toContain(title(lang === "fr" ? "en" : "fr"));
      expect([...scripts.keys()].filter((url) => /earch/.test(url))).toEqual([]);
      await page.keyboard.press("Control+k");
      await page.locator(".VPLocalSearchBox input").waitFor();
      await expect.poll(() => [...scripts.keys()].filter((url) => /localSearchIndex/.test(url)).length).toBe(1);
    });
  });

  it("needs little before its first door can be opened, and no font", async () => {
    await withPage(site.browser, {}, async (page) => {
      const types: string[] = [];
      page.on("request", (request) => types.push(request.resourceType()));
      await open(page, `/${lang}/`);
      expect(types).not.toContain("font");
      const html = readFileSync(`${root}docs/.vitepress/dist/${lang}/index.html`, "utf8");
      const blocking = [...html.matchAll(/<link rel="preload stylesheet" href="\/([^"]+)"/g)].map(([, name]) => name);
      const sizes = [html, ...blocking.map((name) => readFileSync(`${root}docs/.vitepress/dist/${name}`))];
      // At 200 KB a second and 150 ms a round, what is shown before any script runs is there within a second.
      expect(sizes.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(50_000);
      expect(html.indexOf('class="door first"')).toBeGreaterThan(0); // a link, that leads on without a script
    });
  });

  it.each([375, 1440])("does not move while it loads on a slow line, at %i px", async (width) => {
    await withPage(site.browser, { viewport: { width, height: 800 } }, async (page) => {
      await slowed(page);
      await page.addInitScript(`globalThis.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { moved += value; }))
          .observe({ type: "layout-shift", buffered: true });`);
      await open(page, `/${lang}/`);
      expect(await page.evaluate<number>("moved")).toBeLessThan(0.05);
    });
  });

  it("claims no way to install that does not work today", () => {
    const page = readFileSync(`${root}docs/${lang}/index.md`, "utf8");
    const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, text = ""]) => text.trim().split("\n"));
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(`${root}package.json`, "utf8"),
    );
    expect(commands).toContain(`npm install ../hygie/hygie-${version}.tgz`); // what npm pack has just made
    expect(commands.join("\n")).not.toMatch(/npm install hygie|npx hygie/);
    for (const [, name = ""] of commands.join("\n").matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(name);
  });
});

describe("the page of languages", () => {
  it("says what hygie is in both, each marked as what it is, and leads on", async () => {
    await withPage(site.browser, desktop, async (page) => {
      await open(page, "/");
      for (const lang of languages) {
        const part = page.locator(`.languages section[lang=${lang}]`);
        expect(await part.textContent()).toContain("MACSF");
        expect(await part.getByRole("link", { name: says[lang].assess }).getAttribute("href")).toBe(
          `/${lang}/self-assessment`,
        );
        expect(await part.locator(`a[href="/${lang}/"]`).count()).toBe(1);
      }
    });
  });
});

describe("the foot of every page", () => {
  const dist = `${root}docs/.vitepress/dist/`;

  it.each([
    "index.html",
    "fr/index.html",
    "en/playground.html",
    "fr/guides/logic.html",
    "en/rules/macsf/index.html",
    "fr/rules/macsf/device-auto-lock.html",
    "en/api/index.html",
  ])("%s says which hygie, which rules, after what, and whose it is not", (name) => {
    expect(existsSync(dist + name)).toBe(true);
    const [, foot = ""] = /<footer class="trust">([\s\S]*?)<\/footer>/.exec(readFileSync(dist + name, "utf8")) ?? [];
    expect(foot).toContain(`hygie ${version}`);
    expect(foot).toContain("MIT");
    expect(foot).toContain(`${macsf.definition.id} ${macsf.definition.version}`);
    expect(foot).toContain(`title="${macsf.digest}"`);
    expect(foot).toContain("/guides/verify");
    expect(foot).toContain(macsf.definition.source.title);
    for (const { uri } of macsf.definition.source.furtherReading ?? []) expect(foot).toContain(`href="${uri}"`);
    expect(foot).toMatch(/document sans date|bears no date/);
    expect(foot).toMatch(/projet indépendant|independent project/);
  });

  it("is on a page that is not there, too", async () => {
    await withPage(site.browser, {}, async (page) => {
      await open(page, "/fr/nowhere");
      expect(await page.locator("footer.trust").textContent()).toContain(`hygie ${version}`);
    });
  });
});
