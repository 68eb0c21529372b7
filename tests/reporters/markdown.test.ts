import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { evaluate, type Report } from "../../src/index.js";
import { toMarkdown } from "../../src/reporters/index.js";
import { code, inline, line } from "../../src/reporters/markdown/escape.js";
import { withDrafts } from "../support/draft-pack.js";
import { hostileTexts, withHostileTexts } from "../support/hostile.js";
import { wholeReport } from "../support/losses.js";
import { macsf } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";
import { exampleReports, randomReports } from "../support/reports.js";

/** As a site reads it: with HTML or without, and with whatever looks like an address made a link. */
const readers = [true, false].map((html) => new MarkdownIt({ html, linkify: true }));

/** The text that a reader shows of Markdown, and the names of the elements that it makes. */
function shown(reader: MarkdownIt, markdown: string) {
  const inlines = reader.parse(markdown, {}).filter(({ type }) => type === "inline");
  const parts = inlines.flatMap(({ children }) => children ?? []);
  return {
    text: parts.map(({ content, type }) => (type === "softbreak" ? "\n" : content)).join(""),
    elements: new Set([...reader.parse(markdown, {}), ...parts].map(({ type }) => type)),
  };
}

/** A text as a file can hold it. */
const held = (text: string) =>
  text.replace(
    /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const evil = [
  ...hostileTexts,
  "[a](https://evil.example)",
  "![a](https://evil.example/x.png)",
  "<https://evil.example>",
  "https://evil.example, www.evil.example and evil@example.org",
  "@octocat @org/team #12 GH-12 !12 $12 %12 &12 ~12",
  ":smile: $x^2$ ~~a~~ **b** _c_",
  "a | b\n--- | ---\nc | d",
  "# title",
  "===",
  "---",
  "1. one",
  "1) one",
  "+ one",
  "    code",
  "> quote",
  "```\ncode\n```",
  "[x] done",
  "[^1]: note",
  "&copy; &#64;",
  "@@``@`",
];

describe("a text of others in Markdown", () => {
  it.each(evil)("is shown as it was written, and is nothing else: %j", (text) => {
    const plain = new Set(["paragraph_open", "paragraph_close", "inline", "text", "text_special", "code_inline"]);
    for (const reader of readers) {
      const { text: read, elements } = shown(reader, line(text));
      expect(read).toBe(held(text));
      expect([...elements].filter((element) => !plain.has(element))).toEqual([]);
      expect(shown(reader, `a ${inline(text)} b`).text).toBe(`a ${held(text)} b`);
      const row = shown(reader, `| a |\n| --- |\n| ${inline(text)} |`);
      expect(
        [...row.elements].filter((element) => /link|image|html|em_|strong|^s_|heading|list/.test(element)),
      ).toEqual([]);
    }
  });

  it.each(evil)("is shown in code as it was written, on one line: %j", (text) => {
    for (const reader of readers) {
      const [inlineToken] = reader.parse(code(text), {}).filter(({ type }) => type === "inline");
      expect(inlineToken?.children?.map(({ type }) => type)).toEqual(["code_inline"]);
      expect(inlineToken?.children?.[0]?.content).toBe(
        held(text).replace(/[\n\r\t]/g, (mark) => JSON.stringify(mark).slice(1, -1)),
      );
    }
  });

  it.each([
    ["@octocat", "`@`octocat"],
    ["#12", "`#`12"],
    ["see https://a.example/b_c", "see `https://a.example/b_c`"],
    ["www.a.example", "www`.`a`.`example"],
    ["GH-12", "GH`-`12"],
    [":smile:", "`:`smile:"],
    ["12:30, no. 5", "12:30, no. 5"],
  ])("names nobody and leads nowhere where sites look for names in what they show: %s", (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

/** `HYGIE_RUNS=500 npx vitest run tests/reporters` tries more. */
const count = Number(process.env.HYGIE_RUNS ?? 25);

describe("a report as Markdown", () => {
  it("in French and in English", () => {
    for (const locale of ["fr", "en"] as const) {
      expect(toMarkdown(wholeReport(locale), { pack: macsf }).text).toMatchSnapshot();
    }
  });

  it("says in a line whose word the facts are, and how much of it is proven", () => {
    const { text } = toMarkdown(wholeReport("en"), { pack: macsf });
    expect(text).toMatch(
      /^The facts are what the practice declared, which hygie does not check\. \d+ rules are met or to fix: \d+ with fresh evidence, 1 with partial evidence, \d+ without any that is fresh\.$/m,
    );
  });

  it("says at its top which rules are drafts, and of none nothing", () => {
    const [drafts, none] = [withDrafts(["home-protection", "staff-vigilance"]), withDrafts([])];
    const textOf = (pack: typeof drafts) =>
      toMarkdown(evaluate(pack, {}, { now: "2026-11-24", locale: "en" }), { pack }).text;
    const [, , note = ""] = textOf(drafts).split("\n");
    expect(shown(readers[0] as MarkdownIt, note).text).toBe(
      "The rules home-protection and staff-vigilance are drafts: their questions, severities and texts are not written yet; " +
        "their verdicts judge nothing.",
    );
    expect(textOf(none)).not.toContain("draft");
  });

  it("has its counts in a table, and every rule, reason and step as a reader shows them", () => {
    for (const report of [...exampleReports(), ...randomReports(count)]) {
      const { text, lost } = toMarkdown(report, { pack: macsf });
      expect(text.length).toBeLessThanOrEqual(65_536);
      for (const reader of readers) {
        const { text: read } = shown(reader, text);
        const { counts } = report.summary;
        expect(text).toContain(
          `| ${[counts.fail, counts.unknown, counts.waived, counts.pass, counts["not-applicable"]].join(" | ")} |`,
        );
        for (const { title, ruleId, message, reasons } of report.results) {
          for (const said of [title, ruleId, message]) expect(read).toContain(said);
          for (const reason of reasons.slice(0, 6)) expect(read).toContain(reason.text);
        }
        for (const step of report.plan.flatMap(({ steps }) => steps)) expect(read).toContain(step);
      }
      const lists = report.results.flatMap(({ reasons }) => [
        reasons.filter(({ role }) => role === "context"),
        reasons.filter(({ role }) => role !== "context"),
      ]);
      const more = lists.reduce((sum, { length }) => sum + Math.max(0, length - 6), 0);
      expect(lost.find(({ path }) => path === "results[].reasons[]")?.count ?? 0).toBe(more);
    }
  });

  it("tells what is to be mended apart from what stands beside it, and of a waived rule behind what it would be", () => {
    for (const report of exampleReports().filter(({ locale }) => locale === "en")) {
      const { text } = toMarkdown(report, { pack: macsf });
      for (const { ruleId, outcome, reasons } of report.results) {
        const item = text.slice(text.indexOf(`\`${ruleId}\``)).split("\n- **")[0] ?? "";
        const [findings = "", context = ""] = item.split("\n\n  Context\n\n");
        const isMixed = new Set(reasons.map(({ role }) => role === "context")).size > 1;
        expect(item.includes("\n\n  Context\n\n"), item).toBe(isMixed);
        for (const { text: said, role } of isMixed ? reasons.slice(0, 6) : []) {
          expect(role === "context" ? context : findings).toContain(line(said));
        }
        if (outcome === "waived") {
          expect(findings).toContain(`Without the waiver it would be to fix:\n\n  - ${line(reasons[0]?.text ?? "?")}`);
        }
      }
    }
  });

  it("keeps what others wrote whole and inert, wherever it stands", () => {
    const names = ["title", "message", "text", "item", "reason", "approvedBy", "risk", "label", "help", "steps"];
    for (let at = 0; at < hostileTexts.length; at += 1) {
      const report = withHostileTexts(wholeReport(), names, { at });
      const { text, lost } = toMarkdown(report, { pack: macsf });
      const isCut = lost.some(({ path }) => path === "results[]");
      const [withHtml, without] = readers.map((reader) => shown(reader, text));
      for (const { elements } of [withHtml, without] as ReturnType<typeof shown>[]) {
        expect(
          [...elements].filter((element) => /image|html_inline|fence|code_block|hr|blockquote/.test(element)),
        ).toEqual([]);
      }
      if (isCut) continue;
      for (const { title, message } of report.results) {
        expect(withHtml?.text).toContain(held(title));
        expect(without?.text).toContain(held(message));
      }
    }
  });

  it("opens and closes what is folded, and nothing else is HTML", () => {
    const { text } = toMarkdown(wholeReport(), { pack: macsf });
    const html = text.match(/<\/?[a-z]+>/g) ?? [];
    expect(new Set(html)).toEqual(new Set(["<details>", "</details>", "<summary>", "</summary>"]));
    const of = (tag: string) => html.filter((one) => one === tag).length;
    expect(of("<details>")).toBe(of("</details>"));
  });

  it("fits into a comment on GitHub, and says how much it leaves out", () => {
    const report = wholeReport("en");
    const [first] = report.results;
    const results = Array.from({ length: 500 }, (_, i) => ({ ...first, ruleId: `rule-${i}`, title: `Rule ${i}` }));
    const { text, lost } = toMarkdown({ ...report, results } as Report, { pack: macsf });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const [told = ""] = /\d+(?= entries are abridged or left out)/.exec(text.replaceAll(",", "")) ?? [];
    const cut = lost.filter(({ path }) => /^(results|questions|\w+Waivers)\[\]$|^summary|^omitted/.test(path));
    expect(Number(told)).toBe(cut.reduce((sum, { count }) => sum + count, 0));
    expect(cut.find(({ path }) => path === "results[]")?.count).toBeGreaterThan(100);
    expect(text).toContain("**Rule 0**");
  });

  it("tells in brief what is too long", () => {
    const report = wholeReport("en");
    const [first, ...others] = report.results;
    const long = { ...first, message: "a".repeat(70_000) };
    const { text } = toMarkdown({ ...report, results: [long, ...others] } as Report, { pack: macsf });
    expect(text).toContain(`**${first?.title}** (\`${first?.ruleId}\``.slice(0, 20));
    expect(text).toContain("One entry is abridged or left out".slice(4));
    expect(text.length).toBeLessThan(65_536);
  });

  it("is the same, byte for byte, of the same report", () => {
    expect(toMarkdown(wholeReport(), { pack: macsf })).toEqual(toMarkdown(wholeReport(), { pack: macsf }));
  });

  it("refuses a report that is none", () => {
    expect(problemsOf(() => toMarkdown({} as Report, { pack: macsf }))).toMatchObject([{ code: "wrong-type" }]);
  });
});
