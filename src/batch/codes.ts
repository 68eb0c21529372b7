/** The codes of the outcomes of some rules, practice after practice in one list. */
export interface Codes {
  /** Adds those of a practice, of which the outcomes of all rules of the pack are given. */
  add(outcomes: Uint8Array): void;
  all(): Uint8Array;
}

const practices = 256;

export function toCodes(rules: readonly number[]): Codes {
  const each = rules.length;
  let codes = new Uint8Array(practices * each);
  let used = 0;
  return {
    add(outcomes) {
      if (used + each > codes.length) {
        const more = new Uint8Array(2 * codes.length);
        more.set(codes);
        codes = more;
      }
      for (let i = 0; i < each; i += 1) codes[used + i] = outcomes[rules[i] as number] as number;
      used += each;
    },
    all: () => codes.slice(0, used),
  };
}
