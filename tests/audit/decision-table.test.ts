import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecisionTable, decisionTable, mostRows, tableOf } from "../../src/audit/table/decision-table.js";
import { piecesOf, type Region } from "../../src/audit/table/regions.js";
import { tried } from "../../src/audit/try-rule.js";
import { toIsRight } from "../../src/facts/are-right.js";
import { dayNumber } from "../../src/facts/dates.js";
import { type FactSchema, factsOf } from "../../src/facts/schema.js";
import type { Rule } from "../../src/generated/schemas.js";
import { loadPack, outcomeCodes } from "../../src/index.js";
import { lower } from "../../src/logic/lower.js";
import { forgetful } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { checklistPack, packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";
import { logicOf, ruleOf, worlds } from "./cases/brute-force.js";

/** `HYGIE_RUNS=10000 npx vitest run tests/audit` tries more. */
const numRuns = Math.ceil(Number(process.env.HYGIE_RUNS ?? 300) / worlds.length);
const seed = Number(process.env.HYGIE_SEED ?? 20_220_721);
const timeout = 3_600_000;
const today = dayNumber(now) ?? 0;

type Json = Readonly<Record<string, unknown>>;

/** Reads a table as a person does: the outcomes of the rows that tell of some facts. */
function toReader({ columns, rows, otherwise }: DecisionTable, facts: FactSchema, rule: Pick<Rule, "parameters"> = {}) {
  const values = columns.map(({ expr, fact, measure }): ((given: Json) => unknown) => {
    if (fact === undefined) {
      const { outcome } = tried({ passes: lower(expr, facts) }, rule, facts);
      const truths: Json = { pass: true, fail: false };
      return (given) => truths[outcome(given, today)];
    }
    const read = (given: Json) =>
      fact.split(".").reduce<unknown>((at, name) => (at as Json | undefined)?.[name], given);
    if (measure === undefined) return read;
    return (given) => {
      const day = dayNumber(read(given));
      return day === undefined ? undefined : today - day;
    };
  });
  return (given: Json): readonly (string | undefined)[] => {
    const found = values.map((value) => value(given));
    const told = rows.filter(({ cells }) =>
      cells.every((cell, i) => cell === null || cell.some((region) => holds(region, found[i]))),
    );
    return told.length === 0 ? [otherwise] : told.map(({ outcome }) => outcome);
  };
}

function holds(region: Region, value: unknown): boolean {
  if (value === undefined || value === null) return "unknown" in region;
  if ("unknown" in region) return false;
  if ("known" in region) return true;
  if ("value" in region) return region.value === value;
  if ("not" in region) return !region.not.includes(value as string);
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = region;
  const one = value as number | string; // dates are in the order of time as texts
  return (
    (minimum === undefined || one >= minimum) &&
    (exclusiveMinimum === undefined || one > exclusiveMinimum) &&
    (maximum === undefined || one <= maximum) &&
    (exclusiveMaximum === undefined || one < exclusiveMaximum)
  );
}

describe.each(worlds)("the table of a rule over $name", (world) => {
  it("has one row for any facts, which gives the outcome of the rule", { timeout }, () => {
    const step = Math.ceil(world.all.length / 500);
    const when = fc.option(world.logic, { nil: undefined });
    fc.assert(
      fc.property(world.logic, when, fc.nat(), (passes, applies, offset) => {
        const logic = logicOf(world, passes, applies);
        fc.pre(logic !== undefined);
        const table = decisionTable(logic, { facts: world.facts, rule: {} });
        fc.pre(table !== undefined);
        const [rule, read] = [ruleOf(world, logic), toReader(table, world.facts)];
        const some = world.all.filter((_, i) => (i + offset) % step === 0);
        for (const facts of some) expect(read(facts)).toEqual([rule.outcome(facts, today)]);
      }),
      { seed, numRuns },
    );
  });
});

describe("the pieces of a number", () => {
  const bound = fc.constantFrom(-1, 0, 0.5, 1, 2, 3);
  const schemas = fc
    .record({ minimum: bound, exclusiveMinimum: bound, maximum: bound, exclusiveMaximum: bound }, { requiredKeys: [] })
    .chain((bounds) => fc.constantFrom("integer", "number").map((type) => ({ type: [type, "null"], ...bounds })));
  const numbers = Array.from({ length: 41 }, (_, i) => i / 4 - 5);

  it("hold each number that the fact can have once, and what some of them are together holds what they hold", () => {
    fc.assert(
      fc.property(schemas, fc.array(bound, { minLength: 1 }), fc.nat(), (schema, literals, chosen) => {
        const { samples, regions } = piecesOf(schema, false, literals);
        const some = samples.map((_, i) => i).filter((i) => chosen & (1 << i));
        const isIn = (pieces: readonly number[], value: number) => regions(pieces).some((one) => holds(one, value));
        for (const value of numbers.filter(toIsRight(schema))) {
          const found = samples.map((_, i) => i).filter((i) => isIn([i], value));
          expect(found).toHaveLength(1);
          expect(isIn(some, value)).toBe(some.includes(found[0] ?? -1));
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe("the tables of macsf", () => {
  const facts = factsOf(macsf.definition);

  it.each(macsf.ruleIds)("%s has one row for any practice, known or not, and few rows", (id) => {
    const table = tableOf(macsf, id);
    if (table === undefined) throw new Error(id);
    expect(table.rows.length).toBeLessThanOrEqual(20);
    const read = toReader(
      table,
      facts,
      macsf.definition.rules.find((rule) => rule.id === id),
    );
    const practices = knownFacts(facts).chain((full) => fc.oneof(fc.constant(full), forgetful(full)));
    fc.assert(
      fc.property(practices as fc.Arbitrary<Json>, (practice) => {
        const outcome = macsf.outcomes(practice, now)[macsf.ruleIds.indexOf(id)] ?? -1;
        expect(read(practice)).toEqual([outcomeCodes[outcome]]);
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("a table", () => {
  const table = (logic: object, more: object = {}) =>
    tableOf(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic, ...more })), "doors-locked");
  const guards = (op: string, bound: unknown) => ({ [op]: [{ var: "guards" }, bound] });

  it("has the regions of a fact in one column, and none that no value is in", () => {
    const found = table({ and: [guards(">=", 2), { or: [guards("<", 5), { "===": [{ var: "guards" }, 7] }] }] });
    expect(found?.columns).toMatchObject([{ fact: "guards" }]);
    expect(found?.rows).toEqual([
      {
        cells: [[{ exclusiveMaximum: 2 }, { minimum: 5, exclusiveMaximum: 7 }, { exclusiveMinimum: 7 }]],
        outcome: "fail",
      },
      { cells: [[{ minimum: 2, exclusiveMaximum: 5 }, { value: 7 }]], outcome: "pass" },
    ]);
    expect(found?.otherwise).toBe("unknown");
    expect(table(guards(">", 0))?.rows[0]).toEqual({ cells: [[{ value: 0 }]], outcome: "fail" });
  });

  it("has the age of a date as days", () => {
    const age = { days_since: { var: "checkedOn" } };
    const found = table(
      { "<=": [0, age, { param: "most" }] },
      { parameters: { most: { type: "integer", default: 30, source: "x" } } },
    );
    expect(found?.columns).toMatchObject([{ fact: "checkedOn", measure: "age" }]);
    expect(found?.rows).toEqual([
      { cells: [[{ exclusiveMaximum: 0 }, { exclusiveMinimum: 30 }]], outcome: "fail" },
      { cells: [[{ minimum: 0, maximum: 30 }]], outcome: "pass" },
    ]);
  });

  it("has a quantifier as one column, and leaves out what two of them cannot be at once", () => {
    const some = { some: [{ var: "doors" }, { var: "locked" }] };
    const all = { all: [{ var: "doors" }, { var: "locked" }] };
    expect(table({ or: [all, { "!": [some] }] })?.rows).toEqual([
      { cells: [[{ value: true }], null], outcome: "pass" },
      { cells: [[{ value: false }], [{ value: true }]], outcome: "fail" },
      { cells: [[{ value: false }], [{ value: false }]], outcome: "pass" },
    ]);
    expect(table({ and: [all, { "!": [some] }] })?.rows).toHaveLength(2);
  });

  it("has no column for what makes no difference", () => {
    const found = table({ and: [guards(">", 3), { or: [guards(">", 1), { "!!": [{ var: "doors" }] }] }] });
    expect(found?.columns).toHaveLength(1);
  });

  it("grows with a list of conditions as that grows, and is left out where it is of no help", () => {
    expect(tableOf(loadPack(checklistPack(40)), "doors-locked")?.rows).toHaveLength(41);
    expect(tableOf(loadPack(checklistPack(mostRows)), "doors-locked")).toBeUndefined();
  });
});
