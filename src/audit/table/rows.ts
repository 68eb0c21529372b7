import { type Formula, unknown } from "../cases/formula.js";
import type { Branch } from "./columns.js";
import type { Joint } from "./joint.js";
import { type Reading, truths } from "./leaves.js";

/** Facts that come to one outcome: of each column some of its values, or any where it makes no difference. */
export interface Row {
  readonly cells: readonly (readonly number[] | undefined)[];
  /** As formulas have it. */
  readonly outcome: number;
}

export interface Rows {
  /** Those that are decided. */
  readonly rows: readonly Row[];
  /** There are others, which are unknown. */
  readonly hasOther: boolean;
}

/** Of each group of leaves that hang together, the truths that those still to come can have. */
type Possible = readonly (readonly (readonly number[])[] | undefined)[];

/** So many states at the most: a rule that has more has too many rows as well. */
const mostStates = 20_000;

/**
 * The rows of a table whose columns are asked in a given order: with nothing known, each value of a column leads to what is left
 * of the rule. Rows that differ in that column alone become one.
 *
 * @returns `undefined` where there are more rows than wanted.
 */
export function rowsOf(
  branches: readonly Branch[],
  { formulas, outcome }: Reading,
  joints: readonly Joint[],
  most: number,
): Rows | undefined {
  const known = new Map<string, readonly Row[] | undefined>();
  let hasOther = false;
  const groupOf = branches.map(({ leaves: [leaf] }) => joints.findIndex(({ leaves }) => leaf && leaves.includes(leaf)));
  const rows = from(
    0,
    outcome,
    joints.map((joint) => inOrder(joint, branches)),
  );
  return rows && { rows, hasOther };

  function from(index: number, left: Formula, possible: Possible): readonly Row[] | undefined {
    if (left.kind === "constant") return settled(left.truth, branches.length - index);
    const key = `${index} ${left.id} ${JSON.stringify(possible)}`;
    if (known.has(key)) return known.get(key);
    const found = known.size < mostStates ? branching(index, left, possible) : undefined;
    known.set(key, found);
    return found;
  }

  function settled(truth: number, columns: number): readonly Row[] {
    if (truth !== unknown) return [{ cells: Array.from({ length: columns }, () => undefined), outcome: truth }];
    hasOther = true;
    return [];
  }

  function branching(index: number, left: Formula, possible: Possible): readonly Row[] | undefined {
    const branch = branches[index];
    if (branch === undefined) throw new Error("a rule is settled when all of its leaves are");
    const merged = new Map<string, { readonly row: Row; readonly values: number[] }>();
    let count = 0;
    for (const [value, chosen] of branch.values.entries()) {
      const next = possible.map((group, i) => (i === groupOf[index] ? goingOn(group, chosen) : group));
      if (next.some((group) => group?.length === 0)) continue;
      count += 1;
      const rows = from(index + 1, given(left, branch, chosen), next);
      if (rows === undefined) return undefined;
      for (const row of rows) {
        const key = JSON.stringify([row.outcome, row.cells]);
        const entry = merged.get(key) ?? { row, values: [] };
        entry.values.push(value);
        merged.set(key, entry);
      }
    }
    if (merged.size > most) return undefined;
    return Array.from(merged.values(), ({ row: { cells, outcome }, values }) => {
      return { outcome, cells: [values.length === count ? undefined : values, ...cells] };
    });
  }

  /** What is left of a rule where the leaves of a column have given truths. */
  function given(left: Formula, { leaves }: Branch, chosen: readonly number[]): Formula {
    return leaves.reduce((formula, { variable }, i) => {
      const entry = truths[chosen[i] ?? unknown];
      return entry === undefined ? formula : formulas.assign(formula, variable, entry, new Map());
    }, left);
  }
}

/** The truths of leaves that hang together, those of the columns that come first in front. */
function inOrder({ leaves, truths }: Joint, branches: readonly Branch[]): Possible[number] {
  const order = branches.flatMap((branch) => branch.leaves).filter((leaf) => leaves.includes(leaf));
  const places = order.map((leaf) => leaves.indexOf(leaf));
  return truths?.map((one) => places.map((place) => one[place] ?? unknown));
}

/** What may follow where the leaves of a column have given truths. */
function goingOn(possible: Possible[number], chosen: readonly number[]): Possible[number] {
  if (possible === undefined) return undefined;
  const found = possible
    .filter((truths) => chosen.every((truth, i) => truths[i] === truth))
    .map((truths) => truths.slice(chosen.length));
  return [...new Map(found.map((truths) => [truths.join(), truths])).values()];
}
