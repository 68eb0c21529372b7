import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { groups as en } from "../../docs/.vitepress/reference/problems/en/index.js";
import type { ProblemGroup } from "../../docs/.vitepress/reference/problems/entry.js";
import { groups as fr } from "../../docs/.vitepress/reference/problems/fr/index.js";
import { problemsPage } from "../../scripts/problems-page.js";
import { sampleProblems } from "../../scripts/telling-samples.js";
import { plain } from "../../src/catalogue/markdown.js";
import { problems as sentences } from "../../src/locales/en/problems.js";
import { describeProblem } from "../../src/locales/problems.js";
import { macsf, root } from "../support/macsf.js";

const codes = [...new Set(Object.values(sentences.sentences).flatMap((table) => Object.keys(table)))].sort();
const codesIn = (groups: Readonly<Record<string, ProblemGroup>>) =>
  Object.values(groups).map(({ entries }) => Object.keys(entries));

describe("the texts about problems", () => {
  it("are there for each code that hygie has a sentence for, once, and for no other", () => {
    expect(codesIn(en).flat().sort()).toEqual(codes);
  });

  it("stand in the same groups and the same order in both languages", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    expect(codesIn(fr)).toEqual(codesIn(en));
  });
});

describe.each(["en", "fr"] as const)("the page about problems in %s", (language) => {
  let page = "";
  let sections: ReadonlyMap<string, string>;
  beforeAll(() => {
    page = problemsPage(language, macsf);
    const parts = page.split(/^#{2,3} .*\{#([\w-]+)\}$/m).slice(1);
    sections = new Map(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] ?? ""] as const] : [])));
  });

  it("has an anchor for each code, which its list leads to, and no anchor twice", () => {
    const anchors = [...page.matchAll(/\{#([\w-]+)\}$/gm)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const listed = [...(sections.get("index") ?? "").matchAll(/^- \[`(.+)`\]\(#(.+)\)$/gm)];
    expect(listed.map(([, code]) => code)).toEqual(codes);
    for (const [, code, anchor] of listed) expect(anchor).toBe(code);
    for (const [, anchor] of page.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
  });

  it("says of each code what hygie says of it now, of up to three samples", () => {
    const said = new Map(codes.map((code) => [code, new Set<string>()]));
    for (const problem of sampleProblems()) said.get(problem.code)?.add(plain(describeProblem(problem, language)));
    for (const code of codes) {
      const told = [...(sections.get(code) ?? "").matchAll(/^> (.+)$/gm)].map(([, line = ""]) => line);
      expect(told.length, code).toBeGreaterThan(0);
      expect(new Set(told).size, code).toBe(told.length);
      expect(
        told.filter((line) => !said.get(code)?.has(line)),
        code,
      ).toEqual([]);
    }
  });

  it("leads from each finding to its section of the guide", () => {
    const guide = readFileSync(`${root}docs/${language}/guides/findings.md`, "utf8");
    const titles = [...guide.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(Object.keys(en.findings.entries).sort()).toEqual(titles.sort());
    for (const code of titles) expect(sections.get(code ?? "")).toContain(`(../guides/findings.md#${code})`);
  });
});
