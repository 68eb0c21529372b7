import type { Interval, Outcome, Severity } from "hygie";
import type { Inputs } from "../state/inputs.js";

/** What the page asks of the worker, and what it answers. Problems and sentences come in words, in the language of the page. */
export interface Calls {
  readonly evaluate: { readonly question: Evaluating; readonly answer: Evaluated };
  readonly complete: { readonly question: Completing; readonly answer: Completed };
}
export type Call = keyof Calls;

export interface Asked<C extends Call = Call> {
  readonly id: number;
  readonly call: C;
  readonly question: Calls[C]["question"];
}
export interface Answered<C extends Call = Call> {
  readonly id: number;
  readonly answer: Calls[C]["answer"];
}

export type Language = "fr" | "en";

export interface Evaluating {
  readonly inputs: Inputs;
  /** What was right last: its result is told where the inputs are wrong. */
  readonly right?: Inputs;
  /** The rule that is told in depth. */
  readonly rule: string;
  readonly language: Language;
  /** How many elements are told below the parts of the logic, by their places; of others, the first few. */
  readonly shown: Readonly<Record<string, number>>;
}

export interface Evaluated {
  readonly problems: readonly ToldProblem[];
  /** How many problems there are beside those that are told. */
  readonly omittedProblems: number;
  /** Of the inputs, or of what was right last. */
  readonly result?: Result;
}

/** A problem in words, and its place in a file. */
export interface ToldProblem {
  readonly text: string;
  readonly pointer: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface Result {
  readonly score: Interval;
  readonly rules: readonly RuleRow[];
  readonly detail?: Detail;
}

/** A rule in the list of all. */
export interface RuleRow {
  /** The id that its file is named by. */
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
}

/** A rule in depth. */
export interface Detail extends RuleRow {
  readonly message: string;
  readonly reasons: readonly string[];
  readonly omittedReasons: number;
  /** JSON Pointers to the facts that are missing. */
  readonly missing: readonly string[];
  readonly applies?: Traced;
  readonly met: Traced;
}

/** What a part of the logic comes to: a value, or unknown. */
export type Mark = "true" | "false" | "unknown" | "value";

/** A part of the logic with what it comes to, over the facts or over an element of a list. */
export interface Traced {
  /** Which part it is, and of which elements. */
  readonly place: string;
  readonly text: string;
  readonly mark: Mark;
  /** The value, where it is neither true nor false. */
  readonly value?: string;
  /** What is known of the numbers and lists that it is about. */
  readonly spans: readonly Span[];
  readonly children: readonly Traced[];
  /** How many elements there are beside those that are told. */
  readonly more: number;
}

/** The bounds of a number of elements or a share of them; or of a list of values, how many are known and how many there are. */
export type Span =
  | { readonly of: "count" | "share"; readonly low: number; readonly high: number }
  | { readonly of: "values"; readonly known: number; readonly all?: number };

export interface Completing {
  readonly text: string;
  readonly at: number;
  readonly of: "facts" | "rule";
  readonly language: Language;
}

export interface Completed {
  readonly options: readonly Proposal[];
}

/** What may be written, in place of what stands from `from` to `to`. */
export interface Proposal {
  readonly label: string;
  readonly shown: string;
  readonly type: "property" | "constant";
  readonly info?: string;
  readonly text: string;
  readonly from: number;
  readonly to?: number;
}
