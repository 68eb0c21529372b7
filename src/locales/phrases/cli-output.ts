import type { Gap } from "./proofs.js";

/** What the commands write beside reports and rules, in one language. */
export interface OutputPhrases {
  readonly unexpected: (what: string) => string;
  readonly check: CheckPhrases;
  readonly test: TestPhrases;
  readonly diff: DiffPhrases;
  readonly docs: { readonly pages: (folder: string, count: number) => string };
  readonly new: NewPhrases;
  /** What `--fail-on never` means, in a word. */
  readonly never: string;
}

interface CheckPhrases {
  readonly level: Readonly<Record<"error" | "warning", string>>;
  readonly summary: (errors: number, warnings: number) => string;
  /** What the files of SARIF are in. */
  readonly folder: (folder: string) => string;
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
  readonly summary: (held: number, failed: number, score: number) => string;
}

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
