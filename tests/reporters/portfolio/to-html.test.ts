import { beforeAll, describe, expect, it } from "vitest";
import { type Aggregates, aggregateStream } from "../../../src/batch/index.js";
import { OptionsError } from "../../../src/index.js";
import { portfolioToHtml } from "../../../src/reporters/index.js";
import { medianOf, rangesOf } from "../../../src/reporters/portfolio/counts.js";
import { macsf, now } from "../../support/macsf.js";
import { randomPortfolio } from "../../support/portfolio.js";
import { hostile, textOf } from "../../support/report-page.js";

let portfolio: Aggregates;
beforeAll(async () => {
  portfolio = await randomPortfolio();
});

const page = (aggregates: Aggregates, locale = "en") => portfolioToHtml(aggregates, { pack: macsf, locale }).text;
const bins = (scores: readonly number[]) =>
  Array.from({ length: 101 }, (_, i) => scores.filter((one) => one === i).length);

describe("the page of a portfolio", () => {
  it("tells of each rule how many practices have each outcome", () => {
    const text = textOf(page(portfolio));
    const ofRules = text.slice(text.lastIndexOf("Rules by outcome"));
    for (const { id, text: texts } of macsf.definition.rules) {
      const { fail, unknown, pass } = portfolio.rules[id] as Aggregates["rules"][string];
      const own = ofRules.slice(ofRules.indexOf(texts.en?.title as string));
      expect(own.slice(0, 200).replace(/\s+/g, " ")).toMatch(new RegExp(`${fail} \\d+%.*${unknown} .*${pass} `));
    }
    expect(text).toContain("200 practices, and 1 that could not be read and counts nowhere below");
  });

  it("has the gaps that most practices have, the more severe first where as many do", () => {
    const counts = (fail: number) => ({ fail, unknown: 0, pass: 5 - fail, "not-applicable": 0 });
    const ids = ["cyber-insurance-guarantee", "strong-passwords", "firewall-always-on"]; // medium, critical, high
    const rules = Object.fromEntries(
      macsf.ruleIds.map((id) => [id, counts(ids.includes(id) ? 2 : id === "home-protection" ? 3 : 0)]),
    );
    const html = page({ ...portfolio, rules });
    const [, list = ""] = /<ol class="gaps">([\s\S]*?)<\/ol>/.exec(html) ?? [];
    const titles = [...list.matchAll(/<p class="name"><bdi>(.*?)<\/bdi>/g)].map(([, title]) => title);
    const titleOf = (id: string) => macsf.definition.rules.find((rule) => rule.id === id)?.text.en?.title;
    expect(titles).toEqual(
      ["home-protection", "strong-passwords", "firewall-always-on", "cyber-insurance-guarantee"].map(titleOf),
    );
  });

  it("runs and fetches nothing", () => {
    const html = page(portfolio);
    expect(html).not.toMatch(/<script|<img|<link|https?:[^"]*\.(css|js)/);
    expect(html).toContain("default-src &#39;none&#39;");
  });

  it("says in French what it says in English", () => {
    const numbers = (html: string) => [...html.matchAll(/<data value="(\d+)">/g)].map(([, value]) => value);
    expect(numbers(page(portfolio, "fr"))).toEqual(numbers(page(portfolio, "en")));
    expect(page(portfolio, "fr")).toContain('<html lang="fr">');
  });

  it("is of no practice, too", async () => {
    const none = await aggregateStream(macsf, [], { now, workers: 0 });
    expect(textOf(page(none))).toContain("No practice was evaluated");
  });

  it.each(hostile)("takes what groups have in common for text: %s", (text) => {
    const [group] = portfolio.groups ?? [];
    if (group === undefined) throw new Error("no group");
    const html = page({ ...portfolio, groups: [{ ...group, by: { [text]: text } }] });
    expect(html.match(/<main>/g)).toHaveLength(1);
    expect(html).not.toContain("<script");
  });

  it.each<readonly [what: string, given: unknown, at: string]>([
    ["nothing of it", {}, ""],
    ["a count below 0", { failed: -1 }, "/failed"],
    ["no bins", { scores: { low: 3, high: [] } }, "/scores/low"],
    ["another pack", { pack: { id: "macsf", version: "1.0.0", digest: "" } }, "/pack"],
  ])("is refused of aggregates that are none: %s", (_, change, at) => {
    const given = at === "" ? change : { ...portfolio, ...(change as object) };
    const call = () => portfolioToHtml(given as Aggregates, { pack: macsf });
    expect(call).toThrow(OptionsError);
    try {
      call();
    } catch (error) {
      expect((error as OptionsError).problems[0]?.pointer).toBe(at);
    }
  });
});

describe("scores", () => {
  it("are counted by tens, 100 by itself, and each once", () => {
    const all = bins([0, 9, 10, 55, 99, 100, 100]);
    const ranges = rangesOf({ low: all, high: all }).map(({ from, to, low }) => [from, to, low]);
    expect(ranges.filter(([, , count]) => count !== 0)).toEqual([
      [0, 9, 2],
      [10, 19, 1],
      [50, 59, 1],
      [90, 99, 1],
      [100, 100, 2],
    ]);
  });

  it.each<readonly [scores: readonly number[], median: number]>([
    [[10], 10],
    [[10, 20], 20],
    [[10, 20, 30], 20],
    [[0, 0, 0, 100], 0],
    [[], 0],
  ])("%j: half of them reach %i", (scores, median) => {
    expect(medianOf(bins(scores))).toBe(median);
  });
});
