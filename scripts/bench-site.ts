/**
 * `npm run bench:site`: how soon the first pages can be used on a slow line and a slow processor, and how much jumps. Times are those
 * of this machine, which is why no test holds them: tests hold what the times are made of, the bytes and the rounds.
 */
import type { Page } from "playwright-core";
import { launchBrowser, serveSite, slowed, withPage } from "../tests/support/site.js";

const rounds = Number(process.env.ROUNDS ?? 5);
const pages = [
  { path: "/fr/", seen: ".doors a", pressed: ".live .question button", changes: ".live .question p" },
  { path: "/en/", seen: ".doors a", pressed: ".live .question button", changes: ".live .question p" },
  { path: "/fr/self-assessment", seen: ".start .main", pressed: ".start .main", changes: "main :is(h1, h2)" },
  { path: "/en/self-assessment", seen: ".start .main", pressed: ".start .main", changes: "main :is(h1, h2)" },
];

/** Runs in the page: when something is painted, and when a button that is pressed again and again does something. */
const watch = ({ seen, pressed, changes }: (typeof pages)[number]) => `
  globalThis.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { moved += value; }))
    .observe({ type: "layout-shift", buffered: true });
  const textOf = () => document.querySelector(${JSON.stringify(changes)})?.textContent;
  let before, reacts;
  globalThis.reacted = new Promise((resolve) => { reacts = resolve; });
  const look = () => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    if (painted && document.querySelector(${JSON.stringify(seen)})?.offsetHeight) globalThis.seen ??= performance.now();
    const button = document.querySelector(${JSON.stringify(pressed)});
    if (before !== undefined && textOf() !== before) return reacts(performance.now());
    if (button) {
      before = textOf();
      button.click();
    }
    setTimeout(look, 16);
  };
  addEventListener("DOMContentLoaded", look);`;

async function measure(page: Page, target: (typeof pages)[number], origin: string): Promise<number[]> {
  await slowed(page);
  await page.addInitScript(watch(target));
  await page.goto(origin + target.path);
  await page.evaluate("reacted");
  await page.waitForLoadState("networkidle");
  return page.evaluate<number[]>("reacted.then((reacted) => [seen, reacted, moved])");
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const { origin, server } = await serveSite();
const browser = await launchBrowser();
write("| page | first door seen, ms | first button reacts, ms | layout shift |\n| --- | --- | --- | --- |");
for (const target of pages) {
  const runs: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const viewport = round % 2 === 0 ? { width: 375, height: 700 } : { width: 1440, height: 900 };
    runs.push(await withPage(browser, { viewport }, (page) => measure(page, target, origin)));
  }
  const [seen = 0, reacted = 0] = [0, 1].map((i) => median(runs.map((run) => run[i] ?? 0)));
  const moved = Math.max(...runs.map((run) => run[2] ?? 0));
  write(`| ${target.path} | ${seen.toFixed(0)} | ${reacted.toFixed(0)} | ${moved.toFixed(3)} |`);
}
await browser.close();
server.close();
