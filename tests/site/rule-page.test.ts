import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { macsf } from "../support/macsf.js";
import { builtSite, tabTo, violationsOf, withPage } from "../support/site.js";

const site = builtSite();

const open = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: "networkidle" });

describe("the page of a rule on the site", () => {
  it("shows failing and passing facts side by side where there is room, and JSON only when it is asked for", async () => {
    await withPage(site.browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await open(page, "/fr/rules/macsf/device-auto-lock");
      const [fail, pass] = await Promise.all(
        [".fail", ".pass"].map((kind) => page.locator(`.example${kind}`).boundingBox()),
      );
      expect(fail?.y).toBe(pass?.y);
      expect(fail?.x).toBeLessThan(pass?.x ?? 0);
      expect(await page.locator("main pre:visible").count()).toBe(0);
      expect(await page.locator(".example.fail strong").last().textContent()).toContain("16");
      await tabTo(page, "details:not([open]) > summary");
      await page.keyboard.press("Enter");
      expect(await page.locator("details[open] pre").count()).toBe(1);
    });
  });

  it("opens the playground with its failing facts, on the day on which they fail", async () => {
    await withPage(site.browser, {}, async (page) => {
      await open(page, "/fr/rules/macsf/staff-vigilance");
      const link = page.getByRole("link", { name: "Essayer cette règle" });
      const fragment = new URLSearchParams(new URL((await link.getAttribute("href")) ?? "", page.url()).hash.slice(1));
      const rule = macsf.definition.rules.find(({ id }) => id === "staff-vigilance");
      const one = rule?.cases.find(({ facts }) => JSON.stringify(facts, null, 2) === fragment.get("facts"));
      expect(one?.expect).toBe("fail");
      expect(fragment.get("now")).toBe(one?.now);
      await link.click();
      await page.waitForURL(/playground/);
    });
  });

  it.each([
    [375, "dark"],
    [1440, "light"],
  ] as const)(
    "fits a window of %i px with all that is folded unfolded, and axe-core finds nothing, %s",
    async (width, colorScheme) => {
      await withPage(site.browser, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
        for (const path of ["/fr/rules/macsf/strong-passwords", "/en/rules/macsf/online-data-encryption"]) {
          await open(page, path);
          await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
          expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBe(width);
          expect(await violationsOf(page), path).toEqual([]);
        }
      });
    },
  );
});
