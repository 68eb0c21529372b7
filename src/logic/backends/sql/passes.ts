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

  function passOver(list: OneList, scope: Scope, truth: (inside: ElementScope) => Sql): [Pass, number] {
    const all = passes.get(list.read.fact) ?? [];
    passes.set(list.read.fact, all);
    const fact = factOf(list.read, root);
    const inside = all[0]?.inside ?? elementsOf(fact.fact, root);
    const asked = truth({ ...inside, parameters: scope.parameters });
    for (const pass of all) if (pass.truths.includes(asked)) return [pass, pass.truths.indexOf(asked)];
    const free = all.find(({ truths }) => truths.length < mostTruths);
    const pass = free ?? { column: root.fresh(), list: fact, inside, truths: [] };
    if (free === undefined) all.push(pass);
    return [pass, pass.truths.push(asked) - 1];
  }

  return {
    ask: (list, scope, truth) => {
      const [{ column }, place] = passOver(list, scope, truth);
      const [unmet, unknown] = bitsOf(place);
      return {
        sql: `${root.table}.${root.dialect.identifier(column)}`,
        none: String(1n << bitOf.none),
        unmet: String(unmet),
        unknown: String(unknown | (1n << bitOf.unknownList)),
      };
    },
    columns: () =>
      [...passes.values()].flat().map(({ column, list, inside, truths }) => {
        const { dialect } = root;
        const bits = truths.map((truth, place) => {
          const [unmet, unknown] = bitsOf(place);
          return `COALESCE((1 - ${dialect.bit(truth)}) * ${unmet}, ${unknown})`;
        });
        const number = dialect.bitsOf(list.sql, list.fact, inside.element.name, bits.join(" + "));
        return [column, number] as const;
      }),
  };
}

function bitsOf(place: number): [unmet: bigint, unknown: bigint] {
  const first = bitOf.firstTruth + 2n * BigInt(place);
  return [1n << first, 2n << first];
}
