import { type Entry, type Formula, type Formulas, firstVariable, type Variable } from "./formula.js";
import { toQueue } from "./queue.js";

/** How many more cases may be tried. */
export interface Budget {
  left: number;
  /** Not all was tried, so that some is left for what was found. */
  isCut?: boolean;
}

/** The cases that some variables came to, the last one first. */
export interface Choices {
  readonly variable: Variable;
  readonly entry: Entry;
  readonly before: Choices | undefined;
}

/** What some formulas come to, and a smallest way there. */
export interface Settled {
  readonly truths: readonly number[];
  readonly choices: Choices | undefined;
  readonly size: number;
}

interface State {
  readonly targets: readonly Formula[];
  readonly choices: Choices | undefined;
  readonly size: number;
}

/**
 * Everything that some formulas can come to at once, each with a smallest way there, the smallest first. A state is what is left
 * of the formulas: whatever leads to the same is one. Where they are settled, all else may be as it is.
 *
 * @param isOfUse tells whether anything that is sought may still come of a state; the others are left out. Where it is given, what
 * a state comes to when nothing more gets known is told at once.
 */
export function* explore(
  formulas: Formulas,
  targets: readonly Formula[],
  budget: Budget,
  isOfUse?: (targets: readonly Formula[]) => boolean,
  start?: Choices,
): Generator<Settled> {
  const queue = toQueue((state: State) => state.targets.map(({ id }) => id).join());
  queue.push({ targets, choices: start, size: start?.entry.size ?? 0 });
  for (const state of queue.drain()) {
    if (isOfUse?.(state.targets) === false) continue;
    const asTheyAre = isOfUse && state.targets.map(({ asItIs }) => asItIs);
    if (asTheyAre?.every((truth) => truth !== undefined)) {
      yield { truths: asTheyAre as number[], choices: state.choices, size: state.size };
    }
    const variable = nextVariable(state.targets);
    if (variable === undefined) {
      yield { truths: state.targets.map(truthOf), choices: state.choices, size: state.size };
      continue;
    }
    for (const entry of variable.entries()) {
      if (budget.left <= 0) return;
      budget.left -= 1;
      const done = new Map<Formula, Formula>();
      const left = state.targets.map((target) => formulas.assign(target, variable, entry, done));
      queue.push({ targets: left, choices: { variable, entry, before: state.choices }, size: state.size + entry.size });
    }
  }
}

/** The variable to split on: of two formulas, one that only what differs between them reads. */
function nextVariable(targets: readonly Formula[]): Variable | undefined {
  const [first, second] = targets;
  if (first !== undefined && second !== undefined) {
    const apart = apartIn(first, second);
    const found = apart && firstVariable(apart);
    if (found !== undefined) return found;
  }
  for (const target of targets) {
    const found = firstVariable(target);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A part of one of two junctions that the other does not have. */
function apartIn(one: Formula, other: Formula): Formula | undefined {
  if ((one.kind !== "and" && one.kind !== "or") || one.kind !== other.kind) return undefined;
  const [ofOne, ofOther] = [new Set(one.parts), new Set(other.parts)];
  const [mine, ...more] = one.parts.filter((part) => !ofOther.has(part));
  const [its, ...others] = other.parts.filter((part) => !ofOne.has(part));
  if (mine === undefined || its === undefined) return mine ?? its;
  const isOne = more.length === 0 && others.length === 0;
  return (isOne ? apartIn(mine, its) : undefined) ?? mine;
}

function truthOf(formula: Formula): number {
  if (formula.kind !== "constant") throw new Error("a formula without variables has a truth");
  return formula.truth;
}

/** The facts, or the item, that choices come to: what stays unknown is left out. */
export function valueFrom(choices: Choices | undefined): unknown {
  let value: unknown = {};
  const chosen: Choices[] = [];
  for (let one = choices; one !== undefined; one = one.before) chosen.push(one);
  for (const { variable, entry } of chosen.reverse()) {
    if (variable.path.length === 0) value = entry.value;
    else if (entry.value !== null) place(value as Record<string, unknown>, variable.path, entry.value);
  }
  return value;
}

function place(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = into;
  for (const segment of path.slice(0, -1)) {
    at[segment] ??= {};
    at = at[segment] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ""] = value;
}
