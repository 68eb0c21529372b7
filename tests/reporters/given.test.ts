import { describe, expect, it } from "vitest";
import { planTo } from "../../src/explain/index.js";
import { evaluate, HygieError, type Problem, type Report } from "../../src/index.js";
import * as reporters from "../../src/reporters/index.js";
import { wholeReport } from "../support/losses.js";
import { macsf } from "../support/macsf.js";

const exporters = {
  toText: (report: Report) => reporters.toText(report),
  toHtml: (report: Report) => reporters.toHtml(report, { pack: macsf }),
  toMarkdown: (report: Report) => reporters.toMarkdown(report, { pack: macsf }),
  toCsv: (report: Report) => reporters.toCsv(report, { pack: macsf }),
  toSarif: (report: Report) => reporters.toSarif(report, { pack: macsf }),
  toJUnit: (report: Report) => reporters.toJUnit(report, { pack: macsf }),
  toCycloneDx: (report: Report) => reporters.toCycloneDx(report, { pack: macsf }),
  toOscalAssessmentResults: (report: Report) => reporters.toOscalAssessmentResults(report, { pack: macsf }),
  toCisoAssistantAssessment: (report: Report) => reporters.toCisoAssistantAssessment(report, { pack: macsf }),
};
const withPack = Object.entries(exporters).filter(([name]) => name !== "toText");

function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof HygieError) return error.problems;
    throw error;
  }
}

/** A document with each of its members replaced, in turn, by something else. */
function* damaged<T>(document: T, by: readonly unknown[]): Generator<T> {
  const places: { readonly holder: Record<string, unknown>; readonly name: string }[] = [];
  const copy = structuredClone(document);
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      places.push({ holder: value as Record<string, unknown>, name });
      walk(member);
    }
  };
  walk(copy);
  for (const { holder, name } of places) {
    const before = holder[name];
    for (const value of by) {
      holder[name] = value;
      yield copy;
    }
    holder[name] = before;
  }
}

const report = JSON.parse(JSON.stringify(wholeReport()));

describe("a report that somebody damaged", () => {
  it.each(Object.entries(exporters))("is told by %s with its places, or written, and never breaks it", (_, write) => {
    for (const one of damaged(report, [null, "constructor", []])) problemsOf(() => write(one as Report));
  });

  it("is not written as OSCAL, where ids lead to controls, when its results are not of the rules of the pack", () => {
    const [first, second, ...rest] = report.results;
    const results = [{ ...first, ruleId: "device-auto-lok" }, second, second, ...rest];
    const problems = problemsOf(() => exporters.toOscalAssessmentResults({ ...report, results }));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["unknown-rule", "/results/0/ruleId"],
      ["duplicate", "/results/2/ruleId"],
    ]);
  });

  it.each(withPack)("is not written by %s when it names another pack", (_, write) => {
    const problems = problemsOf(() => write({ ...report, pack: { ...report.pack, version: "9.9.9" } }));
    expect(problems.map(({ code }) => code)).toEqual(["report-of-other-pack"]);
  });

  it("is in a language, and not in a word that every object has", () => {
    for (const locale of ["constructor", "__proto__", "toString", ""]) {
      const [problem] = problemsOf(() => reporters.toText({ ...report, locale }));
      expect(problem).toMatchObject({ code: "wrong-format", pointer: "/locale" });
    }
  });
});

describe("a plan that somebody damaged", () => {
  it("is told with its places, or written", () => {
    const facts = { authentication: [{ enforced: false }] } as const;
    const plan = JSON.parse(JSON.stringify(planTo(macsf, facts, { score: 100 }, { now: "2026-01-31" })));
    expect(evaluate(macsf, facts).summary.counts.fail).toBeGreaterThan(0);
    for (const one of damaged(plan, [null, "constructor", []])) problemsOf(() => reporters.planToText(one as never));
    expect(problemsOf(() => reporters.planToText({ ...plan, steps: [null] }))).toMatchObject([{ pointer: "/steps/0" }]);
  });
});
