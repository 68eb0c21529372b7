import { TrinoSQL } from "dt-sql-parser";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Data, factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, loadPack } from "../../src/index.js";
import type { Dialect } from "../../src/logic/backends/sql/dialect.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";
import type { Condition } from "../../src/logic/condition.js";
import { toSql } from "../../src/sql/index.js";
import { runs } from "../support/arbitraries.js";
import { calculations, packOfCalculations } from "../support/calculations.js";
import { conditionFacts, conditions } from "../support/conditions.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";
import { randomFacts } from "../support/random-facts.js";
import { distinct, missingInRules, now, randomPack, statementOf } from "../support/sql-packs.js";
import { type Tables, tableOf } from "../support/sql-rows.js";
import { today } from "../support/stock.js";

/** `HYGIE_RUNS=100000` tries 100 packs of each kind. */
const packs = Math.max(1, Math.round(runs.numRuns / 1000));
const asked = { dialect: "duckdb", table: "facts", now, missing: true } as const;

test.each([20, 50])("macsf lacks in DuckDB what it lacks in reports, where %d in 100 are unknown", async (share) => {
  const facts = randomFacts(factsOf(macsf.definition), 1000, share / 100, runs.seed);
  const table = await tableOf(factsOf(macsf.definition), facts);
  const found = textsIn(await table.rows(toSql(macsf, asked)));
  expect(found).toEqual(facts.map((one) => missingInPack(macsf, one)));
  expect(found.some((pointers) => pointers.length > 20)).toBe(true);
});

describe("rules made up at random", () => {
  const facts = randomFacts(conditionFacts, 150, 0.3, runs.seed);
  let table: Tables;
  beforeAll(async () => {
    table = await tableOf(conditionFacts, facts);
  });

  test(`lack in DuckDB what they lack in explanations, in ${packs} packs`, { timeout: 3_600_000 }, async () => {
    const pack = fc.tuple(randomPack(12), fc.array(deepConditions, { minLength: 3, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(pack, async ([rules, deep]) => {
        const all = rules.map((rule, i) =>
          deep[i] === undefined ? rule : { ...rule, conditions: { passes: deep[i] } },
        );
        const found = textsIn(await table.rows(statementOf(all, duckdb, [], true)));
        expect(found).toHaveLength(facts.length);
        expect(facts.filter(differsFrom(missingInRules(all), found))).toEqual([]);
      }),
      { ...runs, numRuns: packs },
    );
  });

  const [some = []] = fc.sample(randomPack(12), { seed: 1, numRuns: 1 });
  const withoutNulls = (list: string) => `list_filter(${list}, lambda p: p IS NOT NULL)`;
  test.each<[string, Partial<Dialect>]>([
    ["leaves out items that are unknown", { textOf: (list, ...rest) => duckdb.textOf(withoutNulls(list), ...rest) }],
    ["counts items from 1", { place: (index) => `CAST(${index} AS VARCHAR)` }],
    ["tells a fact several times", { words: (text) => `list_sort(string_split(trim(${text}), ' '))` }],
  ])("a dialect is found out that %s", async (_, wrong) => {
    const found = textsIn(await table.rows(statementOf(some, { ...duckdb, ...wrong }, [], true)));
    expect(facts.filter(differsFrom(missingInRules(some), found)).length).toBeGreaterThan(0);
  });
});

test("calculations lack in DuckDB what they lack in explanations", { timeout: 3_600_000 }, async () => {
  const schema = factsOf(loadPack(smallPack()).definition);
  const facts = randomFacts(schema, 150, 0.25, runs.seed);
  const table = await tableOf(schema, facts);
  await fc.assert(
    fc.asyncProperty(fc.array(calculations, { minLength: 12, maxLength: 12 }), async (logics) => {
      const pack = packOfCalculations(logics);
      const found = textsIn(await table.rows(toSql(pack, asked)));
      expect(facts.filter(differsFrom((one) => missingInPack(pack, one), found))).toEqual([]);
    }),
    { ...runs, numRuns: packs },
  );
});

test("what is missing is the last column, and the others are as without it", async () => {
  const facts = randomFacts(factsOf(macsf.definition), 50, 0.3, runs.seed);
  const table = await tableOf(factsOf(macsf.definition), facts);
  const rows = await table.rows(toSql(macsf, { ...asked, score: true }));
  expect(Object.keys(rows[0] ?? {}).at(-1)).toBe("missing");
  expect(rows.map(({ missing: _, ...others }) => others)).toEqual(
    await table.rows(toSql(macsf, { ...asked, missing: false, score: true })),
  );
});

const guarded = { ">=": [{ var: "guards" }, { param: "least" }] };
const shut = { all: [{ var: "doors" }, { var: "locked" }] };
const inEachOther = (count: number, put: (inner: unknown) => unknown) =>
  Array.from({ length: count }).reduce<unknown>(put, guarded);
const beside = (count: number) => ({
  if: [...Array.from({ length: count }, (_, i) => [{ "===": [{ var: "guards" }, i] }, shut]).flat(), guarded],
});
test.each<[string, (count: number) => unknown, number]>([
  ["in each other", (count) => inEachOther(count / 2, (inner) => ({ and: [{ or: [inner, shut] }, shut] })), 60],
  ["in branches", (count) => inEachOther(count, (inner) => ({ if: [shut, inner, guarded] })), 60],
  ["in tests", (count) => inEachOther(count, (inner) => ({ if: [inner, shut, guarded] })), 60],
  ["one behind the other", beside, 300],
])("a statement grows no faster than the conditions %s", (_, logic, most) => {
  const size = (count: number) => {
    const cases = [{ name: "nothing", facts: {}, expect: "unknown" }];
    return toSql(loadPack(packWithRule({ logic: logic(count), appliesWhen: undefined, cases })), asked).length;
  };
  expect(size(most)).toBeLessThan(3 * size(most / 2));
});

test("Trino reads what is written for it", () => {
  const cases = [{ name: "nothing", facts: {}, expect: "unknown" }];
  const rule = { logic: shut, appliesWhen: undefined, parameters: {}, cases };
  const sql = toSql(loadPack(packWithRule(rule)), { ...asked, dialect: "trino" });
  expect(sql).toContain("reduce(");
  expect(new TrinoSQL().validate(sql)).toEqual([]);
  expect(new TrinoSQL().validate(sql.replace("reduce(", "reduce((")).length).toBeGreaterThan(0);
});

test("no rule or key may have the name of the column, and nothing but yes or no asks for it", () => {
  const pack = loadPack(smallPack());
  expect(problemsOf(() => toSql(pack, { ...asked, key: "missing" }))).toMatchObject([{ code: "names-alike" }]);
  expect(problemsOf(() => toSql(pack, { ...asked, missing: "yes" as never }))).toMatchObject([
    { code: "wrong-type", pointer: "/missing" },
  ]);
});

/** Conditions of which each stands in the next. */
const deepConditions: fc.Arbitrary<Condition> = fc
  .tuple(
    conditions(1),
    fc.array(fc.tuple(fc.constantFrom("and", "or", "test", "met", "otherwise"), conditions(1), conditions(1)), {
      minLength: 5,
      maxLength: 7,
    }),
  )
  .map(([innermost, around]) => around.reduce<Condition>(putInto, innermost));

function putInto(inner: Condition, [where, one, other]: readonly [string, Condition, Condition]): Condition {
  if (where === "and" || where === "or") return { kind: where, parts: [one, inner] };
  return { ...{ kind: "if", test: one, met: other, otherwise: one }, [where]: inner } as Condition;
}

function missingInPack(pack: CompiledPack, facts: object): readonly string[] {
  const explain = pack.engine.explaining(facts as Data, today);
  return distinct([...pack.outcomes(facts, now)].flatMap((outcome, rule) => explain(rule, outcome).missing));
}

function textsIn(rows: readonly Readonly<Record<string, unknown>>[]): (readonly string[])[] {
  return rows.map(({ missing }) => (missing as { readonly items: readonly string[] }).items);
}

function differsFrom(missing: (facts: object) => readonly string[], found: readonly (readonly string[])[]) {
  return (facts: object, row: number) => JSON.stringify(missing(facts)) !== JSON.stringify(found[row]);
}
