import { casesOf, implies } from "./clauses.js";
import type { Sql } from "./dialect.js";
import {
  type AllTested,
  type Clause,
  type ElementScope,
  elementsOf,
  type Fact,
  factOf,
  type Holds,
  type OneList,
  type Passes,
  type Scope,
} from "./scope.js";

/** What is asked of the elements of a list, which is gone over once for all rules: a column that holds the answers as bits. */
interface Pass {
  readonly column: string;
  /** What is asked for. */
  readonly clauses: Clause[];
}

/** A list, and what is asked of its elements. */
interface Asked {
  readonly list: Fact;
  readonly inside: ElementScope;
  readonly tested: AllTested;
  readonly passes: [Pass, ...Pass[]];
}

/** The bits of a list that has no elements, and of one that is not known; behind them two for each clause. */
const bitOf = { none: 0n, unknownList: 1n, firstClause: 2n };
/** So many clauses go into one number of 64 bits with a sign. */
const mostClauses = 30;

export function toPasses(root: Scope): Passes {
  const lists = new Map<string, Asked>();
  const { dialect, fresh } = root;
  const newPass = (): Pass => ({ column: fresh(), clauses: [] });

  function over({ read }: OneList): Asked {
    const known = lists.get(read.fact);
    if (known !== undefined) return known;
    const list = factOf(read, root);
    const inside = elementsOf(list.fact, root);
    const asked: Asked = { list, inside, tested: new Map(), passes: [newPass()] };
    lists.set(read.fact, asked);
    return asked;
  }

  /** Where all of some clauses stand, in one number. */
  function placesOf(clauses: readonly Clause[], { passes, tested }: Asked): [Pass, number[]] {
    const placeIn = (pass: Pass, clause: Clause) =>
      pass.clauses.findIndex((one) => implies(one, clause, tested) && implies(clause, one, tested));
    const missingIn = (pass: Pass) => clauses.filter((clause) => placeIn(pass, clause) < 0);
    let found = passes.find((pass) => pass.clauses.length + missingIn(pass).length <= mostClauses);
    if (found === undefined) {
      found = newPass();
      passes.push(found);
    }
    found.clauses.push(...missingIn(found));
    return [found, clauses.map((clause) => placeIn(found, clause))];
  }

  const numberOf = ({ column }: Pass) => `${root.table}.${dialect.identifier(column)}`;

  return {
    ask: (list, scope, clauses) => {
      const asked = over(list);
      const [pass, places] = placesOf(clauses({ ...asked.inside, parameters: scope.parameters }, asked.tested), asked);
      return {
        sql: numberOf(pass),
        none: 1n << bitOf.none,
        unmet: together(places.map((place) => bitsOf(place).unmet)),
        unknown: together(places.map((place) => bitsOf(place).unknown)) | (1n << bitOf.unknownList),
      };
    },
    size: (list) => {
      const [pass] = over(list).passes;
      return { sql: numberOf(pass), none: 1n << bitOf.none, unknown: 1n << bitOf.unknownList };
    },
    columns: () =>
      [...lists.values()].flatMap(({ list, inside, tested, passes }) =>
        passes.map(({ column, clauses }) => {
          const bits = dialect.commonBits === undefined ? summed(clauses, root) : common(clauses, tested, root);
          return [column, dialect.bitsOf(list.sql, list.fact, inside.element.name, bits)] as const;
        }),
      ),
  };
}

/** The bits of clauses of one truth each. */
function summed(clauses: readonly Clause[], { dialect }: Scope): Sql {
  const bits = clauses.flatMap((clause, place) => {
    const { unmet, unknown } = bitsOf(place);
    return [...clause.keys()].map((truth) => `COALESCE((1 - ${dialect.bit(truth)}) * ${unmet}, ${unknown})`);
  });
  return bits.join(" + ") || "0";
}

/**
 * The bits of clauses, which each value that is tested says of those that it stands in, and leaves to the others of the rest. What is unmet
 * counts as unknown too, so that what several say has the bits that are in all of them.
 */
function common(clauses: readonly Clause[], tested: AllTested, { dialect }: Scope): Sql {
  const open = (place: number) => bitsOf(place).unmet | bitsOf(place).unknown;
  const numbers = [...tested].flatMap(([sql, { value, points }]) => {
    if (!clauses.some((clause) => clause.has(sql))) return [];
    const bits = (ofClause: (holds: Holds, place: number) => bigint) =>
      together(
        clauses.map((clause, place) => {
          const holds = clause.get(sql);
          return holds === undefined ? open(place) : ofClause(holds, place);
        }),
      );
    const known = (sample: unknown) => bits((holds, place) => (holds(sample) ? 0n : open(place)));
    const { rest, cases } = casesOf({ value, points });
    const flips = [
      ...cases.map(({ where, sample, otherwise }) => [where, known(sample) ^ known(otherwise)] as const),
      [dialect.isNull(sql), bits((_, place) => bitsOf(place).unknown) ^ known(rest)] as const,
    ];
    return { bits: known(rest), flips: flips.filter(([, flipped]) => flipped !== 0n) };
  });
  return (
    (numbers.length > 0 && dialect.commonBits?.(numbers)) || String(together(clauses.map((_, place) => open(place))))
  );
}

function together(bits: readonly bigint[]): bigint {
  return bits.reduce((all, some) => all | some, 0n);
}

function bitsOf(place: number): { readonly unmet: bigint; readonly unknown: bigint } {
  const first = bitOf.firstClause + 2n * BigInt(place);
  return { unmet: 1n << first, unknown: 2n << first };
}
