import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { evaluate, loadPack, type Report } from "../../src/index.js";
import { toSarif } from "../../src/reporters/index.js";
import { blocksOf } from "../support/guide.js";
import { hostileTexts, withHostileTexts } from "../support/hostile.js";
import { wholeReport } from "../support/losses.js";
import { macsf, root } from "../support/macsf.js";
import { smallPack, smallRule } from "../support/pack.js";
import { problemsOf } from "../support/problems.js";
import { dentalReport, exampleReports, randomReports } from "../support/reports.js";

// biome-ignore lint/suspicious/noExplicitAny: a file of SARIF, which its schema describes
type Sarif = any;

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(`${root}tests/reference/sarif-schema-2.1.0.json`, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
// biome-ignore lint/suspicious/noExplicitAny: a CommonJS module, whose types describe another
(addFormats as any)(ajv);
const validate = ajv.compile(schema);
const mistakesOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

const text = readFileSync(`${root}examples/dental-group.json`, "utf8");
const file = { uri: "examples/dental-group.json", text };
const runOf = (report: Report, options: object = {}): Sarif =>
  JSON.parse(toSarif(report, { pack: macsf, facts: file, ...options }).text).runs[0];

/** `HYGIE_RUNS=500 npx vitest run tests/reporters` tries more. */
const count = Number(process.env.HYGIE_RUNS ?? 25);

describe("a report as SARIF", () => {
  it("validates against the schema of OASIS, for each example and for random reports", () => {
    for (const report of [...exampleReports(), ...randomReports(count)]) {
      expect(mistakesOf(toSarif(report, { pack: macsf, version: "1.2.3" }).text)).toEqual([]);
    }
    for (const name of ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"]) {
      const written = readFileSync(`${root}examples/${name}.json`, "utf8");
      const report = evaluate(macsf, JSON.parse(written), { now: "2026-11-24" });
      const given = { pack: macsf, facts: { uri: `${name}.json`, text: written } };
      expect(mistakesOf(toSarif(report, given).text)).toEqual([]);
      expect(mistakesOf(toSarif(report, { ...given, profile: "github" }).text)).toEqual([]);
    }
  });

  it("has a result for each rule, of the kind that its outcome is", () => {
    const report = dentalReport("en");
    const kinds = { pass: "pass", fail: "fail", unknown: "review", "not-applicable": "notApplicable" };
    const { results, tool } = runOf(report);
    expect(results.map(({ ruleId, kind, level }: Sarif) => ({ ruleId, kind, isNone: level === "none" }))).toEqual(
      report.results.map((result) => {
        const outcome = result.outcome === "waived" ? result.underlying : result.outcome;
        return { ruleId: result.ruleId, kind: kinds[outcome], isNone: outcome !== "fail" };
      }),
    );
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("points at the facts that decided a result, in their file", () => {
    const lines = text.split("\n");
    const { results } = runOf(dentalReport("en"));
    const lock = results.find(({ ruleId }: Sarif) => ruleId === "device-auto-lock");
    const [{ physicalLocation, logicalLocations }] = lock.locations;
    const { artifactLocation, region } = physicalLocation;
    expect(artifactLocation).toMatchObject({ uri: "examples/dental-group.json", uriBaseId: "%SRCROOT%" });
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
      '"autoLockMinutes": 20',
    );
    expect(logicalLocations).toEqual([{ fullyQualifiedName: "/devices/1/autoLockMinutes", kind: "value" }]);
    for (const { locations } of results) expect(locations.length).toBeGreaterThan(0);
  });

  it("points at the line of the item where a fact is missing", () => {
    const written = '{\n  "onlineServices": [\n    { "id": "a" }\n  ]\n}\n';
    const report = evaluate(macsf, JSON.parse(written), { now: "2026-01-31", rules: ["online-data-encryption"] });
    const [result] = runOf(report, { facts: { uri: "facts.json", text: written } }).results;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 3 });
  });

  it("keeps the fingerprint of a finding whatever its line, and has another for another item", () => {
    const device = { kind: "laptop", mayStoreHealthData: true, storageEncrypted: false };
    const fingerprintOf = (devices: readonly object[], before = "") => {
      const written = `${before}${JSON.stringify({ devices })}`;
      const given = { uri: "facts.json", text: written };
      const report = evaluate(macsf, { devices } as never, { now: "2026-01-31", rules: ["device-encryption"] });
      const [result] = runOf(report, { facts: given, profile: "github" }).results;
      return result.partialFingerprints.primaryLocationLineHash;
    };
    const [one, two] = [
      { ...device, id: "one" },
      { ...device, id: "two" },
    ];
    const whole = { ...two, storageEncrypted: true };
    expect(fingerprintOf([one, whole])).toBe(fingerprintOf([whole, one], "\n\n\n"));
    expect(fingerprintOf([one])).not.toBe(fingerprintOf([two]));
    expect(fingerprintOf([one, two])).not.toBe(fingerprintOf([one]));
  });

  it("tells of a waived rule what it would be, who accepted that and until when", () => {
    const { results } = runOf(dentalReport("en"));
    const { kind, suppressions } = results.find(({ ruleId }: Sarif) => ruleId === "device-encryption");
    expect({ kind, suppressions }).toMatchObject({
      kind: "fail",
      suppressions: [{ kind: "external", status: "accepted", properties: { waiver: { expiresOn: "2027-01-31" } } }],
    });
    expect(suppressions[0].justification).toContain("In force until 2027-01-31.\nApproved by la gérance du cabinet.");
  });

  it("relates rules to the controls of other frameworks, which are taxa with their titles", () => {
    const { tool, taxonomies } = runOf(dentalReport("fr"));
    for (const { id, relationships = [], properties } of tool.driver.rules) {
      const references = macsf.definition.rules.find((rule) => rule.id === id)?.references ?? [];
      expect(relationships.length).toBe(references.length);
      for (const { target } of relationships) {
        const taxonomy = taxonomies[target.toolComponent.index];
        expect(taxonomy.name).toBe(target.toolComponent.name);
        expect(taxonomy.taxa.map((taxon: Sarif) => taxon.id)).toContain(target.id);
        expect(properties.tags).toContain(`external/${taxonomy.name}/${target.id}`);
      }
    }
    expect(taxonomies.map(({ fullName }: Sarif) => fullName)).toContain("Règlement (UE) 2016/679 (RGPD)");
  });

  it("holds the whole report in its property bags", () => {
    const report = dentalReport("en");
    const { properties, results } = runOf(report);
    const whole = { ...properties, results: results.map((result: Sarif) => result.properties) };
    expect(whole).toEqual(JSON.parse(JSON.stringify(report)));
    expect(toSarif(report, { pack: macsf }).lost).toEqual([]);
  });

  it("names hygie by the version that it is told, and the pack by its own", () => {
    const { tool } = runOf(dentalReport("en"), { version: "1.2.3" });
    expect(tool.driver).toMatchObject({ name: "hygie", version: "1.2.3" });
    expect(tool.extensions).toMatchObject([{ name: "macsf", version: "2.0.0", properties: { digest: macsf.digest } }]);
    expect(runOf(dentalReport("en")).tool.driver.version).toBeUndefined();
  });

  it.each(["en", "fr"])("is as the guide shows it, in %s", (language) => {
    const [sample] = blocksOf(`docs/${language}/guides/reports.md`).filter(({ language }) => language === "json");
    const { results } = runOf(dentalReport("en"), { facts: { uri: "facts.json", text } });
    const shown = JSON.parse(sample?.text ?? "");
    const { locations, ...result } = results.find(({ ruleId }: Sarif) => ruleId === shown.ruleId);
    expect({ ...result, locations: locations.slice(0, 1) }).toMatchObject(shown);
  });

  it("is the same, byte for byte, of the same report", () => {
    const options = { pack: macsf, facts: file };
    const copy = JSON.parse(JSON.stringify(dentalReport("fr")));
    expect(toSarif(copy, options).text).toBe(toSarif(dentalReport("fr"), options).text);
  });
});

describe("SARIF for code scanning on GitHub", () => {
  it("has what fails and what is to be clarified alone, and tells how many results are not sent", () => {
    const report = dentalReport("en");
    const { text: sent, lost } = toSarif(report, { pack: macsf, facts: file, profile: "github" });
    const { results } = JSON.parse(sent).runs[0];
    expect(new Set(results.map(({ kind }: Sarif) => kind))).toEqual(new Set(["fail", "review"]));
    expect(results.filter(({ suppressions }: Sarif) => suppressions !== undefined)).toEqual([]);
    expect(lost).toEqual([{ path: "results[]", count: report.results.length - results.length }]);
  });

  it("keeps within the limits of code scanning", () => {
    const controls = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c${i}`, { fr: "Mesure" }]));
    const references = Object.keys(controls).map((id) => ({ framework: "code", id, strength: "partial" }));
    const rule = smallRule({ references });
    const why = "é".repeat(5000);
    const fr = { ...rule.text.fr, why };
    const definition = { ...smallPack(), frameworks: { code: { title: "C", publisher: "V", controls } } };
    const pack = loadPack({ ...definition, rules: [{ ...rule, text: { fr } }] });
    const written = '{"doors":[{"locked":false}],"guards":1}';
    const report = evaluate(pack, JSON.parse(written), { now: "2026-01-31" });
    const given = { pack, facts: { uri: "facts.json", text: written }, profile: "github" } as const;
    const [run] = JSON.parse(toSarif(report, given).text).runs;
    const [told] = run.tool.driver.rules;
    expect(told.properties.tags.length).toBe(20);
    expect(told.fullDescription.text.length).toBe(1024);
    expect(told.help.text).toContain(why);
    expect(told.properties["security-severity"]).toBe("8.0");
  });

  it("has a place for every result: the first line of the file where no fact decided", () => {
    const written = "{}";
    const report = evaluate(macsf, {}, { now: "2026-01-31" });
    const bare = { ...report, results: report.results.map((result) => ({ ...result, reasons: [] })) };
    const { results } = runOf(bare as Report, { facts: { uri: "facts.json", text: written }, profile: "github" });
    for (const { locations } of results) {
      expect(locations).toMatchObject([{ physicalLocation: { region: { startLine: 1 } } }]);
    }
  });
});

describe("what others wrote, in SARIF", () => {
  /** A message as SARIF reads it: sections 3.11.5 and 3.11.6. */
  const read = (message: string) =>
    (message.includes("](") || /\\[\\[\]]/.test(message) ? message.replace(/\\([\\[\]])/g, "$1") : message).replace(
      /\{\{|\}\}/g,
      (braces) => braces.slice(1),
    );
  const links = /(?<!\\)\[(?:\\.|[^\\\]])*\]\(/;

  it("is read as it was written, and is neither link, placeholder nor control", () => {
    const names = ["title", "message", "text", "item", "reason", "approvedBy", "risk", "label", "help"];
    const extra = withHostileTexts(wholeReport(), names);
    const evil = "[click](https://evil.example) {0}";
    const [first, ...rest] = extra.results;
    const report = { ...extra, results: [{ ...first, message: evil }, ...rest] } as Report;
    const { text: written } = toSarif(report, { pack: macsf });
    expect(mistakesOf(written)).toEqual([]);
    expect(written).not.toMatch(/[^\n\P{Cc}]|[\p{Cs}\u202e\u2066-\u2069\u2028]/u);
    const { results } = JSON.parse(written).runs[0];
    expect(results[0].message.text).not.toMatch(links);
    for (const [i, { message }] of results.entries()) {
      const { message: said = "", reasons = [] } = report.results[i] ?? {};
      expect(read(message.text).startsWith([said, ...reasons.map(({ text }) => `- ${text}`)].join("\n"))).toBe(true);
    }
  });

  it("is no markup in the help of a rule", () => {
    for (const evil of [...hostileTexts, "[a](https://evil.example)", "![a](b)", "<img src=x>", "# a"]) {
      if (evil.trim() === "") continue;
      const pack = loadPack({ ...smallPack(), rules: [smallRule({ text: { fr: hostileRule(evil) } })] });
      const report = evaluate(pack, {}, { now: "2026-01-31" });
      const [rule] = JSON.parse(toSarif(report, { pack }).text).runs[0].tool.driver.rules;
      expect(read(rule.help.text)).toContain(evil);
      const html = new MarkdownIt({ html: true, linkify: false }).render(rule.help.markdown);
      expect(html).not.toMatch(/<(?!\/?(p|strong|ol|ul|li|blockquote|code)>)/);
    }
  });

  function hostileRule(text: string) {
    return { title: text, why: text, pass: text, fail: text, unknown: text, steps: [text] };
  }
});

const refuse = () => {
  throw new Error("not for you");
};

describe("toSarif", () => {
  it.each<[string, unknown, object, string, string]>([
    ["no report", {}, {}, "", "wrong-type"],
    ["another profile", dentalReport("en"), { profile: "gitlab" }, "/profile", "impossible-value"],
    [
      "a profile that needs the facts",
      dentalReport("en"),
      { profile: "github", facts: undefined },
      "",
      "missing-member",
    ],
    ["facts that are no file", dentalReport("en"), { facts: "facts.json" }, "/facts", "wrong-type"],
    [
      "facts that cannot be read",
      dentalReport("en"),
      { facts: new Proxy({}, { ownKeys: refuse }) },
      "/facts",
      "wrong-type",
    ],
    ["a file without a text", dentalReport("en"), { facts: { uri: "a" } }, "/facts", "missing-member"],
    ["other facts", dentalReport("en"), { facts: { uri: "a", text: "{}" } }, "/facts/text", "facts-of-other-report"],
    ["what is no JSON", dentalReport("en"), { facts: { uri: "a", text: "{" } }, "/facts/text", "facts-of-other-report"],
    ["a version that is none", dentalReport("en"), { version: 1 }, "/version", "wrong-type"],
    ["an unknown option", dentalReport("en"), { profil: "github" }, "/profil", "unknown-option"],
  ])("refuses %s", (_, report, options, pointer, code) => {
    const call = () => toSarif(report as Report, { pack: macsf, facts: file, ...options } as never);
    expect(problemsOf(call)).toMatchObject([{ pointer, code }]);
  });

  it("writes the way to a file as a URI", () => {
    const uriOf = (uri: string) => runOf(dentalReport("en"), { facts: { uri, text } }).artifacts[0].location.uri;
    expect(uriOf("été 1/100 %.json")).toBe("%C3%A9t%C3%A9%201/100%20%25.json");
    expect(uriOf("a%20b.json")).toBe("a%20b.json");
  });
});
