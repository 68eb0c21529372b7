/**
 * `npm run bench:batch`: the outcomes of a portfolio in NDJSON beside `JSON.parse` alone of the same lines, cut and handed over alike, on
 * as many threads. `PRACTICES`, `WORKERS`, `ROUNDS` and `UNKNOWN` (a share) say how much. Others use the machine too: the time that
 * the processors took says more than the time that passed.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { Piscina } from "piscina";
import { evaluateStream } from "../dist/batch.js";
import macsf from "../dist/rules/macsf.js";
import { practices } from "./practices.js";

const { PRACTICES = "1000000", WORKERS = "2", ROUNDS = "5", UNKNOWN = "0.1" } = process.env;
const [count, workers, rounds] = [PRACTICES, WORKERS, ROUNDS].map(Number);
const blockBytes = 1 << 20;
const say = (line) => process.stdout.write(`${line}\n`);

/** So many practices as NDJSON, made in parts so that they need not be held. */
async function written(file) {
  const out = createWriteStream(file);
  for (let made = 0, seed = 1; made < count; seed += 1) {
    const part = practices(Math.min(10_000, count - made), { unknown: Number(UNKNOWN), seed });
    const text = part.map((one, i) => `${JSON.stringify({ id: `P${made + i}`, ...one })}\n`).join("");
    if (!out.write(text)) await new Promise((resolve) => out.once("drain", resolve));
    made += part.length;
  }
  out.end();
  await finished(out);
}

const read = (file) => createReadStream(file, { highWaterMark: blockBytes });

/** Blocks of whole lines in memory of their own. */
async function* blocks(file) {
  let room = new Uint8Array(blockBytes);
  let used = 0;
  for await (const piece of read(file)) {
    for (let rest = piece; rest.length > 0; ) {
      const taken = rest.subarray(0, room.length - used);
      room.set(taken, used);
      used += taken.length;
      rest = rest.subarray(taken.length);
      if (used < room.length) continue;
      const [full, length] = [room, room.lastIndexOf(10) + 1];
      room = new Uint8Array(blockBytes);
      room.set(full.subarray(length));
      used = full.length - length;
      yield full.subarray(0, length);
    }
  }
  yield room.subarray(0, used);
}

/** `JSON.parse` of each line: as many blocks are at hand as hygie has. */
async function parse(file) {
  const pool = new Piscina({
    filename: new URL("batch-parse.cjs", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 2,
  });
  const results = [];
  let parsed = 0;
  for await (const bytes of blocks(file)) {
    results.push(pool.run(bytes, { transferList: [bytes.buffer] }));
    if (results.length >= 3 * workers) parsed += await results.shift();
  }
  for (const result of results) parsed += await result;
  await pool.destroy();
  return parsed;
}

async function outcomes(file) {
  let evaluated = 0;
  for await (const record of evaluateStream(macsf, read(file), { key: "id", now: "2026-01-31", workers })) {
    if (record.outcomes !== undefined) evaluated += 1;
  }
  return evaluated;
}

/** Seconds that passed, and that the processors took. */
async function timed(run, file) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  if ((await run(file)) !== count) throw new Error("not all practices were gone over");
  const { user, system } = process.cpuUsage(before);
  return { passed: (performance.now() - began) / 1e3, taken: (user + system) / 1e6 };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const folder = mkdtempSync(join(tmpdir(), "hygie-batch-"));
const file = join(folder, "practices.ndjson");
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 50);
try {
  await written(file);
  most = 0;
  const contenders = { "JSON.parse": parse, "hygie, outcomes": outcomes };
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  const peaks = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      most = 0;
      times[name].push(await timed(run, file));
      peaks[name] = Math.max(peaks[name] ?? 0, most);
    }
  }
  say(
    "| what | practices | time | practices a second | processors | resident |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const [name, taken] of Object.entries(times)) {
    const [passed, processors] = [median(taken.map((one) => one.passed)), median(taken.map((one) => one.taken))];
    const perSecond = Math.round(count / passed).toLocaleString("en-GB");
    const mb = Math.round(peaks[name] / 1e6);
    say(`| ${name} | ${count} | ${passed.toFixed(2)} s | ${perSecond} | ${processors.toFixed(2)} s | ${mb} MB |`);
  }
  const ratios = (of) => times["hygie, outcomes"].map((one, i) => one[of] / times["JSON.parse"][i][of]);
  const told = (of) =>
    `${median(ratios(of)).toFixed(2)} (${ratios(of)
      .map((ratio) => ratio.toFixed(2))
      .join(", ")})`;
  say(`\nhygie takes ${told("passed")} of the time of JSON.parse, and ${told("taken")} of that of the processors.`);
} finally {
  clearInterval(watch);
  rmSync(folder, { recursive: true });
}
