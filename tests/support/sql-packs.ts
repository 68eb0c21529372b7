import fc from "fast-check";
import { outcomeCodes } from "../../src/engine/compiled-pack.js";
import { backends } from "../../src/engine/general.js";
import { compilationOf, toVerdict } from "../../src/engine/rule.js";
import type { Parameter } from "../../src/generated/schemas.js";
import type { Dialect } from "../../src/logic/backends/sql/dialect.js";
import { toSheet } from "../../src/logic/sheet.js";
import { type SqlRule, scopeOf, truthsOf } from "../../src/sql/rules.js";
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

/** The outcomes of rules over the table `facts`, and over the columns that tell its rows apart. */
export function statementOf(rules: readonly SqlRule[], dialect: Dialect, keys: readonly string[] = []): string {
  const scope = scopeOf(conditionFacts, keys, dialect, dialect.date(now));
  const judged = rules.map((rule) => ({ id: rule.id, weight: 1, truths: truthsOf(rule, scope) }));
  const passes = scope.passes === undefined ? [] : [scope.passes];
  return outcomesOver({ table: dialect.identifier("facts"), keys, rules: judged, scope, passes });
}

/** Where the rows of an engine are others than closures say; `rows` stand in the order of the facts. */
export function differences(
  rules: readonly SqlRule[],
  facts: readonly object[],
  rows: readonly (Readonly<Record<string, unknown>> | undefined)[],
): unknown[] {
  return rules.flatMap(({ id, conditions, parameters }) => {
    const declared = Object.entries(parameters).map(([name, value]) => [name, { value } as Parameter]);
    const sheet = toSheet();
    const rule = { parameters: Object.fromEntries(declared) };
    const verdict = toVerdict(conditions, compilationOf(rule, conditionFacts, backends, sheet));
    return facts.flatMap((given, row) => {
      const expected = outcomeCodes[verdict(sheet.read(given), { today, facts: given }) as 0 | 1 | 2 | 3];
      const found = rows[row]?.[id];
      return found === expected ? [] : [{ conditions, parameters, given, expected, found }];
    });
  });
}
