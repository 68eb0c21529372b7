import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";

const port = 3000 + (process.pid % 1000);
const origin = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", `${port}`]);

/** It takes a second or two to be there. */
before(async () => {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(origin).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(200);
  }
  throw new Error("the server did not start; npm run build first");
});
after(() => server.kill());

test("the page is made on the server, with its first question", async () => {
  const page = await (await fetch(origin)).text();
  assert.match(page, /18(<!-- -->)? recommendations/);
  assert.match(page, /<legend>.+\?<\/legend>/);
});

test("the route gives a report, or 400 and what is wrong", async () => {
  const post = (body) => fetch(`${origin}/api/reports`, { method: "POST", body });
  const right = await post('{"authentication":[{"enforced":false}]}');
  assert.equal((await right.json()).summary.counts.fail, 1);
  const wrong = await post('{"devises":[]}');
  assert.equal(wrong.status, 400);
  assert.deepEqual((await wrong.json()).problems, [
    { pointer: "/devises", message: "unknown fact; did you mean devices?" },
  ]);
});
