import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "../support/macsf.js";

/** What a browser loads of a program: bundled, minified and gzipped, in bytes. */
async function sizeOf(
  program: string,
): Promise<{ readonly bytes: number; readonly code: string; readonly warnings: number }> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  return { bytes: gzipSync(code, { level: 9 }).length, code, warnings: warnings.length };
}

describe("the budget of a bundle", () => {
  it.each([
    ["the pack macsf whole, in both languages", "", 66_100],
    ["the lean pack in French", "/fr", 43_550],
    ["the lean pack in English", "/en", 42_100],
  ])("evaluate and %s", async (_, part, most) => {
    const { bytes, warnings } = await sizeOf(
      `import { evaluate } from "hygie"; import macsf from "hygie/rules/macsf${part}"; globalThis.report = evaluate(macsf, {});`,
    );
    expect(bytes).toBeLessThan(most);
    expect(warnings).toBe(0);
  });

  it("the outcomes alone: 4.8 KB", async () => {
    const { bytes, code } = await sizeOf(
      'import { outcomes } from "hygie/rules/macsf/outcomes"; globalThis.codes = outcomes({});',
    );
    expect(bytes).toBeLessThan(4_800);
    expect(code).not.toMatch(/helpUri|unknown fact/);
  });

  it("a lean pack brings what hygie says of its own in its language alone", async () => {
    const { code } = await sizeOf(
      'import { evaluate } from "hygie"; import macsf from "hygie/rules/macsf/en"; globalThis.report = evaluate(macsf, {});',
    );
    expect(code.includes("does not call for this rule")).toBe(true);
    expect(code.includes("situation du cabinet")).toBe(false);
  });

  it("a lean pack brings nothing of what none of its rules asks", async () => {
    const { code } = await sizeOf(
      'import { evaluate } from "hygie"; import macsf from "hygie/rules/macsf/en"; globalThis.report = evaluate(macsf, {});',
    );
    expect(code).toContain("cellFor");
    expect(code).not.toMatch(/unknown framework|isWhole/);
  });

  it("one language of problems: the others come with what describes them, and only then", async () => {
    const all = "evaluate, nextQuestions, loadPack, configurePack, diffPacks";
    const { code } = await sizeOf(`import { ${all} } from "hygie"; globalThis.all = [${all}];`);
    expect(code).toContain("did you mean");
    expect(code).not.toContain("vouliez-vous");
    const described = await sizeOf('import { describeProblem } from "hygie"; globalThis.say = describeProblem;');
    expect(described.code).toContain("vouliez-vous");
  });

  it("the text of a report brings no other format", async () => {
    const { code } = await sizeOf('import { toText } from "hygie/reporters"; globalThis.write = toText;');
    expect(code).not.toMatch(/SRCROOT|testsuites|<details>/);
  });

  it("the logic alone: 18 KB, without a pack, a reporter or Ajv", async () => {
    const { bytes, code } = await sizeOf(
      'import { compileLogic } from "hygie/logic"; globalThis.ask = compileLogic({ var: "a" });',
    );
    expect(bytes).toBeLessThan(18_700);
    expect(code).not.toMatch(/evidenceTypes|instancePath|macsf|Score|is a group of facts/);
  });
});
