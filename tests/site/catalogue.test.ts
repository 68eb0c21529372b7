import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findRules } from "../../docs/.vitepress/theme/catalogue/find-rules.js";
import { isNear } from "../../docs/.vitepress/theme/catalogue/search-terms.js";
import { synonyms } from "../../docs/.vitepress/theme/catalogue/synonyms.js";
import { fragmentOf, viewIn } from "../../docs/.vitepress/theme/catalogue/view.js";
import { catalogueOf } from "../../scripts/site-rules.js";
import { macsf } from "../support/macsf.js";
import { builtSite, tabTo, violationsOf, withPage } from "../support/site.js";

const catalogues = { fr: catalogueOf(macsf, "fr"), en: catalogueOf(macsf, "en") };
const found = (lang: "fr" | "en", query: string) => findRules(catalogues[lang].rules, query).map(({ id }) => id);

describe.each(["fr", "en"] as const)("what the catalogue finds in %s", (lang) => {
  it("is each rule that a synonym leads to, whatever its language", () => {
    for (const { words, rules } of synonyms) {
      for (const word of words) expect(found(lang, word), word).toEqual(expect.arrayContaining([...rules]));
    }
  });

  it.each([
    ["HAMECONNAGE", "unknown-emails-and-links"],
    ["whatsapp", "standard-messaging-secured"],
    ["mot de passe", "strong-passwords"],
    ["6.1", "device-auto-lock"],
    ["PGSSI 4.5.2.3", "device-auto-lock"],
    ["mots de passe fort", "strong-passwords"],
  ])("is, of %j, among others %s", (query, rule) => {
    expect(found(lang, query)).toContain(rule);
  });

  it("is all of them where nothing is looked for, and none where nothing is alike", () => {
    expect(found(lang, " de la the ")).toEqual([...macsf.ruleIds]);
    expect(found(lang, "xylophone")).toEqual([]);
  });

  it("is narrowed by each word", () => {
    const [one, both] = [found(lang, "macsf"), found(lang, "virus domicile")];
    expect(one).toEqual([]);
    expect(both).toEqual(["home-protection"]);
  });
});

describe("a typo", () => {
  it.each([
    ["verouillage", "verrouillage"],
    ["verrrouillage", "verrouillage"],
    ["vertouillage", "verrouillage"],
    ["evrrouillage", ""],
    ["verroulilage", "verrouillage"],
    ["verouil", "verrouillage"],
    ["wifo", ""],
    ["xerrouillage", ""],
  ])("%s is taken for %j", (typed, word) => {
    expect(isNear(typed, "verrouillage") || isNear(typed, "wifi")).toBe(word !== "");
  });

  it("is forgiven only where no rule has the word as it was typed", () => {
    expect(found("fr", "verouillage")).toEqual(found("fr", "verrouillage"));
    expect(found("fr", "cryptage")).not.toContain("cyber-insurance-cover");
  });
});

describe("a view of the catalogue", () => {
  it("is read from the fragment that was made of it, and other fragments are none", () => {
    const view = {
      ...viewIn(""),
      text: "mot de passe & co",
      severity: "high",
      sort: "severity",
      isDescending: true,
    } as const;
    expect(viewIn(fragmentOf(view))).toEqual(view);
    expect(fragmentOf(viewIn(""))).toBe("");
    expect(viewIn("#source")).toEqual(viewIn(""));
    expect(viewIn("#sort=__proto__").sort).toBe("");
  });
});

describe("the page of the catalogue", () => {
  const site = builtSite();

  const titles = (page: Page) => page.locator(".rule-catalogue tbody .title").allTextContents();
  const count = (page: Page) => page.getByRole("status").textContent();
  const open = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: "networkidle" });

  it("is whole without script, and wastes no room", async () => {
    await withPage(site.browser, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${site.origin}/fr/rules/macsf/`);
      expect(await titles(page)).toEqual(catalogues.fr.rules.map(({ title }) => title));
      expect(await page.locator(".rule-filter").isVisible()).toBe(false);
      expect((await page.locator(".rule-catalogue table").boundingBox())?.height).toBeLessThan(1400);
    });
  });

  it("filters by words and by what rules are about, says how many are left, and forgets it all again", async () => {
    await withPage(site.browser, {}, async (page) => {
      const wrong: string[] = [];
      page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      await open(page, "/fr/rules/macsf/");
      expect(await count(page)).toBe("18 règles");
      await page.getByRole("combobox", { name: "Gravité" }).selectOption("critique");
      const critical = macsf.definition.rules.filter(({ severity }) => severity === "critical").length;
      expect(await count(page)).toBe(`${critical} règles sur 18`);
      await page.getByRole("combobox", { name: "Risques" }).selectOption("Atteinte à la réputation");
      expect((await titles(page)).length).toBeLessThan(critical);
      await page.getByRole("button", { name: "Effacer les filtres" }).click();
      expect(await count(page)).toBe("18 règles");
      const search = page.getByLabel("Rechercher dans les règles");
      await search.fill("télétravail");
      expect(await count(page)).toBe("1 règle sur 18");
      expect(await titles(page)).toEqual(["Protection à domicileSujet voisin\u00a0: télétravail"]);
      await search.fill("xylophone");
      expect(await count(page)).toBe("0 règle sur 18");
      expect(await page.locator(".rule-catalogue .none").textContent()).toContain("Aucune règle ne correspond");
      expect(wrong).toEqual([]);
    });
  });

  it("sorts by each column, and says by which", async () => {
    await withPage(site.browser, {}, async (page) => {
      await open(page, "/en/rules/macsf/");
      const column = page.getByRole("columnheader", { name: "Severity" });
      const severities = () => page.locator(".rule-catalogue .severity").allTextContents();
      const isSorted = async () => [await column.getAttribute("aria-sort"), (await severities())[0]?.trim()];
      await column.getByRole("button").click();
      expect(await isSorted()).toEqual(["ascending", "critical"]);
      await column.getByRole("button").click();
      expect(await isSorted()).toEqual(["descending", "medium"]);
      await column.getByRole("button").click();
      expect(await isSorted()).toEqual(["none", "high"]);
      await page.getByRole("columnheader", { name: "Rule" }).getByRole("button").click();
      expect((await titles(page))[0]).toBe("Antivirus always on");
    });
  });

  it("keeps what is shown in its address: shared, gone back to, and taken along into the other language", async () => {
    await withPage(site.browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await open(page, "/fr/rules/macsf/#q=WhatsApp&sort=title");
      const shown = await titles(page);
      expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, "fr")));
      await page.getByLabel("Rechercher dans les règles").fill("mot de passe");
      const asked = await titles(page);
      expect(new URL(page.url()).search).toBe("");
      await page.locator(".rule-catalogue tbody a").first().click();
      await page.waitForURL(/macsf\/[a-z]/);
      await page.goBack();
      await page.locator(".rule-catalogue").waitFor();
      expect(await titles(page)).toEqual(asked);
      expect(await page.getByLabel("Rechercher dans les règles").inputValue()).toBe("mot de passe");
    });
  });

  it("is used by the keyboard alone", async () => {
    await withPage(site.browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await open(page, "/en/rules/macsf/");
      await tabTo(page, ".rule-filter input");
      await page.keyboard.type("lock");
      await tabTo(page, ".rule-catalogue th button");
      await page.keyboard.press("Enter");
      expect(await page.locator(".rule-catalogue th").first().getAttribute("aria-sort")).toBe("ascending");
      await tabTo(page, ".rule-catalogue tbody a");
      await page.keyboard.press("Enter");
      await page.waitForURL(/macsf\/[a-z]/);
    });
  });

  it.each(["light", "dark"] as const)(
    "shows cards on a phone, of which nothing is cut, and axe-core finds nothing, %s",
    async (colorScheme) => {
      await withPage(site.browser, { viewport: { width: 375, height: 800 }, colorScheme }, async (page) => {
        await open(page, "/fr/rules/macsf/#q=xylophone");
        expect(await violationsOf(page)).toEqual([]);
        await page.getByRole("button", { name: "Effacer les filtres" }).click();
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
        for (const cell of await page.locator(".rule-catalogue td").all()) {
          const box = await cell.boundingBox();
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
        }
      });
    },
  );
});
