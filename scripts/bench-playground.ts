/**
 * `npm run bench:playground`: in a Chromium, how long the page is busy with a keystroke in the playground, how soon the result is
 * there, and how long the longest task is while a megabyte of facts is edited, in milliseconds.
 */
import type { Page } from "playwright-core";
import { largeFacts } from "../tests/support/large-facts.js";
import { launchBrowser, serveSite } from "../tests/support/site.js";

interface Bench {
  readonly name: string;
  readonly view: "json" | "rule";
  /** Into which line is typed: in the facts a number grows, in the rule a text. */
  readonly line: RegExp;
  readonly keystrokes: number;
  readonly pauseMs: number;
  readonly facts?: string;
}
const benches: readonly Bench[] = [
  { name: "facts", view: "json", line: /: \d+/, keystrokes: 100, pauseMs: 30 },
  { name: "rule", view: "rule", line: /"quote"/, keystrokes: 100, pauseMs: 30 },
  { name: "1 MB", view: "json", line: /"staffCount"/, keystrokes: 40, pauseMs: 250, facts: largeFacts },
];

/** What the page measures of itself. */
interface Measured {
  /** For each key: what the page does for it until all that follows in the same task is done; it draws the page after. */
  readonly busy: number[];
  /** For each key: the time until the result of what was typed is shown. */
  readonly answered: number[];
  readonly longTasks: number[];
}

const { origin, server } = await serveSite();
const browser = await launchBrowser();
for (const { name, view, line, keystrokes, pauseMs, facts } of benches) {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/playground`);
  await page.locator(".result").waitFor();
  if (facts !== undefined) await openFile(page, facts);
  await page.check(`.views input[value=${view}]`);
  const { busy, answered, longTasks } = await type(page, line, keystrokes, pauseMs);
  const longest = Math.max(0, ...longTasks);
  process.stdout.write(
    `${name.padEnd(6)}${keystrokes} keystrokes: busy ${spread(busy)}; result after ${spread(answered)}; longest task ${longest}\n`,
  );
  await page.close();
}
await browser.close();
server.close();

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]?.toFixed(1);
  return `first ${times[0]?.toFixed(1)}, median ${at(0.5)}, 95 of 100 under ${at(0.95)}, longest ${at(1)}`;
}

async function openFile(page: Page, facts: string): Promise<void> {
  const file = { name: "facts.json", mimeType: "application/json", buffer: Buffer.from(facts) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".reasons", { hasText: "device-400" }).waitFor();
}

async function type(page: Page, line: RegExp, keystrokes: number, pauseMs: number): Promise<Measured> {
  await page.locator(".cm-line", { hasText: line }).first().click();
  await page.waitForTimeout(1000); // nobody types sooner
  for (const key of ["End", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  await page.evaluate(`
    globalThis.measured = { busy: [], answered: [], longTasks: [] };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.longTasks.push(duration);
    }).observe({ type: "longtask" });
    let start = 0;
    let spent = 0;
    let pressed;
    const begin = () => { start = performance.now(); };
    addEventListener("keydown", () => { spent = 0; begin(); pressed = start; }, true);
    addEventListener("keydown", () => { spent = performance.now() - start; });
    addEventListener("beforeinput", begin, true);
    addEventListener("input", async () => {
      for (let i = 0; i < 100; i += 1) await null;
      measured.busy.push(spent + performance.now() - start);
    }, true);
    new MutationObserver(() => {
      if (pressed === undefined || document.querySelector("[aria-busy=true]") !== null) return;
      measured.answered.push(performance.now() - pressed);
      pressed = undefined;
    }).observe(document.querySelector(".outcomes"), { attributes: true });`);
  for (let i = 0; i < keystrokes; i += 1) {
    await page.keyboard.type(String(i % 10));
    await page.waitForTimeout(pauseMs);
  }
  await page.waitForTimeout(1000); // until what was typed is kept too
  return page.evaluate<Measured>("measured");
}
