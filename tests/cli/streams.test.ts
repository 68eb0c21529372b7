import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { copyOfMacsf } from "../support/pack-folder.js";

const facts = join(mkdtempSync(join(tmpdir(), "hygie-streams-")), "facts.json");
writeFileSync(facts, '{"authentication":[{"enforced":false}]}');

/** Runs a script in which `hygie` is the command. */
const shell = (script: string, env: object = {}) =>
  run("bash", ["-c", `hygie() { timeout 60 "${process.execPath}" dist/cli.js "$@"; }\n${script}`], { env });

describe("a stream that fails is told in one sentence, with exit code 2", () => {
  it.each([
    "evaluate examples/solo-gp.json --now 2026-11-24",
    "evaluate examples/solo-gp.json --now 2026-11-24 --format json",
    "rules",
    "rules device-auto-lock --format json",
    "check examples/packs/littoral",
    "diff macsf macsf",
    "--help",
    "evaluate --help",
    "--version",
  ])("a full disk: %s", (call) => {
    const { stdout } = shell(`hygie ${call} 2>&1 >/dev/full; echo "exit $?"`);
    expect(stdout).toBe("standard output: it cannot be written: the disk is full; make room, then try again\nexit 2\n");
  });

  it.each(["evaluate examples/solo-gp.json", "rules", "--help"])("a pipe that nobody reads: %s", (call) => {
    const { stdout, stderr } = shell(`hygie ${call} | true; echo "exit \${PIPESTATUS[0]}"`);
    expect(stdout).toBe("exit 2\n");
    expect(stderr).toBe(
      "standard output: it cannot be written: nobody reads it any more; read it to its end, or write it into a file\n",
    );
  });

  it("in French too", () => {
    const { stdout } = shell("hygie rules 2>&1 >/dev/full", { LC_ALL: "fr_FR.UTF-8" });
    expect(stdout).toBe(
      "sortie standard\u00a0: écriture impossible\u00a0: le disque est plein\u00a0; faites de la place, puis recommencez\n",
    );
  });

  it.each([
    ["a full disk", "2>/dev/full; echo $?"],
    ["a pipe that nobody reads", "2> >(true); echo $?"],
  ])("standard error on %s: the exit code tells all", (_, to) => {
    expect(shell(`hygie evaluate no-such.json ${to}`)).toEqual({ status: 0, stdout: "2\n", stderr: "" });
  });
});

describe("standard input", () => {
  const script = (input: string) =>
    `${input} | hygie evaluate - --now 2026-01-31 --format json | wc -c; echo "\${PIPESTATUS[1]}"`;

  it("is waited for, where it comes piece by piece", () => {
    const atOnce = shell(script(`cat ${facts}`)).stdout;
    expect(atOnce).toMatch(/1\n$/);
    expect(shell(script(`(sleep 0.5; head -c 9 ${facts}; sleep 0.5; tail -c +10 ${facts})`)).stdout).toBe(atOnce);
  });

  it("is read by its other names, and from what the shell hands over", () => {
    const evaluate = (path: string) => `hygie evaluate ${path} --now 2026-01-31 --format json`;
    const expected = shell(evaluate(facts)).stdout;
    expect(shell(`${evaluate("/dev/stdin")} < ${facts}`).stdout).toBe(expected);
    expect(shell(evaluate(`<(sleep 0.2; cat ${facts})`)).stdout).toBe(expected);
  });
});

describe("what is no file is refused at once", () => {
  it.each([
    ["a pipe", "mkfifo x; hygie evaluate x"],
    ["a device", "ln -s /dev/zero x; hygie evaluate x"],
    ["a pipe for a pack", "mkfifo x; hygie rules --pack x"],
    ["a pipe for a source", "mkfifo x; hygie check examples/packs/littoral --source x"],
  ])("%s", (_, call) => {
    const folder = mkdtempSync(join(tmpdir(), "hygie-streams-"));
    const { stdout, stderr } = shell(`${call.replaceAll(/\bx\b/g, join(folder, "x"))}; echo "exit $?"`);
    expect(stderr).toMatch(/\/x: this is a pipe or a device, not a file; .*\n$/);
    expect(stdout).toBe("exit 2\n");
  });

  it.each(["pack.json", "facts.schema.json", "device-auto-lock.json", "package.json", "unlisted.json"])(
    "in a pack: %s",
    (name) => {
      const folder = copyOfMacsf();
      const { stdout, stderr } = shell(`rm -f ${folder}/${name}; mkfifo ${folder}/${name}; hygie check ${folder}`);
      const isRead = !name.startsWith("package") && !name.startsWith("unlisted");
      expect(stdout + stderr).toMatch(isRead ? new RegExp(`${name}: this is a pipe or a device`) : /^0 errors/);
      rmSync(folder, { recursive: true });
    },
  );
});
