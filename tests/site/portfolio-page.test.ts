import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portfolioToHtml } from "../../src/reporters/index.js";
import { macsf } from "../support/macsf.js";
import { randomPortfolio } from "../support/portfolio.js";
import { launchBrowser, violationsOf, withPage } from "../support/site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe.each([375, 1440])("the page of a portfolio at %i px", (width) => {
  it.each(["light", "dark"] as const)("has no violation, and nothing beside the screen, %s", async (colorScheme) => {
    const portfolio = await randomPortfolio();
    for (const locale of ["fr", "en"]) {
      await withPage(browser, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const { text } = portfolioToHtml(portfolio, { pack: macsf, locale });
        await page.route("**", (route) => route.fulfill({ contentType: "text/html", body: text }));
        await page.goto("http://report.test/");
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });
});
