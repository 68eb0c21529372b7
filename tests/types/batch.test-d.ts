import type { Report } from "hygie";
import { aggregateStream, type BatchOutcome, type BatchSource, evaluateStream, mergeAggregates } from "hygie/batch";
import macsf, { type MacsfRuleId } from "hygie/rules/macsf";
import { assertType, describe, expectTypeOf, it } from "vitest";

describe("the records of a portfolio", () => {
  it("have outcomes by the ids of the rules, or problems", async () => {
    for await (const record of evaluateStream(macsf, "{}")) {
      if (record.problems === undefined) {
        expectTypeOf(record.outcomes).toEqualTypeOf<Readonly<Record<MacsfRuleId, BatchOutcome>>>();
      } else expectTypeOf(record.problems[0]?.pointer).toEqualTypeOf<string | undefined>();
      expectTypeOf(record.key).toEqualTypeOf<string | number | undefined>();
    }
  });

  it("have reports where these are asked for", async () => {
    for await (const record of evaluateStream(macsf, "{}", { output: "reports" })) {
      expectTypeOf(record.report).toEqualTypeOf<Report<MacsfRuleId> | undefined>();
    }
  });

  it("come from any kind of stream", () => {
    assertType<BatchSource>(new Blob(["{}"]).stream());
    assertType<BatchSource>(process.stdin);
    assertType<BatchSource>([{}]);
  });

  it("are of the rules of the pack alone", () => {
    // @ts-expect-error: no such rule
    evaluateStream(macsf, "{}", { rules: ["device-auto-lok"] });
    // @ts-expect-error: no such output
    evaluateStream(macsf, "{}", { output: "aggregates" });
  });
});

describe("the counts of a portfolio", () => {
  it("are by the ids of the rules, and can be added", async () => {
    const counts = await aggregateStream(macsf, "{}", { groupBy: ["practice.staffCount"] });
    expectTypeOf(mergeAggregates(counts, counts).rules["device-auto-lock"].fail).toEqualTypeOf<number>();
    expectTypeOf(counts.groups?.[0]?.practices).toEqualTypeOf<number | undefined>();
  });
});
