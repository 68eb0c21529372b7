import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../src/json/pointer.js";
import { toClosure } from "../../src/logic/backends/closures.js";
import { traceLogic } from "../../src/logic/backends/trace.js";
import type { Expr } from "../../src/logic/expr.js";
import { compileLogic } from "../../src/logic/index.js";
import { parseLogic } from "../../src/logic/parse.js";
import { truthy } from "../../src/logic/values.js";
import { datesRead, documents, forgetful, logic, runs } from "../support/arbitraries.js";
import { stockValue, today } from "../support/stock.js";
import { supply } from "../support/supply.js";

const now = "2026-01-31";

/** A document and two states of knowledge of it, the first knowing no more than the second. */
const knowledge = documents.chain((full) =>
  forgetful(full).chain((more) => forgetful(more).map((less) => ({ full, more, less }))),
);

function isReadable(rule: unknown): boolean {
  return parseLogic(rule).expr !== undefined;
}

function exprOf(rule: unknown): Expr {
  const { expr, problems } = parseLogic(rule);
  if (expr === undefined) throw new Error(JSON.stringify(problems));
  return expr;
}

/** Each of the four properties a quarter of a hundred thousand times; `HYGIE_RUNS` says otherwise. */
const often = { ...runs, numRuns: Number(process.env.HYGIE_RUNS ?? 25_000) };
const long = 600_000;

const rules = fc.oneof({ weight: 9, arbitrary: logic() }, datesRead).filter(isReadable);

describe("the three laws of the logic", () => {
  it(
    "agreement: with every fact known, the value is what json-logic-js computes",
    () => {
      fc.assert(
        fc.property(rules, documents, (rule, full) => {
          expect(compileLogic(rule, { now })(full)).toEqual({ known: true, value: stockValue(rule, full) });
        }),
        often,
      );
    },
    long,
  );

  it(
    "monotonicity: learning a fact never changes a determined value",
    () => {
      fc.assert(
        fc.property(rules, knowledge, (rule, { full, more, less }) => {
          const ask = compileLogic(rule, { now });
          const [first, second, last] = [ask(less), ask(more), ask(full)];
          for (const [before, after] of [
            [first, second],
            [second, last],
          ] as const) {
            if (!before.known) continue;
            expect(after.known).toBe(true);
            if (after.known) expect(truthy(after.value)).toBe(truthy(before.value));
          }
        }),
        often,
      );
    },
    long,
  );

  it(
    "sufficiency: supplying the missing facts, and no others, determines the value",
    () => {
      fc.assert(
        fc.property(rules, knowledge, (rule, { full, less }) => {
          const ask = compileLogic(rule, { now });
          const result = ask(less);
          if (result.known) return;
          expect(result.missing).not.toEqual([]);
          expect(new Set(result.missing).size).toBe(result.missing.length);
          const supplied = structuredClone(less);
          for (const pointer of result.missing) {
            expect(resolvePointer(less, pointer) ?? null).toBeNull();
            supply(supplied, pointer, resolvePointer(full, pointer));
          }
          expect(ask(supplied)).toMatchObject({ known: true });
        }),
        often,
      );
    },
    long,
  );

  it(
    "the closures and the trace give the same value",
    () => {
      fc.assert(
        fc.property(rules, knowledge, (rule, { less }) => {
          const expr = exprOf(rule);
          expect(traceLogic(expr, less, today).value).toEqual(toClosure(expr)(less, { today, facts: less }));
        }),
        often,
      );
    },
    long,
  );

  it("facts are never changed, and frozen facts work", () => {
    fc.assert(
      fc.property(rules, knowledge, (rule, { less }) => {
        const before = JSON.stringify(less);
        compileLogic(rule)(deepFreeze(less));
        expect(JSON.stringify(less)).toBe(before);
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 500) },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}
