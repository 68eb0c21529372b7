import { inspect, parseArgs } from "node:util";
import fc from "fast-check";
import { targets } from "../tests/fuzz/targets.js";

/** `npm run fuzz -- --minutes 30 --seed 7`: tries what is broken at random, round by round, until the time is over. */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: String(Date.now() & 0x7fffffff) },
    runs: { type: "string", default: "100" },
    target: { type: "string" },
  },
});
const end = performance.now() + Number(values.minutes) * 60_000;
const chosen = Object.entries(targets).filter(([name]) => values.target === undefined || name === values.target);
let tried = 0;

for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  print(`seed ${seed}: ${tried} tried`);
  for (const [name, property] of chosen) {
    const details = await fc.check(property, { seed, numRuns: Number(values.runs) });
    tried += details.numRuns;
    if (!details.failed) continue;
    print(`${name}: ${fc.defaultReportMessage(details)}\n${inspect(details.errorInstance)}`);
    process.exitCode = 1;
  }
}
print(`${tried} tried, ${process.exitCode === 1 ? "some failed" : "none failed"}`);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
