import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";

const title = { fr: "Règles régionales" };
const head = { version: "1.0.0", title, locales: ["fr"], helpUri: "urn:hygie:{pack}:{rule}:{locale}" };
const source = (id: string) => ({ id: `${id}-guide`, title: "Guide", publisher: "Région", language: "fr" });
const shorterLock = { "device-auto-lock": { parameters: { maxMinutes: 5 } } };

/** A folder for packs, and how to write one that extends others by id. */
function workshop() {
  const folder = mkdtempSync(join(tmpdir(), "hygie-extend-"));
  const write = (path: string, value: unknown) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value, null, 2));
  };
  const pack = (id: string, path: string, extended: object[], more: object = {}) =>
    write(`${path}/pack.json`, { id, ...head, source: source(id), extends: extended, ...more });
  return { folder, write, pack, run: (...args: string[]) => hygie(args, { cwd: folder }) };
}

const extending = (id: string, rules?: object) => ({
  id,
  version: id === "macsf" ? "^2.0.0" : "^1.0.0",
  ...(rules === undefined ? {} : { rules }),
});

describe("the command finds the packs that a pack extends", () => {
  it("among those of hygie", () => {
    const { pack, run } = workshop();
    pack("region", "region", [extending("macsf")]);
    expect(run("check", "region")).toMatchObject({ status: 0, stdout: "0 errors, 0 warnings\n" });
    const report = JSON.parse(
      run("evaluate", `${root}examples/solo-gp.json`, "--pack", "region", "--format", "json", "--fail-on", "never")
        .stdout,
    );
    expect(report.pack.id).toBe("region");
    expect(report.results).toHaveLength(18);
  });

  it("in folders that --pack names, through any number of packs", () => {
    const { pack, run } = workshop();
    pack("clinic", "clinic", [extending("region")]);
    pack("region", "elsewhere", [extending("macsf", shorterLock)]);
    expect(run("check", "clinic").stdout).toContain('clinic 1.0.0 extends the pack "region", which is not at hand');
    expect(run("check", "clinic", "--pack", "elsewhere").status).toBe(0);
    const shown = run("rules", "device-auto-lock", "--pack", "clinic", "--pack", "elsewhere").stdout;
    expect(shown).toContain(
      "Reprise de macsf 2.0.0\n  - modifiée par region\u00a0: /parameters/maxMinutes, auparavant 15",
    );
    expect(shown).toMatch(/^MACSF, Gestion des risques numériques/m);
  });

  it("and tells which of them was probably meant", () => {
    const { pack, run } = workshop();
    pack("region", "region", [extending("macfs")]);
    expect(run("check", "region").stdout).toContain('the pack "macfs", which is not at hand; did you mean macsf?');
    pack("clinic", "clinic", [extending("regoin")]);
    pack("region", "elsewhere", [extending("macsf")]);
    expect(run("check", "clinic", "--pack", "elsewhere").stdout).toContain("did you mean region?");
  });

  it("but takes no name of theirs for the folder of a pack", () => {
    const { pack, run } = workshop();
    const noFolder =
      'macsf: "macsf" is not the folder of a pack; this pack comes with hygie: give the folder of one of your own';
    expect(run("check", "macsf")).toMatchObject({ status: 2, stderr: expect.stringContaining(noFolder) });
    expect(run("test", "macsf").stderr).toContain(noFolder);
    pack("region", "region", [extending("macsf")]);
    expect(run("check", "region", "--pack", "macsf").stderr).toContain("leave it out: this pack comes with hygie");
    pack("own", "macsf", [extending("macsf")]);
    expect(run("check", "macsf").status, "a folder of that name").toBe(0);
  });

  it("in the npm packages that the project around it depends on", () => {
    const { folder, write, pack, run } = workshop();
    write("package.json", { name: "clinic", dependencies: { "@region/rules": "^1.0.0" } });
    write("node_modules/@region/rules/package.json", { name: "@region/rules", hygie: { packs: ["pack"] } });
    pack("region", "node_modules/@region/rules/pack", [extending("macsf", shorterLock)]);
    pack("clinic", "packs/clinic", [extending("region")]);
    expect(run("check", "packs/clinic")).toMatchObject({ status: 0, stdout: "0 errors, 0 warnings\n" });

    write("package.json", { name: "clinic" });
    expect(run("check", "packs/clinic").status, "a package that is not depended on").toBe(1);
    expect(readFileSync(join(folder, "package.json"), "utf8")).toContain("clinic");
  });

  it("never outside the package that is installed", () => {
    const { folder, write, pack, run } = workshop();
    write("package.json", { name: "clinic", dependencies: { rules: "1", "../secret": "1" } });
    write("node_modules/rules/package.json", { name: "rules", hygie: { packs: ["../../secret", "link", 3] } });
    write("secret/package.json", { name: "secret", hygie: { packs: ["."] } });
    pack("region", "secret", [extending("macsf")]);
    symlinkSync(join(folder, "secret"), join(folder, "node_modules/rules/link"));
    pack("clinic", "clinic", [extending("region")]);
    expect(run("check", "clinic").stdout).toContain('the pack "region", which is not at hand');
  });

  it("and tells one of an installed package that calls itself as one of hygie does, until it is named", () => {
    const { folder, write, pack, run } = workshop();
    write("package.json", { name: "clinic", dependencies: { rules: "1" } });
    cpSync(`${root}rules/macsf`, join(folder, "node_modules/rules"), { recursive: true });
    write("node_modules/rules/package.json", { name: "rules", hygie: { packs: ["."] } });
    pack("clinic", "clinic", [extending("macsf")]);
    for (const args of [["check"], ["test"], ["build", "-o", "clinic.js"]] as const) {
      const [name, ...more] = args;
      const { status, stdout, stderr } = run(name, "clinic", ...more);
      expect(status, name).toBeGreaterThan(0);
      expect(stdout + stderr, name).toMatch(
        /pack\.json(:\d+:\d+)? \/extends\/0\/id: the pack in "node_modules\/rules" of an installed package calls itself "macsf"/,
      );
    }
    expect(run("check", "clinic", "--pack", "node_modules/rules"), "the mend").toMatchObject({ status: 0 });
    write("package.json", { name: "clinic" });
    expect(run("check", "clinic"), "the other mend").toMatchObject({ status: 0 });
  });

  it("and of several versions takes the first in the range, those named first", () => {
    const { folder, pack, run } = workshop();
    cpSync(`${root}rules/macsf`, join(folder, "next"), { recursive: true });
    const path = join(folder, "next/pack.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"version": "2.0.0"', '"version": "2.1.0"'));
    pack("region", "region", [extending("macsf")]);
    expect(run("rules", "home-protection", "--pack", "region", "--pack", "next").stdout).toContain("macsf 2.1.0");
    expect(run("rules", "home-protection", "--pack", "region").stdout).toContain("macsf 2.0.0");
  });

  it("tells a loop with the packs that make it", () => {
    const { pack, run } = workshop();
    pack("a", "a", [extending("b")]);
    pack("b", "b", [extending("a")]);
    expect(run("check", "a", "--pack", "a", "--pack", "b").stdout).toContain(
      '/extends/0/id: "a" extends "b" extends "a": a pack cannot build on itself',
    );
  });

  it("tells what is wrong with a pack that is extended, in its files", () => {
    const { pack, run } = workshop();
    pack("region", "elsewhere", [extending("macsf", { "device-auto-lock": { parameters: { maxMinutes: 45 } } })]);
    pack("clinic", "clinic", [extending("region")]);
    const { status, stdout } = run("check", "clinic", "--pack", "elsewhere");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^error elsewhere\/pack\.json:\d+:\d+ \/extends\/0\/rules\/device-auto-lock\/parameters\/maxMinutes: 45 is not a number from 1 to 30 \(minutes\)/,
    );
    expect(stdout).toContain("1 error,");
  });

  it("refuses a folder without a pack", () => {
    const { pack, run } = workshop();
    pack("region", "region", [extending("macsf")]);
    const { status, stderr } = run("check", "region", "--pack", "nowhere");
    expect([status, stderr]).toEqual([2, '--pack: "nowhere" is not the folder of a pack; check the path\n']);
  });
});

describe("a pack that changes a rule of another", () => {
  it("restates the cases that no longer hold, and gets the cases that are missing", () => {
    const { folder, pack, run } = workshop();
    pack("region", "region", [extending("macsf", shorterLock)]);
    const { status, stdout } = run("test", "region");
    expect(status).toBe(1);
    expect(stdout).toContain("/cases/0 a laptop that locks after 15 minutes: expected pass, found fail");
    expect(stdout).toContain("add to pack.json /extends/0/rules/device-auto-lock/cases");

    const restated = [...stdout.matchAll(/^ {6}(\{.*"expect":"fail"\})$/gm)].flatMap(([, json]) => {
      const one = JSON.parse(json ?? "");
      return one.name.startsWith("notices") ? [] : [one];
    });
    const change = { "device-auto-lock": { ...shorterLock["device-auto-lock"], cases: restated } };
    pack("region", "region", [extending("macsf", change)]);
    const written = run("test", "region", "--write");
    expect(written.stdout).toMatch(
      /\d cases were added: read them, as they say what the rule does, not what it should do\. \d+ cases hold, 0 fail\. Mutation score: 100 %\.\n$/,
    );
    expect(written.status).toBe(0);
    expect(run("check", "region").status).toBe(0);
    const { extends: after } = JSON.parse(readFileSync(join(folder, "region/pack.json"), "utf8"));
    expect(after[0].rules["device-auto-lock"].cases.length).toBeGreaterThan(restated.length);
  });

  it("tells by its own version when verdicts change", () => {
    const { pack, run } = workshop();
    pack("region", "old", [extending("macsf", shorterLock)]);
    pack("region", "new", [extending("macsf", { "device-auto-lock": { parameters: { maxMinutes: 6 } } })]);
    const refused = run("diff", "old", "new");
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("the pack stays at 1.0.0: no step, and it needs a major one");
    expect(refused.stdout).toContain("device-auto-lock, a rule of macsf: a major change");
    pack("region", "new", [extending("macsf", { "device-auto-lock": { parameters: { maxMinutes: 6 } } })], {
      version: "2.0.0",
    });
    expect(run("diff", "old", "new").status).toBe(0);
  });

  it("can be built into a module, where nothing but hygie/runtime is needed", () => {
    const { folder, pack, run } = workshop();
    pack("region", "region", [extending("macsf", shorterLock)]);
    expect(run("build", "region", "-o", "region.js").status).toBe(0);
    expect(readFileSync(join(folder, "region.d.ts"), "utf8")).toContain("device-auto-lock");
  });
});

describe("hygie new", () => {
  const answers = ["--title", "Région", "--source", "Guide", "--publisher", "Région"];
  const rule = ["--rule", "usb-blocked", "--rule-title", "Clés USB bloquées", "--quote", "bloquez les clés USB"];

  it("begins a pack that extends another and holds as it is", () => {
    const { run } = workshop();
    const made = run("new", "pack", "region", "--extends", "macsf", ...answers, ...rule);
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(run("check", "region").stdout).toBe("0 errors, 0 warnings\n");
    expect(run("test", "region").stdout).toMatch(
      /✓ usb-blocked: .*\n\n\d+ cases hold, 0 fail\. Mutation score: 100 %\.\n$/,
    );

    const further = run("new", "pack", "clinic", "--extends", "region", ...answers, ...rule);
    expect(further).toMatchObject({
      status: 2,
      stderr:
        "--rule: region 0.1.0 has a rule usb-blocked already; choose another id for the rule\n" +
        "--rule: region 0.1.0 has a fact usbBlocked already; choose another id for the rule\n",
    });
    const named = ["--rule", "wifi-separate", ...rule.slice(2)];
    const { stdout } = run("new", "pack", "clinic", "--extends", "region", ...answers, ...named);
    expect(stdout).toContain("npx hygie check clinic --pack region");
    expect(run("check", "clinic", "--pack", "region").status).toBe(0);
  });

  it("adds a rule to a pack that had none, with its facts", () => {
    const { pack, run } = workshop();
    pack("region", "region", [extending("macsf")]);
    expect(run("new", "rule", "region", "usb-blocked", "--title", "Clés", "--quote", "bloquez")).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(run("check", "region").stdout).toBe("0 errors, 0 warnings\n");
  });

  it("refuses a language that the other pack does not have", () => {
    const { run } = workshop();
    run("new", "pack", "region", ...answers, ...rule);
    const { stderr } = run("new", "pack", "clinic", "--extends", "region", "--locale", "en", ...answers, ...rule);
    expect(stderr).toContain("--locale: region 0.1.0, which it extends, is not written in en");
  });
});
