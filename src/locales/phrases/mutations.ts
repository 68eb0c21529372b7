/** A small change of the logic of a rule; operators and values are written as they are in JSON. */
export type Mutation = Replacement | ListedValue | DroppedOperand | NegatedFact;

/** An operator or a value became another. */
export interface Replacement {
  /** One became another. */
  readonly kind: "became";
  /** What stood there. */
  readonly from: string;
  /** What it became. */
  readonly to: string;
}

/** A value of a list of allowed ones was dropped, or another let in; or a negation was dropped. */
export interface ListedValue {
  /** It was dropped, or let in. */
  readonly kind: "dropped" | "let-in";
  /** The value, or `!`. */
  readonly what: string;
}

/** An operand of `and` or `or` was dropped. */
export interface DroppedOperand {
  /** It was dropped. */
  readonly kind: "operand-dropped";
  /** The operator. */
  readonly operator: string;
  /** Which operand, from 0. */
  readonly index: number;
}

/** A fact that is true or false was negated. */
export interface NegatedFact {
  /** It was negated. */
  readonly kind: "negated";
  /** Its path, as the logic reads it. */
  readonly fact: string;
}

/** What is said of the tests of a pack. */
export interface MutationPhrases {
  /** A place, in front of what is said of it. */
  readonly at: (place: string) => string;
  /** A change: `<= became <`. */
  readonly mutation: (mutation: Mutation) => string;
  /** The name of a case that notices a change. */
  readonly notices: (change: string, pointer: string) => string;
  readonly expected: (expected: string, found: string) => string;
  readonly wrongFacts: (expected: string, problems: string) => string;
  readonly uncovered: (outcome: string) => string;
  readonly survivor: (change: string, witness: string) => string;
  /** A change of which it is open whether it changes an outcome, and why. */
  readonly open: (change: string, why: string) => string;
  /** A change that is proved to change no outcome. */
  readonly equivalent: (change: string) => string;
  /** A case of a rule that counts days, without a day. */
  readonly undated: (expected: string) => string;
}
