import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { describeProblem, evaluate, type Problem } from "../../src/index.js";
import { factsFromCsv, factsToCsv, toCsv } from "../../src/reporters/index.js";
import { bare, hostile, house, rightFacts } from "../support/house.js";
import { lossMistakes, wholeReport } from "../support/losses.js";
import { macsf, now } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";
import { randomPractices } from "../support/random-practices.js";
import { english } from "../support/wording.js";

const runs = { seed: Number(process.env.HYGIE_SEED ?? 20_220_721), numRuns: Number(process.env.HYGIE_RUNS ?? 60) };
const records = (text: string, delimiter = ",") =>
  parse(text, { columns: true, bom: true, delimiter }) as Record<string, string>[];

describe("a report as CSV", () => {
  it("has a line a rule, as a parser of CSV reads it", () => {
    const report = wholeReport("fr");
    const read = records(toCsv(report, { pack: macsf }).text);
    expect(read.map(({ ruleId, outcome, message }) => ({ ruleId, outcome, message }))).toEqual(
      report.results.map(({ ruleId, outcome, message }) => ({ ruleId, outcome, message })),
    );
  });

  it("begins as Excel wants UTF-8 to begin, unless it is not to; its lines end as RFC 4180 wants", () => {
    const report = wholeReport();
    const { text } = toCsv(report, { pack: macsf });
    expect(text.startsWith("\ufeffruleId,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(toCsv(report, { pack: macsf, bom: false }).text).toBe(text.slice(1));
  });

  it("has semicolons, and commas in decimals, where French spreadsheet programs read it", () => {
    const reports = [evaluate(macsf, { practice: { staffCount: 1 } }, { now })];
    const [first] = records(toCsv(reports, { pack: macsf, separator: ";" }).text, ";");
    const high = reports[0]?.summary.score.high ?? 0;
    expect(first?.["score.high"]).toBe(String(high).replace(".", ","));
  });

  it("says exactly what it loses", () => {
    expect(lossMistakes((report) => toCsv(report, { pack: macsf }))).toEqual({ notTold: [], toldInVain: [] });
    const { notTold, toldInVain } = lossMistakes((report) => toCsv([report], { pack: macsf }));
    expect({ notTold, toldInVain }).toEqual({ notTold: [], toldInVain: ["results[].underlying"] }); // outcomes are not tried
  });

  it("brings hostile texts through, and none as a formula", () => {
    const report = wholeReport();
    const [first] = report.results;
    for (const text of hostile) {
      const given = { ...report, results: [{ ...first, title: text }, ...report.results.slice(1)] } as typeof report;
      const [read] = records(toCsv(given, { pack: macsf }).text);
      const title = read?.title ?? "";
      expect(title).not.toMatch(/^[=+\-@\t\r\n]/);
      const whole = wellFormed(text) as string;
      expect([whole, `'${whole}`]).toContain(title);
    }
  });

  it("of several reports has a line a practice and a column a rule", () => {
    const reports = [0.5, 1].map((share) =>
      evaluate(macsf, randomPractices(factsOf(macsf.definition), 1, share, 3)[0] as object, { now }),
    );
    const read = records(toCsv(reports, { pack: macsf, names: ["Dr Martin", "=Dr Petit"] }).text);
    expect(read.map(({ practice }) => practice)).toEqual(["Dr Martin", "'=Dr Petit"]);
    reports.forEach(({ results, summary }, i) => {
      for (const { ruleId, outcome } of results) expect(read[i]?.[ruleId]).toBe(outcome);
      expect(Number(read[i]?.["score.low"])).toBe(summary.score.low);
    });
  });

  it.each<[what: string, options: object, pointer: string]>([
    ["another separator", { separator: "|" }, "/separator"],
    ["a mark that is none", { bom: "yes" }, "/bom"],
    ["names of one", { names: [] }, "/names"],
  ])("is refused with %s", (_, options, pointer) => {
    const report = wholeReport();
    expect(problemsOf(() => toCsv(report, { pack: macsf, ...options } as never)).map((one) => one.pointer)).toEqual([
      pointer,
    ]);
  });
});

const written = (half: string) => `\\u${half.charCodeAt(0).toString(16)}`;
/** Halves of letters are written out: no file in UTF-8 has them. */
const wellFormed = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === "string"
      ? one.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, written)
      : one,
  );

describe("facts of practices as CSV", () => {
  it("come back the same, of every kind and however nested, with either separator", () => {
    const practices = fc.array(
      rightFacts(factsOf(house.definition)).map((facts) => facts ?? {}),
      { maxLength: 3 },
    );
    const holds = fc.property(practices, fc.constantFrom(",", ";" as const), (facts, separator) => {
      const { text } = factsToCsv(house, facts as never, { separator: separator as "," });
      const read = factsFromCsv(house, text);
      expect("practices" in read ? read.practices.map((one) => bare(one) ?? {}) : read.problems).toEqual(
        facts.map((one) => bare(wellFormed(one)) ?? {}),
      );
    });
    fc.assert(holds, { ...runs, endOnFailure: true });
  });

  it("come back the same, of macsf, through another parser", () => {
    const practices = randomPractices(factsOf(macsf.definition), 20, 0.2, runs.seed);
    const { text } = factsToCsv(macsf, practices as never);
    const rows = parse(text, { bom: true }) as string[][];
    const again = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")).join("\n");
    for (const one of [text, again]) {
      const read = factsFromCsv(macsf, one);
      expect("practices" in read && read.practices.map((facts) => bare(facts))).toEqual(
        practices.map((facts) => bare(facts)),
      );
    }
  });

  it("tell none from unknown, and an unknown item from none", () => {
    const practices = [{ tags: [], grid: [[], null, [null, 3]] }, {}, { rooms: [{}, { id: "a" }] }];
    const { text } = factsToCsv(house, practices as never, { bom: false });
    expect(text.split("\r\n")[0]).toContain("rooms,rooms[0].id");
    const read = factsFromCsv(house, text);
    expect("practices" in read && read.practices.map((one) => bare(one) ?? {})).toEqual(
      practices.map((one) => bare(one) ?? {}),
    );
  });

  it.each(["unknown", "-", "N/A", "je ne sais pas", "?"])("come back the same, of the text %s", (motto) => {
    const { text } = factsToCsv(house, [{ building: { motto } }] as never);
    expect(factsFromCsv(house, text)).toEqual({ practices: [{ building: { motto } }] });
    expect(factsFromCsv(house, "lit,building.storeys\ntrue,unknown\n")).toEqual({ practices: [{ lit: true }] });
  });

  it("have no item by a cell that only looks filled in", () => {
    const text = "lit,tags[0],building.motto\ntrue,\u00a0\u2003\t\u200b,?\n";
    expect(factsFromCsv(house, text)).toEqual({ practices: [{ lit: true }] });
  });

  it("are taken as a spreadsheet program saves them again", () => {
    const text =
      "\ufefflit;building.height;building.builtOn;building.heating;tags[0]\r\nVRAI;0,5;31/01/2026;Gaz, de ville;'=1+1\r\n\r\n";
    expect(factsFromCsv(house, text)).toEqual({
      practices: [{ lit: true, building: { height: 0.5, builtOn: "2026-01-31", heating: "gas" }, tags: ["=1+1"] }],
    });
  });
});

describe("a number that could be read in two ways", () => {
  const [points, commas] = [
    ["100.000", "-1.250", "1.000"],
    ["1,000", "100,000", "-1,250"],
  ];
  const neither = ["1.000.000", "1,000,000", "1'000", "1\u2019000", "1.000,5", "1,000.5", "1\u2009000", "1_000"];
  const inDoubt = [
    ...[...points, ...neither].map((number) => [";", number]),
    ...[...commas, ...neither].map((number) => [",", number]),
    ...[...points, ...commas, ...neither].map((number) => ["\t", number]),
  ] as [separator: string, number: string][];

  it.each(inDoubt)("is told, and never taken for one of them, between %j: %s", (separator, number) => {
    const read = factsFromCsv(house, `lit${separator}building.height\ntrue${separator}"${number}"`);
    expect(read).toMatchObject({ problems: [{ pointer: "building.height", line: 2, found: `"${number}"` }] });
  });

  it.each([
    [";", "1,125", 1.125],
    [",", "1.125", 1.125],
    [";", "1 000", 1000],
    [",", "1\u00a0000", 1000],
    [";", "1\u202f000,5", 1000.5],
    [";", "0.500", 0.5],
    [";", "1.5", 1.5],
  ])("is none where it can be read in one alone, between %j: %s", (separator, number, height) => {
    const read = factsFromCsv(house, `lit${separator}building.height\ntrue${separator}"${number}"`);
    expect(read).toEqual({ practices: [{ lit: true, building: { height } }] });
  });
});

describe("a number that loses digits when it is read", () => {
  it.each([
    [",", "building.height", "9007199254740993"],
    [";", "building.height", "12345678901234567890,5"],
    ["\t", "building.lift.persons", "-98765432109876543210"],
    [",", "grid[0][0]", "1e400"],
    [";", "building.height", "2,5e-400"],
  ])("is told with its cell, between %j: %s %s", (separator, name, number) => {
    const read = factsFromCsv(house, `lit${separator}${name}\ntrue${separator}${number}\n`);
    const found = number.replace(",", ".");
    expect(read).toMatchObject({ problems: [{ code: "inexact-number", pointer: name, line: 2, found }] });
    expect(read).not.toMatchObject({ problems: [{ hint: expect.stringContaining("quotes") }] });
  });

  it("is not suggested in place of a text with its digits", () => {
    const read = factsFromCsv(house, "building.height\n98 765 432 109 876 543\n");
    expect(read).toMatchObject({ problems: [{ code: "wrong-type", found: '"98 765 432 109 876 543"' }] });
    expect(JSON.stringify(read)).not.toContain("did you mean");
  });
});

const spoiled: readonly (readonly [text: string, line: number, column: number, said: string])[] = [
  [
    "",
    Number.NaN,
    Number.NaN,
    "this table is empty; begin it with a line of the paths of facts, such as practice.staffCount",
  ],
  ['lit\n"true', 2, 1, "this quotation mark is never closed"],
  ['lit\n"true"x', 2, 7, "something stands behind a closing quotation mark"],
  ["lit,lamp\ntrue,1", 1, 5, 'no fact is called "lamp"; delete the column'],
  ["litt\ntrue", 1, 1, 'no fact is called "litt"; did you mean lit?'],
  ["lit,lit\ntrue,true", 1, 5, 'the column "lit" stands there already'],
  ["lit\ntrue,false", 2, 6, "this line has 2 cells, and the first has 1"],
  ["lit\nperhaps", 2, 1, '"perhaps" is not "true" or "false"'],
  ["tags,building.storeys\n0,many", 2, 3, '"many" is not a whole number; write a whole number from -3 to 200'],
  ["building.storeys\n3\n\n300", 4, 1, "300 is not a whole number from -3 to 200"],
  ["building.builtOn\n01/02/2026", 2, 1, '"01/02/2026" is not a date as YYYY-MM-DD'],
  ["building.heating\ngaz", 2, 1, '"gaz" is not "gas", "heat-pump"'],
  ["rooms,rooms[0].id,rooms[1].id\n1,a,b", 2, 1, "this says 1, and 2 are listed"],
  ["rooms[0].id,rooms[1].id\na,a", 2, 3, 'the id "a" is that of rooms[0].id already'],
  ["tags\nsome", 2, 1, '"some" is not a whole number'],
  ["tags[5000]\na", 2, 1, "a list of 1001 items, and 1000 is the most"],
  ["lit;tags\ntrue;1\n;", 3, 1, "all cells of this line are blank"],
  ["lit,tags\n\u00a0,\u2003", 2, 1, "for a practice of which nothing is known, write ? in its first cell"],
  ["lit,building.motto\ntrue,-", 2, 6, '"-" does not tell whether it is not known'],
  ["__proto__\n1", 1, 1, 'no fact is called "__proto__"'],
];

describe("a table that is not as it should be", () => {
  it.each(spoiled)("is told by line and column: %j", (text, line, column, said) => {
    const read = factsFromCsv(house, text);
    const [problem, ...others] = ("problems" in read ? read.problems : []) as [Problem, ...Problem[]];
    expect(others).toEqual([]);
    expect([problem.line ?? Number.NaN, problem.column ?? Number.NaN]).toEqual([line, column]);
    expect(describeProblem(problem)).toContain(said);
    expect(english(describeProblem(problem, "fr"))).toEqual([]);
  });

  it("is read in time that grows with its length alone", () => {
    const text = `lit\n${'"",'.repeat(300_000)}\n${"a".repeat(300_000)}`;
    const start = performance.now();
    expect(factsFromCsv(house, text)).toHaveProperty("problems");
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
