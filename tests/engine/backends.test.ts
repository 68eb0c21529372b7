import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/facts/dates.js";
import { factsOf } from "../../src/facts/schema.js";
import {
  type CompiledPack,
  configurePack,
  evaluate,
  FactsError,
  loadPack,
  outcomeCodes,
  PackError,
} from "../../src/index.js";
import { resolvePointer } from "../../src/json/pointer.js";
import { traceLogic } from "../../src/logic/backends/trace.js";
import { parseLogic } from "../../src/logic/parse.js";
import { aheadOfTime } from "../support/ahead-of-time.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { backends } from "../support/backends.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule, withoutParameters } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";
import { questions } from "../support/questions.js";
import { stockValue } from "../support/stock.js";
import { supply } from "../support/supply.js";

const today = dayNumber(now) ?? 0;

/** A rule made at random, compiled both ways; `undefined` when a pack may not hold it. */
function compiled(appliesWhen: unknown, logic: unknown): readonly [CompiledPack, CompiledPack] | undefined {
  try {
    const pack = loadPack(packWithRule({ appliesWhen, logic, parameters: {} }));
    return [pack, aheadOfTime(pack)];
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

const facts = knownFacts(factsOf(loadPack(packWithRule({})).definition)) as fc.Arbitrary<object>;
const knowledge = facts.chain((full) => forgetful(full).map((less) => ({ full, less: less as object })));
const some = { ...runs, numRuns: Math.max(400, Math.floor(runs.numRuns / 4)) };

describe("a rule, however it is compiled", () => {
  it("has one outcome and one explanation, which supplying what is missing settles", () => {
    let tried = 0;
    fc.assert(
      fc.property(
        questions(2),
        questions(),
        fc.array(knowledge, { minLength: 4, maxLength: 4 }),
        (appliesWhen, logic, states) => {
          const packs = compiled(appliesWhen, logic);
          if (packs === undefined) return;
          tried += 1;
          for (const { full, less } of states) {
            const [closures, built] = packs.map((pack) => evaluate(pack, less, { now }));
            expect(built).toEqual(closures);
            const [result] = closures?.results ?? [];
            if (result?.outcome !== "unknown") continue;
            expect(result.missing.length).toBeGreaterThan(0);
            const supplied = structuredClone(less);
            for (const pointer of result.missing) supply(supplied, pointer, resolvePointer(full, pointer));
            for (const pack of packs) expect(outcomeCodes[pack.outcomes(supplied, now)[0] ?? 2]).not.toBe("unknown");
          }
        },
      ),
      some,
    );
    expect(tried).toBeGreaterThan(100);
  });

  it("has the outcome that json-logic-js computes, with every fact known", () => {
    fc.assert(
      fc.property(questions(2), questions(), facts, (appliesWhen, logic, known) => {
        const applies = jsonLogic.truthy(stockValue(appliesWhen, known));
        const passes = jsonLogic.truthy(stockValue(logic, known));
        for (const pack of compiled(appliesWhen, logic) ?? []) {
          expect([...pack.outcomes(known, now)]).toEqual([applies ? (passes ? 1 : 0) : 3]);
        }
      }),
      some,
    );
  });

  it("has no outcome that learning more would change, and one wherever the logic has a value", () => {
    fc.assert(
      fc.property(questions(), knowledge, (logic, { full, less }) => {
        const { expr } = parseLogic(logic);
        const packs = compiled({ "!!": [{ var: "doors" }] }, logic);
        if (expr === undefined || packs === undefined) return;
        const { doors } = less as { doors?: unknown[] | null };
        const value = traceLogic(expr, less, today).value;
        for (const pack of packs) {
          const [before] = pack.outcomes(less, now);
          if (before !== 2) expect([...pack.outcomes(full, now)]).toEqual([before]);
          if (doors == null || doors.length === 0) expect(before).toBe(doors == null ? 2 : 3);
          else if (value !== undefined) expect(before).toBe(jsonLogic.truthy(value) ? 1 : 0);
        }
      }),
      some,
    );
  });
});

describe("a pack that was built", () => {
  const [, [, built]] = backends;

  it("is the pack that it was built from", () => {
    expect(built.digest).toBe(macsf.digest);
    expect(built.definition).toEqual(macsf.definition);
    expect(built.ruleIds).toEqual(macsf.ruleIds);
    expect(Object.isFrozen(built.definition.rules[0]?.text.fr)).toBe(true);
  });

  it("is configured as the other is", () => {
    const config = {
      rules: {
        "device-auto-lock": { parameters: { maxMinutes: 5 } },
        "strong-passwords": { parameters: { maxAttempts: 3 }, severity: "low" },
        "staff-vigilance": { parameters: { maxTrainingAgeDays: 90 } },
        "cyber-insurance-cover": { disabled: { reason: "Assuré ailleurs." } },
      },
    } as const;
    const [closures, module] = [macsf, built].map((pack) => configurePack(pack, config));
    fc.assert(
      fc.property(knownFacts(factsOf(macsf.definition)) as fc.Arbitrary<object>, (known) => {
        expect(evaluate(module ?? built, known, { now })).toEqual(evaluate(closures ?? macsf, known, { now }));
      }),
      { ...some, numRuns: 200 },
    );
  });

  it("takes other values of a parameter that its code could not leave open", () => {
    const logic = { ">": [{ "+": [{ var: "guards" }, { param: "least" }] }, 3] };
    const strict = { "<": [{ days_since: { var: "checkedOn" } }, { param: "least" }] };
    for (const changed of [{ logic }, { logic: strict }, { logic: { and: [logic, strict] } }]) {
      const pack = loadPack(packWithRule(changed));
      for (const least of [1, 3, 5]) {
        const config = { rules: { "doors-locked": { parameters: { least } } } };
        const [closures, module] = [pack, aheadOfTime(pack)].map((one) => configurePack(one, config));
        for (const guards of [0, 1, 2, 3]) {
          for (const checkedOn of ["2026-01-30", "2026-01-28", "2026-01-27"]) {
            const known = { doors: [{ locked: true }], guards, checkedOn };
            expect(module?.outcomes(known, now)).toEqual(closures?.outcomes(known, now));
          }
        }
      }
    }
  });
});

describe("a pack of hundreds of rules", () => {
  const rules = Array.from({ length: 30 }, (_, i) =>
    macsf.definition.rules.map((rule) => ({
      ...withoutParameters({ ...rule }),
      id: `${rule.id}-${i}`,
      logic: i % 3 === 0 ? rule.logic : { "!": [rule.logic] }, // the same rule asked the other way round
    })),
  ).flat();
  const large = loadPack({ ...macsf.definition, rules });
  const built = aheadOfTime(large);

  it("is compiled in blocks, to the same outcomes and explanations", () => {
    const practices = knownFacts(factsOf(macsf.definition)).chain(forgetful) as fc.Arbitrary<object>;
    fc.assert(
      fc.property(practices, (given) => {
        expect(built.outcomes(given, now)).toEqual(large.outcomes(given, now));
      }),
      { ...some, numRuns: 300 },
    );
    expect(evaluate(built, {}, { now })).toEqual(evaluate(large, {}, { now }));
  });
});

describe.each(backends)("macsf %s", (_, pack) => {
  it.each(pack.definition.rules.map((rule, index) => [rule.id, rule.cases, index] as const))(
    "%s passes its cases",
    (_id, cases, index) => {
      for (const { facts: given, now: day = now, expect: expected } of cases) {
        expect(outcomeCodes[pack.outcomes(given, day)[index] ?? -1]).toBe(expected);
      }
    },
  );

  it("throws of nothing, however wrong the facts are that outcomes() does not validate", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.object({
          key: fc.constantFrom("devices", "practice", "authentication", "messaging", "otherChannels", "kind"),
        }),
        (anything, object) => {
          for (const facts of [anything, object]) expect(pack.outcomes(facts as never, now)).toHaveLength(18);
        },
      ),
      { ...some, numRuns: 500 },
    );
  });
});

describe.each(backends)("facts that are not plain, %s", (_, pack) => {
  it("of an instance of a class, what is its own is read and nothing else", () => {
    class Practice {
      authentication = [{ enforced: false }];
      get name() {
        return "Practice";
      }
    }
    const { counts } = evaluate(pack, new Practice(), { now }).summary;
    expect(counts).toMatchObject({ pass: 0, fail: 1, unknown: 17 });
  });

  it("an instance that has facts as accessors is refused: they would be passed over without a word", () => {
    class Practice {
      authentication = [{ enforced: false }];
      get awareness() {
        return { unknownEmailsForbidden: true, staffInformedOfEmailRule: true };
      }
    }
    expect(() => evaluate(pack, new Practice(), { now })).toThrow(
      "(root): a Practice is not plain data; write its facts into an object: { … }",
    );
  });

  it("what inherits its members is refused: they would be passed over without a word", () => {
    const lent = Object.create({ authentication: [{ enforced: false }] });
    expect(() => evaluate(pack, lent, { now })).toThrow(FactsError);
  });

  it("what a prototype of all objects lends is not known", () => {
    const prototype = Object.prototype as { enforced?: boolean };
    prototype.enforced = false;
    try {
      expect(evaluate(pack, { authentication: [{}] }, { now }).summary.counts.unknown).toBe(18);
    } finally {
      delete prototype.enforced;
    }
  });
});
