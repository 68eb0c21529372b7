import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { count } from "./count.js";
import { practices } from "./practices.js";

test("100,000 practices are counted by rule and outcome, each once", async () => {
  const { counts, refused } = await count(Readable.from(practices(100_000)), "2026-01-31");
  assert.deepEqual(refused, []);
  for (const [id, { fail, pass, unknown, "not-applicable": other }] of counts)
    assert.equal(fail + pass + unknown + other, 100_000, id);
  const encryption = counts.get("device-encryption");
  assert.ok(encryption && encryption.fail > 35_000 && encryption.pass > 35_000 && encryption.unknown > 15_000);
});

test("a line that is wrong is told by its number, and counted nowhere", async () => {
  const lines = [...practices(3)];
  lines[2] = lines[2]?.replace(/,\d+,/, ",many,") ?? "";
  const { counts, refused } = await count(Readable.from(lines), "2026-01-31");
  assert.match(refused.join("\n"), /^line 3: \/practice\/staffCount: .*whole number/);
  const [first] = counts.values();
  assert.equal(
    Object.values(first ?? {}).reduce((sum, one) => sum + one, 0),
    2,
  );
});
