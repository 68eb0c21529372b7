import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

/** What is asked of the library, right and wrong: verdicts, reasons, questions, and every kind of error. */
const calls = `
const whole = JSON.parse(JSON.stringify(macsf.definition));
const facts = { authentication: [{ enforced: false, minLength: 8 }], devices: [{ id: "a", storageEncrypted: null }, {}] };
const wrong = JSON.parse('{"devises":[],"authentication":[{"minLength":"ten"}],"__proto__":{"enforced":true},"devices":[{"id":1}]}');
const waiver = { ruleId: "strong-passwords", reason: "r", approvedBy: "a", expiresOn: "2026-12-31" };
const options = { now: "2026-01-31", locale: "en", waivers: [waiver] };
const asked = {
  report: () => evaluate(macsf, given(facts), given(options)),
  nothing: () => evaluate(macsf, given({}), { now: "2026-01-31" }).summary,
  loaded: () => { const pack = loadPack(given(whole)); return [pack.digest, Array.from(pack.outcomes(given(facts), "2026-01-31"))]; },
  built: () => Array.from(macsf.outcomes(given(facts), "2026-01-31")),
  configured: () => configurePack(macsf, given({ rules: { "device-auto-lock": { parameters: { maxMinutes: 10 }, severity: "low" } } })).digest,
  questions: () => nextQuestions(macsf, given(facts), given({ now: "2026-01-31", limit: 5 })),
  text: () => toText(evaluate(macsf, given(facts), { now: "2026-01-31", locale: "fr" })),
  logic: () => compileLogic(given({ "<": [{ var: "a.b" }, { count: [{ var: "list" }, { var: "ok" }] }] }))(given({ list: [{ ok: true }] })),
  "wrong facts": () => evaluate(macsf, given(wrong)),
  "wrong options": () => evaluate(macsf, {}, given({ nwo: 1, locale: "de" })),
  "wrong waivers": () => evaluate(macsf, {}, given({ waivers: [{ ...waiver, expiresOn: "2026-02-30", extra: 1 }] })),
  "wrong evidence": () => evaluate(macsf, {}, given({ evidence: [{ type: "contrct", supports: [], collectedOn: "x" }] })),
  "wrong settings": () => configurePack(macsf, given({ rules: { "device-auto-lck": {}, "home-protection": { disabled: {} } } })),
  "a wrong pack": () => loadPack(given({ ...whole, id: "No", rules: whole.rules.map((rule) => ({ ...rule, severity: "hgh" })) })),
  "wrong logic": () => compileLogic(given({ and: [{ befor: [] }, { "==": [{ var: "a" }, null] }] })),
  "no pack": () => evaluate(given({}), {}),
};
const said = {};
for (const name of Object.keys(asked)) {
  try {
    said[name] = asked[name]();
  } catch (error) {
    said[name] = { isOurs: error instanceof HygieError, kind: error.kind, name: error.name, message: error.message, problems: error.problems };
  }
}
write(said);
`;
const names = "configurePack, evaluate, HygieError, loadPack, nextQuestions";
const modules = `
import { ${names} } from "hygie";
import { compileLogic } from "hygie/logic";
import { toText } from "hygie/reporters";
import macsf from "hygie/rules/macsf";
`;
const commonJs = `
const { ${names} } = require("hygie");
const { compileLogic } = require("hygie/logic");
const { toText } = require("hygie/reporters");
const macsf = require("hygie/rules/macsf").default;
`;
const toOutput = "\nfunction write(said) { process.stdout.write(JSON.stringify(said)); }\n";
const asGiven = "\nfunction given(value) { return value; }\n";
const ofAnotherRealm = `
import { createContext, runInContext } from "node:vm";
const realm = createContext({});
function given(value) { realm.text = JSON.stringify(value); return runInContext("JSON.parse(text)", realm); }
`;

/**
 * Members that others may have put on every object or list: those of options, of what is handed over, of a pack and the schema of
 * its facts, of problems, and of what describes a property.
 */
const polluting = (prototype: string) => `
for (const name of ["now", "locale", "limit", "rules", "packs", "evidence", "waivers", "evidencePolicy",
  "severity", "reason", "hint", "found", "params", "item", "where", "extra", "disabled", "replacedBy", "appliesWhen", "parameters",
  "extends", "provenance", "id", "kind", "type", "enum", "choices", "items", "properties", "minimum", "exclusiveMaximum", "maxItems",
  "unit", "x-unit", "x-text", "devices", "passwords", "near", "file", "pointer", "body", "missing", "0", "get", "value"]) {
  Object.defineProperty(${prototype}.prototype, name, { __proto__: null, value: "polluted", enumerable: true, configurable: true, writable: true });
}
`;
/** What was put there is taken away again for the answer to be written. */
const cleaned = (prototype: string) => `
function write(said) {
  for (const name of Object.keys(${prototype}.prototype)) delete ${prototype}.prototype[name];
  process.stdout.write(JSON.stringify(said));
}
`;

function answersOf(program: string, ...flags: string[]): unknown {
  const type = /^\s*import /.test(program) ? "module" : "commonjs";
  const { status, stdout, stderr } = run(process.execPath, [...flags, `--input-type=${type}`, "-e", program], {
    cwd: root,
  });
  expect({ status, stderr: stderr.replace(/^.*ExperimentalWarning.*\\n.*\\n/, "") }).toMatchObject({ status: 0 });
  return JSON.parse(stdout);
}

describe("the same verdicts and the same errors, whatever the host", () => {
  const wanted = answersOf(modules + asGiven + toOutput + calls) as Readonly<
    Record<string, { readonly isOurs?: boolean }>
  >;

  it("what is right is answered, and what is wrong is an error of hygie's", () => {
    const refused = Object.entries(wanted).filter(([, answer]) => answer.isOurs !== undefined);
    expect(refused.map(([name]) => name).every((name) => /wrong|no pack/.test(name))).toBe(true);
    expect(refused).toHaveLength(8);
    expect(refused.every(([, answer]) => answer.isOurs)).toBe(true);
    expect(macsf.digest).toBe((wanted.loaded as unknown as readonly [string])[0]);
  });

  it.each<readonly [string, string, ...string[]]>([
    ["CommonJS", commonJs + asGiven + toOutput + calls],
    ["intrinsics that are frozen", modules + asGiven + toOutput + calls, "--frozen-intrinsics", "--no-warnings"],
    ["no code from texts", modules + asGiven + toOutput + calls, "--disallow-code-generation-from-strings"],
    ["no code from texts, CommonJS", commonJs + asGiven + toOutput + calls, "--disallow-code-generation-from-strings"],
    ["no __proto__", modules + asGiven + toOutput + calls, "--disable-proto=delete"],
    ["objects of another realm", modules + ofAnotherRealm + toOutput + calls],
    ["Object.prototype polluted", modules + asGiven + cleaned("Object") + polluting("Object") + calls],
    ["Array.prototype polluted", modules + asGiven + cleaned("Array") + polluting("Array") + calls],
  ])("%s", (_, program, ...flags) => {
    expect(answersOf(program, ...flags)).toEqual(wanted);
  });

  it("two copies side by side: each takes the other's packs, and knows the other's errors", () => {
    const both = `
      import { createRequire } from "node:module";
      import * as one from "hygie";
      import packOfOne from "hygie/rules/macsf";
      const require = createRequire(${JSON.stringify(`${root}package.json`)});
      const other = require("hygie");
      const packOfOther = require("hygie/rules/macsf").default;
      const now = "2026-01-31";
      const same = [packOfOne, packOfOther].flatMap((pack) => [one, other].map((copy) => JSON.stringify(copy.evaluate(pack, {}, { now }))));
      const caught = [];
      for (const [mine, theirs] of [[one, other], [other, one]]) {
        try { mine.evaluate(packOfOne, { x: 1 }); } catch (error) { caught.push(error instanceof theirs.FactsError, error instanceof theirs.HygieError, error instanceof theirs.PackError); }
        caught.push(mine.configurePack(packOfOther, { rules: {} }).digest === packOfOne.digest);
      }
      process.stdout.write(JSON.stringify([one.evaluate === other.evaluate, new Set(same).size, caught]));
    `;
    const each = [true, true, false, true];
    const [areOne, reports, caught] = answersOf(both) as [boolean, number, unknown[]];
    expect([areOne, reports]).toEqual([false, 1]);
    expect(caught).toEqual([...each, ...each]);
  });
});
