/**
 * How long explanations and counterfactuals of all of macsf take, for each practice in `examples/`: the median of many runs, once
 * warmed up. By hand, since no test is timed: `npm run bench:explain`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { counterfactuals, explainRule } from "../dist/explain.js";
import macsf from "../dist/rules/macsf.js";

const folder = new URL("../examples/", import.meta.url);
const options = { now: "2026-11-24", locale: "en" };
const runs = 200;

function median(run) {
  const times = Array.from({ length: 2 * runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.slice(runs).sort((a, b) => a - b)[runs / 2];
}

process.stdout.write("ms, for the 18 rules of macsf          explainRule  counterfactuals\n");
for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.json$/.test(name))) {
  const facts = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const [explained, changed] = [explainRule, counterfactuals].map((of) =>
    median(() => {
      for (const id of macsf.ruleIds) of(macsf, facts, id, options);
    }),
  );
  process.stdout.write(`${file.padEnd(38)} ${explained.toFixed(1).padStart(11)} ${changed.toFixed(1).padStart(16)}\n`);
}
