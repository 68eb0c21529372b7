import type { Report } from "../../src/index.js";

/** Texts that are more than text to somebody: to HTML, to style sheets, to what sets letters, to UTF-8. */
export const hostile = [
  "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">",
  "</bdi></li></ul></main></body></html><!--",
  "]]> --> <!-- <![CDATA[ <?php",
  "</style></title></textarea><plaintext>",
  "\"' onmouseover='document.title=1' x=\"",
  "&amp; &lt;b&gt; &#60; &nbsp",
  "\u202etxet desrever\u202c \u2066\u2067left open",
  "\u202eleft open",
  "{{ 7*7 }} $[7*7] `tick` | pipe | =cmd|' /C calc'!A0",
  "two\nlines\n\nand a\ttab",
  "x".repeat(10_000),
  "שלום abc ,123",
];

/** What HTML has no way to hold, and how it is written out. */
export const unheld: readonly (readonly [text: string, written: string])[] = [
  ["a\u0000b\u0001c\u001bd", "a\\u0000b\\u0001c\\u001bd"],
  ["a\r\nb", "a\\r\nb"],
  ["half \ud800 a pair \udc00", "half \\ud800 a pair \\udc00"],
  ["\u007f\u0085\ufffe\uffff", "\\u007f\\u0085\\ufffe\\uffff"],
  ["\u{1fffe}", "\\ud83f\\udffe"],
];

const texts = [
  ...["title", "message", "text", "label", "help", "section", "subject", "unit", "itemTitle"],
  ...["reason", "approvedBy", "risk", "compensatingControls", "collectedBy", "uri", "ruleId", "ruleVersion"],
];

/** A report of which each text that it takes from others is this one. */
export function withTexts(report: Report, text: string): Report {
  const put = (node: unknown, name?: string): unknown => {
    if (Array.isArray(node)) return node.map((one) => put(one, name));
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, put(member, key)]));
    }
    return typeof node === "string" && [...texts, "steps", "items"].includes(name ?? "") ? text : node;
  };
  return put(JSON.parse(JSON.stringify(report))) as Report;
}

/** What a reader of a page reads. */
export function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+|#39);/g, (_, name: string) => named[name] ?? "");
}
