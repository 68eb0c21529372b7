/** The words that join facts, in one language. */
export interface OutlineWords {
  readonly and: string;
  readonly or: string;
  readonly if: string;
  readonly not: string;
  readonly element: string;
  readonly isNotEmpty: (list: string) => string;
  readonly over: Readonly<Record<string, (list: string) => string>>;
}
