/** `npm run bench:playground`: how long a keystroke in the playground keeps the page busy, in a Chromium, in milliseconds. */
import type { Page } from "playwright-core";
import { launchBrowser, serveSite } from "../tests/support/site.js";

const keystrokes = 100;
/** What is typed, and into which line: in the facts a number grows, in the rule a text. */
const editors = { json: /: \d+/, rule: /"quote"/ };

const { origin, server } = await serveSite();
const browser = await launchBrowser();
for (const [view, line] of Object.entries(editors)) {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/playground`);
  await page.check(`input[type=radio][value=${view}]`);
  await page.waitForLoadState("networkidle");
  const times = await type(page, line);
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]?.toFixed(1);
  const parts = `first ${first.toFixed(1)}, median ${at(0.5)}, 95 of 100 under ${at(0.95)}, longest ${at(1)}`;
  process.stdout.write(`${view.padEnd(5)} ${times.length} keystrokes: ${parts}\n`);
}
await browser.close();
server.close();

async function type(page: Page, line: RegExp): Promise<number[]> {
  const editor = page.locator(".cm-content");
  await editor.locator(".cm-line", { hasText: line }).first().click();
  await page.waitForTimeout(1000); // nobody types sooner
  for (const key of ["End", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  // What the page does for the key, and then for the text until all that follows in the same task is done. It waits between
  // the two, and draws the page after.
  await page.evaluate(`
    let start = 0;
    let spent = 0;
    globalThis.times = [];
    const begin = () => { start = performance.now(); };
    addEventListener("keydown", () => { spent = 0; begin(); }, true);
    addEventListener("keydown", () => { spent = performance.now() - start; });
    addEventListener("beforeinput", begin, true);
    addEventListener("input", async () => {
      for (let i = 0; i < 100; i += 1) await null;
      times.push(spent + performance.now() - start);
    }, true);`);
  for (let i = 0; i < keystrokes; i += 1) {
    await page.keyboard.type(String(i % 10));
    await page.waitForTimeout(30);
  }
  return page.evaluate<number[]>("times");
}
