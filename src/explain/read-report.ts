import { toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import type { Report } from "../generated/schemas.js";
import { type Collector, toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { valueProblem as problem } from "../json/problem.js";
import type { Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";

/** A report as a stranger handed it over: a frozen copy, and what is wrong with what comparisons read of it. */
export interface ReadReport {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Reads a report; `at` is the place of it where several are given. Members that this version does not know are let be. */
export function readReport(given: unknown, at = ""): ReadReport {
  const { add, problems } = toCollector();
  const report = freezeJson(given, (make) =>
    add(() => {
      const found = make();
      return { ...found, pointer: at + found.pointer };
    }),
  );
  const isNone = problems().some(({ pointer }) => pointer === at) || !looksLikeReport(report);
  if (isNone) return { report: {} as Report, problems: [noReport(given, at)] };
  if (problems().length === 0) shape(report, at, add);
  return { report: report as unknown as Report, problems: problems() };
}

/** The problem of what is none; of what has nothing of a report, it is not worth telling what it lacks. */
export function noReport(given: unknown, at = ""): Problem {
  return problem("wrong-type", at, { found: shown(given), expected: ["report"] });
}

/** Has it anything of a report? */
export function looksLikeReport(value: unknown): boolean {
  return isObject(value) && ["results", "summary", "evaluatedAt"].some((name) => Object.hasOwn(value, name));
}

/** Reports what is wrong with a value at a place. */
type Check = (value: unknown, at: string, add: Collector["add"]) => void;

function typed(kind: Kind, isRight: (value: unknown) => boolean): Check {
  return (value, at, add) => {
    if (!isRight(value)) add(() => problem("wrong-type", at, { found: shown(value), expected: [kind] }));
  };
}

function choice(...allowed: readonly string[]): Check {
  return (value, at, add) => {
    if (allowed.includes(value as string)) return;
    add(() => {
      const near = typeof value === "string" ? nearest(value, allowed) : undefined;
      return problem("impossible-value", at, { found: shown(value), allowed, near });
    });
  };
}

function members(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, at, add) => {
    if (!isObject(value)) {
      object(value, at, add);
      return;
    }
    for (const [name, check] of Object.entries({ ...required, ...optional })) {
      if (Object.hasOwn(value, name)) check(value[name], childPointer(at, name), add);
      else if (Object.hasOwn(required, name)) add(() => problem("missing-member", at, { name }));
    }
  };
}

function each(check: Check): Check {
  return (value, at, add) => {
    if (!isObject(value)) object(value, at, add);
    else for (const [name, member] of Object.entries(value)) check(member, childPointer(at, name), add);
  };
}

function listOf(check: Check): Check {
  return (value, at, add) => {
    if (!Array.isArray(value)) list(value, at, add);
    else for (const [i, item] of value.entries()) check(item, childPointer(at, i), add);
  };
}

const object = typed("object", isObject);
const list = typed("list", Array.isArray);
const text = typed("string", (value) => typeof value === "string");
const number = typed("number", Number.isFinite);
const strings = listOf(text);
const severity = choice("critical", "high", "medium", "low");

/** A part of 100. */
const percentage: Check = (value, at, add) => {
  if (typeof value === "number" && value >= 0 && value <= 100) return;
  const bounds = { minimum: 0, maximum: 100 };
  add(() => problem("wrong-type", at, { found: shown(value), expected: ["number"], bounds }));
};
const interval = members({ low: percentage, high: percentage });

const instant: Check = (value, at, add) => {
  if (typeof value === "string" && toInstant(value) !== undefined) return;
  add(() => ({ ...noInstant(value), pointer: at }));
};

const date: Check = (value, at, add) => {
  if (typeof value === "string" && /^\d{4}-/.test(value) && toInstant(value) !== undefined) return;
  add(() => problem("wrong-format", at, { found: shown(value), expected: "date" }));
};

const waiver = members(
  { ruleId: text, reason: text, approvedBy: text, expiresOn: date },
  { startsOn: date, items: strings, compensatingControls: text, risk: text },
);
const waivers = listOf(waiver);

const evidence = members(
  {
    pointer: text,
    type: text,
    status: choice("fresh", "expired", "to-come", "not-at-hand"),
    collectedOn: date,
    freshUntil: date,
  },
  { title: text, uri: text, sha256: text, collectedBy: text },
);

const asked = members(
  { kind: text, negated: typed("boolean", (value) => typeof value === "boolean") },
  { values: listOf(() => undefined), measure: text, operator: text, fact: text, quantifier: text },
);
const reason = members(
  { pointer: text, asked, actual: () => undefined, text },
  { item: text, role: choice("alternative", "context") },
);

const result = members(
  {
    ruleId: text,
    ruleVersion: text,
    outcome: choice("pass", "fail", "unknown", "not-applicable", "waived"),
    severity,
    impacts: strings,
    title: text,
    message: text,
    reasons: listOf(reason),
    missing: strings,
    evidence: members({ status: choice("fresh", "partial", "expired", "missing"), items: listOf(evidence) }),
  },
  {
    helpUri: text,
    omittedReasons: number,
    underlying: choice("fail", "unknown"),
    waiver,
    otherWaivers: waivers,
  },
);
/** A waived result says what it is without its waiver. */
const waived = members({ underlying: text, waiver: object });
const anyResult: Check = (value, at, add) => {
  result(value, at, add);
  if (isObject(value) && value.outcome === "waived") waived(value, at, add);
};

const choices = listOf(members({ value: text, label: text }));
const bounds = { unit: text, minimum: number, exclusiveMinimum: number, maximum: number, exclusiveMaximum: number };
const type = choice("boolean", "integer", "number", "string", "date", "array");
const field: Check = (value, at, add) => {
  members(
    { fact: text, title: text, label: text, help: text, type },
    { ...bounds, maxLength: number, maxItems: number, choices, itemTitle: text, fields: listOf(field) },
  )(value, at, add);
};
const question = members(
  { pointer: text, fact: text, section: text, label: text, help: text, ruleIds: strings, type },
  { ...bounds, subject: text, choices, itemTitle: text, fields: listOf(field) },
);

const action = members({
  ruleId: text,
  severity,
  title: text,
  owner: choice("practice", "it-provider", "software-publisher", "insurer"),
  effortHours: number,
  cost: choice("none", "low", "medium", "high"),
  steps: strings,
});

/** What comparisons and formats read of a report. */
const shape = members(
  {
    pack: members({ id: text, version: text, digest: text }),
    factsDigest: text,
    evaluatedAt: instant,
    locale: text,
    results: listOf(anyResult),
    summary: members({
      counts: members({ pass: number, fail: number, unknown: number, "not-applicable": number, waived: number }),
      score: interval,
      impacts: each(interval),
    }),
    questions: listOf(question),
    plan: listOf(action),
    upcomingWaivers: waivers,
    expiredWaivers: waivers,
    unneededWaivers: waivers,
    insufficientWaivers: waivers,
  },
  { omittedQuestions: number },
);
