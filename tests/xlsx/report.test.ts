import { describe, expect, it, onTestFinished, vi } from "vitest";
import { evaluate, type Report } from "../../src/index.js";
import { reportToWorkbook, toWorkbook } from "../../src/xlsx/index.js";
import { sheetsOf } from "../../src/xlsx/report-to-workbook.js";
import { aheadOfTime } from "../support/ahead-of-time.js";
import { hostile, house } from "../support/house.js";
import { lossMistakes, wholeReport } from "../support/losses.js";
import { macsf, now } from "../support/macsf.js";
import { opened, partsOf, sheetNamed } from "../support/workbook.js";

/** A sheet as a well-kept library reads it: its rows by the headings of its columns. */
async function rowsOf(report: Report, name: string): Promise<Record<string, unknown>[]> {
  const { bytes } = await reportToWorkbook(report, { pack: macsf });
  const [head = [], ...rows] = (sheetNamed(await opened(bytes), name).getSheetValues() as unknown[][]).slice(1);
  return rows.map((row) => Object.fromEntries(head.flatMap((title, i) => (i === 0 ? [] : [[title, row[i]]]))));
}

describe("a report as a workbook", () => {
  it("loses nothing", () => {
    const write = (report: Report) => ({ text: JSON.stringify(sheetsOf(report, macsf)), lost: [] });
    expect(lossMistakes(write)).toEqual({ notTold: [], toldInVain: [] });
  });

  it("is made with a lean pack too, whose risks go by their ids", () => {
    const lean = aheadOfTime(macsf, { is: "lean", locales: ["en"] });
    const report = evaluate(lean, {}, { now, locale: "en" });
    const said = JSON.stringify(sheetsOf(report, lean));
    expect(said).toContain("data-confidentiality");
    expect(said).toContain(report.results[0]?.message);
  });

  it("has the results, the days and the numbers as they are, for filters and sums", async () => {
    const report = wholeReport();
    const results = await rowsOf(report, "Results");
    expect(results.map(({ Rule, Message }) => [Rule, Message])).toEqual(
      report.results.map(({ ruleId, message }) => [ruleId, message]),
    );
    expect((await rowsOf(report, "Plan")).map(({ Hours }) => Hours)).toEqual(
      report.plan.map(({ effortHours }) => effortHours),
    );
    const [waiver] = await rowsOf(report, "Waivers");
    expect(waiver?.Until).toEqual(new Date("2026-12-03"));
  });

  it("has a line for each step in its checklist, to be ticked off", async () => {
    const report = wholeReport("fr");
    const steps = report.plan.flatMap((action) => action.steps);
    expect((await rowsOf(report, "À faire")).map((row) => row.Étape)).toEqual(steps);
  });

  it("has the hours of each rule once in its checklist, so that they sum to those of the plan", async () => {
    const report = wholeReport();
    const total = (rows: readonly Record<string, unknown>[]) =>
      rows.reduce((sum, { Hours }) => sum + Number(Hours ?? 0), 0);
    expect(report.plan.some(({ steps }) => steps.length > 1)).toBe(true);
    expect(total(await rowsOf(report, "Checklist"))).toBe(total(await rowsOf(report, "Plan")));
  });

  it("has words for types, and the day of the evaluation as a day", async () => {
    const report = wholeReport("fr");
    const types = (await rowsOf(report, "Questions")).map((row) => row.Réponse);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types)
      expect(type).toMatch(/^(oui ou non|un nombre|un nombre entier|un texte|une date|une liste)$/);
    const titles = Object.values(macsf.definition.evidenceTypes).map(({ title }) => title.fr);
    const items = await rowsOf(report, "Preuves");
    expect(items.length).toBeGreaterThan(0);
    for (const { Type } of items) expect(titles).toContain(Type);
    const summary = await rowsOf(report, "Synthèse");
    expect(summary.find((row) => row.Élément === "Date de l’évaluation")?.Valeur).toEqual(new Date(report.evaluatedAt));
  });

  it("brings hostile texts through whole, and none as a formula", async () => {
    const report = wholeReport();
    const [first, ...others] = report.results;
    const titles = hostile.filter((text) => text !== "");
    const results = titles.map((title, i) => ({ ...first, ruleId: `rule-${i}`, title, waiver: undefined }));
    const given = JSON.parse(JSON.stringify({ ...report, results: [...results, ...others] }));
    const read = await rowsOf(given, "Results");
    expect(read.slice(0, titles.length).map(({ Title }) => Title)).toEqual(titles);
    const { bytes } = await reportToWorkbook(given, { pack: macsf });
    for (const [name, text] of Object.entries(partsOf(bytes))) {
      if (name.startsWith("xl/worksheets/")) expect(text).not.toContain("<f>");
    }
  });

  it("is the same file for the same report, whenever and wherever it is made", async () => {
    const report = evaluate(macsf, {}, { now });
    const one = await reportToWorkbook(report, { pack: macsf });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.compare((await reportToWorkbook(report, { pack: macsf })).bytes, one.bytes)).toBe(0);
    const [before, after] = [await toWorkbook(house), await toWorkbook(house)];
    expect(Buffer.compare(before.bytes, after.bytes)).toBe(0);
  });

  it("refuses what is no report, or of another pack, before anything is loaded", async () => {
    await expect(reportToWorkbook(undefined as never, { pack: macsf })).rejects.toThrow("is not a report");
    await expect(reportToWorkbook(wholeReport(), { pack: house })).rejects.toThrow("house 1.0.0");
  });
});

describe("a workbook that Excel opens without mending it", () => {
  const every = [house, macsf].flatMap((pack) => ["fr", "en"].map((locale) => [pack, locale] as const));

  it.each(every)("keeps to its limits: %#", async (pack, locale) => {
    const { bytes } = await toWorkbook(pack, { locale });
    const parts = partsOf(bytes);
    const workbook = await opened(bytes);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    for (const [, xml] of sheets) {
      for (const [, formula = ""] of xml.matchAll(/<formula1>([^<]*)<\/formula1>/g))
        expect(formula.length).toBeLessThan(256);
      for (const [, text = ""] of xml.matchAll(/ (?:prompt|error)="([^"]*)"/g)) expect(text.length).toBeLessThan(256);
      for (const [, text = ""] of xml.matchAll(/ (?:promptTitle|errorTitle)="([^"]*)"/g))
        expect(text.length).toBeLessThan(33);
    }
    expect(sheets.filter(([, xml]) => xml.includes("<sheetProtection")).length).toBe(names.length - 1); // all but the hidden one
  });

  it("locks everything but the answers and the remarks", async () => {
    const { bytes } = await toWorkbook(macsf, { locale: "en" });
    const sheet = sheetNamed(await opened(bytes), "The practice");
    const unlocked: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) unlocked.push(cell.address);
      });
    });
    expect(unlocked).toEqual(["C4", "E4", "C5", "E5"]);
    expect(sheet.getCell("B4").note).toContain("Count everyone");
  });
});
