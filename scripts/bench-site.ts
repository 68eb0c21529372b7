/**
 * `npm run bench:site`: how soon the first pages can be used on a slow line and a slow processor, and how much jumps; then how long an
 * answer of the self-assessment takes on such a processor. Times are those of this machine, which is why no test holds them: tests hold
 * what the times are made of, the bytes and the rounds.
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

/** Runs in the page: how long each click takes, what is called by it alone, and until its frame is painted. */
const watchClicks = `
  const { port1, port2 } = new MessageChannel();
  let from;
  globalThis.times = { handled: [], painted: [] };
  port1.onmessage = () => times.painted.push(performance.now() - from);
  addEventListener("click", () => {
    from = performance.now();
    requestAnimationFrame(() => port2.postMessage(undefined));
  }, true);
  new PerformanceObserver((list) => {
    for (const { name, processingStart, processingEnd } of list.getEntries())
      if (name === "click") times.handled.push(processingEnd - processingStart);
  }).observe({ type: "event", durationThreshold: 16 });`;

interface Clicks {
  /** Those whose frame took 16 ms or more, in milliseconds. */
  readonly handled: readonly number[];
  readonly painted: readonly number[];
}

/** Clicks as long as there is something to click, on a processor four times as slow. */
async function clicksOf(page: Page, click: (place: number) => Promise<boolean>): Promise<Clicks> {
  await page.evaluate(watchClicks);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (let place = 0; await click(place); place += 1) await page.waitForTimeout(300); // as long as a quick reader takes
  return page.evaluate<Clicks>("times");
}

/** Says yes wherever it can be said, and otherwise that nobody knows. */
async function answer(page: Page): Promise<boolean> {
  const yes = page.locator("form .yes-no input").first();
  if ((await yes.count()) > 0 && !(await yes.isChecked())) await yes.click();
  else if ((await yes.count()) > 0) await page.locator("form .main").click();
  else await page.locator("form .main + button").click();
  return (await page.locator("form h2").count()) > 0;
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

write("\n| clicks | handled, ms: median, 90 of 100, most | painted, ms |\n| --- | --- | --- |");
const shares = (numbers: readonly number[]) =>
  [0.5, 0.9, 1].map((share) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0);
const tell = (name: string, { handled, painted }: Clicks) =>
  write(
    `| ${name} | ${[handled, painted]
      .map((all) =>
        shares(all)
          .map((one) => one.toFixed(1))
          .join(", "),
      )
      .join(" | ")} |`,
  );
const phone = { viewport: { width: 375, height: 700 } };
await withPage(browser, phone, async (page) => {
  await page.setContent("<button onclick='textContent += 1'>0</button>");
  const click = (place: number) => page.click("button").then(() => place < 30);
  tell("a button on an empty page", await clicksOf(page, click));
});
await withPage(browser, phone, async (page) => {
  await page.goto(`${origin}/fr/self-assessment`, { waitUntil: "networkidle" });
  await page.click(".start .main");
  await page.locator("form").waitFor();
  tell("answers of the self-assessment", await clicksOf(page, () => answer(page)));
});
await browser.close();
server.close();
