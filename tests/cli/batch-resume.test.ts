import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";

const example = JSON.parse(readFileSync(`${root}examples/solo-gp.json`, "utf8"));
/** As many practices as take a second or so: more by `HYGIE_RUNS`. */
const count = 20_000;
const kills = Math.ceil(Number(process.env.HYGIE_RUNS ?? 300) / 100);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hygie-resume-"));
  const lines = Array.from({ length: count }, (_, i) =>
    i % 1000 === 7 ? `{"id":"P${i}"` : JSON.stringify({ id: `P${i}`, ...example }),
  );
  writeFileSync(path("facts.ndjson"), `${lines.join("\n")}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const call = ["batch", "facts.ndjson", "--key", "id", "--now", "2026-01-31", "--lang", "en", "--workers", "1"];
const here = (...more: string[]) => hygie([...call, ...more], { cwd: folder });

/** Starts it, and kills it after so many milliseconds, if it has not ended by itself. */
async function killed(args: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [`${root}dist/cli.js`, ...args], { cwd: folder, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await ended;
  clearTimeout(timer);
}

describe("a run that was killed", () => {
  it.each(["outcomes.ndjson", "outcomes.csv", "portfolio.json"])(
    "goes on where it was, and writes what one that was not writes: %s",
    async (file) => {
      const output = file.startsWith("portfolio") ? ["--output", "aggregates"] : [];
      expect(here("-o", `whole-${file}`, ...output).status).toBe(2); // some lines are cut
      for (let i = 0; i < kills && !existsSync(path(file)); i += 1) {
        await killed([...call, "-o", file, ...output, "--resume"], 250 + 900 * Math.random());
      }
      if (!existsSync(path(file))) expect(here("-o", file, ...output, "--resume").status).toBe(2);
      expect(readFileSync(path(file)).equals(readFileSync(path(`whole-${file}`)))).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(["facts.ndjson", file, `whole-${file}`].sort());
    },
  );
});

describe("what an interrupted run left", () => {
  beforeEach(async () => {
    const args = [...call, "-o", "out.ndjson"];
    const child = spawn(process.execPath, [`${root}dist/cli.js`, ...args], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    while (child.exitCode === null && !isBegun()) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(path("out.ndjson.resume"))).toBe(true);
  });

  /** Has it noted that something was written? */
  function isBegun(): boolean {
    return (
      existsSync(path("out.ndjson.resume")) && JSON.parse(readFileSync(path("out.ndjson.resume"), "utf8")).bytes > 0
    );
  }

  it("is gone on with from its notes, though half a line may be behind them", () => {
    appendFileSync(path("out.ndjson.part"), '{"line":1');
    expect([here("-o", "out.ndjson", "--resume").status, here("-o", "whole.ndjson").status]).toEqual([2, 2]);
    expect(readFileSync(path("out.ndjson")).equals(readFileSync(path("whole.ndjson")))).toBe(true);
  });

  it("is not written over", () => {
    const { status, stderr } = here("-o", "out.ndjson");
    expect([status, stderr]).toEqual([
      2,
      "out.ndjson.resume: a run that was interrupted is kept here; nothing was changed; go on with it by --resume, or delete it and its .part to start again\n",
    ]);
  });

  it.each<readonly [what: string, change: () => void, more: readonly string[], said: string]>([
    ["an option", () => undefined, ["--column", "x"], "the options are others"],
    ["the pack", () => undefined, ["--pack", "macsf@1"], "the pack is another"],
    ["the input", () => appendFileSync(path("facts.ndjson"), "{}\n"), [], "the files of practices are others"],
    ["the output", () => writeFileSync(path("out.ndjson.part"), "x"), [], "what it had written was changed"],
    ["its notes", () => writeFileSync(path("out.ndjson.resume"), "{"), [], "cannot be read"],
  ])("is not gone on with when %s is another", (_, change, more, said) => {
    change();
    const { status, stderr } = here("-o", "out.ndjson", "--resume", ...more);
    expect(stderr).toContain(said);
    expect([status, existsSync(path("out.ndjson"))]).toEqual([2, false]);
  });
});
