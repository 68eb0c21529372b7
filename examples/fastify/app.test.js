import assert from "node:assert/strict";
import { test } from "node:test";
import { app } from "./app.js";

/** @type {(payload: object, language?: string) => Promise<{ statusCode: number, json: () => any }>} */
const post = (payload, language = "en") =>
  app.inject({ method: "POST", url: "/reports", payload, headers: { "accept-language": language } });

test("facts come to a report in the caller's language", async () => {
  const response = await post({ authentication: [{ enforced: false }] }, "fr-FR,fr;q=0.9,en;q=0.8");
  assert.equal(response.statusCode, 200);
  const { locale, results } = response.json();
  assert.equal(locale, "fr");
  assert.ok(results.some((/** @type {{ outcome: string }} */ { outcome }) => outcome === "fail"));
});

test("wrong facts come to 400, with what is wrong in the caller's language", async () => {
  const facts = { devises: [{ autoLockMinutes: 5 }], authentication: [{ minLength: "ten" }] };
  const english = await post(facts);
  assert.equal(english.statusCode, 400);
  assert.deepEqual(english.json().problems, [
    { pointer: "/devises", code: "unknown-fact", message: "unknown fact; did you mean devices?" },
    {
      pointer: "/authentication/0/minLength",
      code: "wrong-type",
      message:
        '"ten" is not a whole number; write a whole number of at least 0 (characters), or null when it is not known',
    },
  ]);
  const french = await post(facts, "de, fr;q=0.5");
  assert.equal(french.json().problems[0].message, "fait inconnu\u00a0; vouliez-vous dire devices\u00a0?");
});

test("what is no JSON is 400 as well", async () => {
  const response = await app.inject({
    method: "POST",
    url: "/reports",
    payload: "{",
    headers: { "content-type": "application/json" },
  });
  assert.equal(response.statusCode, 400);
});
