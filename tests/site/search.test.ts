import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite, withPage } from "../support/site.js";

const site = builtSite();

async function openSearch(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.locator(".VPLocalSearchBox input").waitFor();
}

describe("the search of the site", () => {
  it.each([
    [
      "/fr/",
      [
        ["hameçonnage", "unknown-emails"],
        ["PHISHING", "unknown-emails"],
        ["WhatsApp", "standard-messaging"],
        ["mot de passe", "strong-passwords"],
        ["backup", "encryption"],
        ["verouillage", "auto-lock"],
        ["securite", "standard-messaging"],
      ],
    ],
    [
      "/en/",
      [
        ["hameconnage", "unknown-emails"],
        ["whatsapp", "standard-messaging"],
        ["password", "strong-passwords"],
        ["backup", "encryption"],
        ["ransomware", "antivirus"],
      ],
    ],
  ] as const)(
    "of %s leads to rules by what people call them, with or without accents, under the policy of the site",
    async (path, queries) => {
      await withPage(site.browser, {}, async (page) => {
        const wrong: string[] = [];
        page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
        page.on("pageerror", (error) => wrong.push(error.message));
        await openSearch(page, path);
        for (const [query, rule] of queries) {
          await page.locator(".VPLocalSearchBox input").fill(query);
          const links = page.locator(".VPLocalSearchBox a.result");
          await links
            .and(page.locator(`[href*="/rules/macsf/"][href*="${rule}"]`))
            .first()
            .waitFor({ timeout: 5000 });
        }
        expect(wrong).toEqual([]);
      });
    },
  );

  it.each([
    ["fr", "auto-évaluation"],
    ["en", "self-assessment"],
  ])("finds the self-assessment first in %s", async (lang, query) => {
    await withPage(site.browser, {}, async (page) => {
      await openSearch(page, `/${lang}/guides/facts`);
      await page.locator(".VPLocalSearchBox input").fill(query);
      await page.locator(`li:first-child > a.result[href^="/${lang}/self-assessment"]`).waitFor({ timeout: 5000 });
    });
  });

  it("finds “verrouillage”, with the keyboard alone", async () => {
    await withPage(site.browser, {}, async (page) => {
      await openSearch(page, "/fr/");
      await page.keyboard.type("verrouillage");
      const found = page.locator(".VPLocalSearchBox .result").filter({ hasText: "Verrouillage automatique" });
      await found.first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/fr\/rules\/macsf\//);
    });
  });
});
