/**
 * The same functions written many times over. An engine keeps, for each place in the source, under which names and in
 * which objects it found what it read there; at one place for all names it would have to search each time.
 */
const count = 128;

const place = `  (key) => ({
    read: (data) => data[key],
    fact: (met, unmet) => (data) => {
      const value = data[key];
      return value == null ? 2 : value ? met : unmet;
    },
    equal: (to, met, unmet) => (data) => {
      const value = data[key];
      return value == null ? 2 : value === to ? met : unmet;
    },
    among: (values, met, unmet) => (data) => {
      const value = data[key];
      return value == null ? 2 : values.includes(value) ? met : unmet;
    },
  }),
`;

export function places(): string {
  return `// Made by scripts/places.ts: edit that, then run "npm run generate".

type Data = Readonly<Record<string, unknown>>;
type Truth = (data: Data) => number;

/** What is asked of one member. Truths are 0 for no, 1 for yes, 2 for unknown. */
export interface Place {
  readonly read: (data: Data) => unknown;
  readonly fact: (met: number, unmet: number) => Truth;
  readonly equal: (to: unknown, met: number, unmet: number) => Truth;
  readonly among: (values: readonly unknown[], met: number, unmet: number) => Truth;
}

/** The same functions at many places of the source, so that each name of a member can have one for itself. */
export const places: readonly ((key: string) => Place)[] = [
${place.repeat(count)}];
`;
}
