import type { EvidenceItemStatus, QuestionType, Reason } from "../../generated/schemas.js";
import type { IdleWaivers } from "./reporters.js";

/** A column of a report's sheet, by what it holds. */
export type ReportColumn =
  | ("what" | "value" | "low" | "high")
  | ("rule" | "ruleVersion" | "title" | "outcome" | "underlying" | "severity" | "impacts" | "message" | "evidence")
  | ("missing" | "page" | "omittedReasons" | "item" | "fact" | "role" | "finding" | "actual" | "asked")
  | ("type" | "name" | "uri" | "sha256" | "collectedOn" | "collectedBy" | "freshUntil" | "status" | "place")
  | ("owner" | "hours" | "cost" | "steps" | "step" | "done" | "remark")
  | ("section" | "subject" | "question" | "help" | "answer" | "unit" | "minimum" | "above" | "maximum" | "below")
  | ("choices" | "itemTitle" | "fields" | "rules")
  | ("state" | "reason" | "approvedBy" | "startsOn" | "expiresOn" | "items" | "controls" | "risk");

export type ReportSheetName =
  | ("summary" | "results" | "reasons" | "plan" | "checklist")
  | ("questions" | "evidence" | "waivers");

/** What the sheets of a report say beside the report. */
export interface ReportWorkbookPhrases {
  readonly sheets: Readonly<Record<ReportSheetName, string>>;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly summary: {
    readonly rules: string;
    readonly version: string;
    readonly digest: string;
    readonly factsDigest: string;
    readonly evaluatedAt: string;
    readonly language: string;
    readonly score: string;
    /** The score over the rules of an impact. */
    readonly impact: (title: string) => string;
    /** How many rules have an outcome, which is called so. */
    readonly count: (outcome: string) => string;
    readonly omittedQuestions: string;
  };
  readonly role: Readonly<Record<NonNullable<Reason["role"]>, string>>;
  /** What a question is answered with. */
  readonly answer: Readonly<Record<QuestionType, string>>;
  readonly evidenceStatus: Readonly<Record<EvidenceItemStatus, string>>;
  readonly waiver: Readonly<Record<"inForce" | IdleWaivers, string>>;
  readonly yes: string;
  readonly no: string;
}
