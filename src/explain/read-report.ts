import type { Report } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { valueProblem as problem } from "../json/problem.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import {
  anything,
  boolean,
  type Check,
  choice,
  date,
  each,
  instant,
  interval,
  language,
  listOf,
  members,
  number,
  object,
  readShaped,
  severity,
  strings,
  text,
} from "./shape.js";

/** A report as a stranger handed it over: a frozen copy, and what is wrong with what comparisons read of it. */
export interface ReadReport {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Reads a report; `at` is the place of it where several are given. Members that this version does not know are let be. */
export function readReport(given: unknown, at = ""): ReadReport {
  const { value, problems } = readShaped(given, at, looksLikeReport, noReport, shape);
  return { report: value as Report, problems };
}

/** The problem of what is none; of what has nothing of a report, it is not worth telling what it lacks. */
export function noReport(given: unknown, at = ""): Problem {
  return problem("wrong-type", at, { found: shown(given), expected: ["report"] });
}

/** Has it anything of a report? */
export function looksLikeReport(value: unknown): boolean {
  return isObject(value) && ["results", "summary", "evaluatedAt"].some((name) => Object.hasOwn(value, name));
}

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
  { kind: text, negated: boolean },
  { values: listOf(anything), measure: text, operator: text, fact: text, quantifier: text },
);
const reason = members(
  { pointer: text, asked, actual: anything, text },
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

export const actionMembers = {
  ruleId: text,
  severity,
  title: text,
  owner: choice("practice", "it-provider", "software-publisher", "insurer"),
  effortHours: number,
  cost: choice("none", "low", "medium", "high"),
  steps: strings,
};
const action = members(actionMembers);

export const summary = members({
  counts: members({ pass: number, fail: number, unknown: number, "not-applicable": number, waived: number }),
  score: interval,
  impacts: each(interval),
});

export const pack = members({ id: text, version: text, digest: text });

/** What comparisons and formats read of a report. */
const shape = members(
  {
    pack,
    factsDigest: text,
    evaluatedAt: instant,
    locale: language,
    results: listOf(anyResult),
    summary,
    questions: listOf(question),
    plan: listOf(action),
    upcomingWaivers: waivers,
    expiredWaivers: waivers,
    unneededWaivers: waivers,
    insufficientWaivers: waivers,
  },
  { omittedQuestions: number },
);
