import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.js";
import { hygie } from "../support/command.js";
import { macsf } from "../support/macsf.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

const takenAway = "\r\u001b[K";

/** A terminal, and a clock that a test moves. */
function terminal({ isTTY = true, columns = 20 } = {}) {
  const written: string[] = [];
  let time = 0;
  const write = (text: unknown) => written.push(String(text)) > 0;
  const line = progressOn({ isTTY, columns, write }, () => time);
  return {
    written,
    line,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("the progress line", () => {
  it("is written over, ten times a second at the most, and taken away at the end", () => {
    const { written, line, wait } = terminal();
    for (let i = 1; i <= 100; i++) {
      wait(10);
      line.show(() => `${i} tried`);
    }
    line.clear();
    expect(written).toEqual([...Array.from({ length: 10 }, (_, i) => `\r${i + 1}0 tried\u001b[K`), takenAway]);
  });

  it("is not there for work that is done at once", () => {
    const { written, line, wait } = terminal();
    wait(50);
    line.show(() => "soon done");
    line.clear();
    expect(written).toEqual([]);
  });

  it("never goes beyond the width of the terminal, where it would not be written over", () => {
    const { written, line, wait } = terminal({ columns: 10 });
    wait(1000);
    line.show(() => "device-auto-lock");
    expect(written).toEqual(["\rdevice-au\u001b[K"]);
  });

  it("is never written where nobody looks, nor made", () => {
    const { written, line, wait } = terminal({ isTTY: false });
    wait(1000);
    line.show(() => {
      throw new Error("made for nobody");
    });
    line.clear();
    expect(written).toEqual([]);
  });
});

describe("long work of the command", () => {
  const asTerminal = { NODE_OPTIONS: "--import=data:text/javascript,process.stderr.isTTY=true" };
  const facts = join(mkdtempSync(join(tmpdir(), "hygie-progress-")), "many.ndjson");
  writeFileSync(facts, '{"devices":[]}\n'.repeat(20_000));
  /** A pack of which many mutants, which no case notices, have to be searched for. */
  const packWithFewCases = () => {
    const folder = copyOfMacsf();
    for (const id of macsf.ruleIds) {
      editFile(folder, `${id}.json`, (text) => {
        const rule = JSON.parse(text);
        return JSON.stringify({ ...rule, cases: rule.cases.slice(0, 1) });
      });
    }
    return folder;
  };

  it.each<[string, () => string[], RegExp, RegExp]>([
    [
      "diff",
      () => ["diff", "macsf", "rules/macsf", "--facts", facts],
      /[\d,]+ practices compared/,
      /\d\u00a0cabinets comparés/,
    ],
    ["test", () => ["test", packWithFewCases()], /[\w-]+ \(\d+ of 18\)/, /[\w-]+ \(\d+ sur 18\)/],
    ["check", () => ["check", packWithFewCases()], /[\w-]+ \(\d+ of 18\)/, /[\w-]+ \(\d+ sur 18\)/],
  ])("is told of %s on a terminal, on standard error, in the language of the call", (_, make, english, french) => {
    const args = make();
    const quiet = hygie(args);
    expect(quiet.stderr).toBe("");
    const shown = hygie(args, { env: asTerminal });
    expect(shown.stderr).toMatch(english);
    expect(shown.stderr.endsWith(takenAway)).toBe(true);
    expect(shown.stdout).not.toContain("\r");
    expect([shown.status, shown.stdout.length]).toEqual([quiet.status, quiet.stdout.length]);
    expect(hygie([...args, "--lang", "fr"], { env: asTerminal }).stderr).toMatch(french);
  });

  it("leaves nothing of it before what is said of an error", () => {
    const broken = join(mkdtempSync(join(tmpdir(), "hygie-progress-")), "broken.ndjson");
    writeFileSync(broken, "x\n".repeat(20_000));
    const { stderr, status } = hygie(["diff", "macsf", "rules/macsf", "--facts", broken], { env: asTerminal });
    expect(stderr).toContain(`${takenAway}${broken}:1:1: `);
    expect(status).toBe(2);
  });
});
