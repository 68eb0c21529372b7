import type { outcomeCodes } from "../engine/compiled-pack.js";
import type { JsonValue, Report } from "../generated/schemas.js";
import type { Problem } from "../problems/codes.js";

/** The outcome of a rule, as the fast path has it: waivers and evidence play no part. */
export type BatchOutcome = (typeof outcomeCodes)[number];

/** What a stream of the Web platform has that practices are read by. */
export interface WebStream {
  /** Takes the stream for a reader alone. */
  getReader(): {
    /** The next piece. */
    read(): Promise<{
      /** Whether there is none. */
      readonly done: boolean;
      /** The piece. */
      readonly value?: unknown;
    }>;
    /** Ends the stream. */
    cancel(reason?: unknown): Promise<void>;
  };
}

/**
 * Where practices come from: facts as objects, one a practice; or NDJSON, one practice a line, as text or as bytes in UTF-8. It comes
 * in pieces that are cut anywhere, or in whole lines without their line breaks, as `readline` gives them. It is read as fast as its
 * practices are taken, and no faster; what it gave is evaluated meanwhile where it pauses.
 */
export type BatchSource = AsyncIterable<unknown> | Iterable<unknown> | WebStream;

/**
 * What a portfolio is evaluated with.
 *
 * @typeParam R the ids of the rules.
 */
export interface BatchOptions<R extends string = string> {
  /**
   * The instant of the evaluation, one for all practices: a `Date`, `YYYY-MM-DD` (its midnight, UTC) or a date and time with its
   * offset. Default: the present, read once.
   */
  readonly now?: Date | string | undefined;
  /** The member of each record that names the practice, a text or a number: no fact, and taken out before facts are read. */
  readonly key?: string | undefined;
  /** Other members of each record that are no facts: texts, numbers, `true`, `false` or `null`. */
  readonly columns?: readonly string[] | undefined;
  /** The first record that is wrong ends it with an error. Default: false. */
  readonly strict?: boolean | undefined;
  /**
   * How many threads evaluate, in Node.js: 0 is this one, which is also all that other platforms have. Default: as many as there are
   * processors. Facts that come as objects are evaluated on this thread, since handing them over takes longer.
   */
  readonly workers?: number | undefined;
  /** Ends it: what waits for it is rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** The ids of the rules to evaluate, these alone and in the pack's order. Default: all. */
  readonly rules?: readonly R[] | undefined;
  /** The language of reports, looked up in those of the pack: `fr-FR`, `FR` and `fr_CA` are `fr`. Default: the pack's first. */
  readonly locale?: string | undefined;
}

/**
 * What {@link evaluateStream} may be told.
 *
 * @typeParam R the ids of the rules.
 * @typeParam O what each practice comes to.
 */
export interface StreamOptions<R extends string = string, O extends BatchOutput = BatchOutput> extends BatchOptions<R> {
  /** What each practice comes to: the outcomes of its rules, or its report. Default: `outcomes`. */
  readonly output?: O | undefined;
}

/** What each practice comes to. */
export type BatchOutput = "outcomes" | "reports";

/**
 * What {@link aggregateStream} may be told.
 *
 * @typeParam R the ids of the rules.
 */
export interface AggregateOptions<R extends string = string> extends BatchOptions<R> {
  /** What practices are grouped by: the paths of single facts, such as `practice.staffCount`, or names among `columns`. */
  readonly groupBy?: readonly string[] | undefined;
}

/** Where a record stands, and whose it is. */
export interface RecordPlace {
  /** The line of NDJSON, or the number of the object, from 1: empty lines count. */
  readonly line: number;
  /** The name of the practice, where `key` says what names it and the record has it. */
  readonly key?: string | number;
}

/** Where the record of a practice stands, and what it has beside the facts. */
export interface PracticePlace extends RecordPlace {
  /** The members that `columns` names, of which the record has something else than `null`. */
  readonly columns?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * The outcomes of a practice.
 *
 * @typeParam R the ids of the rules.
 */
export interface OutcomesRecord<R extends string = string> extends PracticePlace {
  /** The outcome of each rule, by its id. */
  readonly outcomes: Readonly<Record<R, BatchOutcome>>;
  /** There is none. */
  readonly report?: undefined;
  /** There are none. */
  readonly problems?: undefined;
}

/**
 * The report of a practice.
 *
 * @typeParam R the ids of the rules.
 */
export interface ReportRecord<R extends string = string> extends PracticePlace {
  /** The report that `evaluate` gives. */
  readonly report: Report<R>;
  /** There are none. */
  readonly outcomes?: undefined;
  /** There are none. */
  readonly problems?: undefined;
}

/** A record that is wrong. */
export interface ProblemsRecord extends RecordPlace {
  /** All that is wrong with it, each with a JSON Pointer into the record, and of NDJSON with its line and column. */
  readonly problems: readonly Problem[];
  /** There are none. */
  readonly outcomes?: undefined;
  /** There is none. */
  readonly report?: undefined;
}

/**
 * What comes of a record: what was asked for, or what is wrong with it.
 *
 * @typeParam R the ids of the rules.
 * @typeParam O what was asked for.
 */
export type BatchRecord<R extends string = string, O extends BatchOutput = BatchOutput> =
  | (O extends "reports" ? ReportRecord<R> : OutcomesRecord<R>)
  | ProblemsRecord;

/** How many practices have each outcome. */
export type OutcomeCounts = Readonly<Record<BatchOutcome, number>>;

/**
 * How practices did together: whole numbers alone, which can be added.
 *
 * @typeParam R the ids of the rules.
 */
export interface Tally<R extends string = string> {
  /** How many practices were evaluated. */
  readonly practices: number;
  /** How many of them have each outcome, by rule. */
  readonly rules: Readonly<Record<R, OutcomeCounts>>;
  /** The same by impact: a rule counts for each of its impacts. */
  readonly impacts: Readonly<Record<string, OutcomeCounts>>;
  /** How many practices have each score, rounded down: `low[40]` of them have one from 40 to less than 41. */
  readonly scores: {
    /** Where each unknown is taken for a fail. */
    readonly low: readonly number[];
    /** Where each unknown is taken for a pass. */
    readonly high: readonly number[];
  };
}

/**
 * How the practices of one group did.
 *
 * @typeParam R the ids of the rules.
 */
export interface Group<R extends string = string> extends Tally<R> {
  /** What they have in common, by what `groupBy` names; `null` is unknown. */
  readonly by: Readonly<Record<string, JsonValue>>;
}

/**
 * How a portfolio did. It is the same, byte for byte, in however many parts and on however many threads it was evaluated.
 *
 * @typeParam R the ids of the rules.
 */
export interface Aggregates<R extends string = string> extends Tally<R> {
  /** The pack by which they were evaluated. */
  readonly pack: Report["pack"];
  /** The instant of the evaluation, as ISO 8601 text. */
  readonly evaluatedAt: string;
  /** How many records were wrong: they are not among the practices. */
  readonly failed: number;
  /** The groups, where practices were grouped, in the order of what they have in common. */
  readonly groups?: readonly Group<R>[];
}
