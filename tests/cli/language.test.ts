import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { smallPack } from "../support/pack.js";

const facts = "examples/solo-gp.json";
let folder: string;
const write = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};
/** The same pack in other languages, each with the texts that it has in French and a mark. */
const packIn = (...locales: string[]) => {
  const translate = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(translate);
    if (typeof node !== "object" || node === null) return node;
    const members = Object.entries(node).flatMap(([name, member]) =>
      name === "fr" ? locales.map((locale) => [locale, marked(member, locale)]) : [[name, translate(member)]],
    );
    return Object.fromEntries(members);
  };
  const marked = (node: unknown, locale: string): unknown =>
    typeof node === "string"
      ? `${node} [${locale}]`
      : Array.isArray(node)
        ? node.map((item) => marked(item, locale))
        : Object.fromEntries(Object.entries(node as object).map(([name, member]) => [name, marked(member, locale)]));
  return { ...(translate(smallPack()) as object), locales };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hygie-language-"));
});

describe("the language", () => {
  const help = (args: string[], env: object = {}) => hygie(["--help", ...args], { env }).stdout.split(" ")[0];
  const [fr, en] = ["Utilisation\u00a0:", "Usage:"];

  it.each(["fr", "FR", "fr-FR", "fr_CA", "fr_FR.UTF-8"])("may be asked for as %s", (tag) => {
    expect(help(["--lang", tag])).toBe(fr);
    expect(JSON.parse(hygie(["evaluate", facts, "--format", "json", "--lang", tag]).stdout).locale).toBe("fr");
  });

  it("is that of LC_ALL, else of LC_MESSAGES, else of LANG, else English", () => {
    expect(help([], { LANG: "fr_FR.UTF-8" })).toBe(fr);
    expect(help([], { LANG: "en_GB.UTF-8", LC_MESSAGES: "fr_BE" })).toBe(fr);
    expect(help([], { LANG: "fr_FR", LC_MESSAGES: "fr_FR", LC_ALL: "en_US.UTF-8" })).toBe(en);
    expect(help([], { LANG: "fr_FR", LC_ALL: "C" })).toBe(en);
    expect(help([], { LANG: "de_DE.UTF-8" })).toBe(en);
    expect(help(["--lang", "en"], { LANG: "fr_FR.UTF-8" })).toBe(en);
  });

  it("decides of a report and of rules when nobody asks for one, where the pack has it", () => {
    const report = (env: object) => JSON.parse(hygie(["evaluate", facts, "--format", "json"], { env }).stdout).locale;
    expect(report({ LANG: "en_US.UTF-8" })).toBe("en");
    expect(report({ LANG: "de_DE.UTF-8" })).toBe("fr"); // the pack's first
    expect(report({ LANG: "C.UTF-8" })).toBe("fr");
    expect(hygie(["rules"], { env: { LANG: "en_US.UTF-8" } }).stdout).toContain("Automatic lock");
    expect(hygie(["rules"]).stdout).toContain("Verrouillage automatique");
  });

  it("is asked for once", () => {
    for (const [first, second] of [
      ["en", "fr"],
      ["fr", "fr"],
    ] as const) {
      const { status, stdout, stderr } = hygie(["--lang", first, "evaluate", facts, "--lang", second]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toBe(
        first === "fr"
          ? "--lang\u00a0: cette option est donnée deux fois\u00a0; ne la donnez qu’une fois\n"
          : "--lang: it is given twice; give it once\n",
      );
    }
  });

  it.each([
    ...[
      [["evaluate", facts]],
      [["rules"]],
      [["check", "x"]],
      [["test", "x"]],
      [["diff", "x", "y"]],
      [["new", "pack", "x"]],
    ],
    ...[
      [["build", "x", "-o", "x.js"]],
      [["docs", "x", "-o", "y"]],
      [["new", "rule", "x", "y"]],
      [["check", "--help"]],
      [[]],
    ],
  ])("is one that hygie speaks, or the pack: %j", (args) => {
    const { status, stdout, stderr } = hygie([...args, "--lang", "de"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^--lang: (hygie does not speak|the pack macsf is not written in) "de"; use "fr" or "en"\n$/,
    );
  });

  it("needs a value", () => {
    expect(hygie(["evaluate", facts, "--lang"])).toMatchObject({
      status: 2,
      stderr: "--lang: the value is missing; write --lang <language>\n",
    });
  });
});

describe("a pack in English alone", () => {
  const evaluate = (args: string[], env: object = {}) =>
    hygie(["evaluate", write("none.json", {}), "--pack", write("english.json", packIn("en")), ...args], { env });

  it("is reported in English, whatever the environment is", () => {
    for (const env of [{}, { LANG: "fr_FR.UTF-8" }]) {
      const { status, stdout } = evaluate([], env);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Evaluated by the rules small 1\.0\.0 on /);
      expect(stdout).toContain("Portes [en]");
    }
    expect(hygie(["rules", "--pack", join(folder, "english.json")]).stdout).toContain("Portes [en]");
  });

  it("is not reported in French, and that is said in French", () => {
    for (const args of [
      ["--lang", "fr"],
      ["--lang", "fr-CA"],
    ]) {
      expect(evaluate(args)).toMatchObject({
        status: 2,
        stdout: "",
        stderr: `--lang\u00a0: le jeu de règles small n’est pas écrit en "${args[1]}"\u00a0; choisissez "en"\n`,
      });
    }
  });
});

describe("a pack in a language that hygie does not speak", () => {
  it("is reported in it, with what hygie says in English", () => {
    const pack = ["--pack", write("german.json", packIn("fr", "de"))];
    const { stdout } = hygie(["evaluate", write("none.json", {}), ...pack, "--lang", "de-CH"]);
    expect(stdout).toMatch(/^Evaluated by the rules small 1\.0\.0 on /);
    expect(stdout).toContain("Portes [de]");
    const rule = hygie(["rules", "doors-locked", ...pack, "--lang", "de"]).stdout;
    expect(rule).toContain("Portes [de]");
    expect(rule).toContain("Severity: high");
    expect(hygie(["rules", ...pack], { env: { LANG: "de_AT.UTF-8" } }).stdout).toContain("Portes [de]");
  });
});
