// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".

/** A JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** JsonLogic: a literal, or an object with one operator and its operands. */
export type Logic = JsonValue;

/** The id of an impact that a pack declares. */
export type ImpactId = string;

/** A document that shows that facts are as they were told. */
export interface Evidence {
  /** An evidence type that the pack declares. */
  readonly type: string;
  /** The paths of the facts that it supports, of all items of a list or of one by its id, or the ids of rules. */
  readonly supports: readonly string[];
  /** When it was collected. */
  readonly collectedOn: string;
  /** Who collected it. */
  readonly collectedBy?: string | undefined;
  /** The last day on which it is valid. */
  readonly validUntil?: string | undefined;
  /** What it is called. */
  readonly title?: string | undefined;
  /** Where it is kept. */
  readonly uri?: string | undefined;
  /** The SHA-256 of its file, in lower-case hexadecimal. */
  readonly sha256?: string | undefined;
}

/** A page that the source points to. */
export interface FurtherReading {
  /** Its title; left out where the source does not give it. */
  readonly title?: string;
  /** Where it can be read. */
  readonly uri: string;
}

/** The document whose recommendations the rules encode. */
export interface SourceDocument {
  /** The document's id, which rules name. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its language. */
  readonly language: string;
  /** When it was published; left out when it bears no date. */
  readonly published?: string;
  /** Where it can be read. */
  readonly uri?: string;
  /** What it points to. */
  readonly furtherReading?: readonly FurtherReading[];
}

/** The same text in each language of the pack, by language tag. */
export type Texts = { readonly [key: string]: string };

/** The words of a unit by language tag, for one and for more. */
export type Unit = { readonly [key: string]: UnitWords };

/** The plural categories of Unicode CLDR. */
export interface UnitWords {
  /** After one, and in French after zero. */
  readonly one: string;
  /** After more. */
  readonly other: string;
}

/** A risk that the source names. */
export interface Impact {
  /** The impact in a few words. */
  readonly title: Texts;
  /** The source's words. */
  readonly quote?: string;
}

/** A type of evidence, and how long it stays fresh. */
export interface EvidenceType {
  /** What people call such evidence. */
  readonly title: Texts;
  /** How many days it stays fresh after it was collected. */
  readonly freshForDays: number;
  /** It stays fresh to its own end date, validUntil, where it has one, however far. */
  readonly untilEndDate?: boolean;
}

/** A framework that rules refer to. */
export interface Framework {
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its version. */
  readonly version?: string;
  /** Where it can be read. */
  readonly uri?: string;
  /** Its controls that rules refer to, by identifier, each with a label. */
  readonly controls: { readonly [key: string]: Texts };
}

/** A pack that is built on, and what is changed of its rules. */
export interface Extension {
  /** The id of the pack. */
  readonly id: string;
  /** The versions of it that will do, as a semver range. */
  readonly version: string;
  /** What is changed of its rules, by their ids. */
  readonly rules?: { readonly [key: string]: RuleExtension };
}

/** What is changed of a rule of another pack, and what is added to it. */
export interface RuleExtension {
  /** Values of its parameters, within the bounds that the rule sets. */
  readonly parameters?: { readonly [key: string]: number | boolean | string };
  /** How much harm follows when it is not met, in place of its own severity. */
  readonly severity?: Severity;
  /** The rule does not apply, for the reason that is given. */
  readonly disabled?: Disabled;
  /** Evidence that is accepted as well. */
  readonly evidence?: readonly AcceptedEvidence[];
  /** Where other frameworks ask for the same, as well. */
  readonly references?: readonly Reference[];
  /** Its texts in more languages, by language tag. */
  readonly text?: { readonly [key: string]: RuleText };
  /** More cases. One with the name of a case of the rule stands in its place, as when another parameter changes the outcome. */
  readonly cases?: readonly Case[];
}

/** Written by hygie: what came from the packs that were extended. What is not listed is the pack’s own. */
export interface Provenance {
  /** The packs that were extended, those that others build on first. */
  readonly packs: readonly ExtendedPack[];
  /** Where each rule came from, and what was changed of it. */
  readonly rules: { readonly [key: string]: RuleProvenance };
  /** The pack that each fact came from, by the path of the fact. */
  readonly facts: { readonly [key: string]: string };
  /** The pack that each unit came from, by its id. */
  readonly units: { readonly [key: string]: string };
  /** The pack that each impact came from, by its id. */
  readonly impacts: { readonly [key: string]: string };
  /** The pack that each type of evidence came from, by its id. */
  readonly evidenceTypes: { readonly [key: string]: string };
  /** The pack that each framework came from, by its id. */
  readonly frameworks: { readonly [key: string]: string };
}

/** A pack that was extended. */
export interface ExtendedPack {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** The SHA-256 of its canonical JSON (RFC 8785). */
  readonly digest: string;
  /** Its title. */
  readonly title: Texts;
  /** The document whose recommendations it encodes. */
  readonly source: SourceDocument;
}

/** Where a rule came from. */
export interface RuleProvenance {
  /** The pack that has the rule as its own. */
  readonly pack: string;
  /** What other packs changed of it, in their order. */
  readonly changes: readonly RuleChange[];
}

/** A change that a pack made to a rule of another. */
export interface RuleChange {
  /** The pack that made it. */
  readonly pack: string;
  /** JSON Pointer into the rule, to what was changed or added. */
  readonly pointer: string;
  /** What stood there; absent when nothing did. */
  readonly before?: number | boolean | string;
}

/** What of the facts of earlier versions does not hold any more. */
export interface Migration {
  /** The earlier versions, as a semver range. */
  readonly from: string;
  /** The facts whose answers do not hold; all others are kept, where this version has them. */
  readonly facts: readonly FactMigration[];
}

/** The fact that lets the answer hold all the same, and the value that it has then. */
export interface KeptIf {
  /** The path of a fact outside of lists. */
  readonly fact: string;
  /** Its value. */
  readonly is: boolean | number | string;
}

/** A fact of earlier versions that is not carried over, or not always. */
export interface FactMigration {
  /** The fact, or the group, as earlier versions declare it. */
  readonly path: string;
  /** The answers that do not hold; all, where it is left out. */
  readonly values?: readonly (boolean | number | string)[];
  /** The fact that lets the answer hold all the same, and the value that it has then. */
  readonly keptIf?: KeptIf;
  /** Why it does not hold, and what is asked instead. */
  readonly text: Texts;
}

/** A rule pack: its source, its vocabulary and its rules. In a folder, pack.json lists the rules by id, each in a file of its own, and the facts stand in facts.schema.json; a pack in one piece holds both. A pack that extends others adds to theirs. */
export interface Pack {
  /** The pack's name. */
  readonly id: string;
  /** Semver. */
  readonly version: string;
  /** The pack's title. */
  readonly title: Texts;
  /** The languages that every text has, the first being the source's. */
  readonly locales: readonly string[];
  /** The address of a rule's page, where it has one; {locale}, {pack} and {rule} are replaced. */
  readonly helpUri?: string;
  /** The document whose recommendations the rules encode. */
  readonly source: SourceDocument;
  /** Whose judgement severities, hours and costs are, where the source does not give them. */
  readonly judgement?: Texts;
  /** The packs that this one builds on: it has their rules, facts and vocabulary, then its own. */
  readonly extends?: readonly Extension[];
  /** The facts, as a JSON Schema. In a folder: facts.schema.json. */
  readonly facts: { readonly [key: string]: unknown };
  /** How the units of facts and parameters are written after a number, by the name that x-unit and unit give them. */
  readonly units?: { readonly [key: string]: Unit };
  /** The risks that rules lower. */
  readonly impacts: { readonly [key: string]: Impact };
  /** The types of evidence that rules accept. */
  readonly evidenceTypes: { readonly [key: string]: EvidenceType };
  /** The frameworks that rules refer to. */
  readonly frameworks: { readonly [key: string]: Framework };
  /** How facts of earlier versions become facts of this one, beside what has the same name: hygie migrate reads it. */
  readonly migrations?: readonly Migration[];
  /** The rules, in the order of reports: in a folder their ids, in one piece the rules themselves. */
  readonly rules: readonly Rule[];
  /** Written by hygie: what came from the packs that were extended. */
  readonly provenance?: Provenance;
}

/** What became of a rule. */
export type Outcome = "pass" | "fail" | "unknown" | "not-applicable" | "waived";

/** From 0 to 100. */
export interface Interval {
  /** The least that it can be, whatever is unknown. */
  readonly low: number;
  /** The most that it can be. */
  readonly high: number;
}

/** Does fresh evidence support every fact that the verdict rests on, of those that the rule accepts evidence for? partial: some of them. */
export type EvidenceStatus = "fresh" | "partial" | "expired" | "missing";

/** Whether the rule's evidence is fresh, and what there is of it. */
export interface RuleEvidence {
  /** Does fresh evidence support every fact that the verdict rests on, of those that the rule accepts evidence for? partial: some of them. */
  readonly status: EvidenceStatus;
  /** The evidence that bears on the rule. */
  readonly items: readonly EvidenceState[];
}

/**
 * What is told of a rule whatever its outcome.
 *
 * @typeParam R the ids of the rules.
 */
export interface ResultOfRule<R extends string = string> {
  /** The id of the rule. */
  readonly ruleId: R;
  /** Its version. */
  readonly ruleVersion: string;
  /** How much harm follows when it is not met. */
  readonly severity: Severity;
  /** What may happen when the rule is not met. */
  readonly impacts: readonly ImpactId[];
  /** The rule in a few words. */
  readonly title: string;
  /** The outcome in a sentence. */
  readonly message: string;
  /** The rule's page, where it has one. */
  readonly helpUri?: string;
  /** The facts that decided the outcome; of an unknown one, those that are missing. The first 100 in the order of reading. */
  readonly reasons: readonly Reason[];
  /** How many more reasons there are, where there are more than 100. */
  readonly omittedReasons?: number;
  /** The unknown facts that matter, in the order of reading. */
  readonly missing: readonly string[];
  /** Whether the rule's evidence is fresh, and what there is of it. */
  readonly evidence: RuleEvidence;
}

/**
 * The outcome of a rule that no waiver covers.
 *
 * @typeParam R the ids of the rules.
 */
export interface SettledResult<R extends string = string> extends ResultOfRule<R> {
  /** What it came to. */
  readonly outcome: "pass" | "fail" | "unknown" | "not-applicable";
}

/**
 * The outcome of a rule that a waiver in force covers.
 *
 * @typeParam R the ids of the rules.
 */
export interface WaivedResult<R extends string = string> extends ResultOfRule<R> {
  /** What it came to. */
  readonly outcome: "waived";
  /** The outcome that a waiver covers. */
  readonly underlying: "fail" | "unknown";
  /** The waiver that covers it; of several, the one that lasts longest. */
  readonly waiver: Waiver;
  /** The other waivers that it takes, where one for some items is not enough. */
  readonly otherWaivers?: readonly Waiver[];
}

/**
 * The outcome of one rule, and why.
 *
 * @typeParam R the ids of the rules.
 */
export type RuleResult<R extends string = string> = SettledResult<R> | WaivedResult<R>;

/** truth: to be true, or more than empty; equal: value; range: between the bounds; one-of: values; compare: operator, beside the value of another fact; items: what every or some item of a list is asked; calculated: it is part of a calculation. */
export type AskedKind = "truth" | "equal" | "range" | "one-of" | "compare" | "items" | "calculated";

/** What is measured, where it is not the value itself: the age of a date in days, the days from one date to another, how many items of a list meet a condition, or how many percent. */
export type Measure = "age" | "span" | "count" | "share";

/** How it is compared with another fact. */
export type ComparisonOperator = "===" | "!==" | "<" | "<=" | ">" | ">=";

/** Whether every item has to be as asked, or some. */
export type Quantifier = "every" | "some";

/** What a rule asks of a fact. */
export interface Asked {
  /** truth: to be true, or more than empty; equal: value; range: between the bounds; one-of: values; compare: operator, beside the value of another fact; items: what every or some item of a list is asked; calculated: it is part of a calculation. */
  readonly kind: AskedKind;
  /** It is not to be so. */
  readonly negated: boolean;
  /** What is measured, where it is not the value itself: the age of a date in days, the days from one date to another, how many items of a list meet a condition, or how many percent. */
  readonly measure?: Measure;
  /** The value to be equal to; of a comparison the value of the other fact, null when it is not known. */
  readonly value?: JsonValue;
  /** The values of which it is to be one. */
  readonly values?: readonly JsonValue[];
  /** The least value, a number or a date. */
  readonly minimum?: number | string;
  /** A value that it has to be above. */
  readonly exclusiveMinimum?: number | string;
  /** The greatest value, a number or a date. */
  readonly maximum?: number | string;
  /** A value that it has to be below. */
  readonly exclusiveMaximum?: number | string;
  /** How it is compared with another fact. */
  readonly operator?: ComparisonOperator;
  /** The path of the other fact: of a comparison, or of a span the date that it ends or begins with. */
  readonly fact?: string;
  /** Whether every item has to be as asked, or some. */
  readonly quantifier?: Quantifier;
}

/** A fact that decided an outcome: what was asked of it, and what it is. */
export interface Reason {
  /** A JSON Pointer into the facts. */
  readonly pointer: string;
  /** The id of the item of a list that the fact belongs to, where it has one. */
  readonly item?: string;
  /** What the rule asks of it. */
  readonly asked: Asked;
  /** alternative: what is asked belongs to one of several possibilities, by itself or with other facts; context: it is not to be mended, as what decides whether the rule applies. Absent where it has to be as it is asked. */
  readonly role?: "alternative" | "context";
  /** What the facts say; null when they say nothing. Of how many of a list there are: an object with low, high and of. */
  readonly actual: JsonValue;
  /** The same in words. */
  readonly text: string;
}

/** to-come: it is collected after the evaluation, and proves nothing yet. not-at-hand: its file could not be read, or not compared with its digest. */
export type EvidenceItemStatus = "fresh" | "expired" | "to-come" | "not-at-hand";

/** A piece of evidence, as it bears on a rule. */
export interface EvidenceState {
  /** A JSON Pointer into the evidence. */
  readonly pointer: string;
  /** Its type, which the pack declares. */
  readonly type: string;
  /** What people call it. */
  readonly title?: string;
  /** Where it is. */
  readonly uri?: string;
  /** The SHA-256 of its file, as it was given. */
  readonly sha256?: string;
  /** The day on which it was collected. */
  readonly collectedOn: string;
  /** Who collected it. */
  readonly collectedBy?: string;
  /** The last day on which it is fresh. */
  readonly freshUntil: string;
  /** to-come: it is collected after the evaluation, and proves nothing yet. not-at-hand: its file could not be read, or not compared with its digest. */
  readonly status: EvidenceItemStatus;
}

/**
 * What is told of a fact to ask for, whatever its type.
 *
 * @typeParam R the ids of the rules.
 */
export interface AnyQuestion<R extends string = string> {
  /** A JSON Pointer into the facts. */
  readonly pointer: string;
  /** The fact's path. */
  readonly fact: string;
  /** What the group or the list is called that the fact stands in, or the fact itself where it stands in none. */
  readonly section: string;
  /** The item that is asked about: its id, or what the list and its place are called. */
  readonly subject?: string;
  /** The question. */
  readonly label: string;
  /** How to find the answer. */
  readonly help: string;
  /** The rules that it can still settle. */
  readonly ruleIds: readonly R[];
}

/**
 * A question with the answer yes or no, or a date.
 *
 * @typeParam R the ids of the rules.
 */
export interface PlainQuestion<R extends string = string> extends AnyQuestion<R> {
  /** The type of the answer. */
  readonly type: "boolean" | "date";
}

/**
 * A question with a number for an answer.
 *
 * @typeParam R the ids of the rules.
 */
export interface NumberQuestion<R extends string = string> extends AnyQuestion<R> {
  /** The type of the answer. */
  readonly type: "integer" | "number";
  /** What a number counts. */
  readonly unit?: string;
  /** The least answer allowed. */
  readonly minimum?: number;
  /** The greatest answer allowed. */
  readonly maximum?: number;
  /** A number that the answer has to be above. */
  readonly exclusiveMinimum?: number;
  /** A number that the answer has to be below. */
  readonly exclusiveMaximum?: number;
}

/**
 * A question with a text for an answer, or one of a few choices.
 *
 * @typeParam R the ids of the rules.
 */
export interface TextQuestion<R extends string = string> extends AnyQuestion<R> {
  /** The type of the answer. */
  readonly type: "string";
  /** The answers allowed. */
  readonly choices?: readonly Choice[];
}

/**
 * A question with a list for an answer, or with what is known of an item of one.
 *
 * @typeParam R the ids of the rules.
 */
export interface ListQuestion<R extends string = string> extends AnyQuestion<R> {
  /** The type of the answer. */
  readonly type: "array";
  /** What one of its items is called, where the pack says it. */
  readonly itemTitle?: string;
  /** What is asked of each item, where items hold facts. */
  readonly fields?: readonly Field[];
}

/**
 * A fact to ask for.
 *
 * @typeParam R the ids of the rules.
 */
export type Question<R extends string = string> = PlainQuestion<R> | NumberQuestion<R> | TextQuestion<R> | ListQuestion<R>;

/** The type of the answer. */
export type QuestionType = "boolean" | "integer" | "number" | "string" | "date" | "array";

/** A fact as a form asks for it. */
export interface Field {
  /** The fact's path. */
  readonly fact: string;
  /** The fact as a noun: what a report calls it. */
  readonly title: string;
  /** The question. */
  readonly label: string;
  /** How to find the answer. */
  readonly help: string;
  /** The type of the answer. */
  readonly type: QuestionType;
  /** What a number counts. */
  readonly unit?: string;
  /** The least number allowed. */
  readonly minimum?: number;
  /** A number that it has to be above. */
  readonly exclusiveMinimum?: number;
  /** The greatest number allowed. */
  readonly maximum?: number;
  /** A number that it has to be below. */
  readonly exclusiveMaximum?: number;
  /** How many characters a text has at the most. */
  readonly maxLength?: number;
  /** How many items a list has at the most. */
  readonly maxItems?: number;
  /** The answers allowed. */
  readonly choices?: readonly Choice[];
  /** Of a list: what one of its items is called, where the pack says it. */
  readonly itemTitle?: string;
  /** Of a list: what is asked of each item; where items hold no facts of their own, the one field of the item itself. */
  readonly fields?: readonly Field[];
}

/** An answer, and its label. */
export interface Choice {
  /** The value that the fact takes. */
  readonly value: string;
  /** What people read. */
  readonly label: string;
}

/**
 * How to put right a rule that fails.
 *
 * @typeParam R the ids of the rules.
 */
export interface Action<R extends string = string> {
  /** The rule that it puts right. */
  readonly ruleId: R;
  /** How much harm follows as long as it is not done. */
  readonly severity: Severity;
  /** The rule in a few words. */
  readonly title: string;
  /** Who does it. */
  readonly owner: string;
  /** About how many hours of work it takes. */
  readonly effortHours: number;
  /** About how much it costs: none, low, medium or high. */
  readonly cost: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
}

/** The pack that was evaluated. */
export interface PackRef {
  /** The id of the pack. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** SHA-256 of the pack's canonical JSON (RFC 8785). */
  readonly digest: string;
}

/** How many rules have each outcome. */
export interface Counts {
  /** Rules that are met. */
  readonly pass: number;
  /** Rules that are not met. */
  readonly fail: number;
  /** Rules that wait for facts. */
  readonly unknown: number;
  /** Rules that do not apply. */
  readonly "not-applicable": number;
  /** Rules that are not met, or unknown, under a waiver in force. */
  readonly waived: number;
}

/** How many rules have each outcome, and the scores. */
export interface Summary {
  /** How many rules have each outcome. */
  readonly counts: Counts;
  /** The severity-weighted share of rules that are met: low takes each unknown for a fail, high for a pass. */
  readonly score: Interval;
  /** The score over the rules of each impact. */
  readonly impacts: Readonly<Record<ImpactId, Interval>>;
}

/**
 * What evaluate() gives: each rule's outcome and its reasons, and what follows from them.
 *
 * @typeParam R the ids of the rules.
 */
export interface Report<R extends string = string> {
  /** The pack that was evaluated. */
  readonly pack: PackRef;
  /** SHA-256 of the canonical JSON (RFC 8785) of the facts, as they were given. It is computed when it is first read. */
  readonly factsDigest: string;
  /** The instant of the evaluation, in UTC. */
  readonly evaluatedAt: string;
  /** The language of the texts. */
  readonly locale: string;
  /** One result a rule, in the pack's order. */
  readonly results: readonly RuleResult<R>[];
  /** How many rules have each outcome, and the scores. */
  readonly summary: Summary;
  /** What to ask next: sections in their order, in each what informs most first. At most 100. */
  readonly questions: readonly Question<R>[];
  /** How many more questions there are, where there are more than 100. */
  readonly omittedQuestions?: number;
  /** What to put right, most severe first, then least effort. */
  readonly plan: readonly Action<R>[];
  /** Waivers that change nothing yet, because they start after the day of the evaluation. */
  readonly upcomingWaivers: readonly Waiver[];
  /** Waivers that changed nothing, because they have expired. */
  readonly expiredWaivers: readonly Waiver[];
  /** Waivers in force that changed nothing, because their rule is met or does not apply, or another waiver covers it. */
  readonly unneededWaivers: readonly Waiver[];
  /** Waivers in force that changed nothing, because their rule is not met, or unknown, also without the items that they name. */
  readonly insufficientWaivers: readonly Waiver[];
}

/** How much harm follows when the rule is not met. It weighs 8, 4, 2 or 1 in the score. */
export type Severity = "critical" | "high" | "medium" | "low";

/** A number or word of the logic, its bounds, and who set it. */
export interface Parameter {
  /** The type of its values. */
  readonly type: "number" | "integer" | "boolean" | "string";
  /** What is counted. */
  readonly unit?: string;
  /** Its value, unless it is configured. */
  readonly default: number | boolean | string;
  /** The least value allowed. */
  readonly minimum?: number;
  /** The greatest value allowed. */
  readonly maximum?: number;
  /** The texts allowed. */
  readonly choices?: readonly string[];
  /** Who set the default: a document, or whoever made the rule; in one text, or in one for each language. Why is told in the rule's texts. */
  readonly source: string | Texts;
  /** Written by hygie: the value that was configured. */
  readonly value?: number | boolean | string;
  /** Written by hygie: JSON Pointers to where the value stands in the rule. */
  readonly usedAt?: readonly string[];
}

/** A type of evidence that the rule accepts, and the facts that it supports. */
export interface AcceptedEvidence {
  /** An evidence type that the pack declares. */
  readonly type: string;
  /** The paths of the facts that it supports. */
  readonly supports: readonly string[];
  /** How many days it stays fresh for this rule, when not as long as its type does. */
  readonly freshForDays?: number;
}

/** equivalent: asks the same; partial: asks a part, or more; related: bears on the same matter. */
export type Strength = "equivalent" | "partial" | "related";

/** A control of another framework, and how near it comes. */
export interface Reference {
  /** A framework that the pack declares. */
  readonly framework: string;
  /** The control's identifier there. */
  readonly id: string;
  /** equivalent: asks the same; partial: asks a part, or more; related: bears on the same matter. */
  readonly strength: Strength;
}

/** What people read of the rule, in one language. */
export interface RuleText {
  /** The rule in a few words. */
  readonly title: string;
  /** Why it matters, in two sentences. */
  readonly why: string;
  /** What the rule does not check, where one could think that it does. */
  readonly limits?: string;
  /** What is said when it is met. */
  readonly pass: string;
  /** What is said when it is not met. */
  readonly fail: string;
  /** What is said when facts are missing. */
  readonly unknown: string;
  /** What to do on Monday morning, in order. */
  readonly steps: readonly string[];
  /** Why parameters have the values that they have, by their names. */
  readonly parameters?: { readonly [key: string]: string };
  /** What versions of the rule changed, and for whom, by version. */
  readonly changes?: { readonly [key: string]: string };
}

/** Facts, and the outcome that they must have. */
export interface Case {
  /** What the case shows. */
  readonly name: string;
  /** What is known of the practice. */
  readonly facts: { readonly [key: string]: unknown };
  /** The day of the evaluation; needed when the rule counts days. */
  readonly now?: string;
  /** The outcome. */
  readonly expect: "pass" | "fail" | "unknown" | "not-applicable";
}

/** A rule that was disabled does not apply, for the reason that is given. */
export interface Disabled {
  /** Why the rule is not asked about. */
  readonly reason: string;
}

/** How far along the rule is. Every rule of a pack is evaluated, whatever its status. */
export type Status = "draft" | "active" | "deprecated";

/** Where the recommendation stands in the source. */
export interface RuleSource {
  /** The id of the source document that the pack names. */
  readonly document: string;
  /** The heading under which the quote stands. */
  readonly section?: string;
  /** The words that the rule encodes, verbatim. */
  readonly quote: string;
}

/** Who does it. */
export type Owner = "practice" | "it-provider" | "software-publisher" | "insurer";

/** Roughly what it costs. */
export type Cost = "none" | "low" | "medium" | "high";

/** Who puts it right, in how long, at what cost. */
export interface Remediation {
  /** Who does it. */
  readonly owner: Owner;
  /** About how many hours it takes. */
  readonly effortHours: number;
  /** Roughly what it costs. */
  readonly cost: Cost;
}

/** One recommendation as a rule: when it applies, when it is met, what proves it, what to do about it. */
export interface Rule {
  /** The rule's name, stable for ever; the file is named after it. */
  readonly id: string;
  /** Semver: major when a verdict can change, minor when parameters or texts are added, patch for wording. */
  readonly version: string;
  /** How far along the rule is. Every rule of a pack is evaluated, whatever its status. */
  readonly status: Status;
  /** The rule to use instead of this deprecated one. */
  readonly replacedBy?: string;
  /** Where the recommendation stands in the source. */
  readonly source: RuleSource;
  /** How much harm follows when the rule is not met. */
  readonly severity: Severity;
  /** What may happen when the rule is not met. */
  readonly impacts: readonly string[];
  /** Numbers and words of the logic that an embedder may set within bounds. */
  readonly parameters?: { readonly [key: string]: Parameter };
  /** When the rule applies; always, when it is left out. */
  readonly appliesWhen?: Logic;
  /** When the rule is met. It must be a question with the answer true, false or unknown. */
  readonly logic: Logic;
  /** The evidence that an auditor accepts, strongest first. */
  readonly evidence: readonly AcceptedEvidence[];
  /** Where other frameworks ask for the same. */
  readonly references: readonly Reference[];
  /** Who puts it right, in how long, at what cost. */
  readonly remediation: Remediation;
  /** The rule's texts, by language tag. */
  readonly text: { readonly [key: string]: RuleText };
  /** The rule's own tests: at least one for each outcome that it can have. */
  readonly cases: readonly Case[];
  /** Set where another pack or an embedder disabled the rule. */
  readonly disabled?: Disabled;
}

/** The version of the seal. */
export type SealVersion = "1";

/** What was sealed. */
export interface SealDigests {
  /** That of the pack. */
  readonly pack: string;
  /** That of the facts. */
  readonly facts: string;
  /** That of the evidence; absent where there was none. */
  readonly evidence?: string;
  /** That of the waivers; absent where there were none. */
  readonly waivers?: string;
  /** That of the report. */
  readonly report: string;
}

/** How it was signed (RFC 8032). */
export type SignatureAlgorithm = "Ed25519";

/** A signature of the canonical JSON of the seal without it. */
export interface SealSignature {
  /** How it was signed (RFC 8032). */
  readonly algorithm: SignatureAlgorithm;
  /** SHA-256 of the public key in DER (SubjectPublicKeyInfo): which key it is, and not the key. */
  readonly publicKey: string;
  /** The 64 bytes of the signature, in base64. */
  readonly value: string;
}

/** The digests of a report and of what it was made of: SHA-256 of canonical JSON (RFC 8785), in hexadecimal. */
export interface Seal {
  /** The version of the seal. */
  readonly version: SealVersion;
  /** What was sealed. */
  readonly digests: SealDigests;
  /** A signature of the canonical JSON of the seal without it. */
  readonly signature?: SealSignature;
}

/**
 * A report with the digests of what it was made of, and a signature where somebody signed it. It holds digests of the facts, and no fact that the report does not tell.
 *
 * @typeParam R the ids of the rules.
 */
export interface SealedReport<R extends string = string> {
  /** The report, as evaluate() gave it. */
  readonly report: Report<R>;
  /** The digests, and who signed them. */
  readonly seal: Seal;
}

/** Why a rule need not be met for now, who approved that, and until when. */
export interface Waiver {
  /** The rule that is waived. */
  readonly ruleId: string;
  /** Why. */
  readonly reason: string;
  /** Who approved it. */
  readonly approvedBy: string;
  /** The first day, in UTC, on which it is in force; without one it is in force already. */
  readonly startsOn?: string | undefined;
  /** The last day, in UTC, on which it is in force. */
  readonly expiresOn: string;
  /** The ids of the items of lists that it excuses; without them it excuses the whole rule. */
  readonly items?: readonly string[] | undefined;
  /** What is done instead while it is in force. */
  readonly compensatingControls?: string | undefined;
  /** The risk that is accepted with it. */
  readonly risk?: string | undefined;
}
