/** `npm run bench`: hygie beside its peers, in one run, as ratios to the best that a hand can do. Prints one table in Markdown. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { evaluate, loadPack } from "../dist/index.js";
import macsf from "../dist/rules/macsf.js";
import { toOutcomes } from "./hand-written.js";
import * as peers from "./peers.js";
import { practices } from "./practices.js";
import { handWritten, syntheticPack } from "./synthetic.js";

const now = "2026-01-31";
const today = Date.parse(now) / 86_400_000;
const rounds = Number(process.env.ROUNDS ?? 15);
const warmups = 10;
const byHand = toOutcomes(today);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = [];
const write = (line) => process.stdout.write(`${line}\n`);

/** How many practices a contender goes over before it is the next one's turn. */
const slice = 250;

/**
 * Times contenders slice by slice in turn, each over another slice than the one before, so that none finds the facts of
 * another in the cache. What a slice takes is the median of all rounds, which whatever else the machine does spoils least;
 * each contender is told as a ratio to the first, with the middle half of the ratios of single rounds.
 */
async function compare(title, facts, contenders) {
  const slices = Math.floor(facts.length / slice);
  const times = contenders.map(({ share = 1 }) => Array.from({ length: Math.ceil(slices * share) }, () => []));
  for (let round = -warmups; round < rounds; round += 1) {
    for (let k = 0; k < slices; k += 1) {
      for (const [i, { run, async }] of contenders.entries()) {
        const taken = times[i][k];
        if (taken === undefined) continue;
        const from = ((k + Math.floor((i * slices) / contenders.length)) % slices) * slice;
        const start = process.hrtime.bigint();
        if (async) for (let n = from; n < from + slice; n += 1) await run(facts[n]);
        else for (let n = from; n < from + slice; n += 1) run(facts[n]);
        if (round >= 0) taken.push(Number(process.hrtime.bigint() - start) / slice);
      }
    }
  }
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number) / numbers.length;
  const whole = times.map((ofSlices) => mean(ofSlices.map(median)));
  for (const [i, { name, run, async }] of contenders.entries()) {
    const ofRound = (who, round) => mean(times[who].map((taken) => taken[round]));
    const ratios = times[0][0].map((_, round) => ofRound(i, round) / ofRound(0, round)).toSorted((a, b) => a - b);
    const middle = [ratios[Math.floor(rounds / 4)], ratios[Math.floor((3 * rounds) / 4)]].map(format).join("–");
    const bytes = async ? "–" : allocated(run, facts);
    rows.push([title, name, format(whole[i] / whole[0]), middle, `${(whole[i] / 1000).toFixed(2)} µs`, bytes]);
  }
}

/** Bytes allocated by an evaluation, where the heap is large enough for no collection to fall between. */
function allocated(run, facts) {
  if (globalThis.gc === undefined) return "–";
  const count = Math.min(facts.length, 500);
  const once = () => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let k = 0; k < count; k += 1) run(facts[k]);
    return (process.memoryUsage().heapUsed - before) / count;
  };
  return `${Math.max(0, Math.round(median([once(), once(), once()])))} B`;
}

const urlOf = (path) => new URL(`../dist/${path}`, import.meta.url).href;

/** What a process holds once a pack is there and has computed outcomes, over one that has done nothing. */
function held(title, name, code) {
  const script = `const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    const before = used();
    const pack = await (async () => { ${code} })();
    for (let k = 0; k < 100; k += 1) pack.outcomes({}, "${now}");
    console.log(used() - before);`;
  const args = ["--expose-gc", "--input-type=module", "-e", script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!(Number(stdout) > 0)) throw new Error(stderr);
  rows.push(["memory held", `${title}, ${name}`, "", "", "", `${Math.round(Number(stdout) / 1024)} KB`]);
}

/** What is held of a pack as a module, and loaded from JSON. */
function heldOf(title, module, definition) {
  const file = new URL("../dist/bench.json", import.meta.url);
  writeFileSync(file, JSON.stringify(definition));
  held(title, "ahead of time", `return (await import("${module}")).default;`);
  const read = `JSON.parse((await import("node:fs")).readFileSync("${file.pathname}", "utf8"))`;
  held(title, "closures", `return (await import("${urlOf("index.js")}")).loadPack(${read});`);
  rmSync(file);
}

function format(ratio) {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2);
}

/** Every contender must come to the verdicts of the first, practice by practice. */
async function agree(facts, contenders) {
  for (const { name, outcomes } of contenders) {
    for (const practice of facts) {
      const [expected, found] = [byHand(practice), await outcomes(practice)];
      if (expected.some((code, i) => code !== found[i]))
        throw new Error(`${name} differs on ${JSON.stringify(practice)}`);
    }
  }
}

const closures = loadPack(JSON.parse(JSON.stringify(macsf.definition)));
const { rules } = macsf.definition;
const others = [
  { name: "json-logic-js", run: peers.toJsonLogicJs(rules, today), share: 0.1 },
  { name: "json-logic-engine, compiled (needs `new Function`)", run: peers.toJsonLogicEngine(rules, today, true) },
  { name: "json-logic-engine, interpreted", run: peers.toJsonLogicEngine(rules, today, false), share: 0.2 },
  { name: "json-rules-engine", run: peers.toJsonRulesEngine(rules, today), share: 0.01, async: true },
  { name: "@gorules/zen-engine", run: peers.toZen(rules, today), share: 0.02, async: true },
];
const outcomesOf = (pack) => (facts) => pack.outcomes(facts, today0);
const today0 = new Date(now);
const hygie = [
  { name: "**hygie**, outcomes, ahead of time", run: outcomesOf(macsf) },
  { name: "**hygie**, outcomes, closures", run: outcomesOf(closures) },
  { name: "**hygie**, full report, ahead of time", run: (facts) => evaluate(macsf, facts, { now }), share: 0.2 },
  { name: "**hygie**, full report, closures", run: (facts) => evaluate(closures, facts, { now }), share: 0.2 },
];
const hand = { name: "written by hand, one pass over each list", run: byHand };

const known = practices(10_000);
await agree(
  known.slice(0, 1000),
  [...hygie.slice(0, 2), ...others].map((one) => ({ ...one, outcomes: one.run })),
);
await compare("macsf, every fact known", known, [hand, ...hygie, ...others]);
const partly = practices(10_000, { unknown: 0.1, seed: 2 });
await compare("macsf, one fact in ten unknown", partly, [
  { ...hand, name: "written by hand, wrongly two-valued" }, // by hand nobody writes the third value
  ...hygie,
]);

heldOf("macsf", urlOf("rules/macsf.js"), macsf.definition);

for (const count of [10, 200, 1000]) {
  const pack = JSON.parse(JSON.stringify(syntheticPack(macsf.definition, count)));
  const folder = new URL(`../dist/bench-${count}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const rule of pack.rules) writeFileSync(new URL(`${rule.id}.json`, folder), JSON.stringify(rule));
  writeFileSync(new URL("facts.schema.json", folder), JSON.stringify(pack.facts));
  const { facts, ...rest } = pack;
  writeFileSync(new URL("pack.json", folder), JSON.stringify({ ...rest, rules: pack.rules.map(({ id }) => id) }));
  const built = new URL(`../dist/bench-${count}.js`, import.meta.url);
  const made = spawnSync(process.execPath, ["dist/cli.js", "build", folder.pathname, "-o", built.pathname], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const [module, loaded] = [(await import(built.href)).default, loadPack(pack)];
  const states = known.slice(0, count < 100 ? 10_000 : 2000);
  const own = handWritten(pack, today);
  for (const state of states.slice(0, 200)) {
    for (const one of [module, loaded]) {
      const found = one.outcomes(state, today0);
      if (own(state).some((code, i) => code !== found[i])) throw new Error("the synthetic pack differs");
    }
  }
  await compare(`synthetic, ${count} rules`, states, [
    { ...hand, run: own },
    { name: "**hygie**, outcomes, ahead of time", run: outcomesOf(module) },
    { name: "**hygie**, outcomes, closures", run: outcomesOf(loaded) },
  ]);
  if (count === 1000) heldOf("synthetic, 1000 rules", built.href, pack);
  rmSync(folder, { recursive: true });
  rmSync(built);
}

const rowOf = (title, name) => rows.find((row) => row[0] === title && row[1] === name);
const timeOf = (title, name) => Number.parseFloat(rowOf(title, name)[4]);
for (const name of ["**hygie**, outcomes, ahead of time", "**hygie**, outcomes, closures"]) {
  const growth = timeOf("synthetic, 1000 rules", name) / timeOf("synthetic, 10 rules", name);
  rows.push(["growth", `${name}: 1000 rules to 10 rules`, format(growth), "", "", ""]);
}
const perPractice = [1e3, 1e4, 1e5, 1e6].map((count) => {
  const start = process.hrtime.bigint();
  for (let k = 0; k < count; k += 1) macsf.outcomes(known[k % known.length], today0);
  return Number(process.hrtime.bigint() - start) / count;
});
rows.push([
  "growth",
  "**hygie**, outcomes, ahead of time: a practice among 1e6 to one among 1e3",
  format(perPractice[3] / perPractice[0]),
  "",
  `${(perPractice[3] / 1000).toFixed(2)} µs`,
  "",
]);

const first = `import { evaluate } from "${urlOf("index.js")}"; import macsf from "${urlOf("rules/macsf.js")}"; evaluate(macsf, {});`;
const starts = [[], []];
for (let round = 0; round < rounds + 6; round += 1) {
  for (const [i, args] of [
    ["-e", "0"],
    ["--input-type=module", "-e", first],
  ].entries()) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args);
    starts[i].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const over = starts[1].map((time, round) => time - starts[0][round]).toSorted((a, b) => a - b);
rows.push(["cold start", "import and first report, over `node -e 0`", "", "", `${median(over).toFixed(1)} ms`, ""]);

write(`Node.js ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${rounds} rounds.\n`);
write("| what | who | ratio | middle half | time | allocated |\n| --- | --- | --- | --- | --- | --- |");
for (const row of rows) write(`| ${row.join(" | ")} |`);
