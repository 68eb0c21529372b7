import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toVerdict } from "../../src/engine/rule.js";
import { dayNumber } from "../../src/facts/dates.js";
import type { Data } from "../../src/facts/schema.js";
import { aggregateTruths as aggregates } from "../../src/logic/backends/aggregates.js";
import { toSheet } from "../../src/logic/sheet.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { conditionFacts, parametersOfRule, rulesOfConditions } from "../support/conditions.js";
import { knownFacts } from "../support/practices.js";
import { referenceOutcome } from "../support/reference.js";

const today = dayNumber("2026-01-31") ?? 0;
const states = knownFacts(conditionFacts).chain(forgetful) as fc.Arbitrary<Data>;

describe("conditions as closures", () => {
  it("are what they mean", () => {
    fc.assert(
      fc.property(
        rulesOfConditions(),
        parametersOfRule,
        fc.array(states, { minLength: 4, maxLength: 4 }),
        (rule, parameters, worlds) => {
          const general = () => expect.unreachable("nothing here is out of the ordinary");
          const sheet = toSheet();
          const verdict = toVerdict(rule, { facts: conditionFacts, parameters, general, aggregates, sheet });
          for (const facts of worlds) {
            expect(verdict(sheet.read(facts), { today, facts })).toBe(
              referenceOutcome(rule, { facts, today, parameters }),
            );
          }
        },
      ),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });
});
