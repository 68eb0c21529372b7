import type { Browser, Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, type Report } from "../../src/index.js";
import { toHtml } from "../../src/reporters/index.js";
import { macsf } from "../support/macsf.js";
import { hostile, withTexts } from "../support/report-page.js";
import { dentalReport } from "../support/reports.js";
import { launchBrowser, violationsOf, withPage } from "../support/site.js";

const now = "2026-11-24";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const address = "http://report.test/";

/** Opens a page of a report, and notes what it says on the console and what it asks for beside itself. */
async function open(page: Page, report: Report): Promise<string[]> {
  const noted: string[] = [];
  const { text } = toHtml(report, { pack: macsf });
  page.on("console", (message) => noted.push(message.text()));
  page.on("pageerror", ({ message }) => noted.push(message));
  await page.route("**", (route) => {
    if (route.request().url() === address) return route.fulfill({ contentType: "text/html", body: text });
    noted.push(route.request().url());
    return route.abort();
  });
  await page.goto(address);
  return noted;
}

const widthOf = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth");

describe.each([375, 1440])("at %i px", (width) => {
  it.each(["light", "dark"] as const)("has no violation, and nothing beside the screen, %s", async (colorScheme) => {
    for (const report of [dentalReport("fr"), dentalReport("en")]) {
      await withPage(browser, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const noted = await open(page, report);
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
        expect(noted).toEqual([]);
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });
});

it("of an empty practice has no violation either", async () => {
  await withPage(browser, { viewport: { width: 375, height: 800 } }, async (page) => {
    expect(await open(page, evaluate(macsf, {}, { now, locale: "fr" }))).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(375);
  });
});

describe("a hostile text", () => {
  it("is read as it was written, and does nothing", { timeout: 60_000 }, async () => {
    await withPage(browser, { viewport: { width: 375, height: 800 } }, async (page) => {
      for (const text of hostile) {
        const report = withTexts(dentalReport("fr"), text);
        const noted = await open(page, report);
        const read = await page.evaluate<string[]>(
          '[...document.querySelectorAll("bdi")].map((one) => one.textContent)',
        );
        const written = text.replace(/\p{Bidi_Control}/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
        expect(read.filter((one) => one === written).length).toBeGreaterThan(50);
        expect(await page.evaluate('document.querySelectorAll("main").length')).toBe(1);
        expect(await page.evaluate('document.querySelectorAll("script, img").length')).toBe(0);
        expect(await page.title()).toMatch(/^Rapport d’évaluation/);
        expect(await widthOf(page), text.slice(0, 40)).toBeLessThanOrEqual(375);
        expect(noted).toEqual([]);
        await page.unroute("**");
      }
    });
  });
});

interface Line {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of each page, from its top, in points; the last is the number of the page. */
async function linesOf(pdf: Buffer): Promise<Line[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
  return Promise.all(
    pages.map(async (made) => {
      const { items } = await (await made).getTextContent();
      const runs = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
      const baselines = [...new Set(runs.map(({ transform }) => Math.round(transform[5])))].sort((a, b) => b - a);
      return baselines.map((bottom) => {
        const line = runs.filter(({ transform }) => Math.round(transform[5]) === bottom);
        return {
          text: line.map(({ str }) => str).join(""),
          top: bottom + Math.max(...line.map(({ height }) => height)),
          bottom,
        };
      });
    }),
  );
}

const millimetre = 72 / 25.4;

describe("on A4", () => {
  it.each(["fr", "en"] as const)("no line is cut and no rule that a page holds is broken, in %s", async (locale) => {
    const report = dentalReport(locale);
    const pdf = await withPage(browser, { colorScheme: "dark" }, async (page) => {
      await open(page, report);
      return page.pdf({ preferCSSPageSize: true });
    });
    const pages = await linesOf(pdf);
    expect(pages.length).toBeGreaterThan(8);
    for (const [i, lines] of pages.entries()) {
      expect(lines.at(-1)?.text).toBe(`${i + 1} / ${pages.length}`);
      for (const { text, top, bottom } of lines.slice(0, -1)) {
        expect(top, text).toBeLessThanOrEqual((297 - 15) * millimetre + 1);
        expect(bottom, text).toBeGreaterThanOrEqual(18 * millimetre);
      }
    }
    const whole = pages.flat().map(({ text }) => text);
    const isHead = (text: string) =>
      report.results.some(({ ruleId, ruleVersion }) => text.includes(`${ruleId} ${ruleVersion}`));
    expect(whole.filter(isHead)).toHaveLength(report.results.length);
    const ofRules = pages.filter((lines) => lines.some(({ text }) => isHead(text))).slice(1);
    const begun = ofRules.map((lines) => lines.slice(0, 4).some(({ text }) => isHead(text)));
    expect(begun).toEqual(ofRules.map(() => true));
  });
});
