/** The words that a new pack or rule begins with, in one language. */
export interface ScaffoldWords {
  readonly impact: string;
  readonly attestation: string;
  /** What is known of a practice, and that nothing of it is asked for: the description of the facts. */
  readonly facts: string;
  readonly question: (title: string) => string;
  readonly help: string;
  readonly rule: (title: string, source: string, quote: string) => RuleWords;
  /** The names of the cases, by the outcome that they expect. */
  readonly cases: { readonly pass: string; readonly fail: string; readonly unknown: string };
}

interface RuleWords {
  readonly why: string;
  readonly pass: string;
  readonly fail: string;
  readonly unknown: string;
  readonly steps: string[];
}
