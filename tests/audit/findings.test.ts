import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Finding, lintPack } from "../../src/audit/lint/index.js";
import { evaluate } from "../../src/index.js";
import { audit } from "../../src/locales/en/audit.js";
import { type Example, examplePack } from "../support/example-pack.js";
import { now, root } from "../support/macsf.js";

/** Of each finding in the guide: a rule that has it, the rule mended, and the document that both quote. */
const sections = sectionsOf("en").map(({ code, text }) => {
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, block = ""]) => ({
    language,
    block,
  }));
  const [wrong, mended, ...more] = blocks.filter(({ language }) => language === "json").map(({ block }) => block);
  const source = blocks.find(({ language }) => language === "text")?.block;
  if (wrong === undefined || mended === undefined || more.length > 0) throw new Error(`${code}: two rules are wanted`);
  return { code, source, wrong: JSON.parse(wrong) as Example, mended: JSON.parse(mended) as Example };
});

function sectionsOf(lang: string): { code: string; text: string }[] {
  const page = readFileSync(`${root}docs/${lang}/guides/findings.md`, "utf8");
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ code: text.slice(0, text.indexOf("\n")), text }));
}

/** Evaluates the cases that an example shows, and tells what is found amiss. */
function tryOut(example: Example, source: string | undefined): Finding[] {
  const pack = examplePack(example);
  for (const { facts, now: day = now, expect: outcome } of example.cases) {
    expect(evaluate(pack, facts, { now: day }).results.map((result) => result.outcome)).toEqual([outcome]);
  }
  return lintPack(pack, source);
}

describe("the guide to what is found", () => {
  it("has a section for each finding, in both languages", () => {
    const codes = sections.map(({ code }) => code);
    expect([...codes].sort()).toEqual([...Object.keys(audit), "undeclared-unit"].sort());
    expect(sectionsOf("fr").map(({ code }) => code)).toEqual(codes);
  });

  it.each(sections)("shows $code, and its mend", ({ code, source, wrong, mended }) => {
    expect(tryOut(wrong, source).map((found) => found.code)).toContain(code);
    expect(tryOut(mended, source).filter((found) => found.code === code || found.level === "error")).toEqual([]);
    expect(mended.cases.map(({ facts }) => facts)).toEqual(wrong.cases.map(({ facts }) => facts));
  });
});
