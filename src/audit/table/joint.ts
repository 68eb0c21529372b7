import { factsIn } from "../../logic/condition.js";
import { findFacts } from "../cases/find-facts.js";
import { no, unknown, yes } from "../cases/formula.js";
import { tried, type Verdict } from "../try-rule.js";
import type { Branch, RuleContext } from "./columns.js";
import type { Leaf } from "./leaves.js";

/** Leaves that read the same facts, and the truths that they can have at once; any, where that is not proved. */
export interface Joint {
  readonly leaves: readonly Leaf[];
  readonly truths?: readonly (readonly number[])[];
}

/** As many cases as one table may take for leaves that hang together. */
const budget = 20_000;

export function jointsOf(branches: readonly Branch[], context: RuleContext): Joint[] {
  return together(branches).map((group): Joint => {
    const leaves = group.flatMap((branch) => branch.leaves);
    const [only] = group;
    if (group.length === 1 && only?.column.fact !== undefined) return { leaves, truths: only.values };
    const rules = leaves.map(({ condition }) => tried({ passes: condition }, context.rule, context.facts));
    const { witnesses, gap } = findFacts(rules, context.facts, (outcomes) => outcomes.join(), { budget });
    if (gap !== undefined) return { leaves };
    return {
      leaves,
      truths: Array.from(witnesses.keys(), (key) => key.split(",").map((one) => truthOf[one as Verdict])),
    };
  });
}

const truthOf: Readonly<Record<Verdict, number>> = { fail: no, pass: yes, unknown, "not-applicable": unknown };

/** Columns of which some leaves read the same fact, or the same list, in groups. */
function together(branches: readonly Branch[]): Branch[][] {
  let groups: { readonly roots: ReadonlySet<string>; readonly branches: Branch[] }[] = [];
  for (const branch of branches) {
    const roots = new Set(branch.leaves.flatMap(({ condition }) => factsIn(condition)).map(rootOf));
    const touched = groups.filter((group) => [...group.roots].some((root) => roots.has(root)));
    const all = touched.flatMap((group) => [...group.roots]);
    const joined = {
      roots: new Set([...roots, ...all]),
      branches: [...touched.flatMap((group) => group.branches), branch],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups.map((group) => group.branches);
}

/** The fact, or the outermost list, that a path leads to or through. */
function rootOf(path: string): string {
  return path.split("[]")[0] ?? path;
}
