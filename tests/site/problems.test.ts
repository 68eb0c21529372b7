import { describe, expect, it } from "vitest";
import { builtSite, violationsOf, withPage } from "../support/site.js";

const site = builtSite();

describe("the page about problems", () => {
  it.each(["en", "fr"])("is found by a code in the search, in %s", async (language) => {
    await withPage(site.browser, {}, async (page) => {
      await page.goto(`${site.origin}/${language}/guides/facts`);
      await page.locator("#local-search button").first().click();
      await page.locator(".search-input").fill("accents-apart");
      const first = page.locator(".VPLocalSearchBox .result").first();
      await first.waitFor();
      expect(await first.getAttribute("href")).toBe(`/${language}/reference/problems#accents-apart`);
    });
  });

  it("is where a code that a guide names leads", async () => {
    await withPage(site.browser, {}, async (page) => {
      await page.goto(`${site.origin}/fr/guides/facts`);
      await page.locator("main a", { hasText: "more-problems" }).click();
      await page.waitForURL("**/fr/reference/problems#more-problems");
      await page.locator("h3#more-problems").waitFor();
    });
  });

  it.each(["light", "dark"] as const)("fits a phone and has no barrier, %s", async (colorScheme) => {
    await withPage(site.browser, { viewport: { width: 375, height: 800 }, colorScheme }, async (page) => {
      await page.goto(`${site.origin}/fr/reference/problems`);
      await page.locator("h3#wrong-type").waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
      expect(await violationsOf(page)).toEqual([]);
    });
  });
});
