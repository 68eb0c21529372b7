import assert from "node:assert/strict";
import { test } from "node:test";
import handler from "./handler.js";

const post = (/** @type {string} */ body, language = "en") =>
  handler.fetch(new Request("https://example.org", { method: "POST", body, headers: { "accept-language": language } }));

test("facts come to a report", async () => {
  const response = await post('{"authentication":[{"enforced":false}]}', "fr-CA");
  assert.equal(response.status, 200);
  const { locale, summary } = await response.json();
  assert.deepEqual([locale, summary.counts.fail], ["fr", 1]);
});

test("what is wrong comes to 400, in the caller's language", async () => {
  const response = await post('{"devises":[]}', "fr");
  assert.equal(response.status, 400);
  const { problems } = await response.json();
  assert.equal(problems[0].pointer, "/devises");
  assert.match(problems[0].message, /^fait inconnu/);
  assert.equal((await post("{")).status, 400);
  assert.equal((await handler.fetch(new Request("https://example.org"))).status, 405);
});
