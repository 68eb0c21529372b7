import type { Shown } from "../shown.js";
import type { UnknownName } from "./names.js";
import type { Kind, ValueProblems } from "./values.js";

/** What can be wrong with the facts of a practice. Codes that other values have too say more of facts: how to mend them. */
export interface FactsProblems {
  "wrong-type": WrongFactType;
  "out-of-bounds": ValueProblems["out-of-bounds"] & OrNull;
  "impossible-value": ValueProblems["impossible-value"] & OrNull;
  /** The letters of an allowed value, its accents composed otherwise (Unicode NFC and NFD); `isApart` in what was found. */
  "accents-apart": { readonly found: Shown; readonly near: string; readonly isApart: boolean };
  "unknown-fact": UnknownFact;
  "too-many-items": TooMuch;
  "too-long": TooMuch & { readonly found: Shown };
  /** `first` is the pointer of the item that has the id already. */
  "duplicate-id": { readonly found: Shown; readonly first: string };
  "empty-id": { readonly found: Shown };
  /** What holds its values otherwise than in members of its own: a promise, a Map, an instance with accessors. */
  "not-plain": { readonly found: Shown };
}

/** It may be `null` as well, when it is not known. */
interface OrNull {
  readonly orNull?: boolean | undefined;
}

/** A value of another type than the fact has, or of a keyword in the declaration of a fact. */
export type WrongFactType = Omit<ValueProblems["wrong-type"], "expected"> &
  OrNull & {
    readonly expected: readonly (Kind | FactKindName)[];
    readonly mend?: Mend | undefined;
  };

/** What only facts are expected to be: a date; the declaration of a fact, its type, and that of the facts as a whole. */
export type FactKindName = "date" | "fact" | "fact-type" | "facts-type";

/** What is written in place of a value of the wrong type, where it is plain what was meant. */
export type Mend =
  /** A value, as JSON, that differs from what was found by its quotes alone. */
  | { readonly is: "unquoted" | "quoted"; readonly json: string }
  /** A value, as JSON. */
  | { readonly is: "value"; readonly json: string }
  /** A day, as YYYY-MM-DD; a spreadsheet has the number of a day in its place. */
  | { readonly is: "date" | "spreadsheet-day"; readonly date: string }
  /** None: the month has no such day. */
  | { readonly is: "short-month"; readonly year: number; readonly month: number; readonly days: number }
  /** None: the calendar has no such month, or no such day. */
  | { readonly is: "no-such-date" }
  /** The number that a BigInt stands for, by its digits. */
  | { readonly is: "number-of"; readonly bigint: string }
  /** An object with what is known of its facts; one with what it has to have. */
  | { readonly is: "members" | "record"; readonly members: readonly string[] }
  /** A list that is not empty. */
  | { readonly is: "list-of-some" }
  /** The value in a list; the one entry of the list; the value of a text that is JSON. */
  | { readonly is: "in-list" | "out-of-list" | "parsed" };

/** A length, and the most that it may be. */
export interface TooMuch {
  readonly count: number;
  readonly most: number;
}

/** A name that no fact has at its place. */
export interface UnknownFact extends UnknownName {
  /** The facts of that name at other places, by their paths; absent where the name is not that of a practice's own fact. */
  readonly elsewhere?: readonly string[] | undefined;
  /** Where there is one: the value at that place, in JSON of the facts as a whole. */
  readonly json?: string | undefined;
}

/** What can be wrong with the instant of an evaluation. */
export interface InstantProblems {
  "not-an-instant": {
    readonly found: Shown;
    /** It is written as it has to be, and the calendar does not have it. */
    readonly isNoSuchDate?: boolean | undefined;
    /** The time that was probably meant, as it is to be written. */
    readonly near?: string | undefined;
    /** It says no offset from UTC, and so another instant on another machine. */
    readonly lacksOffset?: boolean | undefined;
  };
}
