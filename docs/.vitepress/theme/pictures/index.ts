import { readFileSync } from "node:fs";
import { evaluate } from "../../../../src/index.js";
import { loadPackDirectory } from "../../../../src/node/index.js";
import { wholeScore } from "../../../../src/reporters/outcomes.js";
import { now, practices } from "../examples.js";
import { benchmarkBars } from "./benchmark-bars.js";
import { impactBars } from "./impact-bars.js";
import { layers } from "./layers.js";
import { pipeline } from "./pipeline.js";
import { scoreGauge } from "./score-gauge.js";
import { figure } from "./svg.js";
import { truthTables } from "./truth-tables.js";
import { type Lang, words } from "./words.js";

export { frameworkMatrix } from "./framework-matrix.js";
export { logicTree } from "./logic-tree.js";

/** The pictures that a page asks for by name, `<Picture name="layers" />`, each made from what the project has, at `root`. */
export const pictures: Readonly<Record<string, (lang: Lang, root: string) => string>> = {
  "benchmark-bars": (lang, root) =>
    benchmarkBars(readFileSync(`${root}docs/${lang}/guides/performance.md`, "utf8"), lang),
  "impact-bars": (lang, root) => impactBars(loadPackDirectory(`${root}rules/macsf`).definition, lang),
  layers,
  pipeline,
  "score-gauge": (lang, root) => {
    const { summary } = evaluate(loadPackDirectory(`${root}rules/macsf`), practices["psychologist-telework"], { now });
    const score = wholeScore(summary.score);
    const { title, desc } = words[lang].scoreGauge;
    return figure("score", [scoreGauge(score, { title: title(score.low, score.high), desc })]);
  },
  "truth-tables": truthTables,
};
