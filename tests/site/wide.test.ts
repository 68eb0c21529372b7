import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite, violationsOf, withPage } from "../support/site.js";

const site = builtSite();

const phone = { viewport: { width: 375, height: 700 } };
const pages = [
  "/fr/",
  "/en/guides/performance",
  "/fr/guides/logic",
  "/fr/rules/macsf/device-auto-lock",
  "/en/rules/macsf/controls",
];

/** Runs in the page: what is wider than its place, by what is told of it; what is folded is told of when it is opened. */
const wide = `[...document.querySelectorAll(".vp-doc table, .vp-doc pre, .picture-box")]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
  .map((one) => ({
    overflow: getComputedStyle(one).overflowX,
    more: one.dataset.more,
    mask: getComputedStyle(one).maskImage !== "none",
    tabindex: one.tabIndex,
    name: document.getElementById(one.getAttribute("aria-labelledby"))?.textContent ?? "",
  }))`;

/** Runs in the page: text that stands outside of whatever it stands in, where nothing scrolls to it. */
const cut = `[...document.querySelectorAll("main *")].filter((one) => {
  if (one.closest("svg, pre, table, .picture-box, .visually-hidden, .header-anchor") || one.children.length > 0) return false;
  const { left, right, width } = one.getBoundingClientRect();
  return width > 0 && (right > innerWidth + 1 || left < -1);
}).map((one) => one.outerHTML.slice(0, 200))`;

const widest = async (page: Page, path: string) => {
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
};

describe("what is wider than a phone", () => {
  it("scrolls by itself, fades out where there is more, and is reached and named by the keyboard", async () => {
    await withPage(site.browser, phone, async (page) => {
      let found = 0;
      for (const path of pages) {
        await widest(page, path);
        const all =
          await page.evaluate<{ overflow: string; more?: string; mask: boolean; tabindex: number; name: string }[]>(
            wide,
          );
        for (const one of all) {
          expect(one, path).toMatchObject({ overflow: "auto", more: "right", mask: true, tabindex: 0 });
          expect(one.name, path).not.toBe("");
        }
        found += all.length;
        expect(await page.evaluate<string[]>(cut), path).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), path).toBe(375);
      }
      expect(found).toBeGreaterThan(5);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it("says on which side there is more, as it is scrolled with the keyboard", async () => {
    await withPage(site.browser, phone, async (page) => {
      await widest(page, "/en/guides/performance");
      const table = page.locator(".vp-doc table").first();
      await table.focus();
      await page.keyboard.press("ArrowRight");
      await page.locator(".vp-doc table[data-more='left right']").first().waitFor();
      await table.evaluate((element: { scrollLeft: number; scrollWidth: number }) => {
        element.scrollLeft = element.scrollWidth;
      });
      await page.locator(".vp-doc table[data-more='left']").first().waitFor();
    });
  });

  it("is an ordinary table again where there is room, also after a walk from page to page", async () => {
    await withPage(site.browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await widest(page, "/en/guides/logic");
      await page.locator(".VPSidebar a[href$='/guides/performance']").click();
      await page.getByRole("heading", { name: "Speed", level: 1 }).waitFor();
      const table = page.locator(".vp-doc table").last();
      expect(await table.getAttribute("tabindex")).toBeNull();
      await page.setViewportSize(phone.viewport);
      await page.locator(".vp-doc table[data-more='right'][tabindex='0']").last().waitFor();
    });
  });
});
