import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { HygieError, loadPack } from "../../src/index.js";
import { toSql } from "../../src/sql/index.js";
import { runs } from "../support/arbitraries.js";
import { smallPack, smallRule } from "../support/pack.js";
import { randomFacts } from "../support/random-facts.js";
import { tableOf } from "../support/sql-rows.js";

const now = "2026-01-31";

/** No negative factors: of an unknown choice between 0 and -0, JavaScript says that they differ, and SQL that they do not. */
const { condition } = fc.letrec<{ number: unknown; condition: unknown }>((tie) => {
  const some = fc.array(tie("number"), { minLength: 1, maxLength: 3 });
  const two = fc.tuple(tie("number"), tie("number"));
  const locked = { var: "locked" };
  const named = (names: string[], operands: fc.Arbitrary<unknown>) =>
    fc.tuple(fc.constantFrom(...names), operands).map(([name, values]) => ({ [name]: values }));
  return {
    number: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom<unknown>(0, 1, 2, 2.5, { var: "guards" }, { var: "guards" }, { param: "least" }),
      fc.constantFrom<unknown>(
        { days_since: { var: "checkedOn" } },
        { days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] },
        { count: [{ var: "doors" }, locked] },
        { share: [{ var: "doors" }, locked] },
        { count: [{ facts: "doors[].kind" }, { "===": [{ var: "" }, "front"] }] },
      ),
      named(["+", "min", "max"], some),
      named(["*"], fc.tuple(tie("number"), fc.constantFrom<unknown>(2, 0.5, { param: "least" }))),
      named(["-"], two),
      fc.tuple(tie("number"), fc.constantFrom<unknown>(2, 4, 0.1, { param: "least" })).map((both) => ({ "/": both })),
      fc.tuple(tie("condition"), tie("number"), tie("number")).map((parts) => ({ if: parts })),
    ),
    condition: fc.oneof(
      { maxDepth: 2 },
      named(["<", "<=", ">", ">=", "===", "!=="], two),
      named(["<", "<="], fc.tuple(tie("number"), tie("number"), tie("number"))),
      fc.tuple(tie("number"), fc.constant([0, 1, 2.5])).map((both) => ({ in: both })),
      named(["!", "!!"], fc.tuple(tie("number"))),
      named(["and", "or"], fc.array(tie("condition"), { minLength: 1, maxLength: 2 })),
    ),
  };
});

test("what is calculated in DuckDB is what JavaScript calculates", { timeout: 600_000 }, async () => {
  const facts = randomFacts(factsOf(loadPack(smallPack()).definition), 300, 0.25, runs.seed);
  const table = await tableOf(factsOf(loadPack(smallPack()).definition), facts);
  const said = { rules: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(condition, { minLength: 20, maxLength: 20 }), async (conditions) => {
      const rules = conditions.flatMap((logic, i) => {
        const rule = smallRule({ id: `rule-${i}`, appliesWhen: undefined, logic });
        return isRight(rule) ? [rule] : [];
      });
      said.rules += rules.length;
      const pack = loadPack({ ...smallPack(), rules: [smallRule(), ...rules] });
      const rows = await table.rows(toSql(pack, { dialect: "duckdb", table: "facts", now }));
      const wrong = facts.findIndex((one, row) => {
        const expected = pack.outcomesByRule(one, now);
        return pack.ruleIds.some((id) => rows[row]?.[id] !== expected[id]);
      });
      const of = (row: number) =>
        pack.ruleIds.filter((id) => rows[row]?.[id] !== pack.outcomesByRule(facts[row], now)[id]);
      const told =
        wrong < 0 ? [] : of(wrong).map((id) => [rules.find((one) => one.id === id)?.logic, rows[wrong]?.[id]]);
      expect([told, facts[wrong]]).toEqual([[], undefined]);
    }),
    { ...runs, numRuns: Math.max(1, Math.round(runs.numRuns / 300)) },
  );
  expect(said.rules).toBeGreaterThan(20);
});

/** A pack refuses logic that is constant, and such that it would have to say more of. */
function isRight(rule: object): boolean {
  try {
    loadPack({ ...smallPack(), rules: [rule] });
    return true;
  } catch (error) {
    if (error instanceof HygieError) return false;
    throw error;
  }
}
