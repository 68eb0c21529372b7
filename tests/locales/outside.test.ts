import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../support/macsf.js";

/** What machines read: code and markup that are written, and words that are looked for. */
const notForPeople = [
  ...["batch/generated.ts", "batch/members-code.ts"],
  ...[
    "batch/from-code.ts",
    "build/",
    "catalogue/rule-page.ts",
    "logic/backends/javascript",
    "logic/backends/sql/",
    "problems/suggest.ts",
  ],
  ...["reporters/html/styles/", "reporters/portfolio/styles.ts", "sql/", "xlsx/report/write-sheet.ts"],
  "cli/batch/sql.ts",
];

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !/^(locales|generated)\//.test(path))
  .sort();

const read = (path: string) => readFileSync(`${root}src/${path}`, "utf8");

/** Tags of HTML, and commands to type. */
const others = /<[^>]*>|(npx )?\bhygie \w+/g;

/**
 * The texts in a source that are words for a reader: a word behind another, or a letter outside of ASCII, beside what an Error
 * says to developers.
 */
function sentencesIn(source: string): string[] {
  const said: string[] = [];
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
  return said
    .filter((text) => !text.startsWith("[object "))
    .filter((text) => /\p{L}{2} +\p{L}{2}|[^\P{L}a-zA-Z]/u.test(text.replace(others, "")));

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isInvariant(node)) return;
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    if (ts.isTemplateExpression(node)) {
      said.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(""));
    }
    ts.forEachChild(node, visit);
  }
}

/** `throw new Error("…")`: what cannot happen, told to those who make it happen. */
function isInvariant(node: ts.Node): boolean {
  return (
    ts.isThrowStatement(node) && ts.isNewExpression(node.expression) && node.expression.expression.getText() === "Error"
  );
}

/** By which a text is read. */
const methods = [
  "startsWith",
  "endsWith",
  "includes",
  "indexOf",
  "match",
  "matchAll",
  "replace",
  "split",
  "slice",
  "search",
];

describe("what hygie says to people", () => {
  it("stands in src/locales/ alone", () => {
    const said = files
      .filter((path) => !notForPeople.some((one) => path.startsWith(one)))
      .map((path) => [path, sentencesIn(read(path))] as const);
    expect(said.filter(([, sentences]) => sentences.length > 0)).toEqual([]);
  });

  it("is read back by nobody", () => {
    const reads = new RegExp(
      String.raw`(\b(message|hint)|\.(found|expected))\)?\??\.(${methods.join("|")})\(|\.(test|exec)\((\w+\.)?(message|hint)\b`,
    );
    const theme = readdirSync(`${root}docs/.vitepress/theme`, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|vue)$/.test(path))
      .map((path) => readFileSync(`${root}docs/.vitepress/theme/${path}`, "utf8"));
    const lines = [...files.map(read), ...theme].flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => reads.test(line))).toEqual([]);
  });
});
