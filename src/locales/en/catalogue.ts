import { formatsIn } from "../format.js";
import type { RulePhrases } from "../phrases/catalogue.js";

const format = /* @__PURE__ */ formatsIn("en");

function days(count: number, space: string): string {
  return format.number(count) + space + format.inflect(count, { one: "day", other: "days" });
}

export const catalogue: RulePhrases = {
  of: (label, value) => `${label}: ${value}`,
  quote: (quote) => `“${quote}”`,
  from: (pack) => `Taken over from ${pack}`,
  changed: (pack, what) => `changed by ${pack}: ${what}`,
  before: (value) => `${value} before`,
  disabled: "Disabled",
  severity: "Severity",
  impacts: "Risks",
  why: "Why",
  limits: "What the rule does not check",
  parameters: "Parameters",
  bounds: (low, high) => `${low} to ${high}`,
  applies: "Applies when",
  always: "always",
  met: "Met when",
  table: {
    title: "Decision table",
    outcome: "Outcome",
    yes: "yes",
    no: "no",
    known: "known",
    unknown: "unknown",
    otherThan: (values) => `other than ${format.list(values, "or")}`,
    or: (values) => format.list(values, "or"),
    otherwise: "otherwise",
    tooMany: (most) => `The rule has more than ${format.number(most)} cases: a table of them would help nobody.`,
  },
  evidence: "Accepted evidence",
  freshFor: (count) => `fresh for ${days(count, " ")}`,
  references: "Crosswalk",
  strength: { equivalent: "equivalent", partial: "partial", related: "related" },
  rule: "Rule",
  owner: "Responsible",
  failing: "An example to fix",
  passing: "An example that passes",
  logic: "The logic, as JsonLogic",
  frameworks: "Frameworks",
  allCases: (count) => `All test cases (${format.number(count)})`,
  expected: "Expected",
  version: "Version",
  versionOf: (version) => `Version ${version}`,
  sourceOf: (publisher, title) => `${publisher}, “${title}”`,
  name: "Name",
  value: "Value",
  setBy: "Set by",
  supports: "Facts that it supports",
  freshness: "Fresh for",
  control: "Control",
  closeness: "Strength",
  allowed: "Bounds",
  type: "Type",
  days: (count) => days(count, " "),
  steps: "What to do",
  framework: "Framework",
  label: "About",
  officialTitle: "Official title",
  facts: "Facts",
  fact: "Fact",
  question: "Question",
  answer: "Answer",
  kinds: {
    boolean: "yes or no",
    integer: "whole number",
    number: "number",
    string: "text",
    date: "date",
    array: "list",
    object: "group",
  },
  history: "Version history",
  since: "Since",
  changes: "What changes",
  first: "first version",
  became: (pointer, before, after) => {
    if (before === undefined) return `${pointer} was added`;
    if (after === undefined) return `${pointer} was removed`;
    return `${pointer}: ${before} became ${after}`;
  },
};
