import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { loadPack } from "../../src/index.js";
import { dialectNames } from "../../src/logic/backends/sql/dialect.js";
import { toDdl, toLoad, toSql } from "../../src/sql/index.js";
import { macsf } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { randomFacts } from "../support/random-facts.js";

const hostile = "it's \"quoted\" `so` \\ and'); DROP TABLE t; --\nnext line";
const now = "2026-01-31";

describe("a file of NDJSON in DuckDB", () => {
  const folder = mkdtempSync(join(tmpdir(), "hygie-load-"));
  const file = join(folder, `${hostile}.ndjson`);
  let run: (sql: string) => Promise<Record<string, unknown>[]>;

  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    run = async (sql) => (await (await connection.run(sql)).getRowObjects()) as Record<string, unknown>[];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function load(lines: string, pack = macsf, table = "practices", key?: string) {
    writeFileSync(file, lines);
    const of = { dialect: "duckdb", table, ...(key === undefined ? {} : { key }) } as const;
    await run(`DROP TABLE IF EXISTS "${table.replaceAll('"', '""')}"`);
    await run(toDdl(pack, of));
    for (const statement of toLoad(pack, { ...of, file })) await run(statement);
  }

  test("fills the table that the pack is asked of, whatever it, its columns and the file are called", async () => {
    const practices = randomFacts(factsOf(macsf.definition), 200, 0.2, 7);
    await load(
      practices.map((facts, i) => JSON.stringify({ [hostile]: i, ...facts })).join("\n\n"),
      macsf,
      hostile,
      hostile,
    );
    const rows = await run(toSql(macsf, { dialect: "duckdb", table: hostile, key: hostile, now }));
    expect(rows).toEqual(practices.map((facts, i) => ({ [hostile]: String(i), ...macsf.outcomesByRule(facts, now) })));
  });

  test("keeps a list that is empty apart from one that is not known", async () => {
    await load('{"devices":[]}\n{"devices":null}\n{}\n');
    expect(await run("SELECT devices IS NULL AS unknown FROM practices")).toEqual(
      [false, true, true].map((unknown) => ({ unknown })),
    );
  });

  test.each([
    '{"practice":{"staffCount":"ten"}}',
    '{"practice":5}',
    '{"devices":{}}',
    '{"devices":[5]}',
    '{"devices":[{"autoLockEnabled":"maybe"}]}',
    '{"awareness":{"lastTrainingOn":"2025-02-30"}}',
    '{"awareness":{"lastTrainingOn":"2025-01-31T10:00:00"}}',
    "[]",
    '{"devices":[]',
  ])("takes no fact of another type for one that is not known: %s", async (line) => {
    await expect(load(`{}\n${line}\n`)).rejects.toThrow(/in line \d|at byte/);
  });
});

describe("what fills a table", () => {
  const of = { table: "practices", key: "id", file: hostile } as const;

  test("is written for each engine that reads files, with the file as a literal", () => {
    const escaped = (quote: string) => hostile.replaceAll("\\", "\\\\").replaceAll("'", `${quote}'`);
    expect(toLoad(macsf, { ...of, dialect: "duckdb" })[0]).toContain(`read_json('${hostile.replaceAll("'", "''")}', `);
    expect(toLoad(macsf, { ...of, dialect: "postgresql" })[1]).toContain(` FROM E'${escaped("\\")}' WITH (FORMAT csv`);
    expect(toLoad(macsf, { ...of, dialect: "clickhouse" })[0]).toContain(` FROM INFILE '${escaped("\\")}'\n`);
    expect(toLoad(macsf, { ...of, dialect: "spark" })[0]).toContain(`(path '${escaped("\\")}', mode 'FAILFAST'`);
  });

  test("goes through no table of its own name", () => {
    for (const dialect of ["postgresql", "spark"] as const) {
      expect(toLoad(macsf, { dialect, table: "Lines", file: "f" }).join("")).toMatch(/["`]practice_lines["`]/);
      expect(toLoad(macsf, { dialect, table: "t", file: "f" }).join("")).toMatch(/["`]lines["`]/);
    }
  });

  test("is an error for an engine that reads none, beside all that is wrong with the options", () => {
    const problems = problemsOf(() =>
      toLoad(macsf, { dialect: "trino", table: "", key: ["a\0b", 5], file: 7 } as never),
    );
    expect(problems).toEqual([
      ["wrong-format", "/table"],
      ["no-character", "/key/0"],
      ["wrong-type", "/key/1"],
      ["no-files", "/dialect"],
      ["wrong-type", "/file"],
    ]);
  });
});

describe("names", () => {
  test("that an engine takes for one are an error in every statement", () => {
    const { facts, ...pack } = smallPack();
    const properties = facts.properties as Readonly<Record<string, object>>;
    const [[name, fact]] = Object.entries(properties) as [[string, object]];
    const alike = loadPack({
      ...pack,
      facts: { ...facts, properties: { ...properties, [name.toUpperCase()]: fact } },
    });
    for (const dialect of dialectNames) {
      const of = { dialect, table: "t" };
      const writes = [() => toSql(alike, of), () => toDdl(alike, of), () => toLoad(alike, { ...of, file: "f" })];
      const tellsApart = dialect === "clickhouse" || dialect === "postgresql";
      for (const write of dialect === "trino" ? writes.slice(0, 2) : writes) {
        const found = problemsOf(write);
        if (tellsApart) expect(found, dialect).toEqual([]);
        else expect(found, dialect).toContainEqual(["names-alike", "/facts"]);
      }
    }
  });

  test("of a key and of a rule, or of a bound of the score, are told as well", () => {
    const [rule = ""] = macsf.ruleIds;
    const ask = (key: readonly string[]) =>
      problemsOf(() => toSql(macsf, { dialect: "duckdb", table: "t", key, score: true }));
    expect(ask([rule.toUpperCase(), "Score_Low", "id"])).toEqual([
      ["names-alike", "/rules"],
      ["names-alike", "/rules"],
    ]);
    expect(ask(["id"])).toEqual([]);
  });

  test("are cut by PostgreSQL after 63 bytes, which is told", () => {
    const ask = (table: string, key: string) => problemsOf(() => toSql(macsf, { dialect: "postgresql", table, key }));
    expect(ask("é".repeat(31), "k".repeat(63))).toEqual([]);
    expect(ask("é".repeat(32), "k")).toEqual([["name-too-long", "/table"]]);
    expect(ask("t", "k".repeat(64))).toEqual([["name-too-long", "/rules"]]);
  });
});

test("all options that are wrong are told at once", () => {
  const options = { dialect: "duckbd", table: [], key: [""], now: "2026-02-30", score: "yes", tabel: "t" };
  expect(problemsOf(() => toSql(macsf, options as never))).toEqual([
    ["unknown-option", "/tabel"],
    ["impossible-value", "/dialect"],
    ["too-few", "/table"],
    ["wrong-format", "/key/0"],
    ["not-an-instant", "/now"],
    ["wrong-type", "/score"],
  ]);
});

function problemsOf(call: () => unknown): [string, string][] {
  try {
    call();
    return [];
  } catch (error) {
    const { problems } = error as { problems: readonly { code: string; pointer: string }[] };
    return problems.map(({ code, pointer }) => [code, pointer]);
  }
}
