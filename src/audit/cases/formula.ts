/** The values of a formula: those of the logic, and the outcome of a rule that does not apply. */
export const no = 0;
export const yes = 1;
export const unknown = 2;
export const notApplicable = 3;

/** One of the cases that a variable of formulas can come to. */
export interface Entry {
  /** The value of a fact or a list as it is given; `null` where it stays unknown for ever. */
  readonly value: unknown;
  /** Of a list: the truths of what is asked of it, in the order of its questions. */
  readonly truths?: readonly number[];
  /** How many facts it is made of. */
  readonly size: number;
}

/** A fact or a list of which formulas ask: it comes to one of finitely many cases. */
export interface Variable {
  readonly fact: string;
  /** The way from the facts, or the item that it belongs to. */
  readonly path: readonly string[];
  /** The cases, the smallest first. Asked for only when all formulas were made. */
  readonly entries: () => readonly Entry[];
}

/** What is asked of some variables at once. */
export interface Question {
  readonly key: string;
  readonly variables: readonly Variable[];
  /** One unknown makes it unknown. */
  readonly isStrict: boolean;
  readonly truth: (entries: readonly Entry[]) => number;
}

/** A three-valued formula; those that are the same are one object. */
export type Formula = Shape & { readonly id: number };

type Shape =
  | { readonly kind: "constant"; readonly truth: number }
  | { readonly kind: "and" | "or"; readonly parts: readonly Formula[] }
  | {
      readonly kind: "case";
      readonly test: Formula;
      readonly met: Formula;
      readonly unmet: Formula;
      readonly open: Formula;
    }
  | {
      readonly kind: "sum";
      readonly sum: Sum;
      readonly parts: readonly Formula[];
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "asked"; readonly question: Question; readonly given: readonly (Entry | undefined)[] }
  /** A formula over the facts as a whole, inside one over an item. */
  | { readonly kind: "outer"; readonly formula: Formula };

/** How many of some formulas are true, beside bounds: an interval while some are unknown. */
export interface Sum {
  readonly key: string;
  readonly holds: (low: number, high: number) => number | undefined;
}

export type Formulas = ReturnType<typeof toFormulas>;

/** Makes formulas: the same for the same, and as short as a few laws make them. */
export function toFormulas() {
  const made = new Map<string, Formula>();
  const masks = new Map<Formula, number>();
  const entryIds = new Map<Entry, number>();
  const make = (key: string, shape: Shape): Formula => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const formula: Formula = { ...shape, id: made.size };
    made.set(key, formula);
    return formula;
  };
  const constant = (truth: number) => make(`${truth}`, { kind: "constant", truth });
  const [isNo, isYes, isUnknown] = [constant(no), constant(yes), constant(unknown)];

  function joined(kind: "and" | "or", parts: readonly Formula[]): Formula {
    const [decisive, neutral] = kind === "and" ? [isNo, isYes] : [isYes, isNo];
    const kept = new Set<Formula>();
    for (const part of parts) {
      if (part === decisive) return decisive;
      if (part === neutral) continue;
      if (part.kind === kind) for (const inner of part.parts) kept.add(inner);
      else kept.add(part);
    }
    if (kept.size === 0) return neutral;
    const all = [...kept];
    if (all.length === 1) return all[0] ?? neutral;
    const ids = all.map(({ id }) => id).sort((a, b) => a - b);
    return make(`${kind} ${ids.join()}`, { kind, parts: all });
  }

  /** One of three formulas, as another is true, false or unknown. */
  function choose(test: Formula, met: Formula, unmet: Formula, open: Formula): Formula {
    if (test.kind === "constant") return test.truth === yes ? met : test.truth === no ? unmet : open;
    if (met === unmet && unmet === open) return met;
    if (met === isYes && unmet === isNo && open === isUnknown) return test;
    return make(`case ${test.id} ${met.id} ${unmet.id} ${open.id}`, { kind: "case", test, met, unmet, open });
  }

  const not = (formula: Formula) => choose(formula, isNo, isYes, isUnknown);

  /** Kleene's `if`: where the test is unknown, both branches have to agree. */
  function conditional(test: Formula, met: Formula, unmet: Formula): Formula {
    const open = choose(
      met,
      choose(unmet, isYes, isUnknown, isUnknown),
      choose(unmet, isUnknown, isNo, isUnknown),
      isUnknown,
    );
    return choose(test, met, unmet, open);
  }

  function sum(of: Sum, parts: readonly Formula[], low = 0, high = 0): Formula {
    const open: Formula[] = [];
    let [least, most] = [low, high];
    for (const part of parts) {
      if (part.kind !== "constant") open.push(part);
      else if (part.truth === yes) [least, most] = [least + 1, most + 1];
      else if (part.truth === unknown) most += 1;
    }
    const settled = of.holds(least, most + open.length);
    if (settled !== undefined) return constant(settled);
    if (open.length === 0) return isUnknown;
    const ids = open.map(({ id }) => id).sort((a, b) => a - b);
    const key = `sum ${of.key} ${least} ${most} ${ids.join()}`;
    return make(key, { kind: "sum", sum: of, parts: open, low: least, high: most });
  }

  function asked(question: Question, given: readonly (Entry | undefined)[]): Formula {
    if (question.isStrict && given.some((entry) => entry !== undefined && entry.value === null)) return isUnknown;
    if (given.every((entry) => entry !== undefined)) return constant(question.truth(given as Entry[]));
    return make(`asked ${question.key} ${given.map(idOf).join()}`, { kind: "asked", question, given });
  }

  function idOf(entry: Entry | undefined): number | "?" {
    if (entry === undefined) return "?";
    const known = entryIds.get(entry) ?? entryIds.size;
    entryIds.set(entry, known);
    return known;
  }

  const ask = (question: Question) =>
    asked(
      question,
      question.variables.map(() => undefined),
    );
  const outer = (formula: Formula) =>
    formula.kind === "constant" ? formula : make(`outer ${formula.id}`, { kind: "outer", formula });

  /** What is left of a formula when a variable comes to a case; `done` keeps what was computed. */
  function assign(formula: Formula, variable: Variable, entry: Entry, done: Map<Formula, Formula>): Formula {
    const replace = (part: Formula) => assign(part, variable, entry, done);
    return replaced(formula, done, replace, (one) => {
      if (one.kind !== "asked" || !one.question.variables.includes(variable)) return one;
      const given = one.given.map((known, i) => (one.question.variables[i] === variable ? entry : known));
      return asked(one.question, given);
    });
  }

  /** What is left of a formula over an item when one over the facts as a whole has a truth. */
  function settle(formula: Formula, whole: Formula, truth: number, done: Map<Formula, Formula>): Formula {
    const replace = (part: Formula) => settle(part, whole, truth, done);
    return replaced(formula, done, replace, (one) =>
      one.kind === "outer" && one.formula === whole ? constant(truth) : one,
    );
  }

  function replaced(
    formula: Formula,
    done: Map<Formula, Formula>,
    replace: (part: Formula) => Formula,
    leaf: (formula: Formula) => Formula,
  ): Formula {
    const known = done.get(formula);
    if (known !== undefined) return known;
    let left: Formula;
    switch (formula.kind) {
      case "constant":
        return formula;
      case "and":
      case "or":
        left = joined(formula.kind, formula.parts.map(replace));
        break;
      case "case": {
        const test = replace(formula.test);
        left =
          test.kind === "constant"
            ? replace(test.truth === yes ? formula.met : test.truth === no ? formula.unmet : formula.open)
            : choose(test, replace(formula.met), replace(formula.unmet), replace(formula.open));
        break;
      }
      case "sum":
        left = sum(formula.sum, formula.parts.map(replace), formula.low, formula.high);
        break;
      default:
        left = leaf(formula);
    }
    done.set(formula, left);
    return left;
  }

  /** The truths that a formula may still come to, as bits. */
  function mask(formula: Formula): number {
    const known = masks.get(formula);
    if (known !== undefined) return known;
    const bits = maskOf(formula);
    masks.set(formula, bits);
    return bits;
  }

  function maskOf(formula: Formula): number {
    switch (formula.kind) {
      case "constant":
        return 1 << formula.truth;
      case "and":
      case "or":
        return junctionMask(formula.kind, formula.parts.map(mask));
      case "case": {
        const test = mask(formula.test);
        return (
          (test & 2 ? mask(formula.met) : 0) |
          (test & 1 ? mask(formula.unmet) : 0) |
          (test & 4 ? mask(formula.open) : 0)
        );
      }
      default:
        return 7;
    }
  }

  return { constant, joined, choose, not, conditional, sum, ask, outer, assign, settle, mask };
}

function junctionMask(kind: "and" | "or", parts: readonly number[]): number {
  const [decisive, neutral] = kind === "and" ? [1, 2] : [2, 1];
  const any = parts.some((part) => part & decisive) ? decisive : 0;
  const all = parts.every((part) => part & neutral) ? neutral : 0;
  const open = parts.some((part) => part & 4) && parts.every((part) => part & (4 | neutral)) ? 4 : 0;
  return any | all | open;
}

/** The variable that a formula reads first of those that are not given yet; `undefined` where it reads none. */
export function firstVariable(formula: Formula): Variable | undefined {
  switch (formula.kind) {
    case "and":
    case "or":
    case "sum":
      return firstOf(formula.parts);
    case "case":
      return firstVariable(formula.test) ?? firstOf([formula.met, formula.unmet, formula.open]);
    case "asked":
      return formula.question.variables.find((_, i) => formula.given[i] === undefined);
    default:
      return undefined;
  }
}

function firstOf(parts: readonly Formula[]): Variable | undefined {
  for (const part of parts) {
    const found = firstVariable(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The formulas over the facts as a whole that stand in one over an item. */
export function outerIn(formula: Formula, found = new Set<Formula>(), seen = new Set<Formula>()): Set<Formula> {
  if (seen.has(formula)) return found;
  seen.add(formula);
  if (formula.kind === "outer") found.add(formula.formula);
  const parts =
    formula.kind === "and" || formula.kind === "or" || formula.kind === "sum"
      ? formula.parts
      : formula.kind === "case"
        ? [formula.test, formula.met, formula.unmet, formula.open]
        : [];
  for (const part of parts) outerIn(part, found, seen);
  return found;
}
