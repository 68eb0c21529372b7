import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { differences } from "../../scripts/engines/compare.js";
import { duckdb } from "../../scripts/engines/duckdb.js";
import type { Engine, Row } from "../../scripts/engines/engine.js";
import { leavingOutNulls } from "../../scripts/engines/plant.js";
import { during } from "../../scripts/engines/stay.js";
import { macsfTrial } from "../../scripts/engines/trials.js";
import { isRight, type Result, tryEngine } from "../../scripts/engines/try-engine.js";
import { macsf, now } from "../support/macsf.js";

const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);

describe("an engine beside JavaScript", () => {
  it("DuckDB agrees on every row, and a wrong NULL is found", { timeout: 120_000 }, async () => {
    const results: Result[] = [];
    await during(async (stay) => {
      for await (const result of tryEngine(duckdb, { rows: 300, packs: 10, seed }, stay)) results.push(result);
    });
    expect(results.map(({ trial, differences }) => [trial, differences.length > 0])).toEqual([
      ["macsf", false],
      ["a wrong NULL", true],
      ["random packs", false],
    ]);
    expect(results.every(isRight)).toBe(true);
  });

  const trial = macsfTrial(3, seed);
  const rows = trial.practices.map((facts, i): Row => ({ practiceId: String(i), ...macsf.outcomesByRule(facts, now) }));
  const saying = (said: readonly Row[]): Engine => ({
    version: "1",
    load: async () => undefined,
    query: async () => said,
  });

  it("a verdict that is another, and a practice that is not there, are differences, each with its place", async () => {
    const [first, , last] = rows;
    const said = [{ ...first, "strong-passwords": null }, last as Row];
    const found = await differences(saying(said), "", macsf, trial);
    const { "strong-passwords": wanted } = macsf.outcomesByRule(trial.practices[0] as object, now);
    expect(found[0]).toEqual({ pack: "macsf", rule: "strong-passwords", row: 0, wanted, found: "null" });
    expect(found.slice(1).map(({ row, found }) => [row, found])).toEqual(macsf.ruleIds.map(() => [1, undefined]));
  });

  it("a practice that is there twice is an error", async () => {
    await expect(differences(saying([...rows, rows[0] as Row]), "", macsf, trial)).rejects.toThrow("4 rows of 3");
  });

  it("nothing is planted in a statement that asks nothing of elements", () => {
    expect(() => leavingOutNulls("SELECT 1")).toThrow("nothing of elements");
  });
});

describe("the practices that engines are tried with", () => {
  const { practices } = macsfTrial(2000, seed) as { readonly practices: readonly { readonly devices?: unknown }[] };
  const share = (is: (devices: unknown) => boolean) =>
    practices.filter(({ devices }) => is(devices)).length / practices.length;

  it.each<[string, number, (devices: unknown) => boolean]>([
    ["null", 0.1, (devices) => devices === null],
    ["absent", 0.1, (devices) => devices === undefined],
    ["empty", 0.2, (devices) => Array.isArray(devices) && devices.length === 0],
    ["of items that are not known", 0.23, (devices) => Array.isArray(devices) && devices.includes(null)],
  ])("have lists that are %s", (_, expected, is) => {
    expect(share(is)).toBeCloseTo(expected, 1);
  });
});

describe("while an engine runs", () => {
  it("all that was started is ended, the last first, and its folder is gone, also where it fails", async () => {
    const ended: string[] = [];
    const folders: string[] = [];
    const failing = during(async ({ folder, after }) => {
      folders.push(folder);
      writeFileSync(join(folder, "data"), "");
      for (const name of ["server", "client"]) after(() => ended.push(name));
      throw new Error("it broke");
    });
    await expect(failing).rejects.toThrow("it broke");
    expect(ended).toEqual(["client", "server"]);
    expect(folders.map((folder) => existsSync(folder))).toEqual([false]);
  });
});
