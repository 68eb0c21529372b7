import assert from "node:assert/strict";
import { after, test } from "node:test";
import { describeProblem, evaluate, isHygieError } from "hygie";
import macsf from "hygie/rules/macsf";
import { startWorker } from "./ask.js";

const worker = startWorker();
after(() => worker.stop());

test("a worker gives the report that the page would make", async () => {
  const facts = { authentication: [{ enforced: false }] };
  const options = { now: "2026-01-31" };
  assert.deepEqual(await worker.evaluate(facts, options), evaluate(macsf, facts, options));
});

test("an error that was posted is hygie's, with its problems in the language of whoever reads them", async () => {
  const error = await worker.evaluate({ devises: [] }).catch((/** @type {unknown} */ caught) => caught);
  assert.ok(isHygieError(error));
  assert.equal(error.kind, "facts");
  const [problem] = error.problems;
  assert.equal(problem?.pointer, "/devises");
  assert.match(problem === undefined ? "" : describeProblem(problem, "fr"), /^fait inconnu/);
});

test("several are answered at once, each its own", async () => {
  const minutes = [5, 60, 10];
  const reports = await Promise.all(
    minutes.map((autoLockMinutes) => {
      const device = { kind: "desktop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes };
      return worker.evaluate({ devices: [device] }, { now: "2026-01-31", rules: ["device-auto-lock"] });
    }),
  );
  assert.deepEqual(
    reports.map(({ results: [lock] }) => lock?.outcome),
    ["pass", "fail", "pass"],
  );
});
