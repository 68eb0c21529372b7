import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { code } from "../../src/engine/compiled-pack.js";
import { toRuleExplain } from "../../src/engine/explain-rule.js";
import { backends } from "../../src/engine/general.js";
import { compilationOf, toVerdict } from "../../src/engine/rule.js";
import { type Data, factsOf } from "../../src/facts/schema.js";
import type { Rule } from "../../src/generated/schemas.js";
import { type CompiledPack, loadPack } from "../../src/index.js";
import { duckdb } from "../../src/logic/backends/sql/dialects/duckdb.js";
import type { Condition } from "../../src/logic/condition.js";
import { toSheet } from "../../src/logic/sheet.js";
import { toSql } from "../../src/sql/index.js";
import { missingOf, type SqlRule, scopeOf, truthsOf } from "../../src/sql/rules.js";
import { outcomesOver } from "../../src/sql/statement.js";
import { runs } from "../support/arbitraries.js";
import { calculations, packOfCalculations } from "../support/calculations.js";
import { conditionFacts, conditions, parametersOfRule, rulesOfConditions } from "../support/conditions.js";
import { macsf } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";
import { randomFacts } from "../support/random-facts.js";
import { type Tables, tableOf } from "../support/sql-rows.js";
import { today } from "../support/stock.js";

const now = "2026-01-31";
const together = 20;
const packs = Math.max(1, Math.round(runs.numRuns / 200));

const distinct = (pointers: readonly string[]) => [...new Set(pointers)].sort();
const textsOf = (list: unknown) => (list as { readonly items: readonly string[] }).items;

for (const share of [0.2, 0.5]) {
  test(`the facts that macsf lacks in DuckDB are those of the report, where ${share * 100} % are unknown`, async () => {
    const facts = randomFacts(factsOf(macsf.definition), 1000, share, runs.seed);
    const table = await tableOf(factsOf(macsf.definition), facts);
    const rows = await table.rows(toSql(macsf, { dialect: "duckdb", table: "facts", now, missing: true }));
    const expected = facts.map((one) => missingOfPack(macsf, one));
    expect(rows.map(({ missing }) => textsOf(missing))).toEqual(expected);
    expect(expected.some((pointers) => pointers.length > 20)).toBe(true);
  });
}

describe("the facts that rules lack in DuckDB are those of explanations", () => {
  const facts = randomFacts(conditionFacts, 300, 0.3, runs.seed);
  let table: Tables;
  beforeAll(async () => {
    table = await tableOf(conditionFacts, facts);
  });

  test(`of ${packs} packs made up at random`, { timeout: 3_600_000 }, async () => {
    const rule = fc.tuple(fc.oneof({ weight: 3, arbitrary: rulesOfConditions() }, deepRules), parametersOfRule);
    const pack = fc.array(rule, { minLength: 1, maxLength: together });
    await fc.assert(
      fc.asyncProperty(pack, async (rules) => {
        const named = rules.map(
          ([conditions, parameters], i): SqlRule => ({
            ...{ id: `rule-${i}`, conditions, parameters, isDisabled: false, weight: 1 },
          }),
        );
        const found = (await table.rows(statementOf(named))).map(({ missing }) => textsOf(missing));
        const lacked = lackedBy(named);
        const row = facts.findIndex((one, i) => JSON.stringify(lacked(one)) !== JSON.stringify(found[i]));
        expect(found[row], JSON.stringify(facts[row])).toEqual(row < 0 ? undefined : lacked(facts[row] as object));
      }),
      { ...runs, numRuns: packs },
    );
  });
});

test("the facts that calculations lack in DuckDB are those of explanations", { timeout: 600_000 }, async () => {
  const schema = factsOf(loadPack(smallPack()).definition);
  const facts = randomFacts(schema, 300, 0.25, runs.seed);
  const table = await tableOf(schema, facts);
  await fc.assert(
    fc.asyncProperty(fc.array(calculations, { minLength: 1, maxLength: together }), async (conditions) => {
      const pack = packOfCalculations(conditions);
      const rows = await table.rows(toSql(pack, { dialect: "duckdb", table: "facts", now, missing: true }));
      const wrong = facts.findIndex((one, i) => `${missingOfPack(pack, one)}` !== `${textsOf(rows[i]?.missing)}`);
      const lacked = wrong < 0 ? [] : missingOfPack(pack, facts[wrong] as object);
      expect(wrong < 0 ? [] : textsOf(rows[wrong]?.missing), JSON.stringify(facts[wrong])).toEqual(lacked);
      expect(wrong).toBe(-1);
    }),
    { ...runs, numRuns: packs },
  );
});

function missingOfPack(pack: CompiledPack, facts: object): readonly string[] {
  const explain = pack.engine.explaining(facts as Data, today);
  return distinct([...pack.outcomes(facts, now)].flatMap((outcome, rule) => explain(rule, outcome).missing));
}

/** Conditions of which one stands in the other, in the one after the other, and so on. */
const deepRules = fc
  .tuple(
    conditions(1),
    fc.array(fc.tuple(fc.constantFrom("and", "or", "test", "met", "otherwise"), conditions(1), conditions(1)), {
      minLength: 5,
      maxLength: 9,
    }),
  )
  .map(([innermost, around]) => ({ passes: around.reduce<Condition>(putInto, innermost) }));

function putInto(inner: Condition, [where, one, other]: readonly [string, Condition, Condition]): Condition {
  if (where === "and" || where === "or") return { kind: where, parts: [one, inner] };
  return { ...{ kind: "if", test: one, met: other, otherwise: one }, [where]: inner } as Condition;
}

function statementOf(rules: readonly SqlRule[]): string {
  const scope = scopeOf(conditionFacts, [], duckdb, duckdb.date(now));
  const judged = rules.map((rule) => ({
    ...{ id: rule.id, weight: 1, truths: truthsOf(rule, scope), missing: missingOf(rule, scope) },
  }));
  const passes = scope.passes === undefined ? [] : [scope.passes];
  return outcomesOver({ table: "facts", keys: [], rules: judged, scope, passes, missing: true });
}

/** What the explanations of rules say that they lack. */
function lackedBy(rules: readonly SqlRule[]): (facts: object) => readonly string[] {
  const sheet = toSheet();
  let asks = 0;
  const explained = rules.map(({ conditions, parameters }) => {
    const declared = Object.entries(parameters).map(([name, value]) => [name, { value }]);
    const rule = { parameters: Object.fromEntries(declared) } as Rule;
    const verdict = toVerdict(conditions, compilationOf(rule, conditionFacts, backends, sheet));
    const explain = toRuleExplain(rule, conditions, conditionFacts, backends, sheet, () => asks++);
    return { verdict, explain };
  });
  return (facts) => {
    const env = { today, facts };
    const cells = sheet.read(facts);
    const missing = explained.flatMap(({ verdict, explain }) => {
      return verdict(cells, env) === code.unknown ? explain(code.unknown, cells, env).missing : [];
    });
    return distinct(missing);
  };
}
