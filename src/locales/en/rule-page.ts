import { formatsIn } from "../format.js";
import type { RulePagePhrases } from "../phrases/rule-page.js";

const format = /* @__PURE__ */ formatsIn("en");

function list(items: readonly string[]): string {
  return format.list(items, "and");
}

/** What was added, removed and changed, one behind the other. */
function changed({ added, removed, changed }: Readonly<Record<"added" | "removed" | "changed", readonly string[]>>) {
  const said = (verb: string, names: readonly string[]) => (names.length === 0 ? [] : [`${verb}: ${list(names)}`]);
  return [...said("added", added), ...said("removed", removed), ...said("changed", changed)].join("; ");
}

export const rulePage: RulePagePhrases = {
  hours: "Time",
  about: (hours) => `about ${format.number(hours)} h`,
  cost: "Cost",
  costs: { none: "free", low: "low", medium: "medium", high: "high" },
  day: (iso) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso)),
  source: {
    quote: "What the source says",
    title: "The source",
    about: "about the source",
    published: (day) => `published on ${day}`,
    undated: "a document without a date",
    noAddress: "without a known address",
    furtherReading: "It points to:",
    digest: "digest",
  },
  examples: {
    title: "Examples",
    legend: "In bold and marked ✗ or ✓: the facts that decide the outcome.",
    on: (day) => `Evaluated on ${day}.`,
    json: "These facts, as JSON",
    item: (kind, id) => `${kind} “${id}”`,
    noFacts: "no facts",
    decisive: " (decisive)",
  },
  logic: {
    title: "The rule, point by point",
    allOf: "all of these points",
    anyOf: "at least one of these points",
    always: "always",
    never: "never",
    filled: "not empty",
    empty: "empty",
    orNone: (over) => `${over} (or there is none)`,
    counted: (count, asked) => `${count}: ${asked}`,
    either: "as the case may be",
    ifMet: "then",
    otherwiseIf: "otherwise, if",
    otherwise: "otherwise",
  },
  crosswalk: {
    framework: (title, publisher, version) =>
      `${title} (${publisher}${version === undefined ? "" : `, version ${version}`})`,
    all: "All controls, framework by framework",
  },
  history: {
    since: (version, pack) => `Version ${version}, since ${pack}`,
    first: "First version.",
    became: (name, before, after) => `${name}: ${before} became ${after}.`,
    none: "none",
    threshold: (name) => `Threshold ${name}`,
    thresholdNote: (names) => `Thresholds: reasons or bounds of ${list(names)}.`,
    logic: {
      applies: "Logic: the rule applies in other cases.",
      appliesAlways: "Logic: the rule now always applies.",
      appliesWhen: "Logic: the rule no longer always applies.",
      met: "Logic: what is asked has changed.",
    },
    quote: "Quote of the source revised.",
    evidence: (lists) => `Accepted evidence – ${changed(lists)}.`,
    crosswalk: (lists) => `Crosswalk – ${changed(lists)}.`,
    texts: (names) => `Texts revised: ${list(names)}.`,
    text: {
      title: "title",
      why: "explanation",
      limits: "limits",
      messages: "messages",
      steps: "steps",
      parameters: "note on the thresholds",
    },
    otherLanguages: "Texts revised in another language.",
    details: "In detail, field by field",
  },
  proves: "proves",
  freshFor: (count) => `valid for ${format.number(count)} ${format.inflect(count, { one: "day", other: "days" })}`,
  cases: "Test cases",
  citation: "Cite this rule",
  cite: (rule, pack, digest) => `Rule ${rule}, rule pack ${pack}, SHA-256 digest ${digest}.`,
};
