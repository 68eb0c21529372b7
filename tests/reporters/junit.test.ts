import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/index.js";
import { toJUnit } from "../../src/reporters/index.js";
import { blocksOf } from "../support/guide.js";
import { hostileTexts, withHostileTexts } from "../support/hostile.js";
import { wholeReport } from "../support/losses.js";
import { macsf } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";
import { exampleReports, randomReports } from "../support/reports.js";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  alwaysCreateTextNode: true,
  isArray: (name) => ["testcase", "property", "testsuite"].includes(name),
});

interface Child {
  readonly "#text": string;
  readonly message?: string;
  readonly type?: string;
}
interface Case {
  readonly name: string;
  readonly classname: string;
  readonly failure?: Child;
  readonly skipped?: Child;
  readonly "system-out"?: Child;
}
interface Suite extends Readonly<Record<"name" | "tests" | "failures" | "errors" | "skipped" | "timestamp", string>> {
  readonly testcase: readonly Case[];
  readonly properties: { readonly property: readonly { readonly name: string; readonly value: string }[] };
  readonly "system-out"?: Child;
}

function suiteOf(report: Report): Suite {
  const { text } = toJUnit(report, { pack: macsf });
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).testsuites.testsuite[0];
}

/**
 * What readers take, by the schema of the plugin xUnit of Jenkins (`junit-10.xsd`): which attributes each element has, those that it
 * must have first, and what may stand in it.
 */
const structure: Readonly<Record<string, { must: string[]; may: string[]; children: string[] }>> = {
  testsuites: { must: [], may: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: {
    must: ["name", "tests", "failures", "errors"],
    may: ["time", "skipped", "timestamp"],
    children: ["properties", "testcase", "system-out"],
  },
  properties: { must: [], may: [], children: ["property"] },
  property: { must: ["name", "value"], may: [], children: [] },
  testcase: { must: ["name"], may: ["time", "classname"], children: ["skipped", "failure", "system-out"] },
  failure: { must: [], may: ["type", "message"], children: [] },
  skipped: { must: [], may: ["type", "message"], children: [] },
  "system-out": { must: [], may: [], children: [] },
};

/** The mistakes of a document by that structure; an element has its attributes under `:@`. */
function structureMistakes(text: string): string[] {
  const ordered = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" }).parse(text);
  const mistakesIn = (nodes: readonly Record<string, unknown>[], allowed: readonly string[]): string[] =>
    nodes.flatMap(({ ":@": attributes = {}, ...node }) => {
      const [name = ""] = Object.keys(node);
      if (name === "#text" || name.startsWith("?")) return [];
      const known = structure[name];
      if (known === undefined || !allowed.includes(name)) return [`<${name}>`];
      const given = Object.keys(attributes as object);
      return [
        ...known.must.filter((one) => !given.includes(one)).map((one) => `${name} lacks ${one}`),
        ...given.filter((one) => ![...known.must, ...known.may].includes(one)).map((one) => `${name} has ${one}`),
        ...mistakesIn(node[name] as Record<string, unknown>[], known.children),
      ];
    });
  return mistakesIn(ordered, ["testsuites"]);
}

/** `HYGIE_RUNS=500 npx vitest run tests/reporters` tries more. */
const count = Number(process.env.HYGIE_RUNS ?? 25);

describe("a report as JUnit XML", () => {
  it("is built as Jenkins and GitLab read it, for each example and for random reports", () => {
    for (const report of [...exampleReports(), ...randomReports(count)]) {
      const { text } = toJUnit(report, { pack: macsf });
      expect(XMLValidator.validate(text)).toBe(true);
      expect(structureMistakes(text)).toEqual([]);
    }
  });

  it("has a test for each rule, which fails where the rule fails alone, and is skipped where nothing is known", () => {
    for (const report of [...exampleReports(), ...randomReports(count)]) {
      const { testcase, tests, failures, errors, skipped } = suiteOf(report);
      const became = testcase.map(({ classname, failure, skipped }) => {
        const outcome = failure?.type ?? skipped?.type ?? "pass";
        return { classname, outcome };
      });
      const { counts } = report.summary;
      expect(became).toEqual(report.results.map(({ ruleId, outcome }) => ({ classname: `macsf.${ruleId}`, outcome })));
      expect([tests, failures, errors, skipped].map(Number)).toEqual([
        report.results.length,
        counts.fail,
        0,
        counts.unknown + counts.waived + counts["not-applicable"],
      ]);
    }
  });

  it("says why a rule fails, what to do and how long it takes; why another was not tried", () => {
    const { testcase, timestamp, properties } = suiteOf(wholeReport());
    const [failed, unknown, waived] = testcase;
    expect(failed?.failure?.["#text"]).toContain("\n1. List the e-mail addresses");
    expect(failed?.failure?.["#text"]).toContain("By the practice, about 2 h, at no cost.");
    expect(unknown?.skipped?.message).toContain("To clarify – Still to clarify");
    expect(waived?.skipped?.["#text"]).toContain("In force from 2026-01-02 until 2026-12-03.");
    expect(timestamp).toBe("2026-11-24T00:00:00");
    expect(properties.property).toContainEqual({ name: "packDigest", value: macsf.digest, "#text": "" });
  });

  it.each(["en", "fr"])("is as the guide shows it, in %s", (language) => {
    const [sample] = blocksOf(`docs/${language}/guides/reports.md`).filter(({ language }) => language === "xml");
    const lines = (text: string) => text.split("\n").map((line) => line.trim());
    const report = exampleReports().find(({ locale, results }) => locale === "en" && results.some(isLockOfReception));
    const written = lines(toJUnit(report as Report, { pack: macsf }).text);
    for (const line of lines(sample?.text.trim() ?? "").filter((one) => !one.startsWith("…"))) {
      expect(written).toContain(line);
    }
  });

  it("is the same, byte for byte, of the same report", () => {
    expect(toJUnit(wholeReport(), { pack: macsf })).toEqual(toJUnit(wholeReport(), { pack: macsf }));
  });

  it("refuses a report that is none", () => {
    expect(problemsOf(() => toJUnit({} as Report, { pack: macsf }))).toMatchObject([{ code: "wrong-type" }]);
  });
});

function isLockOfReception({ ruleId, reasons }: Report["results"][number]): boolean {
  return ruleId === "device-auto-lock" && reasons.some(({ item }) => item === "accueil");
}

/** A text as XML can hold it. */
const held = (text: string) =>
  text.replace(
    /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

describe("what others wrote, in JUnit XML", () => {
  it.each(hostileTexts)("is read as it was written: %j", (text) => {
    const names = ["title", "message", "text", "reason", "approvedBy", "risk", "label", "help", "steps"];
    const hostile = withHostileTexts(wholeReport(), names, { at: hostileTexts.indexOf(text) });
    const [first, ...others] = hostile.results;
    const report = { ...hostile, results: [{ ...first, title: text, message: text }, ...others] } as Report;
    const { testcase } = suiteOf(report);
    expect(testcase[0]?.name).toBe(held(text));
    expect(testcase[0]?.failure?.message).toBe(held(text));
    for (const [i, { reasons }] of report.results.entries()) {
      const { failure, skipped, "system-out": out } = testcase[i] as Case;
      const told = (failure ?? skipped ?? out)?.["#text"] ?? "";
      for (const reason of reasons) expect(told).toContain(`- ${held(reason.text)}`);
    }
  });

  it("names no file for Jenkins or GitLab to publish", () => {
    const [first, ...others] = wholeReport().results;
    const evil = "[[ATTACHMENT|/etc/passwd]]";
    const reasons = [{ ...first?.reasons[0], text: evil }];
    const report = { ...wholeReport(), results: [{ ...first, reasons }, ...others] } as Report;
    const told = suiteOf(report).testcase[0]?.failure?.["#text"];
    expect(told).toContain("[\\u005bATTACHMENT|/etc/passwd]]");
    expect(toJUnit(report, { pack: macsf }).text).not.toContain(evil);
  });
});
