import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CompiledPack, Report } from "../../src/index.js";
import { configurePack, evaluate } from "../../src/index.js";
import { toCisoAssistant, toCisoAssistantAssessment } from "../../src/reporters/index.js";
import { libraryMistakes } from "../support/ciso-assistant-library.js";
import { hostileTexts, withHostileTexts } from "../support/hostile.js";
import { macsf, now } from "../support/macsf.js";
import { problemsOf } from "../support/problems.js";
import { exampleReports, randomReports } from "../support/reports.js";

const runs = Number(process.env.HYGIE_RUNS ?? 40);
const frameworks = {
  "anssi-hygiene": "urn:intuitem:risk:framework:anssi-guide-hygiene",
  "pgssi-s": "urn:intuitem:risk:framework:pgssi-s-1",
};

/** As PyYAML reads it, and as readers of today do. */
const readings = (text: string) => (["1.1", "1.2"] as const).map((version) => parse(text, { version }));
const rowsOf = (report: Report): Record<string, string>[] =>
  parseCsv(toCisoAssistantAssessment(report, { pack: macsf }).text, { columns: true });

describe("toCisoAssistant", () => {
  it("is what CISO Assistant loads, in each language, with mappings and without", () => {
    expect(libraryMistakes(toCisoAssistant(macsf).text)).toEqual([]);
    expect(libraryMistakes(toCisoAssistant(macsf, { locale: "en", frameworks }).text)).toEqual([]);
  });

  it("has the rules as requirements, in the language that is asked for, translated into the others", () => {
    const { objects } = parse(toCisoAssistant(macsf, { locale: "en" }).text);
    const nodes: Record<string, unknown>[] = objects.frameworks[0].requirement_nodes;
    expect(nodes.map(({ ref_id }) => ref_id)).toEqual(macsf.ruleIds);
    expect(nodes.find(({ ref_id }) => ref_id === "device-auto-lock")).toMatchObject({
      urn: "urn:hygie:risk:req_node:macsf:device-auto-lock",
      name: "Automatic lock",
      annotation: expect.stringContaining("Parameter maxMinutes: 15\u00a0minutes"),
      typical_evidence: expect.stringContaining("Screenshot (at most 90 days old)"),
      implementation_groups: ["high"],
      weight: 4,
      translations: { fr: { name: "Verrouillage automatique" } },
    });
  });

  it("says what a pack was configured to", () => {
    const rules = { "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "low" as const } };
    const [node] = parse(
      toCisoAssistant(configurePack(macsf, { rules }), { locale: "en" }).text,
    ).objects.frameworks[0].requirement_nodes.filter((one: { ref_id: string }) => one.ref_id === "device-auto-lock");
    expect(node).toMatchObject({ annotation: expect.stringContaining("5\u00a0minutes"), weight: 1 });
  });

  it("maps to the frameworks that it is told the names of, and tells in words alone what is on the same matter only", () => {
    const { objects } = parse(toCisoAssistant(macsf, { frameworks }).text);
    const asked = macsf.definition.rules.flatMap(({ id, references }) =>
      references
        .filter(({ framework, strength }) => framework === "pgssi-s" && strength !== "related")
        .map((one) => [`urn:hygie:risk:req_node:macsf:${id}`, `urn:intuitem:risk:req_node:pgssi-s-1:${one.id}`]),
    );
    const set = objects.requirement_mapping_sets.at(-1);
    expect(set.target_framework_urn).toBe(frameworks["pgssi-s"]);
    expect(
      set.requirement_mappings.map((one: Record<string, string>) => [
        one.source_requirement_urn,
        one.target_requirement_urn,
      ]),
    ).toEqual(asked);
    expect(parse(toCisoAssistant(macsf).text).objects).not.toHaveProperty("requirement_mapping_sets");
  });

  it("keeps what looks like YAML as the text that it is, for readers of YAML 1.1 and 1.2", () => {
    const changed = withHostileTexts(macsf.definition.rules, ["title", "why", "pass", "steps", "limits", "quote"]);
    const pack = withDefinition({ ...macsf.definition, rules: changed });
    const { text } = toCisoAssistant(pack);
    expect(libraryMistakes(text)).toEqual([]);
    expect([...text].filter((c) => /[^\n -~\u00a0-\u{10ffff}]|[\u2028-\u202e\u2066-\u2069]/u.test(c))).toEqual([]);
    for (const { objects } of readings(text)) {
      const nodes: { name: string; annotation: string }[] = objects.frameworks[0].requirement_nodes;
      expect(nodes.map(({ name }) => name)).toEqual(changed.map((rule) => rule.text.fr?.title));
      nodes.forEach(({ annotation }, i) => {
        expect(annotation).toContain(changed[i]?.source.quote);
      });
    }
  });

  it("loses what it tells that it loses, and nothing else", () => {
    const { definition } = macsf;
    const before = toCisoAssistant(withDefinition(definition), { frameworks });
    const lost = before.lost.map(
      ({ path }) => new RegExp(`^${path.replaceAll(/[[\].]/g, "\\$&").replaceAll("*", "[^.]+")}($|[.[])`),
    );
    const unsaid = leavesOf(definition).filter(
      ({ with: other }) => toCisoAssistant(withDefinition(other()), { frameworks }).text === before.text,
    );
    expect(unsaid.map(({ pattern }) => pattern).filter((one) => !lost.some((path) => path.test(one)))).toEqual([]);
    expect(lost.filter((path) => !unsaid.some(({ pattern }) => path.test(pattern)))).toEqual([]);
  });

  it("tells everything that is wrong with its options", () => {
    const given = { frameworks: { pgssi: "urn:intuitem:risk:framework:pgssi-s-1", "pgssi-s": "pgssi-s", rgpd: 1 } };
    expect(
      problemsOf(() => toCisoAssistant(macsf, given as never)).map(({ code, pointer }) => [code, pointer]),
    ).toEqual([
      ["impossible-value", "/frameworks/pgssi"],
      ["wrong-format", "/frameworks/pgssi-s"],
      ["wrong-type", "/frameworks/rgpd"],
    ]);
    expect(problemsOf(() => toCisoAssistant(macsf, { locale: "de" }))[0]?.pointer).toBe("/locale");
    expect(problemsOf(() => toCisoAssistant({} as never))[0]?.code).toBe("wrong-type");
  });
});

const noEvidence = /(^|\n\n)(No evidence|Aucune preuve)\.(\n\n|$)/;

describe("toCisoAssistantAssessment", () => {
  it("has a row for each rule, named as in the library, with what CISO Assistant calls its outcome", () => {
    const { objects } = parse(toCisoAssistant(macsf).text);
    const urns = objects.frameworks[0].requirement_nodes.map(({ urn }: { urn: string }) => urn);
    for (const report of [...exampleReports(), ...randomReports(runs)]) {
      const rows = rowsOf(report);
      expect(rows.map(({ urn }) => urn)).toEqual(urns);
      rows.forEach(({ compliance_result, requirement_progress, assessable, score, observations = "" }, i) => {
        const result = report.results[i];
        const outcome = result?.outcome === "waived" ? result.underlying : result?.outcome;
        expect([compliance_result, requirement_progress, assessable, score]).toEqual([
          { pass: "compliant", fail: "non_compliant", unknown: "not_assessed", "not-applicable": "not_applicable" }[
            outcome ?? "pass"
          ],
          outcome === "unknown" ? "to_do" : "done",
          "true",
          "",
        ]);
        const isShown = result?.outcome !== "not-applicable" && result?.evidence.items.length === 0;
        expect(noEvidence.test(observations)).toBe(isShown);
        if (result?.outcome !== "waived") return;
        const { reason } = result.waiver;
        expect(observations.split(reason), observations).toHaveLength(2);
        const [beneath = "", first = ""] = observations.split("\n\n");
        expect(beneath).toMatch(/^(Without the waiver it would be|Sans la dérogation, la règle serait) /);
        const finding = result.reasons.find(({ role }) => role !== "context") ?? result.reasons[0];
        if (result.underlying === "fail") expect(first).toBe(finding?.text);
      });
    }
  });

  it("assesses nothing of a practice that told nothing", () => {
    const results = rowsOf(evaluate(macsf, {}, { now })).map(({ compliance_result }) => compliance_result);
    expect(new Set(results)).toEqual(new Set(["not_assessed"]));
  });

  it("brings hostile texts through, and no formula", () => {
    const [report] = exampleReports();
    const hostile = withHostileTexts(JSON.parse(JSON.stringify(report)) as Report, ["title", "message", "text"]);
    rowsOf(hostile).forEach(({ name, observations }, i) => {
      const { title, message } = hostile.results[i] ?? { title: "", message: "" };
      expect([title, `'${title}`]).toContain(name);
      expect(observations).toContain(message);
      expect(`${name}${observations}`.match(/^[=+\-@\t\r\n]/)).toBeNull();
    });
    expect(hostileTexts.length).toBeGreaterThan(hostile.results.length);
  });
});

/** The same pack, that says something else: only what is told of it is asked. */
function withDefinition(definition: CompiledPack["definition"]): CompiledPack {
  return Object.create(null, {
    ...Object.getOwnPropertyDescriptors(macsf),
    definition: { value: definition },
  });
}

interface Leaf<T> {
  readonly pattern: string;
  /** The whole, with something else there. */
  readonly with: () => T;
}

/** The values of a pack, one of each pattern of places. Facts and logic are told of as a whole. */
function leavesOf<T>(value: T, pattern = "", seen = new Set<string>()): Leaf<T>[] {
  if (typeof value !== "object" || value === null || /(^facts|\.logic|\.appliesWhen|\.cases)$/.test(pattern)) {
    if (seen.has(pattern)) return [];
    seen.add(pattern);
    const other = { string: `${value}~`, number: Number(value) + 1, boolean: !value, object: {} };
    const chosen = {
      "rules[].severity": "low",
      "rules[].remediation.owner": "insurer",
      "rules[].remediation.cost": "high",
    };
    const by = chosen[pattern as keyof typeof chosen] ?? other[typeof value as keyof typeof other];
    return [{ pattern, with: () => by as T }];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const at = Array.isArray(value) ? `${pattern}[]` : pattern === "" ? name : `${pattern}.${name}`;
    return leavesOf(member, at, seen).map((leaf) => ({
      pattern: leaf.pattern,
      with: () =>
        (Array.isArray(value)
          ? value.map((item, i) => (String(i) === name ? leaf.with() : item))
          : { ...value, [name]: leaf.with() }) as T,
    }));
  });
}
