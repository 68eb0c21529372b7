import { type Data, type FactSchema, factKind } from "../facts/schema.js";
import type { Candidates } from "./candidates.js";

/** How many completions are tried at the most: each in turn, where there are no more; then such as have one value for each path; then any. */
const [mostInTurn, mostByPath, most] = [64, 264, 364];

/** Which of some possibilities is taken for a fact at a path. */
type Choose = (path: string, count: number) => number;

/**
 * Facts with what is unknown at some paths filled in, in ways as different as can be. One alone where nothing is unknown there, and
 * then it is the facts themselves.
 */
export function* completionsOf(
  facts: Data,
  schema: FactSchema,
  paths: readonly string[],
  candidates: Candidates,
): Generator<Data> {
  const wanted = new Set(paths.flatMap(waysTo));
  const fill = (choose: Choose) => filled(schema, facts, "", { wanted, candidates, choose }) as Data;
  let tried = 0;
  const turns = inTurn();
  do {
    yield fill(turns.choose);
    tried += 1;
    if (!turns.next()) return;
  } while (tried < mostInTurn);
  const random = randomBy(1);
  for (; tried < mostByPath; tried += 1) {
    const chosen = new Map<string, number>();
    yield fill((path, count) => {
      const known = chosen.get(path) ?? random(count);
      chosen.set(path, known);
      return Math.min(known, count - 1);
    });
  }
  for (; tried < most; tried += 1) yield fill((_, count) => random(count));
}

/** A path and those of the groups and lists around it. */
function waysTo(path: string): string[] {
  const parts = path.split(/(?=\[\])|\./);
  return parts.map((_, i) =>
    parts
      .slice(0, i + 1)
      .join(".")
      .replaceAll(".[]", "[]"),
  );
}

interface Filling {
  readonly wanted: ReadonlySet<string>;
  readonly candidates: Candidates;
  readonly choose: Choose;
}

function filled(schema: FactSchema, value: unknown, path: string, filling: Filling): unknown {
  const { wanted, candidates, choose } = filling;
  if (path !== "" && !wanted.has(path)) return value;
  switch (factKind(schema)) {
    case "object": {
      const known = (value ?? {}) as Data;
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
        const inside = path === "" ? name : `${path}.${name}`;
        return [name, filled(member, Object.hasOwn(known, name) ? known[name] : undefined, inside, filling)] as const;
      });
      return Object.fromEntries(members.filter(([, member]) => member !== undefined));
    }
    case "array": {
      const { items } = schema;
      const known = value as readonly unknown[] | null | undefined;
      const list = known ?? new Array<undefined>(lengths[choose(path, lengths.length)] ?? 0).fill(undefined);
      return items === undefined ? list : Array.from(list, (item) => filled(items, item, `${path}[]`, filling));
    }
    default: {
      const known = value ?? undefined;
      if (known !== undefined) return known;
      const values = candidates(path, schema);
      return values[choose(path, values.length)];
    }
  }
}

/** How long a list may be that is not known. */
const lengths = [1, 0, 2];

/** Every combination of what is chosen for each path, the last path changing first; whether there is a next one. */
function inTurn() {
  const digits = new Map<string, { at: number; readonly count: number }>();
  return {
    choose(path: string, count: number): number {
      const digit = digits.get(path) ?? { at: 0, count };
      digits.set(path, digit);
      return digit.at;
    },
    next(): boolean {
      for (const [path, digit] of [...digits].reverse()) {
        digit.at += 1;
        if (digit.at < digit.count) return true;
        digits.delete(path);
      }
      return false;
    },
  };
}

/** Numbers below a count, the same in every run: a linear congruential generator, as in Numerical Recipes. */
function randomBy(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
