import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { toDdl, toLoad, toSql } from "../../src/sql/index.js";
import { hygie } from "../support/command.js";
import { macsf } from "../support/macsf.js";

const of = { dialect: "duckdb", table: "practices" } as const;

describe("hygie sql", () => {
  it("prints the statement that the library writes, of macsf where no pack is named", () => {
    const { stdout, stderr, status } = hygie(["sql", "--dialect", "duckdb"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toBe(`${toSql(macsf, of)};\n`);
    const args = [
      "--schema",
      "insurer",
      "--table",
      "p",
      "--key",
      "id",
      "--key",
      "site",
      "--now",
      "2026-01-31",
      "--score",
    ];
    expect(hygie(["sql", "rules/macsf", "--dialect", "spark", ...args]).stdout).toBe(
      `${toSql(macsf, { ...{ dialect: "spark", table: ["insurer", "p"], key: ["id", "site"] }, now: "2026-01-31", score: true })};\n`,
    );
  });

  it("prints what makes the table, and what fills it", () => {
    expect(hygie(["sql", "macsf", "--dialect", "duckdb", "--key", "id", "--ddl"]).stdout).toBe(
      `${toDdl(macsf, { ...of, key: "id" })};\n`,
    );
    expect(hygie(["sql", "macsf", "--dialect", "postgresql", "--load", "it's.ndjson"]).stdout).toBe(
      toLoad(macsf, { dialect: "postgresql", table: "practices", file: "it's.ndjson" })
        .map((one) => `${one};\n`)
        .join("\n"),
    );
  });

  it("writes to a file, and over nothing that it is to load", () => {
    const folder = mkdtempSync(join(tmpdir(), "hygie-sql-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "practices.sql");
    expect(hygie(["sql", "--dialect", "duckdb", "-o", file])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(file, "utf8")).toBe(`${toSql(macsf, of)};\n`);
    expect(hygie(["sql", "--dialect", "duckdb", "--load", file, "-o", file])).toMatchObject({ status: 2, stdout: "" });
  });

  it.each([
    [[], /--dialect/, /--dialect/],
    [["--dialect", "duckbd"], /^--dialect: .*did you mean duckdb\?/, /^--dialect : .*duckdb/],
    [["--dialect", "duckdb", "--dialect", "spark"], /^--dialect/, /^--dialect/],
    [["--dialect", "duckdb", "--tabel", "t"], /--table/, /--table/],
    [["--dialect", "duckdb", "--table", ""], /^--table: the value is missing/, /^--table : /],
    [["--dialect", "duckdb", "--schema", ""], /^--schema: the value is missing/, /^--schema : /],
    [["--dialect", "duckdb", "--key", "a", "--key", ""], /^--key: the value is missing/, /^--key : /],
    [["--dialect", "duckdb", "--now", "31/01/2026"], /^--now: .*2026-01-31/, /^--now : .*2026-01-31/],
    [
      ["--dialect", "duckdb", "--ddl", "--load", "f", "--score"],
      /^--load: [\s\S]*^--score: /m,
      /^--load : [\s\S]*^--score : /m,
    ],
    [
      ["--dialect", "trino", "--load", "f"],
      /^--dialect: trino reads no files/,
      /^--dialect : trino ne lit pas de fichiers/,
    ],
    [["--dialect", "duckdb", "--key", "Device-Auto-Lock"], /are one name to duckdb/, /qu’un seul nom pour duckdb/],
    [["nowhere", "--dialect", "duckdb"], /nowhere/, /nowhere/],
  ])("tells what is wrong with %j, in both languages", (args, english, french) => {
    for (const [lang, said] of [
      ["en", english],
      ["fr", french],
    ] as const) {
      const { stdout, stderr, status } = hygie(["sql", ...args, "--lang", lang]);
      expect({ stdout, status }, stderr).toEqual({ stdout: "", status: 2 });
      expect(stderr.replaceAll("\u00a0", " ")).toMatch(said);
    }
  });
});
