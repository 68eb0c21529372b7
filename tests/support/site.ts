import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { hasPolicy, policyOf } from "../../docs/.vitepress/policy.js";
import { root } from "./macsf.js";

const built = `${root}docs/.vitepress/dist`;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** The built site on an address of its own, with addresses without `.html`, as hosts of static sites serve it. */
export async function serveSite(): Promise<{ readonly origin: string; readonly server: Server }> {
  if (!existsSync(built)) throw new Error("run npm run docs first: the site is tested as it is built");
  return serve(built);
}

/** A folder of static files on an address of its own, compressed, as hosts send them; a page without a policy is given one. */
export async function serve(folder: string): Promise<{ readonly origin: string; readonly server: Server }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = [path, `${path}.html`, `${path}/index.html`]
      .map((name) => join(folder, name))
      .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    const name = file ?? join(folder, "404.html");
    const body = existsSync(name) ? readFileSync(name) : Buffer.of();
    const type = types[extname(name)] ?? "";
    const isText = /text|javascript|json|xml/.test(type);
    const isBare = name.endsWith(".html") && !hasPolicy(body.toString());
    if (isText && !compressed.has(name)) compressed.set(name, gzipSync(body));
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": type,
      ...(isText ? { "content-encoding": "gzip" } : {}),
      ...(path.startsWith("/assets/") ? { "cache-control": "max-age=31536000, immutable" } : {}), // named by what they hold
      ...(isBare ? { "content-security-policy": policyOf(body.toString()) } : {}),
    });
    response.end(compressed.get(name) ?? body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** The Chromium that comes from npm; without its own flags, which are for functions in the cloud and loosen the web's rules. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: ["--no-sandbox", "--no-zygote"] });
}

/** The built site, served, and a Chromium, for the tests among which this is called: they are there once those begin. */
export function builtSite(): { readonly origin: string; readonly browser: Browser } {
  const site = {} as { origin: string; server: Server; browser: Browser };
  beforeAll(async () => {
    Object.assign(site, await serveSite());
    site.browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await site.browser.close();
    site.server.close();
  });
  return site;
}

/** A page of its own, closed when it was used. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** A line of 1.6 Mbit/s with 150 ms there and back, and a processor four times as slow. */
export async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = 1.6e6 / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
/** Runs in the page: each violation with the first elements that have it; what is right is not gathered. */
const runAxe = `axe.run({ resultTypes: ["violations"], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(" | ")))`;

/** What axe-core finds wrong with a page as it stands. */
export async function violationsOf(page: Page): Promise<string[]> {
  const isThere = await page.evaluate<boolean>("typeof axe === 'object'");
  if (!isThere) await page.evaluate(axeScript); // the page's policy lets no script in
  return page.evaluate<string[]>(runAxe);
}

/** Runs in the page: is what has the focus what is looked for? And what it is, unless it shows that it has it. */
const focusOn = (wanted: string) => `(() => {
  const at = document.activeElement;
  const isWanted = at.matches(${JSON.stringify(wanted)});
  if (at === document.body) return { isWanted };
  const shown = at.closest(".json-editor") ?? at;
  const { outlineStyle, boxShadow } = getComputedStyle(shown);
  return { isWanted, hidden: outlineStyle === "none" && boxShadow === "none" ? at.outerHTML.slice(0, 200) : undefined };
})()`;

/** Goes on with the tabulator until what has the focus is what is looked for; each step must show where it is. */
export async function tabTo(page: Page, wanted: string, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    const { isWanted, hidden } = await page.evaluate<{ isWanted: boolean; hidden?: string }>(focusOn(wanted));
    if (hidden !== undefined) throw new Error(`${hidden} does not show that it has the focus`);
    if (isWanted) return;
  }
  throw new Error(`${wanted} is out of reach`);
}
