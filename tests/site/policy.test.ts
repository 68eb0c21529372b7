import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../support/macsf.js";
import { builtSite, withPage } from "../support/site.js";

const dist = `${root}docs/.vitepress/dist/`;
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
const policyIn = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

describe("the Content-Security-Policy of every page as it is built", () => {
  it("stands before all that the page loads, and allows its own scripts word for word and no others", () => {
    expect(files.length).toBeGreaterThan(50);
    for (const name of files) {
      const html = readFileSync(dist + name, "utf8");
      const found = policyIn(html);
      expect(html.indexOf("<script"), name).toBeGreaterThan(found?.index ?? Number.POSITIVE_INFINITY);
      expect(html.indexOf("<link"), name).toBeGreaterThan(found?.index ?? Number.POSITIVE_INFINITY);
      const own = html.split("</script>").flatMap((part) => {
        const [, code] = /<script(?:\s[^>]*)?>([\s\S]*)$/.exec(part) ?? [];
        return code === undefined || code === "" ? [] : [code];
      });
      const hashes = own.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
      const { "script-src": scripts = [] } = directivesOf(found?.[1] ?? "");
      expect(scripts.toSorted(), name).toEqual(["'self'", ...new Set(hashes)].toSorted());
      expect(html, name).not.toMatch(/ on\w+="|href="javascript:/); // which no hash would allow
    }
  });

  it("lets nothing in from elsewhere, nothing out, and no code that is made from text", () => {
    for (const name of files) {
      const [, policy = ""] = policyIn(readFileSync(dist + name, "utf8")) ?? [];
      expect(policy, name).not.toMatch(/unsafe-eval|https?:|\*/);
      const { "script-src": _, "style-src": styles, "img-src": images, ...others } = directivesOf(policy);
      expect(styles, name).toEqual(["'self'", "'unsafe-inline'"]);
      expect(images, name).toEqual(["'self'", "data:"]);
      expect(others, name).toEqual({
        "default-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
      });
    }
  });
});

describe("a browser", () => {
  const site = builtSite();

  it("is told by the page alone: the host sends no policy", async () => {
    const { headers } = await fetch(`${site.origin}/fr/`);
    expect(headers.has("content-security-policy")).toBe(false);
    expect(headers.get("content-encoding")).toBe("gzip");
  });

  /** What the page tries, each by itself, and what of it the browser refuses by which directive. */
  const tried: Readonly<Record<string, string>> = {
    "script-src": "setTimeout(() => { try { eval('1'); } catch {} })",
    "connect-src": "fetch('https://elsewhere.invalid/').catch(() => {})",
    "img-src": "new Image().src = 'https://elsewhere.invalid/a.png'",
    "script-src-elem": "document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))",
    "base-uri": "document.head.append(Object.assign(document.createElement('base'), { href: '/elsewhere/' }))",
    "form-action":
      "(() => { const form = document.createElement('form'); form.action = '/fr/'; document.body.append(form); form.submit(); })()",
    "worker-src": "(() => { try { new Worker('data:text/javascript,1'); } catch {} })()",
  };

  it("refuses what each directive forbids", async () => {
    await withPage(site.browser, {}, async (page) => {
      const elsewhere: (string | undefined)[] = [];
      page.on("request", (request) => request.url().startsWith(site.origin) || elsewhere.push(request.url()));
      page.on("requestfailed", (request) => {
        if (request.failure()?.errorText === "csp") elsewhere.splice(elsewhere.indexOf(request.url()), 1);
      });
      await page.goto(`${site.origin}/fr/`, { waitUntil: "networkidle" });
      for (const [directive, attempt] of Object.entries(tried)) {
        const refused = await page.evaluate<string>(`new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
          ${attempt};
          setTimeout(() => resolve("nothing"), 2000);
        })`);
        expect(refused).toBe(directive);
      }
      expect(elsewhere).toEqual([]);
    });
  });
});
