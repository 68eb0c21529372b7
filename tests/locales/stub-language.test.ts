import { describe, expect, it, vi } from "vitest";
import { pagesOf } from "../../src/catalogue/pages.js";
import { contextOf } from "../../src/cli/context.js";
import { programIn } from "../../src/cli/program.js";
import { ruleText } from "../../src/cli/rule-text.js";
import { planTo } from "../../src/explain/index.js";
import { evaluate, loadPack, type Report } from "../../src/index.js";
import { outlineLines, outlineOf } from "../../src/logic/outline.js";
import { parseLogic } from "../../src/logic/parse.js";
import { newFact, newRule } from "../../src/pack/scaffold.js";
import { planToText, toHtml, toText } from "../../src/reporters/index.js";
import { smallPack } from "../support/pack.js";
import { textOf } from "../support/report-page.js";

const { outsideOf, stubOf } = await vi.hoisted(() => import("../support/stub-language.js"));
vi.mock("../../src/locales/en/reporters.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/report-page.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/exported.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/plan-text.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/catalogue.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/rule-page.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/reasons.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/coverage.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/facts-page.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/logic-outline.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/pack-scaffold.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/cli-help.js", async (original) => stubOf(await original()));
vi.mock("../../src/locales/en/cli-output.js", async (original) => stubOf(await original()));

/** A pack, a report or a rule with nothing to read in it: each text is a number. */
const wordless = <T>(node: T): T =>
  JSON.parse(JSON.stringify(node), (name, member) =>
    typeof member === "string" && !kept.includes(name) ? "7" : member,
  );
const kept = [
  "outcome",
  "severity",
  "status",
  "owner",
  "cost",
  "locale",
  "strength",
  "type",
  "expect",
  "version",
  "kind",
  "of",
  "role",
  "evaluatedAt",
  "clear",
  "maxCost",
];

describe("a language in which everything is said otherwise", () => {
  const pack = loadPack(smallPack());
  const report = evaluate(pack, { doors: [{ id: "a", locked: false }], guards: 1 }, { now: "2026-01-31" });

  it("is all that a report says", () => {
    const text = toText({ ...wordless<Report>(report), locale: "en" });
    expect(text).toContain("‹›");
    expect(outsideOf(text)).toEqual([]);
  });

  it("is all that a page of a report says beside what the pack says", () => {
    const text = textOf(toHtml({ ...wordless<Report>(report), pack: report.pack, locale: "en" }, { pack }).text);
    const own = outsideOf(JSON.stringify([pack.definition, report.pack, report.evaluatedAt]));
    const command = ["hygie", "verify", "facts"];
    expect(text).toContain("‹›");
    expect(outsideOf(text).filter((word) => ![...own, ...command].includes(word))).toEqual([]);
  });

  it("is all that a plan says", () => {
    const goal = { score: 100, clear: "high", impacts: { theft: 50 }, maxHours: 0.5, maxCost: "low" } as const;
    for (const given of [goal, { score: 100 }]) {
      const plan = planTo(pack, { doors: [{ id: "a", locked: false }] }, given, { now: "2026-01-31" });
      const text = planToText({ ...wordless(plan), locale: "en" });
      expect(text).toContain("‹›");
      expect(outsideOf(text)).toEqual([]);
    }
  });

  it("is all that joins the facts of a rule", () => {
    const logic = {
      and: [{ or: [{ var: "" }, { "!": [{ var: "7" }] }] }, { all: [{ var: "7" }, { "!!": [{ var: "7" }] }] }],
    };
    const { expr } = parseLogic(logic);
    if (expr === undefined) throw new Error("the logic is wrong");
    expect(outsideOf(outlineLines(outlineOf(expr, "en")).join("\n"))).toEqual([]);
  });

  it("is all that a rule in full and its page say beside what the pack says", () => {
    const [rule] = pack.definition.rules;
    if (rule === undefined) throw new Error("there is no rule");
    const own = outsideOf(JSON.stringify(pack.definition));
    const markup = [
      ...["a", "block", "br", "class", "code", "controls", "custom", "description", "details", "div", "example"],
      ...["examples", "index", "info", "json", "rule-summary", "source", "span"],
    ];
    const others = ["Doors", "lang", "p", "summary", "text", "title", "md", ...markup];
    const pages = pagesOf(pack, "en").map(({ markdown }) => markdown);
    for (const text of [...pages, ruleText(rule, pack, "en")]) {
      expect(outsideOf(text).filter((word) => ![...own, ...others].includes(word))).toEqual([]);
    }
  });

  it("is all that a new rule says", () => {
    const rule = newRule({ id: "rule", title: "7", quote: "7" }, { ...pack.definition, locales: ["en"] });
    expect(
      Object.values(rule.text.en ?? {})
        .flat()
        .flatMap(outsideOf),
    ).toEqual([]);
    expect(rule.cases.flatMap(({ name }) => outsideOf(name))).toEqual([]);
    expect(Object.values(newFact("7", ["en"])["x-text"]?.en ?? {}).flatMap(outsideOf)).toEqual([]);
  });

  it("is all that the help says beside what is typed", () => {
    const context = contextOf({ locale: "en", asked: undefined, environment: "" }, "1.0.0");
    const all = programIn(context);
    const commands = [all, ...all.commands, ...all.commands.flatMap(({ commands }) => commands)];
    const typed = commands.flatMap((command) => [
      command.name(),
      ...command.options.flatMap(({ long, argChoices = [] }) => [long?.slice(2) ?? "", ...argChoices]),
    ]);
    for (const command of commands) {
      const words = outsideOf(command.helpInformation().replaceAll(/\[options\]|(^| )-\w\b/gm, ""));
      expect(
        words.filter((word) => ![...typed, "help", "version", "id"].includes(word)),
        command.name(),
      ).toEqual([]);
    }
  });
});
