import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { smallPack, smallRule } from "../support/pack.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const wicked = "a\u001b[2J\u009b31m\u202e\u061c\u2066b\r\nFORGED line";

/** A pack in a folder in which every text of a stranger's is wicked. */
function wickedPack(): string {
  const folder = mkdtempSync(join(tmpdir(), "hygie-strangers-"));
  const fr = { title: wicked, why: wicked, pass: wicked, fail: wicked, unknown: wicked, steps: [wicked] };
  const {
    facts,
    rules: _,
    ...pack
  } = { ...smallPack(), title: { fr: wicked }, impacts: { theft: { title: { fr: wicked } } } };
  const { parameters: _parameters, ...rule } = smallRule({
    text: { fr },
    source: { document: "guide", quote: wicked, section: wicked },
    appliesWhen: { "!!": [{ var: "guards" }] },
    logic: { some: [{ var: "doors" }, { "===": [{ var: "id" }, wicked] }] },
    cases: [{ name: wicked, facts: { guards: 1, doors: [{ id: "x" }] }, expect: "pass" }],
  });
  const files = { "pack.json": { ...pack, rules: [rule.id] }, "facts.schema.json": facts, [`${rule.id}.json`]: rule };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
  return folder;
}

describe("what a stranger's pack, facts and names say is inert in the terminal", () => {
  const pack = wickedPack();
  const facts = join(pack, "facts.txt");
  writeFileSync(facts, JSON.stringify({ guards: 1, doors: [{ id: wicked, locked: false }, { id: "y" }] }));
  const wrong = join(pack, "wrong.txt");
  writeFileSync(wrong, JSON.stringify({ [wicked]: 1, doors: [{ [wicked]: wicked, kind: wicked }] }));
  const broken = join(pack, "broken.txt");
  writeFileSync(broken, `{ "a": \u009b\u202e${wicked} }`);

  it.each([
    ["rules", "--pack", pack],
    ["rules", "doors-locked", "--pack", pack],
    ["rules", "doors-locked", "--pack", pack, "--format", "json"],
    ["evaluate", facts, "--pack", pack],
    ["evaluate", facts, "--pack", pack, "--format", "json"],
    ["ask", facts, "--pack", pack],
    ["evaluate", wrong, "--pack", pack],
    ["evaluate", broken, "--pack", pack],
    ["evaluate", wicked],
    ["evaluate", facts, "--waivers", wicked],
    ["evaluate", facts, "--lang", wicked],
    ["evaluate", facts, "--format", wicked],
    ["check", pack],
    ["check", pack, "--format", "json"],
    ["check", pack, "--format", "sarif"],
    ["check", wicked],
    ["check", pack, "--pack", wicked],
    ["check", pack, "--source", wicked],
    ["test", pack],
    ["test", pack, "--format", "json"],
    ["diff", pack, "macsf"],
    ["diff", pack, wicked],
    ["build", pack, "-o", wicked],
    ["new", "pack", wicked],
    ["new", "rule", pack, wicked],
    [wicked],
    [`--${wicked}`],
  ])("hygie %j %j %j %j", (...args) => {
    const { stdout, stderr } = hygie(args);
    expect(stdout + stderr).not.toBe("");
    expect(stdout).not.toMatch(obeyed);
    expect(stderr).not.toMatch(obeyed);
    expect(stdout + stderr).not.toMatch(/^\s*FORGED/m);
  });
});
