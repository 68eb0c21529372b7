import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** What says nothing by itself any more. */
const silent = [
  ...["reporters/", "catalogue/", "logic/", "node/scaffold.ts"],
  ...[
    "command",
    "context",
    "diff",
    "help",
    "language",
    "main",
    "output",
    "program",
    "rule-text",
    "sarif",
    "test",
    "usage",
  ].map((name) => `cli/${name}.ts`),
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && silent.some((one) => path.startsWith(one)),
);

describe("no sentence meant for a person is written outside src/locales", () => {
  it.each(files)("in %s", (file) => {
    expect(sentencesIn(readFileSync(src + file, "utf8"))).toEqual([]);
  });
});

/** Texts with a word behind another, or with a letter outside of ASCII; tags of HTML and commands to type are none. */
function sentencesIn(source: string): string[] {
  const found: string[] = [];
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
  const others = /<[^>]*>|(npx )?\bhygie \w+/g;
  return found.filter((text) => /\p{L}{2,} +\p{L}{2,}|[^\P{L}a-zA-Z]/u.test(text.replace(others, "")));

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isNewExpression(node)) return; // an error inside of the program is for programmers
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""));
    ts.forEachChild(node, visit);
  }
}
