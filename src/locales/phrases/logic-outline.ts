/** The words that join facts, in one language. */
export interface OutlineWords {
  readonly and: string;
  readonly or: string;
  readonly if: string;
  /** Before what holds where the test of an if does. */
  readonly ifMet: string;
  /** Before what holds where it does not, and before another test. */
  readonly otherwise: string;
  readonly otherwiseIf: string;
  readonly not: string;
  readonly element: string;
  /** Between a value and a list that may hold it. */
  readonly among: string;
  /** What a fact is called, among other words. */
  readonly quoted: (name: string) => string;
  readonly daysSince: (date: string) => string;
  readonly daysBetween: (from: string, to: string) => string;
  readonly isNotEmpty: (list: string) => string;
  readonly over: Readonly<Record<string, (list: string) => string>>;
  /** Every value at a path, wherever it stands. */
  readonly everywhere: (path: string) => string;
  /** How many elements of a list there are, or what share of them, of which something is so. */
  readonly tally: (share: boolean, list: string, body: string | undefined) => string;
}
