import { describe, expect, it } from "vitest";
import { aggregateStream, evaluateStream, mergeAggregates } from "../../src/batch/index.js";
import { macsf } from "../support/macsf.js";

const now = "2026-01-31";

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const told: T[] = [];
  for await (const record of records) told.push(record);
  return told;
}

describe("a portfolio", () => {
  const text = [
    '{"id":"A1","patientRecord":{"computerised":false}}',
    "",
    '{"id":"A2","practise":{}}',
    "{",
    '{"id":[],"devices":[]}',
  ].join("\n");

  it("has a record for each line, in its order: outcomes, or what is wrong", async () => {
    const records = await all(evaluateStream(macsf, text, { key: "id", now, workers: 0 }));
    const told = records.map(({ line, key, outcomes, problems }) => {
      const wrong = problems?.map((problem) => [problem.code, problem.pointer, problem.line, problem.column]);
      return [line, key, outcomes?.["no-shared-login"] ?? wrong];
    });
    expect(told).toEqual([
      [1, "A1", "not-applicable"],
      [3, "A2", [["unknown-fact", "/practise", 3, 12]]],
      [4, undefined, [["json-syntax", "", 4, 2]]],
      [5, undefined, [["wrong-type", "/id", 5, 2]]],
    ]);
  });

  it("has no record of numbers that lose digits, but what is wrong with them", async () => {
    const digits = ["9007199254740993", "12345678901234567890", "1e400", "9007199254740991", "2"];
    const lines = digits.map((number) => `{"practice":{"staffCount":${number}}}`).join("\n");
    for (const output of ["outcomes", "reports"] as const) {
      const records = await all(evaluateStream(macsf, lines, { now, workers: 0, output }));
      expect(records.map(({ line, problems }) => [line, problems?.map(({ code, column }) => [code, column])])).toEqual([
        [1, [["inexact-number", 27]]],
        [2, [["inexact-number", 27]]],
        [3, [["inexact-number", 27]]],
        [4, undefined],
        [5, undefined],
      ]);
    }
  });

  it("is counted, and the counts of two parts are those of both together", async () => {
    const options = { key: "id", now, workers: 0, groupBy: ["patientRecord.computerised"] };
    const part = await aggregateStream(macsf, text, options);
    const whole = await aggregateStream(macsf, `${text}\n${text}`, options);
    expect(part).toMatchObject({ practices: 1, failed: 3 });
    expect(part.groups?.map(({ by }) => by)).toEqual([{ "patientRecord.computerised": false }]);
    expect(JSON.stringify(mergeAggregates(part, part))).toBe(JSON.stringify(whole));
  });
});
