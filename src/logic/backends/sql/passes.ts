import type { Sql } from "./dialect.js";
import { type ElementScope, elementsOf, type Fact, factOf, type OneList, type Passes, type Scope } from "./scope.js";

/** What is asked of the elements of a list, which is gone over once for all rules: a column that holds the answers as bits. */
interface Pass {
  readonly column: string;
  readonly list: Fact;
  readonly inside: ElementScope;
  /** The truths that are asked for. */
  readonly truths: Sql[];
}

/** The bits of a list that has no elements, and of one that is not known; behind them two for each truth. */
const bitOf = { none: 0n, unknownList: 1n, firstTruth: 2n };
/** So many truths go into one number of 64 bits with a sign. */
const mostTruths = 30;

export function toPasses(root: Scope): Passes {
  const passes = new Map<string, Pass[]>();

  /** The passes over a list; the last has room for a truth more. */
  function over(list: OneList): [Pass, ...Pass[]] {
    const all = passes.get(list.read.fact) ?? [];
    passes.set(list.read.fact, all);
    if (all.every(({ truths }) => truths.length >= mostTruths)) {
      const fact = factOf(list.read, root);
      const inside = all[0]?.inside ?? elementsOf(fact.fact, root);
      all.push({ column: root.fresh(), list: fact, inside, truths: [] });
    }
    return all as [Pass, ...Pass[]];
  }

  function placeOf(list: OneList, scope: Scope, truth: (inside: ElementScope) => Sql): [Pass, number] {
    const all = over(list);
    const asked = truth({ ...all[0].inside, parameters: scope.parameters });
    const known = all.find(({ truths }) => truths.includes(asked));
    if (known !== undefined) return [known, known.truths.indexOf(asked)];
    const free = over(list).at(-1) ?? all[0];
    return [free, free.truths.push(asked) - 1];
  }

  const numberOf = ({ column }: Pass) => `${root.table}.${root.dialect.identifier(column)}`;

  return {
    ask: (list, scope, truth) => {
      const [pass, place] = placeOf(list, scope, truth);
      const [unmet, unknown] = bitsOf(place);
      return {
        sql: numberOf(pass),
        none: String(1n << bitOf.none),
        unmet: String(unmet),
        unknown: String(unknown | (1n << bitOf.unknownList)),
      };
    },
    size: (list) => {
      const [pass] = over(list);
      return { sql: numberOf(pass), none: String(1n << bitOf.none), unknown: String(1n << bitOf.unknownList) };
    },
    columns: () =>
      [...passes.values()].flat().map(({ column, list, inside, truths }) => {
        const { dialect } = root;
        const bits = truths.map((truth, place) => {
          const [unmet, unknown] = bitsOf(place);
          return `COALESCE((1 - ${dialect.bit(truth)}) * ${unmet}, ${unknown})`;
        });
        const number = dialect.bitsOf(list.sql, list.fact, inside.element.name, bits.join(" + ") || "0");
        return [column, number] as const;
      }),
  };
}

function bitsOf(place: number): [unmet: bigint, unknown: bigint] {
  const first = bitOf.firstTruth + 2n * BigInt(place);
  return [1n << first, 2n << first];
}
