import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { evaluate, type Report } from "../../src/index.js";
import { toCycloneDx } from "../../src/reporters/index.js";
import { hostileTexts, withHostileTexts } from "../support/hostile.js";
import { wholeReport } from "../support/losses.js";
import { macsf, now, root } from "../support/macsf.js";
import { exampleReports, randomReports } from "../support/reports.js";

const validate = validator();
const runs = Number(process.env.HYGIE_RUNS ?? 40);

interface Attested {
  readonly requirement: string;
  readonly claims?: readonly string[];
  readonly counterClaims?: readonly string[];
  readonly conformance: {
    readonly score?: number;
    readonly rationale: string;
    readonly mitigationStrategies?: readonly string[];
  };
}

interface Named {
  readonly "bom-ref": string;
  readonly description: string;
}

const write = (report: Report) => toCycloneDx(report, { pack: macsf }).text;
const attestationOf = (report: Report) => {
  const { declarations } = JSON.parse(write(report));
  const map: readonly Attested[] = declarations.attestations[0].map;
  const evidence: readonly Named[] = declarations.evidence;
  return { map, evidence, claims: declarations.claims };
};

describe("toCycloneDx", () => {
  it("is what the official schema of CycloneDX 1.6 allows, of every example and of random reports", () => {
    for (const report of [...exampleReports(), ...randomReports(runs), wholeReport()]) {
      expect(mistakesIn(write(report))).toEqual([]);
    }
  });

  it("refers to nothing that is not there, and to nothing by two names", () => {
    for (const report of [...exampleReports(), ...randomReports(5)]) {
      const text = write(report);
      const names = [...text.matchAll(/"bom-ref": ("(?:[^"\\]|\\.)*")/g)].map(([, name]) => JSON.parse(name ?? ""));
      expect(new Set(names).size).toBe(names.length);
      const { declarations, annotations } = JSON.parse(text);
      const { map, claims, evidence } = attestationOf(report);
      const referred = [
        declarations.attestations[0].assessor,
        ...map.flatMap((one) => [one.requirement, ...(one.claims ?? []), ...(one.counterClaims ?? [])]),
        ...map.flatMap(({ conformance }) => conformance.mitigationStrategies ?? []),
        ...claims.flatMap(({ target, evidence = [], counterEvidence = [] }: Record<string, string[]>) =>
          [target, ...evidence, ...counterEvidence].flat(),
        ),
        ...annotations.flatMap(({ subjects }: { subjects: string[] }) => subjects),
      ];
      expect(referred.filter((name) => !names.includes(name))).toEqual([]);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it("never says of what is unknown that it does not conform, under a waiver neither", () => {
    for (const report of randomReports(20)) {
      const { map } = attestationOf(report);
      report.results.forEach((result, i) => {
        const outcome = result.outcome === "waived" ? result.underlying : result.outcome;
        const { claims, counterClaims, conformance } = map[i] as Attested;
        const claim = `claim:${result.ruleId}`;
        const expected = {
          pass: [[claim], undefined, 1],
          fail: [undefined, [claim], 0],
          unknown: [undefined, undefined, undefined],
          "not-applicable": [undefined, undefined, undefined],
        };
        expect([claims, counterClaims, conformance.score]).toEqual(expected[outcome]);
      });
    }
  });

  it("names the waiver, who answers for it, and what is done about a rule, as strategies of mitigation", () => {
    const report = wholeReport();
    const { map, evidence } = attestationOf(report);
    const waived = map.find(({ conformance }) => conformance.rationale.includes("Approved by the board."));
    const strategies = evidence.filter((one) => waived?.conformance.mitigationStrategies?.includes(one["bom-ref"]));
    expect(strategies.map(({ description }) => description)).toEqual(
      ["in force", "another"].map((name) => `${name}\nRisk accepted: ${name}: a risk\nInstead: ${name}: instead`),
    );
    const [example] = exampleReports();
    const planned = attestationOf(example as Report).map.filter(({ conformance }) =>
      conformance.mitigationStrategies?.some((name) => name.startsWith("action:")),
    );
    expect(planned.map(({ requirement }) => requirement).sort()).toEqual(
      example?.plan.map(({ ruleId }) => `requirement:${ruleId}`).sort(),
    );
  });

  it("holds each result whole", () => {
    const report = wholeReport();
    const { evidence } = attestationOf(report);
    const attached = evidence.flatMap((one) => (one["bom-ref"].startsWith("result:") ? [contentOf(one)] : []));
    expect(attached).toEqual(report.results);
  });

  it("brings hostile texts through whole", () => {
    const names = [
      "title",
      "message",
      "text",
      "label",
      "help",
      "reason",
      "approvedBy",
      "risk",
      "steps",
      "collectedBy",
      "uri",
    ];
    const report = withHostileTexts(wholeReport(), names);
    expect(JSON.stringify(report)).toContain(JSON.stringify(hostileTexts[20]).slice(1, -1));
    const text = write(report);
    expect(mistakesIn(text)).toEqual([]);
    const read: string[] = [];
    JSON.parse(text, (_, value) => {
      if (typeof value === "string") read.push(value);
      return value;
    });
    const given = report.results.flatMap(({ title, message, reasons }) => [
      title,
      message,
      ...reasons.map((one) => one.text),
    ]);
    expect(given.filter((one) => !read.some((other) => other.includes(one)))).toEqual([]);
  });

  it("has the same number and the same bytes for the same report alone", () => {
    const [one, other] = [1, 2].map(() => write(evaluate(macsf, {}, { now })));
    expect(one).toBe(other);
    const { serialNumber } = JSON.parse(write(evaluate(macsf, {}, { now: "2026-02-01" })));
    expect(serialNumber).not.toBe(JSON.parse(one ?? "").serialNumber);
  });
});

function contentOf(evidence: object): unknown {
  const [{ contents }] = (evidence as { data: [{ contents: { attachment: { content: string } } }] }).data;
  return JSON.parse(contents.attachment.content);
}

function mistakesIn(text: string) {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

function validator() {
  const schema = (name: string) =>
    JSON.parse(readFileSync(`${root}tests/reference/cyclonedx/${name}.schema.json`, "utf8"));
  const ajv = new Ajv({ strict: false });
  (addFormats as never as (ajv: Ajv) => void)(ajv);
  ajv.addFormat("iri-reference", ajv.formats["uri-reference"] as never); // stricter: an IRI may have accents as well
  ajv.addFormat("idn-email", ajv.formats.email as never);
  for (const name of ["spdx.SNAPSHOT", "jsf-0.82.SNAPSHOT"]) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.schema.json`);
  }
  return ajv.compile(schema("bom-1.6.SNAPSHOT"));
}
