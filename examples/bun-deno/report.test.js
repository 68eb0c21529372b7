import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { reportOf } from "./report.js";

const practice = fileURLToPath(new URL("./practice.json", import.meta.url));

test("a practice comes to a report, in the language asked for", async () => {
  assert.match(await reportOf(practice, "en", new Date("2026-01-31")), /Score: /);
  assert.match(await reportOf(practice, "fr", new Date("2026-01-31")), /Score\u00a0: /);
});

test("wrong facts come to what is wrong with them", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "hygie-")), "wrong.json");
  await writeFile(file, '{ "devises": [] }');
  assert.equal(await reportOf(file), "/devises: unknown fact; did you mean devices?\n");
});
