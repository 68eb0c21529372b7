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
  it("evaluate and the pack macsf in both languages: 62 KB, of which 35 KB are the pack", async () => {
    const { bytes, warnings } = await sizeOf(
      'import { evaluate } from "hygie"; import macsf from "hygie/rules/macsf"; globalThis.report = evaluate(macsf, {});',
    );
    expect(bytes).toBeLessThan(62_000);
    expect(warnings).toBe(0);
  });

  it("one language of problems: the others come with what describes them, and only then", async () => {
    const all = "evaluate, nextQuestions, loadPack, configurePack, diffPacks";
    const { code } = await sizeOf(`import { ${all} } from "hygie"; globalThis.all = [${all}];`);
    expect(code).toContain("did you mean");
    expect(code).not.toContain("vouliez-vous");
    const described = await sizeOf('import { describeProblem } from "hygie"; globalThis.say = describeProblem;');
    expect(described.code).toContain("vouliez-vous");
  });

  it("the logic alone: 19.1 KB, without a pack, a reporter or Ajv", async () => {
    const { bytes, code } = await sizeOf(
      'import { compileLogic } from "hygie/logic"; globalThis.ask = compileLogic({ var: "a" });',
    );
    expect(bytes).toBeLessThan(19_100);
    expect(code).not.toMatch(/evidenceTypes|instancePath|macsf|Score/);
  });
});
