import { SparkSQL } from "dt-sql-parser/dist/parser/spark/index.js";
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino/index.js";
import { expect, test } from "vitest";
import { loadPack } from "../../src/index.js";
import { toDdl, toLoad, toSql } from "../../src/sql/index.js";
import { macsf } from "../support/macsf.js";
import { smallPack, smallRule } from "../support/pack.js";

/** A rule for each kind of condition. */
const logics = {
  truth: { "!!": [{ var: "guards" }] },
  equal: { "===": [{ var: "guards" }, { param: "least" }] },
  range: { "<": [1, { var: "guards" }, 5] },
  age: { "<=": [0, { days_since: { var: "checkedOn" } }, 365] },
  span: { "<=": [{ days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] }, 30] },
  comparing: { "<=": [{ var: "checkedOn" }, { var: "repairedOn" }] },
  every: {
    all: [{ var: "doors" }, { or: [{ "!": [{ var: "locked" }] }, { in: [{ var: "kind" }, ["front", "back"]] }] }],
  },
  some: { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "back"] }] },
  none: { none: [{ var: "tags" }, { "===": [{ var: "" }, "it's \\ open"] }] },
  nonempty: { "!!": [{ var: "doors" }] },
  count: { ">=": [{ count: [{ var: "doors" }, { var: "locked" }] }, 2] },
  share: { ">=": [{ share: [{ var: "doors" }, { var: "locked" }] }, 50] },
  everywhere: { all: [{ var: "tags" }, { in: [{ var: "" }, { facts: "doors[].id" }] }] },
};
const rules = Object.entries(logics).map(([id, logic]) =>
  smallRule({
    ...{ id, logic, ...(id === "truth" ? {} : { appliesWhen: undefined }), evidence: [] },
    ...(id === "equal" ? {} : { parameters: {} }),
    cases: [{ name: "nothing", now: "2026-01-31", facts: {}, expect: "unknown" }],
  }),
);
const small = loadPack({ ...smallPack(), rules });

const of = { dialect: "trino", table: ["insurer", "practices"], key: ["id", 'so "called"'] } as const;
const files = {
  "trino-macsf.sql": toSql(macsf, { ...of, now: "2026-01-31" }),
  "trino-macsf-ddl.sql": toDdl(macsf, of),
  "trino-every-condition.sql": toSql(small, of),
  "trino-score.sql": toSql(loadPack(smallPack()), { ...of, score: true }),
  "trino-every-condition-ddl.sql": toDdl(small, of),
};

test.each(Object.entries(files))(
  "%s is as it was read, and has no mistake in the grammar of Trino",
  async (name, sql) => {
    await expect(`${sql};\n`).toMatchFileSnapshot(`golden/${name}`);
    expect(new TrinoSQL().validate(sql)).toEqual([]);
  },
);

/** What is asked is tried in Spark itself. */
test("a table and what fills it have no mistake in the grammar of Spark", () => {
  const asked = { ...of, dialect: "spark" } as const;
  const statements = [toDdl(small, asked), ...toLoad(small, { ...asked, file: "it's.ndjson" })];
  for (const sql of statements) expect(new SparkSQL().validate(sql), sql).toEqual([]);
});

test("a mistake is told by each parser", () => {
  for (const parser of [new TrinoSQL(), new SparkSQL()]) {
    expect(parser.validate("SELECT CASE WHEN a THEN b FROM t")).not.toEqual([]);
  }
});
