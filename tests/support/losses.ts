import { evaluate, type Report, type Waiver } from "../../src/index.js";
import type { Exported } from "../../src/reporters/index.js";
import { macsf } from "./macsf.js";
import { dentalReport } from "./reports.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A report of macsf with every member that a report can have, in few rules. */
export function wholeReport(locale: "fr" | "en" = "en"): Report {
  const report = JSON.parse(JSON.stringify(dentalReport(locale)));
  const unanswered = evaluate(macsf, {}, { now: "2026-11-24", locale });
  const ofOutcome = (outcome: string) =>
    [...report.results, ...unanswered.results].find((result) => result.outcome === outcome);
  const results = ["fail", "unknown", "waived", "pass", "not-applicable"].map(ofOutcome).filter((one) => one);
  const ids = new Set<string>();
  report.results = results.filter(({ ruleId }) => !ids.has(ruleId) && ids.add(ruleId));
  for (const result of report.results) {
    result.reasons = result.reasons.slice(0, 2);
    result.missing = result.missing.slice(0, 2);
    result.impacts = result.impacts.slice(0, 1);
  }
  const waiver = (reason: string): Waiver => ({
    ruleId: report.results[0].ruleId,
    reason,
    approvedBy: "the board",
    startsOn: "2026-01-02",
    expiresOn: "2026-12-03",
    items: ["front-desk", "x-ray"],
    compensatingControls: `${reason}: instead`,
    risk: `${reason}: a risk`,
  });
  const evidence = {
    pointer: "/3",
    type: "configuration-export",
    title: "an export",
    uri: "https://example.org/export",
    sha256: "0".repeat(64),
    collectedOn: "2026-05-04",
    collectedBy: "the technician",
    freshUntil: "2027-05-04",
    status: "fresh",
  };
  const [failed] = report.results;
  const waived = report.results.find((result: { outcome: string }) => result.outcome === "waived");
  Object.assign(failed, { helpUri: "https://example.org/rule", omittedReasons: 7 });
  failed.reasons[0] = { ...failed.reasons[0], item: "front-desk", role: "alternative" };
  const reason = (i: number, role: object) => ({ ...failed.reasons[0], text: `reason ${i}`, item: `${i}`, ...role });
  const many = Array.from({ length: 8 }, (_, i) => reason(i, {}));
  failed.reasons = [...failed.reasons, ...many, ...many.map((_, i) => reason(8 + i, { role: "context" }))];
  failed.missing = ["/devices/0/autoLockMinutes"];
  failed.evidence = { status: "partial", items: [evidence, { ...evidence, pointer: "/4", status: "expired" }] };
  Object.assign(waived, { waiver: waiver("in force"), otherWaivers: [waiver("another")] });
  const number = { pointer: "/staffCount", fact: "staffCount", section: "Practice", subject: "it", label: "How many?" };
  report.questions = [
    { ...number, help: "Count.", ruleIds: ["awareness"], type: "integer", unit: "people", minimum: 1, maximum: 500 },
    { ...number, help: "How long?", ruleIds: ["awareness"], type: "number", exclusiveMinimum: 0, exclusiveMaximum: 24 },
    {
      ...{ ...number, help: "Which?", ruleIds: ["awareness"], type: "string" },
      choices: ["one", "other"].map((value) => ({ value, label: `The ${value}` })),
    },
    ...unanswered.questions.filter(({ type }) => type === "array").slice(0, 1),
  ];
  report.omittedQuestions = 9;
  report.plan = report.plan.filter(({ ruleId }: { ruleId: string }) => ids.has(ruleId));
  for (const name of ["upcomingWaivers", "expiredWaivers", "unneededWaivers", "insufficientWaivers"])
    report[name] = [waiver(name)];
  return report;
}

/** What an exporter does not say, and does not tell that it loses; and what it tells that it loses, and says. Both are to be empty. */
export function lossMistakes(
  write: (report: Report) => Exported | { readonly bytes: Uint8Array; lost: Exported["lost"] },
) {
  const report = wholeReport();
  const contentOf = (given: Report) => {
    const written = write(given);
    return "text" in written ? written.text : Buffer.from(written.bytes).toString("latin1");
  };
  const before = contentOf(report);
  const lost = write(report).lost.map(({ path }) => path);
  const [said, unsaid] = [new Set<string>(), new Set<string>()];
  for (const { path, pattern, value } of leavesOf(report as unknown as Json)) {
    const changed = replaced(
      report as unknown as Json,
      path,
      otherThan(value, String(path.at(-1))),
    ) as unknown as Report;
    (contentOf(changed) === before ? unsaid : said).add(pattern);
  }
  const covers = (declared: string, pattern: string) =>
    pattern === declared || pattern.startsWith(`${declared}.`) || pattern.startsWith(`${declared}[`);
  return {
    notTold: [...unsaid].filter((pattern) => !lost.some((one) => covers(one, pattern))),
    toldInVain: lost.filter((one) => ![...unsaid].some((pattern) => covers(one, pattern))),
  };
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly pattern: string;
  readonly value: Json;
}

/**
 * The places of a report that hold one value, but for what says which pack it is of, and which outcome a rule has; the message of a waived
 * rule is its waiver in words.
 */
function leavesOf(value: Json, path: readonly (string | number)[] = [], pattern = ""): Leaf[] {
  if (/^pack$|\.(outcome|underlying|kind)$|^questions.*\.type$/.test(pattern)) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i], `${pattern}[]`));
  if (typeof value === "object" && value !== null && !/\.actual$/.test(pattern)) {
    const names = Object.entries(value as Readonly<Record<string, Json>>);
    const at = (name: string) => (pattern === "summary.impacts" ? "*" : name);
    const isOfWaiver = (name: string) => name === "message" && "outcome" in value && value.outcome === "waived";
    return names.flatMap(([name, member]) =>
      isOfWaiver(name) ? [] : leavesOf(member, [...path, name], pattern === "" ? name : `${pattern}.${at(name)}`),
    );
  }
  return [{ path, pattern, value }];
}

const choices: Readonly<Record<string, readonly string[]>> = {
  severity: ["critical", "low"],
  cost: ["none", "high"],
  owner: ["practice", "insurer"],
  status: ["fresh", "expired"],
  role: ["alternative", "context"],
  locale: ["fr", "en"],
  quantifier: ["every", "some"],
  measure: ["age", "span"],
  operator: ["<", ">"],
  ruleId: ["home-protection", "staff-vigilance"],
  helpUri: ["https://example.org/one", "https://example.org/two"],
  type: ["configuration-export", "contract"],
  uri: ["https://example.org/three", "https://example.org/four"],
};

function otherThan(value: Json, name: string): Json {
  const other = choices[name]?.find((choice) => choice !== value);
  if (other !== undefined) return other;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value === 0 ? 1 : value - 1;
  if (typeof value !== "string") return "another";
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.replace(/^\d{4}/, "2025");
  if (/^[0-9a-f]{64}$/.test(value)) return value.replace(/^./, (digit) => (digit === "a" ? "b" : "a"));
  return `${value}~`;
}

function replaced(value: Json, [step, ...rest]: readonly (string | number)[], by: Json): Json {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? replaced(item, rest, by) : item));
  const members = value as Readonly<Record<string, Json>>;
  return { ...members, [step]: replaced(members[String(step)] ?? null, rest, by) };
}
