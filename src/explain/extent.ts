/** Between which ends a value may be: both belong to it but where they are exclusive, and what is absent is no bound. */
export interface Ends<T> {
  /** The least value. */
  readonly minimum?: T;
  /** It is more than this. */
  readonly exclusiveMinimum?: T;
  /** The greatest value. */
  readonly maximum?: T;
  /** It is less than this. */
  readonly exclusiveMaximum?: T;
}

/** How far a fact can move alone with nothing changing: what it may be. */
export type Extent = NumberExtent | DateExtent | OneOfExtent | OtherThanExtent;

/** Numbers, and of a list how many items it has. */
export interface NumberExtent extends Ends<number> {
  /** Tells it from the others. */
  readonly kind: "number";
}

/** Days of the calendar, as `YYYY-MM-DD`. */
export interface DateExtent extends Ends<string> {
  /** Tells it from the others. */
  readonly kind: "date";
}

/** One of some values. */
export interface OneOfExtent {
  /** Tells it from the others. */
  readonly kind: "one-of";
  /** The values. */
  readonly values: readonly (string | boolean)[];
}

/** Any text but some. */
export interface OtherThanExtent {
  /** Tells it from the others. */
  readonly kind: "other-than";
  /** The values that it may not be. */
  readonly values: readonly string[];
}
