import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import { hygie, run } from "../support/command.js";
import { macsf, now, root } from "../support/macsf.js";

// Inside the package, so that a module that was built finds hygie/runtime as it would where hygie is installed.
mkdirSync(`${root}tests/.built`, { recursive: true });
const folder = mkdtempSync(`${root}tests/.built/`);
afterAll(() => rmSync(folder, { recursive: true }));

describe("hygie build", () => {
  it.each([
    ["pack.js", "pack.d.ts"],
    ["pack.mjs", "pack.d.mts"],
    ["pack.cjs", "pack.d.cts"],
  ])("writes %s and %s", (module, types) => {
    expect(hygie(["build", "rules/macsf", "-o", join(folder, module)])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, types), "utf8")).toContain(
      "declare const pack: CompiledPack<MacsfFacts, MacsfRuleId>",
    );
    const load = `import(${JSON.stringify(`file://${join(folder, module)}`)}).then(({ default: it }) => console.log((it.default ?? it).digest))`;
    expect(run(process.execPath, ["--disallow-code-generation-from-strings", "-e", load]).stdout).toBe(
      `${macsf.digest}\n`,
    );
  });

  it("writes a lean pack in one language, in several or in all, and the outcomes alone", () => {
    const report = (locale: string) => evaluate(macsf, {}, { now, locale });
    const build = (name: string, ...flags: string[]) => {
      const module = join(folder, name);
      expect(hygie(["build", "rules/macsf", "-o", module, ...flags])).toEqual({ status: 0, stdout: "", stderr: "" });
      return (code: string) => {
        const load = `import { evaluate } from "hygie"; import pack from "file://${module}"; console.log(JSON.stringify(${code}))`;
        return JSON.parse(run(process.execPath, ["--input-type=module", "-e", load], { cwd: root }).stdout);
      };
    };
    const evaluated = `evaluate(pack, {}, { now: "${now}" })`;
    const french = build("fr.js", "--lean", "--locale", "fr");
    expect(french(evaluated)).toEqual(report("fr"));
    expect(french("pack.definition.locales")).toEqual(["fr"]);
    expect(build("en.js", "--lean", "--locale", "en-GB")(evaluated)).toEqual(report("en"));
    expect(build("all.js", "--lean")("pack.definition.locales")).toEqual(["fr", "en"]);
    expect(build("outcomes.js", "--outcomes")(`pack.outcomesByRule({}, "${now}")`)).toEqual(
      macsf.outcomesByRule({}, now),
    );
    expect(readFileSync(join(folder, "outcomes.d.ts"), "utf8")).toContain("PackOutcomes<MacsfFacts, MacsfRuleId>");
  });

  it("writes the same bytes from the same pack", () => {
    const read = () => {
      hygie(["build", "rules/macsf", "-o", join(folder, "again.js")]);
      return readFileSync(join(folder, "again.js"), "utf8");
    };
    expect(read()).toBe(read());
  });

  it.each([
    ["macsf.js", []],
    ["macsf/fr.js", ["--lean", "--locale", "fr"]],
    ["macsf/outcomes.cjs", ["--outcomes"]],
  ])("writes what hygie itself comes with: %s", (path, flags) => {
    const own = join(folder, path.replace("/", "-"));
    hygie(["build", "rules/macsf", "-o", own, ...flags]);
    expect(readFileSync(own, "utf8")).toBe(readFileSync(`${root}dist/rules/${path}`, "utf8"));
  });

  it("writes rules that a reader recognises", () => {
    hygie(["build", "rules/macsf", "-o", join(folder, "read.js")]);
    const code = readFileSync(join(folder, "read.js"), "utf8");
    expect(code).toContain(
      "// device-auto-lock: Un verrouillage automatique de vos ordinateur/téléphone après un court délai",
    );
    expect(code).toContain("const autoLockMinutes = item.autoLockMinutes;");
    expect(code).toContain('typeof autoLockMinutes !== "number" ? 1 : -(autoLockMinutes <= maxMinutes) & 3');
    expect(code).toContain(
      "codes[10] = (1208003327 >> ((device_auto_lock_applies << 3) | (device_auto_lock_passes << 1))) & 3;",
    );
    expect(code).not.toMatch(/eval\(|new Function/);
  });

  it("writes nothing of a pack that is wrong, and says what is", () => {
    const pack = mkdtempSync(join(tmpdir(), "hygie-wrong-"));
    cpSync(`${root}rules/macsf`, pack, { recursive: true });
    const rule = join(pack, "no-shared-login.json");
    writeFileSync(rule, readFileSync(rule, "utf8").replace('"severity": "critical"', '"severity": "critcal"'));
    const output = join(folder, "wrong.js");
    expect(hygie(["build", pack, "-o", output])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'no-shared-login.json:11:3 /severity: "critcal" is not "critical", "high", "medium" or "low"; did you mean critical?\n',
    });
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    ["no output", ["build", "rules/macsf"], "--output: this option is missing; add --output <file>"],
    [
      "an output that is no module",
      ["build", "rules/macsf", "-o", "pack.json"],
      '--output: "pack.json" is no module; write a file that ends in .js, .mjs or .cjs',
    ],
    [
      "a language without --lean",
      ["build", "rules/macsf", "-o", join(folder, "x.js"), "--locale", "fr"],
      "--locale: it says nothing without --lean; add --lean, or leave it out",
    ],
    [
      "a language that the pack lacks",
      ["build", "rules/macsf", "-o", join(folder, "x.js"), "--lean", "--locale", "de"],
      '--locale: the pack macsf is not written in "de"; use "fr" or "en"',
    ],
    [
      "a lean pack and its outcomes alone at once",
      ["build", "rules/macsf", "-o", join(folder, "x.js"), "--lean", "--outcomes"],
      "--outcomes: --outcomes and --lean do not go together; leave one of them out",
    ],
    [
      "no folder",
      ["build", "rules/nowhere", "-o", join(folder, "x.js")],
      "rules/nowhere: there is no such file or folder; check the path",
    ],
  ])("refuses %s", (_, args, message) => {
    const { status, stderr } = hygie(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
