import type { ComparePhrases } from "./compare.js";
import type { Gap } from "./proofs.js";
import type { VerifyPhrases } from "./verify.js";

/** What the commands write beside reports and rules, in one language. */
export interface OutputPhrases {
  readonly unexpected: (what: string) => string;
  readonly check: CheckPhrases;
  readonly test: TestPhrases;
  readonly diff: DiffPhrases;
  readonly practices: PracticePhrases;
  readonly compare: ComparePhrases;
  readonly verify: VerifyPhrases;
  readonly progress: ProgressPhrases;
  /** What a format has no place for. */
  readonly ask: { readonly written: (file: string, command: string) => string };
  readonly evaluate: {
    readonly lost: (format: string, lost: readonly { readonly path: string }[], isOfReport: boolean) => string;
  };
  /** Of practices that could not be read: how many beside those that were, and how many are not told of. */
  readonly batch: {
    readonly damaged: (files: number) => string;
    readonly wrong: (failed: number, practices: number) => string;
    readonly more: (count: number, isInOutput: boolean) => string;
    /** A member that is no fact may be a name or a column. */
    readonly member: string;
    readonly nameless: (practices: number) => string;
    /** Practices whose name an earlier one has, before the first of them, and how many more there are. */
    readonly twice: (practices: number) => string;
    readonly moreNames: (practices: number) => string;
  };
  readonly docs: { readonly pages: (folder: string, count: number) => string };
  readonly migrate: MigratePhrases;
  readonly new: NewPhrases;
  /** What `--fail-on never` means, in a word. */
  readonly never: string;
}

interface CheckPhrases {
  readonly level: Readonly<Record<"error" | "warning", string>>;
  readonly summary: (errors: number, warnings: number) => string;
}

interface TestPhrases {
  readonly rule: (rule: {
    readonly id: string;
    readonly cases: number;
    readonly held: number;
    readonly mutants: number;
    readonly noticed: number;
  }) => string;
  /** Of a rule of another pack: to which member of which file a case is to be added that expects something else. */
  readonly restate: (file: string, member: string) => string;
  readonly added: (cases: number) => string;
  /** How many conditions there are, and how many of them were seen true, false and unknown. */
  readonly coverage: (conditions: number, whole: number) => string;
  /** How often a condition was seen so, and what it never was. */
  readonly condition: (condition: {
    readonly pointer: string;
    readonly text: string;
    readonly seen: Readonly<Record<Truth, number>>;
    readonly unseen: readonly Truth[];
  }) => string;
  readonly summary: (held: number, failed: number, score: number) => string;
}

type Truth = "true" | "false" | "unknown";

/** How far a version moved, or has to. */
export type Step = "none" | "patch" | "minor" | "major";

interface DiffPhrases {
  readonly same: string;
  readonly pack: string;
  /** What became of a version, and whether that is enough. */
  readonly moved: (what: string, before: string, after: string, verdict: string) => string;
  readonly isEnough: (needed: Step) => string;
  /** `declared` is nothing of a version that goes back. */
  readonly isTooLow: (declared: Step | undefined, needed: Step) => string;
  readonly ofAnotherPack: (rule: string, pack: string, needed: Step) => string;
  readonly removedRule: (id: string) => string;
  readonly addedRule: (id: string) => string;
  readonly root: string;
  readonly added: (place: string, after: string) => string;
  readonly removed: (place: string, before: string) => string;
  readonly became: (place: string, before: string, after: string) => string;
  readonly verdict: (verdict: {
    readonly before: string;
    readonly after: string;
    readonly now: string | undefined;
    readonly facts: string;
  }) => string;
  /** Proved of all facts that are valid, and of all days. */
  readonly noVerdict: string;
  /** Why it is open whether a verdict differs, and what follows; or, beside verdicts that do, whether others differ. */
  readonly open: (gap: Gap, isBeside: boolean) => string;
}

/** What another version of a pack does to practices. */
interface PracticePhrases {
  readonly summary: (practices: number, compared: number, now: string) => string;
  /** How many practices are wrong for a version, or cannot be read. */
  readonly wrong: Readonly<Record<"before" | "after" | "both" | "unreadable", (practices: number) => string>>;
  readonly moreWrong: (practices: number) => string;
  /** Above the verdicts before and left of those after. */
  readonly corner: string;
  /** What is read from there has no file. */
  readonly standardInput: string;
  /** What names a practice, and where it stands. */
  readonly keyed: (key: string, place: string) => string;
  /** In the place of a verdict, where a version does not have the rule. */
  readonly absent: string;
  readonly unchanged: (rule: string, verdicts: readonly (readonly [verdict: string, practices: number])[]) => string;
  /** What becomes of how many practices, and which these are. */
  readonly change: (change: {
    readonly before: string;
    readonly after: string;
    readonly what: string;
    readonly examples: readonly string[];
    readonly others: number;
  }) => string;
  readonly shift: Readonly<Record<Shift, (practices: number) => string>>;
}

type Shift =
  | ("newly-fails" | "no-longer-known" | "newly-passes" | "now-known" | "now-applies" | "no-longer-applies")
  | ("rule-added" | "rule-removed");

/** What is shown while long work is under way. */
interface ProgressPhrases {
  readonly practices: (count: number) => string;
  /** How many practices are done, how many a second, how much of the files, and how long the rest takes, as far as it is known. */
  readonly batch: (progress: {
    readonly practices: number;
    readonly perSecond: number;
    readonly percent?: number;
    readonly secondsLeft?: number;
  }) => string;
  readonly rule: (progress: {
    readonly ruleId: string;
    readonly rule: number;
    readonly rules: number;
    readonly cases: number;
  }) => string;
}

/** What becomes of facts of an earlier version of a pack. */
interface MigratePhrases {
  /** Above the answers that are not carried over. */
  readonly left: string;
  readonly leftFact: (pointer: string, value: string, why: string) => string;
  readonly noSuchFact: (pack: string) => string;
  /** Above what has to be asked. */
  readonly asked: string;
  /** Of an item of a list. */
  readonly of: (item: string, question: string) => string;
  readonly nothingToAsk: string;
}

interface NewPhrases {
  readonly questions: Readonly<Record<QuestionKey, string>>;
  readonly ask: (question: string) => string;
  /** What to do next; the commands stand below, a line each. */
  readonly made: string;
}

/** What `hygie new` asks for when no option says it. */
export type QuestionKey =
  | ("pack-title" | "source" | "publisher" | "rule-id" | "first-rule-title" | "first-quote")
  | ("rule-title" | "quote");
