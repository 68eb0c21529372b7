/** A small change of the logic of a rule; operators and values are written as they are in JSON. */
export type Mutation =
  | { readonly kind: "became"; readonly from: string; readonly to: string }
  | { readonly kind: "dropped" | "let-in"; readonly what: string }
  | { readonly kind: "operand-dropped"; readonly operator: string; readonly index: number }
  | { readonly kind: "negated"; readonly fact: string };

/** What is said of the tests of a pack. */
export interface MutationPhrases {
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
  /** A case of a rule that counts days, without a day. */
  readonly undated: (expected: string) => string;
}
