import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { now, practices } from "../../docs/.vitepress/theme/examples.js";
import { benchmarkBars, contendersIn } from "../../docs/.vitepress/theme/pictures/benchmark-bars.js";
import { frameworkMatrix, logicTree, pictures } from "../../docs/.vitepress/theme/pictures/index.js";
import { logicPoints } from "../../docs/.vitepress/theme/pictures/logic-tree.js";
import { scoreGauge } from "../../docs/.vitepress/theme/pictures/score-gauge.js";
import { words } from "../../docs/.vitepress/theme/pictures/words.js";
import { layers } from "../../scripts/layers.js";
import type { LogicPoint } from "../../src/catalogue/logic-words.js";
import { evaluate } from "../../src/index.js";
import { macsf, root } from "../support/macsf.js";
import { builtSite, withPage } from "../support/site.js";

const languages = ["fr", "en"] as const;
const { rules, impacts, frameworks } = macsf.definition;
const drawn = (name: string, lang: "fr" | "en") => pictures[name]?.(lang, root) ?? "";
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = ""]) => found);
const plain = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const texts = (html: string, className = '[^"]*') =>
  all(html, new RegExp(`<text class="${className}"[^>]*>([^<]*)</text>`, "g")).map(plain);
const svgs = (html: string) => html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
const folded = (html: string) => plain(/<details>([\s\S]*)<\/details>/.exec(html)?.[1]?.replace(/<[^>]+>/g, " ") ?? "");

describe.each(languages)("a picture, in %s", (lang) => {
  const whole = [
    ...Object.keys(pictures).map((name) => [name, drawn(name, lang)] as const),
    ["framework-matrix", frameworkMatrix(macsf.definition, lang)] as const,
    ...rules.map((rule) => [`logic-tree of ${rule.id}`, logicTree(rule, macsf, lang)] as const),
  ];

  it.each(whole)("%s is an image with a name and a description, in one piece of Markdown", (_, html) => {
    expect(svgs(html).length).toBeGreaterThan(0);
    for (const svg of svgs(html)) expect(svg).toMatch(/^<svg[^>]* role="img"><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(html).toMatch(/^<figure v-pre[^\n]*<\/figure>$/);
    expect(html).not.toMatch(/undefined|NaN|style=|<script/);
  });
});

describe("the truth tables", () => {
  it.each(languages)("are those of Kleene, in %s", (lang) => {
    const { values } = words[lang].truthTables;
    const order = [values.true, values.unknown, values.false]; // and is the last of two in this order, or the first
    const pick = (of: typeof Math.max) => order.flatMap((_, i) => order.map((_, j) => order[of(i, j)]));
    const [and = "", or = "", not = ""] = svgs(drawn("truth-tables", lang));
    expect(texts(and, "value")).toEqual(pick(Math.max));
    expect(texts(or, "value")).toEqual(pick(Math.min));
    expect(texts(not, "value")).toEqual(order.toReversed());
  });
});

describe("the bars of impacts", () => {
  it.each(languages)("have a part for each rule that wards the impact off, in %s", (lang) => {
    const html = drawn("impact-bars", lang);
    const counted = Object.entries(impacts)
      .map(([id, { title }]) => ({
        title: title[lang] ?? "",
        count: rules.filter((one) => one.impacts.includes(id)).length,
      }))
      .sort((a, b) => b.count - a.count);
    expect(texts(html, "label")).toEqual(counted.map(({ title }) => title));
    expect(texts(html, "value")).toEqual(counted.map(({ count }) => String(count)));
    const legend = new Set(rules.map(({ severity }) => severity));
    for (const severity of legend) {
      const said = rules.filter((one) => one.severity === severity).flatMap((one) => one.impacts).length;
      expect(html.split(`class="fill ${severity}"`).length - 2, severity).toBe(said); // one more is in the legend
    }
    for (const { title, count } of counted) expect(folded(html)).toMatch(new RegExp(`${title}.*${count}`));
  });
});

describe("the gauge of a score", () => {
  const said = { title: "Score: between 40 and 89", desc: "What is unknown leaves it open." };

  it("is the interval in percent of its place", () => {
    const html = scoreGauge({ low: 40, high: 89 }, said);
    expect(html).toMatch(/class="sure" x="0" [^>]*width="40%"/);
    expect(html).toMatch(/class="interval" x="40%" [^>]*width="49%"/);
    expect(html).toContain(`<title>${said.title}</title><desc>${said.desc}</desc>`);
    expect(all(html, /class="end" x1="(\d+)%"/g)).toEqual(["40", "89"]);
  });

  it("is still there where the score is a single number, 0 and 100 as well", () => {
    for (const value of [0, 57, 100]) {
      const html = scoreGauge({ low: value, high: value }, said);
      expect(all(html, /class="end" x1="(\d+)%"/g)).toEqual([String(value)]);
      expect(Number(/class="interval" x="(\d+)%"/.exec(html)?.[1])).toBeLessThanOrEqual(99);
    }
  });

  it.each(languages)("is that of an example in the guide on facts, in %s", (lang) => {
    const { score } = evaluate(macsf, practices["psychologist-telework"], { now }).summary;
    const ends = all(drawn("score-gauge", lang), /class="end" x1="(\d+)%"/g).map(Number);
    expect(ends).toEqual([Math.floor(score.low), Math.ceil(score.high)]);
  });
});

describe("the bars of the benchmark", () => {
  it.each(languages)("are the first comparison of the table in the guide, in %s", (lang) => {
    const guide = readFileSync(`${root}docs/${lang}/guides/performance.md`, "utf8");
    const contenders = contendersIn(guide);
    expect(contenders.length).toBeGreaterThan(7);
    const rows = guide.split("\n").filter((line) => /^\| macsf, (every fact known|tous les faits connus)/.test(line));
    expect(contenders.map(({ said }) => said)).toEqual(rows.map((row) => row.split("|")[3]?.trim()));
    expect(contenders.filter(({ isOwn }) => isOwn).every(({ name }) => name.startsWith("hygie"))).toBe(true);
    const html = benchmarkBars(guide, lang);
    const sorted = contenders.toSorted((a, b) => a.ratio - b.ratio);
    expect(texts(html, "value")).toEqual(sorted.map(({ said }) => `×\u00a0${said}`));
    const widths = all(html, /class="bar[^>]*width="([\d.]+)%"/g).map(Number);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    const tenfold = (ratio: number) => widths[sorted.findIndex((one) => one.ratio === ratio)] ?? 0;
    const [first = 1, last = 1] = [sorted.find(({ ratio }) => ratio > 4)?.ratio, sorted.at(-1)?.ratio];
    expect(tenfold(last) / tenfold(first)).toBeCloseTo(Math.log10(last) / Math.log10(first), 1);
  });
});

describe("the matrix of rules and frameworks", () => {
  it.each(languages)("has a mark where a rule refers to a framework, full by how close it comes, in %s", (lang) => {
    const html = frameworkMatrix(macsf.definition, lang);
    const names = Object.keys(frameworks);
    const expected = rules.flatMap(({ references }) =>
      names.map((name) => references.filter(({ framework }) => framework === name).length).filter((count) => count > 0),
    );
    expect(texts(html, "value")).toEqual(expected.map(String));
    const nearest = rules.flatMap(({ references }) =>
      names.flatMap((name) => {
        const own = references.filter(({ framework }) => framework === name).map(({ strength }) => strength);
        return (["equivalent", "partial", "related"] as const).filter((one) => own.includes(one)).slice(0, 1);
      }),
    );
    const marks = nearest.filter((one) => one === "equivalent").length;
    const halves = nearest.filter((one) => one === "partial").length;
    expect(html.split('<circle class="dot"').length - 2).toBe(marks);
    expect(all(html, /(<path[^>]*class="dot")/g).length - 1).toBe(halves);
    for (const { text } of rules) expect(folded(html)).toContain(text[lang]?.title);
  });
});

describe("the tree of a rule's logic", () => {
  const said = ({ text, points }: LogicPoint): string[] => [text, ...points.flatMap(said)];
  const word = (lines: readonly string[]) => lines.join(" ").split(/\s+/).filter(Boolean);

  it.each(languages)("has each point of the logic in words, in %s, in lines short enough for a phone", (lang) => {
    for (const rule of rules) {
      const html = logicTree(rule, macsf, lang);
      const points = logicPoints(rule, macsf, lang).flatMap(({ heading, point }) => [heading, ...said(point)]);
      expect(word(all(html, /<text[^>]*>([^<]*)<\/text>/g).map(plain)), rule.id).toEqual(word(points));
      for (const svg of svgs(html)) expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(327);
    }
  });

  it("is one for when a rule applies and one for when it is met, by labels and not by paths", () => {
    const rule = rules.find(({ id }) => id === "device-auto-lock");
    const html = rule === undefined ? "" : logicTree(rule, macsf, "en");
    expect(svgs(html).length).toBe(2);
    expect(html).toContain("15");
    expect(html).not.toMatch(/autoLock|mayStore/);
  });
});

describe("the layers", () => {
  it("are all there, the ground at the bottom", () => {
    expect(texts(drawn("layers", "en"), "folder")).toEqual(layers.map(({ folder }) => `${folder}/`).toReversed());
  });
});

describe("a page with pictures", () => {
  const dist = `${root}docs/.vitepress/dist`;
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter(
      (name) => name.endsWith(".html") && readFileSync(`${dist}/${name}`, "utf8").includes('<figure class="picture'),
    )
    .map((name) => `/${name.replace(/index\.html$/, "").replace(/\.html$/, "")}`)
    .filter((path) => !/rules\/macsf\/(?!device-auto-lock|strong-passwords|controls)./.test(path)); // made alike

  const site = builtSite();

  it("is each guide that has one, and home, in both languages", () => {
    for (const lang of languages)
      for (const path of ["", "guides/logic", "guides/architecture", "guides/performance", "guides/facts"])
        expect(pages).toContain(`/${lang}/${path}`);
  });

  it("needs no script for them", () => {
    const scripts = readdirSync(`${dist}/assets`).filter((name) => name.endsWith(".lean.js"));
    const logic = scripts.filter((name) => name.includes("_guides_logic"));
    expect(logic.length).toBe(2);
    for (const name of logic) expect(readFileSync(`${dist}/assets/${name}`, "utf8")).not.toContain("<svg");
  });

  /** Runs in the page: text that is small, faint, or runs out of its picture; shapes that are faint. */
  const faults = `(() => {
    const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).slice(0, 3).map(Number);
    const light = (colour) => {
      const [r, g, b] = channels(colour).map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const ground = getComputedStyle(document.body).backgroundColor;
    const found = [];
    for (const svg of document.querySelectorAll(".picture svg, .score-gauge")) {
      if (svg.getClientRects().length === 0) continue;
      const frame = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll("text")) {
        const { fill, fontSize } = getComputedStyle(text);
        const box = text.getBoundingClientRect();
        if (parseFloat(fontSize) < 12) found.push("small: " + text.textContent);
        if (box.right > frame.right + 1 || box.left < frame.left - 1) found.push("cut: " + text.textContent);
        if (contrast(fill, ground) < 4.5) found.push("faint: " + text.textContent);
      }
      for (const shape of svg.querySelectorAll(":is(rect, circle, path, line):not(.grid)")) {
        const { fill, stroke } = getComputedStyle(shape);
        const best = Math.max(...[fill, stroke].filter((one) => one !== "none").map((one) => contrast(one, ground)));
        if (best < 3) found.push("faint: " + shape.outerHTML);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("wider than the window");
    return found;
  })()`;

  it.each([375, 1440])(
    "has text that can be read, and nothing cut or faint, at %i px, light or dark",
    async (width) => {
      await withPage(site.browser, { viewport: { width, height: 800 } }, async (page) => {
        for (const path of pages) {
          await page.goto(site.origin + path);
          await page.locator(".picture").first().waitFor();
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            await page.locator(colorScheme === "dark" ? "html.dark" : "html:not(.dark)").waitFor();
            expect(await page.evaluate<string[]>(faults), `${path}, ${colorScheme}`).toEqual([]);
          }
        }
        await page.addStyleTag({ content: ".picture text { font-size: 9px !important; fill: #777 !important }" });
        expect((await page.evaluate<string[]>(faults)).length).toBeGreaterThan(5); // they would be found
      });
    },
  );
});
