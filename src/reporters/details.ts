import type { Cost, EvidenceState, Owner, Pack, Report, RuleResult, Waiver } from "../generated/schemas.js";
import { exported as en } from "../locales/en/exported.js";
import { exported as fr } from "../locales/fr/exported.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ExportedPhrases } from "../locales/phrases/exported.js";
import type { ReportPhrases } from "../locales/phrases/reporters.js";
import { reportPhrasesIn } from "./phrases.js";
import { reasonsByRole } from "./shown-reasons.js";
import { acceptedWith, waiverSentences } from "./waivers.js";

/** What the files of several formats say. */
export type FilePhrases = ReportPhrases & ExportedPhrases;

const exported: Readonly<Record<Locale, ExportedPhrases>> = { fr, en };

export function filePhrasesIn(language: string): FilePhrases {
  return { ...reportPhrasesIn(language), ...exported[localeOrEnglish(language)] };
}

/** What is said of a result beneath its message, in sentences. */
export interface Details {
  /** Of the waivers of a waived rule, and last that something is beneath: the reasons follow. */
  readonly waivers: readonly string[];
  readonly reasons: readonly string[];
  /** So many reasons the report leaves out. */
  readonly omitted: number;
  /** Reasons that are not to be mended. */
  readonly context: readonly string[];
  /** Of evidence and unknown facts. */
  readonly notes: readonly string[];
  /** What to do, where it fails, and what that takes. */
  readonly steps: readonly string[];
  readonly effort?: string;
  /** The rule itself. */
  readonly rule: string;
}

/** Tells of a result all that there are words for. */
export function detailsOf(result: RuleResult, report: Report, pack: Pack, say: FilePhrases): Details {
  const { omittedReasons = 0, missing, evidence, impacts, ruleVersion, ruleId } = result;
  const action = report.plan.find((one) => one.ruleId === ruleId);
  const { told, beside } = reasonsByRole(result);
  return {
    waivers: [
      ...(result.outcome === "waived"
        ? [result.waiver, ...(result.otherWaivers ?? [])].map((one) => termsOf(one, say))
        : []),
      ...waiverSentences(result, say),
    ],
    reasons: told.map(({ text }) => text),
    omitted: omittedReasons,
    context: beside.map(({ text }) => text),
    notes: [
      ...(missing.length === 0 ? [] : [say.missing(missing)]),
      ...evidence.items.map((item) => evidenceText(item, say)),
    ],
    steps: action?.steps ?? [],
    ...(action === undefined
      ? {}
      : { effort: say.effort(say.owner[action.owner as Owner], action.effortHours, say.cost[action.cost as Cost]) }),
    rule: say.rule(
      ruleVersion,
      impacts.map((impact) => pack.impacts[impact]?.title?.[report.locale] ?? impact),
    ),
  };
}

/** A waiver in sentences: why it was given, when it is in force and for what; who answers for it, and what is accepted with it. */
export function waiverText(waiver: Waiver, say: FilePhrases): string[] {
  return [termsOf(waiver, say), say.waiver.approvedBy(waiver.approvedBy), ...acceptedWith(waiver, say)];
}

function termsOf({ reason, startsOn, expiresOn, items }: Waiver, say: FilePhrases): string {
  return [reason, say.inForce(startsOn, expiresOn), ...(items === undefined ? [] : [say.items(items)])].join(" ");
}

/** What files for people have no place for; of a question, what a form needs to ask it. */
export const lostInWords: readonly string[] = [
  ...["pointer", "item", "asked", "actual", "role"].map((name) => `results[].reasons[].${name}`),
  "results[].evidence.items[].pointer",
  "results[].evidence.items[].type",
  "results[].waiver.ruleId",
  "results[].otherWaivers[].ruleId",
  ...["fact", "section", "ruleIds", "unit", "choices", "itemTitle", "fields"].map((name) => `questions[].${name}`),
  ...["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].map((name) => `questions[].${name}`),
  "plan[].severity",
  "plan[].title",
];

function evidenceText(item: EvidenceState, say: FilePhrases): string {
  const { title, type, status, collectedOn, collectedBy, freshUntil, uri, sha256 } = item;
  const said = say.evidenceItem[status](title ?? type, status === "to-come" ? collectedOn : freshUntil);
  const more = [say.collected(collectedOn, collectedBy), uri, sha256 && `sha256 ${sha256}`];
  return [said, ...more.filter((one) => one !== undefined)].join(", ");
}
