import fc from "fast-check";
import { outcomeCodes } from "../../src/engine/compiled-pack.js";
import { toRuleExplain } from "../../src/engine/explain-rule.js";
import { backends } from "../../src/engine/general.js";
import { compilationOf, toVerdict } from "../../src/engine/rule.js";
import type { Data } from "../../src/facts/schema.js";
import type { Parameter, Rule } from "../../src/generated/schemas.js";
import type { Dialect } from "../../src/logic/backends/sql/dialect.js";
import type { Parameters } from "../../src/logic/condition.js";
import { toSheet } from "../../src/logic/sheet.js";
import { missingOf, type SqlRule, scopeOf, truthsOf } from "../../src/sql/rules.js";
import { outcomesOver } from "../../src/sql/statement.js";
import { conditionFacts, parametersOfRule, rulesOfConditions } from "./conditions.js";
import { today } from "./stock.js";

/** The day on which random packs are tried. */
export const now = "2026-01-31";

/** A pack of so many rules over {@link conditionFacts}, made up at random. */
export function randomPack(size: number): fc.Arbitrary<readonly SqlRule[]> {
  return fc.array(fc.tuple(rulesOfConditions(), parametersOfRule), { minLength: size, maxLength: size }).map((rules) =>
    rules.map(([conditions, parameters], i) => {
      return { id: `rule-${i}`, conditions, parameters, isDisabled: false, weight: 1 };
    }),
  );
}

/** The columns of a table of {@link conditionFacts}. */
export function columnsIn(dialect: Dialect): readonly string[] {
  return Object.entries(conditionFacts.properties ?? {}).map(
    ([name, fact]) => `${dialect.identifier(name)} ${dialect.type(fact)}`,
  );
}

/** The outcomes of rules over the table `facts`, and over the columns that tell its rows apart; also the facts that they lack. */
export function statementOf(
  rules: readonly SqlRule[],
  dialect: Dialect,
  keys: readonly string[] = [],
  missing = false,
): string {
  const scope = scopeOf(conditionFacts, keys, dialect, dialect.date(now));
  const judged = rules.map((rule) => {
    const truths = truthsOf(rule, scope);
    return { id: rule.id, weight: 1, truths, missing: missing ? missingOf(rule, scope) : undefined };
  });
  const passes = scope.passes === undefined ? [] : [scope.passes];
  return outcomesOver({ table: dialect.identifier("facts"), keys, rules: judged, scope, passes, missing });
}

/** Where the rows of an engine are others than closures say; `rows` stand in the order of the facts. */
export function differences(
  rules: readonly SqlRule[],
  facts: readonly object[],
  rows: readonly (Readonly<Record<string, unknown>> | undefined)[],
): unknown[] {
  return rules.flatMap(({ id, conditions, parameters }) => {
    const sheet = toSheet();
    const verdict = toVerdict(conditions, compilationOf(declared(parameters), conditionFacts, backends, sheet));
    return facts.flatMap((given, row) => {
      const expected = outcomeCodes[verdict(sheet.read(given), { today, facts: given }) as 0 | 1 | 2 | 3];
      const found = rows[row]?.[id];
      return found === expected ? [] : [{ conditions, parameters, given, expected, found }];
    });
  });
}

/** What the explanations of rules say that they lack. */
export function missingInRules(rules: readonly SqlRule[]): (facts: object) => readonly string[] {
  const sheet = toSheet();
  let asks = 0;
  const explained = rules.map(({ conditions, parameters }) => {
    const rule = declared(parameters);
    const verdict = toVerdict(conditions, compilationOf(rule, conditionFacts, backends, sheet));
    return { verdict, explain: toRuleExplain(rule, conditions, conditionFacts, backends, sheet, () => asks++) };
  });
  return (facts) => {
    const env = { today, facts };
    const cells = sheet.read(facts as Data);
    return distinct(explained.flatMap(({ verdict, explain }) => explain(verdict(cells, env), cells, env).missing));
  };
}

/** Each text once, in their order. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function declared(parameters: Parameters): Rule {
  const all = Object.entries(parameters).map(([name, value]) => [name, { value } as Parameter]);
  return { parameters: Object.fromEntries(all) } as Rule;
}
