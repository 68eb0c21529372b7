/**
 * Truths as code holds them: of these numbers, `&` is the lesser and `|` the greater, which are Kleene's conjunction and
 * disjunction.
 */
export const truths = { no: 0, unknown: 1, yes: 3 } as const;

/** Code of a truth; one that is `loose` has to stand in parentheses beside `&` and `|`. */
export interface TruthCode {
  readonly code: string;
  readonly loose: boolean;
}

export function inside({ code, loose }: TruthCode): string {
  return loose ? `(${code})` : code;
}

/** Yes or no, as a test says; without a branch, since which one it takes is what nobody can foresee. */
export function decided(test: string, negated: boolean): string {
  return `-${negated ? "!" : ""}(${test}) & ${truths.yes}`;
}

/** Unknown while something is; otherwise what is decided. */
export function unlessUnknown(unknown: string | undefined, code: string): string {
  return unknown === undefined ? code : `${unknown} ? ${truths.unknown} : ${code}`;
}

/** Outcomes as codes, in two bits for each truth of whether a rule passes: 0 for fail, 2 for unknown, 1 for pass. */
const ofPasses = 0b01_00_10_00;

/** The same in eight bits for each truth of whether it applies: all 3, which is not applicable; all 2; those above. */
const ofBoth = 0x48_00_aa_ff;

/** The outcome of a rule, looked up by its truths. */
export function outcome(applies: string | undefined, passes: string): string {
  if (applies === undefined) return `(${ofPasses} >> (${passes} << 1)) & 3`;
  return `(${ofBoth} >> ((${applies} << 3) | (${passes} << 1))) & 3`;
}
