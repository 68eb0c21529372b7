import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../support/command.js";
import { root } from "../support/macsf.js";
import { editFile } from "../support/pack-folder.js";

/** A repository, with the built command in the place of what `npx` would fetch, and nobody for `gh` to call. */
let repository: string;
let bin: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "hygie-recipe-"));
  [repository, bin] = [join(folder, "repository"), join(folder, "bin")];
  for (const one of [repository, bin]) mkdirSync(one);
  const npx = `#!/bin/sh\ncase "$1" in --yes|--no-install) shift;; esac\ncase "$1" in hygie|hygie@0.1) shift;; *) exit 127;; esac\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`;
  script("npx", npx);
  // It notes how it is called, and lists the comments that are there.
  const list = `case "$*" in *--paginate*) cat "${folder}/comments.txt" 2>/dev/null || true;; esac`;
  script("gh", `#!/bin/sh\necho "$@" >> "${folder}/gh.txt"\n${list}\n`);
  expect(run("git", ["init", "--quiet"], { cwd: repository }).status).toBe(0);
});

function script(name: string, text: string): void {
  writeFileSync(join(bin, name), text);
  chmodSync(join(bin, name), 0o755);
}

function shell(line: string, { env = {}, cwd = repository }: { env?: object; cwd?: string } = {}) {
  const PATH = [bin, process.env.PATH].join(delimiter);
  return run("sh", ["-e", "-c", line], { cwd, env: { ...env, PATH } });
}

const yaml = (path: string) => parse(readFileSync(`${root}examples/${path}`, "utf8"));

describe("the recipe for GitHub Actions", () => {
  interface Step {
    readonly name?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, string>>;
  }
  const workflow = yaml("github-action/hygie.yml");
  const { steps, env, permissions } = workflow.jobs.evaluate as {
    steps: readonly Step[];
    env: object;
    permissions: Readonly<Record<string, string>>;
  };
  const summary = () => join(repository, "..", "summary.md");
  const runAll = (folder = repository) =>
    steps
      .flatMap(({ run }) => (run === undefined ? [] : [run]))
      .map((line) =>
        shell(line, {
          env: { ...env, GITHUB_STEP_SUMMARY: summary(), GITHUB_REPOSITORY: "ours/site", PULL_REQUEST: "7" },
          cwd: folder,
        }),
      );
  const called = () =>
    readFileSync(join(repository, "..", "gh.txt"), "utf8")
      .trim()
      .split("\n")
      .slice(1);
  const factsAre = (facts: string) => {
    mkdirSync(join(repository, "practice"), { recursive: true });
    cpSync(`${root}examples/${facts}`, join(repository, "practice/facts.json"));
  };

  it("takes the rights that its steps need, and actions by their versions", () => {
    expect(workflow.permissions).toEqual({});
    expect(permissions).toMatchObject({ contents: "read", "security-events": "write", "pull-requests": "write" });
    for (const { uses = "a@v1" } of steps) expect(uses).toMatch(/@v\d+$/);
  });

  it("uploads the file that it writes, whose paths lead from the root of the repository", () => {
    factsAre("dental-group.json");
    const outcomes = runAll();
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0, 1]); // a critical rule fails
    const upload = steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@"));
    const sarif = JSON.parse(readFileSync(join(repository, upload?.with?.sarif_file ?? ""), "utf8"));
    const { results, tool } = sarif.runs[0];
    expect(results.length).toBeGreaterThan(3);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe("practice/facts.json");
      expect(existsSync(join(repository, artifactLocation.uri))).toBe(true);
      expect(region.startLine).toBeGreaterThan(0);
    }
    expect(tool.driver.version).toBe(JSON.parse(readFileSync(`${root}package.json`, "utf8")).version);
  });

  it("shows the report as the summary of the run, and as a comment", () => {
    factsAre("solo-gp.json");
    runAll();
    const text = readFileSync(summary(), "utf8");
    expect(text).toMatch(/^## Evaluated by the rules macsf/);
    expect(text).toBe(readFileSync(join(repository, "hygie.md"), "utf8"));
    expect(readFileSync(join(repository, "comment.md"), "utf8")).toBe(`<!-- hygie -->\n${text}`);
    expect(called()).toEqual(["api repos/ours/site/issues/7/comments -F body=@comment.md"]);
  });

  it("edits its own comment, and no other", () => {
    factsAre("solo-gp.json");
    writeFileSync(join(repository, "..", "comments.txt"), "42\n");
    runAll();
    expect(called()).toEqual(["api --method PATCH repos/ours/site/issues/comments/42 -F body=@comment.md"]);
  });

  it("lets no fact be a command to the runner", () => {
    factsAre("dental-group.json");
    const [first, ...rest] = (runAll().at(-1)?.stdout ?? "").trim().split("\n");
    expect(first).toMatch(/^::stop-commands::[-0-9a-f]{36}$/);
    expect(rest.at(-1)).toBe(`::${first?.slice("::stop-commands::".length)}::`);
  });

  it("stops at facts that are wrong", () => {
    mkdirSync(join(repository, "practice"));
    writeFileSync(join(repository, "practice/facts.json"), '{ "devises": [] }');
    const [evaluated] = runAll();
    expect(evaluated?.status).toBe(2);
    expect(evaluated?.stderr).toContain("did you mean devices?");
  });
});

describe("the paths of SARIF", () => {
  const uriOf = (args: readonly string[], cwd: string) => {
    const { stdout } = shell(`npx hygie ${args.join(" ")}`, { cwd });
    return JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
  };

  it("lead from the root of the repository, wherever the command runs", () => {
    const inner = join(repository, "a b/practices");
    mkdirSync(inner, { recursive: true });
    cpSync(`${root}examples/solo-gp.json`, join(inner, "facts.json"));
    const evaluate = ["evaluate", "facts.json", "--fail-on", "never", "--format", "sarif"];
    expect(uriOf(evaluate, inner)).toMatchObject({ uri: "a%20b/practices/facts.json", uriBaseId: "%SRCROOT%" });
    cpSync(`${root}rules/macsf`, join(repository, "packs/own"), { recursive: true });
    editFile(join(repository, "packs/own"), "device-auto-lock.json", (text) =>
      text.replace('"unit": "minutes"', '"unit": "hours"'),
    );
    const check = ["check", "own", "--format", "sarif"];
    expect(uriOf(check, join(repository, "packs"))).toMatchObject({ uri: "packs/own/device-auto-lock.json" });
  });
});

describe("the recipe for pre-commit", () => {
  interface Hook {
    readonly id: string;
    readonly language: string;
    readonly files: string;
    readonly exclude?: string;
    readonly entry: string;
  }
  const hooks: readonly Hook[] = yaml("pre-commit/.pre-commit-config.yaml").repos[0].hooks;

  /** Runs each hook as pre-commit does: with those of the files that it wants behind its entry, and not at all without any. */
  const commit = (...files: readonly string[]) =>
    hooks.flatMap(({ id, files: wanted, exclude = "^$", entry }) => {
      const given = files.filter((file) => new RegExp(wanted).test(file) && !new RegExp(exclude).test(file));
      if (given.length === 0) return [];
      const { status, stdout, stderr } = shell(`${entry} ${given.map((file) => `'${file}'`).join(" ")}`);
      return [{ id, status, output: stdout + stderr }];
    });

  beforeEach(() => {
    cpSync(`${root}examples/packs/littoral`, join(repository, "packs/littoral"), { recursive: true });
    mkdirSync(join(repository, "practices"));
    cpSync(`${root}examples/dental-group.json`, join(repository, "practices/north side.json"));
  });

  it("lets packs and facts pass that are right, and looks at what changes alone", () => {
    expect(hooks.map(({ language }) => language)).toEqual(["system", "system"]);
    expect(commit("README.md", "practices/north.evidence.json")).toEqual([]);
    expect(commit("packs/littoral/pack.json", "practices/north side.json")).toMatchObject([
      { id: "hygie-packs", status: 0 },
      { id: "hygie-facts", status: 0, output: "" },
    ]);
  });

  it("stops a pack with an error, and one with a case that fails", () => {
    const littoral = join(repository, "packs/littoral");
    cpSync(littoral, join(repository, "packs/other"), { recursive: true });
    editFile(littoral, "backups-tested.json", (text) => text.replace('"expect": "pass"', '"expect": "fail"'));
    const [failing] = commit("packs/other/pack.json", "packs/littoral/backups-tested.json");
    expect(failing?.status).toBe(1);
    expect(failing?.output).toMatch(/backups-tested/);
    editFile(littoral, "pack.json", (text) => text.replace('"id"', '"idd"'));
    const [wrong] = commit("packs/littoral/pack.json", "packs/other/pack.json");
    expect(wrong?.status).toBe(1);
    expect(wrong?.output).toContain("did you mean id?");
  });

  it("stops facts that are wrong, the second of two as well", () => {
    writeFileSync(join(repository, "practices/south.json"), '{ "devises": [] }');
    const [facts] = commit("practices/north side.json", "practices/south.json");
    expect(facts?.status).toBe(1);
    expect(facts?.output).toContain("practices/south.json:1:3");
  });
});
