import type { Outcome, Pack, Report, RuleEvidence, RuleResult, Strength } from "../generated/schemas.js";
import { order, reportPhrasesIn } from "../reporters/phrases.js";
import { mostOfNotApplicable, shownReasons } from "../reporters/shown-reasons.js";
import { controlCatalogues, officialTitle } from "./controls.js";
import { coveragePhrasesIn } from "./phrases.js";

/** The controls of a framework, each with the rules that bear on it. */
export interface FrameworkCoverage {
  readonly framework: string;
  readonly title: string;
  readonly publisher: string;
  readonly version?: string;
  /** Are all controls of the framework listed, or only those that the pack names? */
  readonly isWhole: boolean;
  readonly controls: readonly ControlCoverage[];
}

export interface ControlCoverage {
  readonly id: string;
  /** What the pack calls it, in its own words. */
  readonly label?: string;
  /** What the framework calls it. */
  readonly officialTitle?: string;
  readonly rules: readonly BearingRule[];
}

export interface BearingRule {
  readonly ruleId: string;
  readonly title: string;
  readonly strength: Strength;
}

/** Which rules of a pack bear on each control of its frameworks, and how strongly; `only` names one framework. */
export function coverageOf(pack: Pack, lang: string, only?: string): FrameworkCoverage[] {
  const frameworks = Object.entries(pack.frameworks).filter(([id]) => only === undefined || id === only);
  return frameworks.map(([framework, { title, publisher, version, controls }]): FrameworkCoverage => {
    const listed = controlCatalogues.find(({ id }) => id === framework)?.controls;
    const named = Object.keys(controls);
    const all = (listed ?? []).filter(({ isGroup, id }) => !isGroup || named.includes(id)).map(({ id }) => id);
    const ids = [...all, ...named.filter((id) => !all.includes(id))];
    return {
      framework,
      title,
      publisher,
      ...(version === undefined ? {} : { version }),
      isWhole: listed !== undefined,
      controls: ids.map((id) => controlCoverage(id, framework, pack, lang)),
    };
  });
}

function controlCoverage(id: string, framework: string, pack: Pack, lang: string): ControlCoverage {
  const label = pack.frameworks[framework]?.controls[id]?.[lang];
  const official = officialTitle(framework, id);
  const rules = pack.rules.flatMap((rule): BearingRule[] => {
    const reference = rule.references.find((one) => one.framework === framework && one.id === id);
    if (reference === undefined || rule.disabled !== undefined) return [];
    return [{ ruleId: rule.id, title: rule.text[lang]?.title ?? rule.id, strength: reference.strength }];
  });
  rules.sort((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength));
  return {
    id,
    ...(label === undefined ? {} : { label }),
    ...(official === undefined ? {} : { officialTitle: official }),
    rules,
  };
}

/** The strongest first. */
const strengths: readonly Strength[] = ["equivalent", "partial", "related"];

/**
 * What is known of a control. A rule that asks for a part of it, or for more, neither shows that all of it is met nor that it is
 * not: that it fails is a gap that is possible, and that it does not apply leaves the control not assessed.
 */
export type ControlStatus =
  | "not-met"
  | "possible-gap"
  | "open"
  | "waived"
  | "met-in-part"
  | "met"
  | "not-applicable"
  | "not-assessed";

/** What a report tells of a control: a line of a statement of applicability. */
export interface ControlStatement extends ControlCoverage {
  /** Does the control apply to the practice? `no` by rules that ask for the same; `unknown` where none decides it, or is still open. */
  readonly applicable: "yes" | "no" | "unknown";
  /** What the rules say that ask for the same as the control, or a part of it; those that are only related decide nothing. */
  readonly status: ControlStatus;
  /** The worst state of the evidence for the rules that the status comes from, where evidence was given. */
  readonly evidence?: RuleEvidence["status"];
  /** What the report says of each rule that the status comes from; where none decides it, of those that are related. */
  readonly reasons: readonly StatementReason[];
}

export interface StatementReason {
  readonly ruleId: string;
  readonly message: string;
}

export interface FrameworkStatement extends Omit<FrameworkCoverage, "controls"> {
  readonly controls: readonly ControlStatement[];
}

/** The statement of applicability of a practice: what its report tells of each control of the frameworks. */
export function statementOf(coverage: readonly FrameworkCoverage[], report: Report): FrameworkStatement[] {
  const byRule = new Map(report.results.map((result) => [result.ruleId, result] as const));
  const hasEvidence = report.results.some(({ evidence }) => evidence.items.length > 0);
  const reasonOf = (result: RuleResult) => toReason(result, report.locale);
  return coverage.map((framework) => ({
    ...framework,
    controls: framework.controls.map((control) => ({
      ...control,
      ...statement(control, byRule, hasEvidence, reasonOf),
    })),
  }));
}

type Statement = Pick<ControlStatement, "applicable" | "status" | "evidence" | "reasons">;

function statement(
  { rules }: ControlCoverage,
  byRule: ReadonlyMap<string, RuleResult>,
  hasEvidence: boolean,
  reasonOf: (result: RuleResult) => StatementReason,
): Statement {
  const told = rules.flatMap(({ ruleId, strength }) => {
    const result = byRule.get(ruleId);
    return result === undefined ? [] : [{ result, strength }];
  });
  const deciding = told.filter(({ strength }) => strength !== "related");
  const [worst] = order.filter((outcome) => deciding.some(({ result }) => result.outcome === outcome));
  if (worst === undefined) {
    return { applicable: "unknown", status: "not-assessed", reasons: told.map(({ result }) => reasonOf(result)) };
  }
  const telling = deciding.filter(({ result }) => result.outcome === worst);
  const isWhole = telling.some(({ strength }) => strength === "equivalent");
  const [evidence] = states.filter((state) => telling.some(({ result }) => result.evidence.status === state));
  const status = (isWhole ? ofEquivalent[worst] : undefined) ?? ofPartial[worst];
  const hasVerdict = deciding.some(({ result }) => isVerdict(result));
  return {
    applicable: hasVerdict ? "yes" : status === "not-applicable" ? "no" : "unknown",
    status,
    ...(evidence === undefined || !hasEvidence || worst === "not-applicable" ? {} : { evidence }),
    reasons: telling.map(({ result }) => reasonOf(result)),
  };
}

/** What the report says of a rule; of one that does not apply, the facts by which it does not. */
function toReason(result: RuleResult, locale: string): StatementReason {
  const { ruleId, outcome, message, reasons } = result;
  if (outcome !== "not-applicable" || reasons.length === 0) return { ruleId, message };
  const shown = shownReasons(result, mostOfNotApplicable, reportPhrasesIn(locale));
  return { ruleId, message: coveragePhrasesIn(locale).facts(shown) };
}

/** Is the rule met or not, waived or not? Then it applies; one that is unknown may yet turn out not to. */
function isVerdict(result: RuleResult): boolean {
  const own = result.outcome === "waived" ? result.underlying : result.outcome;
  return own === "pass" || own === "fail";
}

/** What an outcome of a rule that asks for the same as a control says of it, where that is more than a part of it would say. */
const ofEquivalent: Readonly<Partial<Record<Outcome, ControlStatus>>> = {
  fail: "not-met",
  pass: "met",
  "not-applicable": "not-applicable",
};

/** What an outcome of a rule that asks for a part of a control, or for more, says of it. */
const ofPartial: Readonly<Record<Outcome, ControlStatus>> = {
  fail: "possible-gap",
  unknown: "open",
  waived: "waived",
  pass: "met-in-part",
  "not-applicable": "not-assessed",
};

/** The worst first. */
const states: readonly RuleEvidence["status"][] = ["missing", "expired", "partial", "fresh"];
