import { createHash } from "node:crypto";

/** What stands in a page's own scripts. */
const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const mark = 'http-equiv="Content-Security-Policy"';

/**
 * The Content-Security-Policy of a page: nothing but the site's own files, the scripts that stand in the page word for word, and no
 * code that is made from text. Styles may stand in it, since highlighted code has its colours there.
 */
export function policyOf(html: string): string {
  const hashes = [...html.matchAll(inline)].map(([, code = ""]) => `'sha256-${sha256(code)}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The page with its policy before all that it loads. That nothing leaves the page is so held by the browser, wherever the site is
 * served.
 */
export function withPolicy(html: string): string {
  return html.replace('<meta charset="utf-8">', (first) => `${first}\n    <meta ${mark} content="${policyOf(html)}">`);
}

export function hasPolicy(html: string): boolean {
  return html.includes(mark);
}

function sha256(code: string): string {
  return createHash("sha256").update(code).digest("base64");
}
