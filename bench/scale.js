// Does memory stay as it is over a million evaluations, and does the time grow as the input does?
import { configurePack, evaluate, loadPack, nextQuestions } from "../dist/index.js";
import macsf from "../dist/rules/macsf.js";

const now = "2026-01-31";
const rounds = 9;

/** Milliseconds of a call: the least of a few, since others use the machine. */
function msOf(call) {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    call();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The time of a call of an input of once, twice and four times the size. */
function print(what, size, toCall) {
  const times = [size, 2 * size, 4 * size].map((count) => {
    const call = toCall(count);
    call();
    return msOf(call);
  });
  const ratios = times.map((ms) => (ms / times[0]).toFixed(2)).join(" | ");
  say(`| ${what} | ${size} | ${times[0].toFixed(2)} ms | ${ratios} |`);
}

function refused(call) {
  return () => {
    try {
      call();
    } catch {
      return;
    }
    throw new Error("it was not refused");
  };
}

const device = { mayStoreHealthData: true, storageEncrypted: false, kind: "laptop", autoLockMinutes: 60 };
const devices = (count, one = device) => ({
  devices: Array.from({ length: count }, (_, i) => ({ id: `d${i}`, ...one })),
});
const names = (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`fact${i}`, i]));
const evidence = (count) =>
  Array.from({ length: count }, () => ({
    type: "contract",
    supports: ["cyber-insurance-cover"],
    collectedOn: "2026-01-05",
  }));

/** The rules of macsf again and again, under other ids; `wrong` spoils each. */
function packOf(count, wrong = {}) {
  const { rules, ...pack } = JSON.parse(JSON.stringify(macsf.definition));
  const many = Array.from({ length: count }, (_, i) => ({
    ...rules[i % rules.length],
    id: `rule-${i}`,
    ...wrong,
  }));
  return { ...pack, rules: many };
}

say("| what | size | time | ×1 | ×2 | ×4 |\n| --- | --- | --- | --- | --- | --- |");
print("a report of devices", 125, (count) => () => evaluate(macsf, devices(count), { now }));
print(
  "a report of devices of which nothing is known",
  125,
  (count) => () => evaluate(macsf, devices(count, {}), { now }),
);
print("one question", 125, (count) => () => nextQuestions(macsf, devices(count, {}), { now, limit: 1 }));
print("the outcomes of devices", 125, (count) => () => macsf.outcomes(devices(count), now));
print("devices with a member too many", 125, (count) =>
  refused(() => evaluate(macsf, devices(count, { x: 1 }), { now })),
);
print("unknown facts", 10_000, (count) => refused(() => evaluate(macsf, names(count), { now })));
print("evidence", 250, (count) => () => evaluate(macsf, {}, { now, evidence: evidence(count) }));
print("a pack of rules", 100, (count) => () => loadPack(packOf(count)));
print("a pack of broken rules", 100, (count) => refused(() => loadPack(packOf(count, { severity: "hgh", text: {} }))));
print("a report of rules", 100, (count) => {
  const pack = loadPack(packOf(count));
  return () => evaluate(pack, devices(10), { now });
});
print("a configuration of rules", 100, (count) => {
  const pack = loadPack(packOf(count));
  const rules = Object.fromEntries(pack.ruleIds.map((id) => [id, { severity: "low" }]));
  return () => configurePack(pack, { rules });
});

const practices = Array.from({ length: 1000 }, (_, i) => devices(i % 5, { ...device, autoLockMinutes: i % 60 }));
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const run = (count) => {
  for (let i = 0; i < count; i += 1) evaluate(macsf, practices[i % practices.length], { now });
};
run(10_000);
const before = heap();
say("\n| evaluations | memory held |\n| --- | --- |");
say(`| 0 | ${before.toFixed(2)} MB |`);
for (let done = 250_000; done <= 1_000_000; done += 250_000) {
  run(250_000);
  say(`| ${done} | ${heap().toFixed(2)} MB |`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
