import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aggregateStream, evaluateStream } from "../../src/batch/index.js";
import { factsToCsv } from "../../src/reporters/index.js";
import { hygie } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";
import { editFile } from "../support/pack-folder.js";

const names = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];
const examples = names.map((name) => ({
  id: name,
  ...JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8")),
}));
const facts = examples.map(({ id, ...others }) => others);
const ndjson = examples.map((one) => `${JSON.stringify(one)}\n`).join("");
const now = "2026-01-31";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hygie-batch-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
};
const call = (args: readonly string[], input = "") =>
  hygie(["batch", ...args, "--now", now, "--lang", "en"], { cwd: folder, input });
/** On one thread, which is begun sooner; a test of the library says that threads change nothing. */
const here = (args: readonly string[], input = "") => call([...args, "--workers", "0"], input);
const records = (stdout: string) => stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));

let database: Awaited<ReturnType<DuckDBInstance["connect"]>>;
beforeAll(async () => {
  database = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => database.closeSync());
const sql = async (query: string) => (await database.runAndReadAll(query)).getRowObjectsJson();
const inFolder = (name: string) => `'${path(name).replaceAll("'", "''")}'`;

/** What `evaluateStream` says of the examples. */
async function expected(): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const { outcomes } of evaluateStream(macsf, facts, { now, workers: 0 })) all.push(outcomes);
  return all;
}

describe("the practices of a file", () => {
  const inZst = async (content: string, name: string) => {
    put("plain", content);
    await sql(
      `COPY (SELECT line FROM read_csv(${inFolder("plain")}, columns = {'line': 'VARCHAR'}, header = false, auto_detect = false, delim = '\u0001', quote = '', escape = '')) ` +
        `TO ${inFolder(name)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\u0001', COMPRESSION zstd)`,
    );
  };
  const csv = () => factsToCsv(macsf, facts).text;
  it.each<readonly [name: string, write: (name: string) => unknown]>([
    ["a.ndjson", (name) => put(name, ndjson)],
    ["a.jsonl", (name) => put(name, `\ufeff${ndjson.trimEnd()}`)],
    ["a.ndjson.gz", (name) => put(name, gzipSync(ndjson))],
    ["a.ndjson.zst", (name) => inZst(ndjson, name)],
    ["a.json", (name) => put(name, JSON.stringify(examples, null, 2))],
    ["a.json.gz", (name) => put(name, gzipSync(JSON.stringify(examples)))],
    ["a.csv", (name) => put(name, csv())],
    ["a.csv.gz", (name) => put(name, gzipSync(csv()))],
    [
      "a.parquet",
      (name) => {
        put("rows.ndjson", ndjson);
        return sql(
          `COPY (SELECT * FROM read_ndjson(${inFolder("rows.ndjson")})) TO ${inFolder(name)} (FORMAT parquet)`,
        );
      },
    ],
    ["x'; DROP TABLE y.ndjson.zst", (name) => inZst(ndjson, name)],
    [
      "[1]*.parquet",
      (name) => {
        put("rows.ndjson", ndjson);
        return sql(
          `COPY (SELECT * FROM read_ndjson(${inFolder("rows.ndjson")})) TO ${inFolder(name)} (FORMAT parquet)`,
        );
      },
    ],
  ])("are evaluated, be it %s", async (name, write) => {
    await write(name);
    const { status, stdout, stderr } = here([name, ...(name.includes("csv") ? [] : ["--key", "id"])]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(records(stdout).map(({ outcomes }) => outcomes)).toEqual(await expected());
    if (!name.includes("csv")) expect(records(stdout).map(({ key }) => key)).toEqual(names);
  });

  it("come from standard input, from folders and by patterns, each with its file", () => {
    put("a/2.ndjson", ndjson);
    put("a/b/1.json", JSON.stringify(examples[0]));
    put("a/b/notes.txt", "none");
    const placed = (stdout: string) => records(stdout).map(({ file, line }) => [file, line]);
    const all = [...[1, 2, 3, 4, 5].map((line) => ["a/2.ndjson", line]), ["a/b/1.json", 1]];
    expect(placed(here(["a", "--key", "id"]).stdout)).toEqual(all);
    expect(placed(here(["a/**/*.*json", "--key", "id"]).stdout)).toEqual(all);
    expect(placed(here(["-", "--key", "id"], ndjson).stdout)).toEqual([1, 2, 3, 4, 5].map((line) => [undefined, line]));
  });

  it("are NULL where they are unknown, and days as ISO has them, in Parquet", async () => {
    await sql(
      `COPY (SELECT {'staffCount': 2::BIGINT, 'teleworkPractised': NULL::BOOLEAN} AS practice, NULL::VARCHAR[] AS devices, ` +
        `{'lastTrainingOn': DATE '2026-01-02'} AS awareness) TO ${inFolder("n.parquet")} (FORMAT parquet)`,
    );
    const [said] = records(here(["n.parquet", "--output", "reports"]).stdout);
    expect(said.problems ?? []).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it("is a record with its file and line, told in words, and the rest goes on", () => {
    put("a.ndjson", `${ndjson}\n{"id":"A","practise":{}}\nnot json\n`);
    put("b.ndjson", ndjson);
    const { status, stdout, stderr } = here(["a.ndjson", "b.ndjson", "--key", "id"]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "2 practices or files could not be read; 10 practices were:\n" +
        "  a.ndjson:7:11 /practise: unknown fact; did you mean practice?\n" +
        '  a.ndjson:8:1: a word that JSON does not have; write "not"\n' +
        "5 practices have the name of an earlier one, by --key, and count all the same:\n" +
        names.map((name, i) => `  b.ndjson:${i + 1}: ${name}\n`).join(""),
    );
    const wrong = records(stdout).filter(({ problems }) => problems !== undefined);
    expect(wrong.map(({ file, line, key, problems }) => [file, line, key, problems[0].file, problems[0].line])).toEqual(
      [
        ["a.ndjson", 7, "A", "a.ndjson", 7],
        ["a.ndjson", 8, undefined, "a.ndjson", 8],
      ],
    );
    expect(records(stdout)).toHaveLength(12);
  });

  it("of a table has its row and its column", () => {
    put("a.csv", 'id,practice.staffCount\nA,2\nB,few\nC,"3"x\nD,4\n');
    const { stdout, stderr } = here(["a.csv", "--key", "id"]);
    expect(records(stdout).map(({ line, problems }) => [line, problems?.[0].column])).toEqual([
      [2, undefined],
      [3, 3],
      [4, 6],
      [5, undefined],
    ]);
    expect(stderr).toContain("a.csv:3:3");
  });

  it("of a table is told once, with the name of its column, and never by a JSON Pointer", () => {
    put(
      "a.csv",
      'name;practice.staffCount;devices[0].kind;devices[0].autoLockMinutes\nA;-1;watch;"4\n5"\nB;2;laptop;soon\n',
    );
    const { stdout, stderr } = here(["a.csv", "--key", "name"]);
    const told = records(stdout).flatMap(({ line, problems }) =>
      (problems ?? []).map((one: { line: number; column: number; pointer: string }) => [
        line,
        one.line,
        one.column,
        one.pointer,
      ]),
    );
    expect(told).toEqual([
      [2, 2, 6, "devices[0].kind"],
      [2, 2, 3, "practice.staffCount"],
      [2, 2, 12, "devices[0].autoLockMinutes"],
      [4, 4, 12, "devices[0].autoLockMinutes"],
    ]);
    expect(stderr).toContain('a.csv:4:12 devices[0].autoLockMinutes: "soon" is not a number');
    expect(stderr).not.toContain(" /");
  });

  it.each<readonly [what: string, name: string, content: string | Uint8Array, said: string]>([
    ["a table of other columns", "a.csv", "practice.staff\n2\n", "a.csv:1:1"],
    ["what is cut off", "a.ndjson.gz", gzipSync(ndjson).subarray(0, 200), "a.ndjson.gz: it cannot be read as gzip"],
    ["what is none", "a.parquet", "PAR1", "a.parquet: it cannot be read as Parquet"],
    ["what is none", "a.ndjson.zst", "{}\n", "a.ndjson.zst: it cannot be read as Zstandard"],
  ])("is one record of a file as a whole, and other files go on: %s, %s", (_, name, content, said) => {
    put(name, content);
    put("z.ndjson", ndjson);
    const { status, stdout, stderr } = here([name, "z.ndjson", "--key", "id"]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(records(stdout).filter(({ outcomes }) => outcomes !== undefined).length).toBeGreaterThanOrEqual(5);
  });

  it("ends it with --strict, and leaves nothing behind", () => {
    put("a.ndjson", `${ndjson}not json\n`);
    const { status, stderr } = here(["a.ndjson", "--key", "id", "--strict", "-o", "out.ndjson"]);
    expect([status, stderr]).toEqual([2, 'a.ndjson:6:1: a word that JSON does not have; write "not"\n']);
    expect(readdirSync(folder)).toEqual(["a.ndjson"]);
  });

  it("is a whole number in Parquet that JavaScript would round: two practices would have one name", async () => {
    await sql(
      `COPY (SELECT 9007199254740993::BIGINT AS id UNION ALL SELECT 7) TO ${inFolder("a.parquet")} (FORMAT parquet)`,
    );
    const { stdout, stderr } = here(["a.parquet", "--key", "id"]);
    expect(stderr).toContain("a.parquet:1:1 /id: 9007199254740993 is beyond 2^53");
    expect(records(stdout).map(({ line, problems }) => [line, problems?.[0].code])).toEqual([
      [1, "rounded-integer"],
      [2, undefined],
    ]);
  });
});

describe("a call that is wrong", () => {
  it.each<readonly [args: readonly string[], said: string]>([
    [["absent.ndjson"], "absent.ndjson: there is no such file"],
    [["*.csv"], "*.csv: no file is named so"],
    [["a.ndjson", "a.ndjson"], "a.ndjson: this file would be read twice"],
    [["empty.ndjson"], "no practice is here"],
    [["a.ndjson", "--key", "practice"], "--key: "],
    [["a.ndjson", "--group-by", "practice.staffCount"], "it says nothing without --output=aggregates"],
    [["a.ndjson", "--resume"], "it says nothing without -o"],
    [["a.ndjson", "--output", "reports", "--format", "parquet"], "reports are not written as parquet"],
    [["a.ndjson", "-o", "x.html", "--output", "outcomes"], "outcomes are not written as html"],
    [["a.ndjson", "--format", "parquet"], "-o: this option is missing"],
    [["a.ndjson", "-o", "x.parquet.gz"], "a Parquet file is compressed inside"],
    [["a.ndjson", "-o", "a.ndjson"], "a.ndjson: this file is there already; nothing was changed"],
    [["a.ndjson", "--diff", "macsf@1", "--strict"], "--strict and --diff do not go together"],
  ])("is refused: %j", (args, said) => {
    put("a.ndjson", ndjson);
    put("empty.ndjson", "\n\n");
    const { status, stdout, stderr } = here(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "empty.ndjson"]);
  });
});

describe("what is written", () => {
  beforeEach(() => put("a.ndjson", ndjson.replaceAll(/^\{"id"/gm, '{"region":"Nord","id"')));
  const asked = ["a.ndjson", "--key", "id", "--column", "region"];

  it("is the same in each format, compressed or not", async () => {
    for (const file of ["o.ndjson", "o.csv", "o.ndjson.gz", "o.ndjson.zst", "o.csv.zst", "o.parquet"]) {
      expect(here([...asked, "-o", file])).toEqual({ status: 0, stdout: "", stderr: "" });
    }
    const lines = records(readFileSync(path("o.ndjson"), "utf8"));
    expect(lines.map(({ key, columns }) => [key, columns])).toEqual(names.map((name) => [name, { region: "Nord" }]));
    const flat = lines.map(({ line, key, outcomes }) => ({ line: String(line), key, region: "Nord", ...outcomes }));
    const ofParquet = await sql(`SELECT * EXCLUDE (file, problems) FROM ${inFolder("o.parquet")}`);
    expect(ofParquet).toEqual(flat);
    for (const file of ["o.csv", "o.csv.zst"]) {
      const rows = await sql(`SELECT * EXCLUDE (problems) FROM read_csv(${inFolder(file)}, all_varchar = true)`);
      expect(rows.map(({ id: key, ...row }) => ({ ...row, key }))).toEqual(flat);
    }
    const ofZst = await sql(`SELECT json FROM read_ndjson_objects(${inFolder("o.ndjson.zst")})`);
    expect(ofZst.map(({ json }) => JSON.parse(String(json)))).toEqual(lines);
  });

  it("says which options name members that are no facts, and that practices have no name", () => {
    writeFileSync(join(folder, "others.ndjson"), '{"region":"East"}\n{"devices":[]}\n');
    const { stderr } = here(["others.ndjson", "--key", "id"]);
    expect(stderr).toContain("A member that is no fact is named by --key or --column: --key id --column region\n");
    expect(stderr).toContain("1 practice has nothing in the member that --key names.\n");
  });

  it.each(["outcomes", "aggregates"])("says which practices have the name of an earlier one, in %s", (output) => {
    writeFileSync(join(folder, "twice.ndjson"), '{"id":"A1"}\n{"id":"A2"}\n{"id":"A1"}\n{"id":2}\n{"id":"2"}\n');
    const { stderr, status } = here(["twice.ndjson", "--key", "id", "--output", output]);
    expect(stderr).toBe(
      "2 practices have the name of an earlier one, by --key, and count all the same:\n  twice.ndjson:3: A1\n  twice.ndjson:5: 2\n",
    );
    expect(status).toBe(0);
  });

  it("makes the folder of its file, and names what is in the way", () => {
    writeFileSync(join(folder, "one.ndjson"), "{}\n");
    expect(here(["one.ndjson", "-o", "made/here/o.ndjson"]).status).toBe(0);
    expect(readFileSync(join(folder, "made/here/o.ndjson"), "utf8")).toContain('"line":1');
    const { stderr, status } = here(["one.ndjson", "-o", "one.ndjson/o.ndjson"]);
    expect([stderr, status]).toEqual(["one.ndjson: this is a file, not a folder; choose another place\n", 2]);
    symlinkSync("nowhere", join(folder, "link.ndjson"));
    expect(here(["one.ndjson", "-o", "link.ndjson"]).stderr).toContain("link.ndjson: this is a link");
  });

  it("are reports of several practices in one table, by their names", () => {
    const { stdout } = here([...asked, "--output", "reports", "--format", "csv"]);
    const [head = "", first = ""] = stdout.split("\r\n");
    expect(head).toMatch(/^\ufeffpractice,region,evaluatedAt,factsDigest,score\.low,score\.high,/);
    expect(first).toMatch(/^cloud-only-nurses,\w+,2026-01-31T00:00:00\.000Z,/);
    expect(stdout.trimEnd().split("\r\n")).toHaveLength(6);
  });

  it("are the counts that aggregateStream gives, as JSON or as a page", async () => {
    const counts = await aggregateStream(macsf, facts, { now, workers: 0, groupBy: ["practice.teleworkPractised"] });
    put("a.ndjson", `${readFileSync(path("a.ndjson"), "utf8")}not json\n`);
    const counted = [...asked, "--output", "aggregates", "--group-by", "practice.teleworkPractised"];
    expect(JSON.parse(here(counted).stdout)).toEqual({ ...counts, failed: 1 });
    expect(here([...asked, "-o", "portfolio.html"]).status).toBe(2);
    expect(readFileSync(path("portfolio.html"), "utf8")).toContain(
      "<h1><bdi>MACSF&#39;s recommendations on digital risks</bdi></h1>",
    );
  });

  it("says what another version of the pack does to all of them, and to whom", async () => {
    for (const [version, minutes] of [
      ["old", 15],
      ["new", 4],
    ] as const) {
      cpSync(`${root}rules/macsf`, path(version), { recursive: true });
      editFile(path(version), "device-auto-lock.json", (rule) =>
        rule.replace('"default": 15', `"default": ${minutes}`),
      );
    }
    const device = { kind: "desktop", mayStoreHealthData: true, autoLockEnabled: true };
    const practices = [2, 3, 10, 15, 20].map((autoLockMinutes) => ({
      id: `P${autoLockMinutes}`,
      devices: [{ ...device, autoLockMinutes }],
    }));
    put("b.ndjson", practices.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const compared = ["b.ndjson", "--key", "id", "--pack", "old", "--diff", "new"];
    const { practices: read, rules } = JSON.parse(call([...compared, "--format", "json"]).stdout);
    expect(read).toBe(5);
    const { changes } = rules.find(({ ruleId }: { ruleId: string }) => ruleId === "device-auto-lock");
    expect(changes).toEqual([
      {
        ...{ before: "pass", after: "fail", shift: "newly-fails", practices: 2 },
        examples: [
          { file: "b.ndjson", line: 3, key: "P10" },
          { file: "b.ndjson", line: 4, key: "P15" },
        ],
      },
    ]);
    const { status, stdout } = call(compared);
    expect(status).toBe(0);
    expect(stdout).toContain("pass became fail: 2 practices newly fail (P10 (b.ndjson:3) and P15 (b.ndjson:4))");
  });
});
