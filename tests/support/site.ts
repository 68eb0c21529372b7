import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
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
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = [path, `${path}.html`, `${path}/index.html`]
      .map((name) => join(built, name))
      .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    const name = file ?? join(built, "404.html");
    const body = readFileSync(name);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": types[extname(name)] ?? "",
      ...(name.endsWith(".html") ? { "content-security-policy": policyFor(body.toString()) } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Nothing but the site's own files, and the scripts that stand in the page itself; no code is made from text. */
function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const script = `script-src 'self' ${hashes.join(" ")}`;
  return `default-src 'self'; ${script}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'`;
}

/** The Chromium that comes from npm; without its own flags, which are for functions in the cloud and loosen the web's rules. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: ["--no-sandbox", "--no-zygote"] });
}
