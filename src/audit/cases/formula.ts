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
export type Formula = Shape & {
  readonly id: number;
  /** The truths that it may still come to, as bits. */
  readonly mask: number;
  /** Its truth where nothing more gets known; `undefined` where that would have to be computed. */
  readonly asItIs: number | undefined;
};

type Junction = Extract<Formula, { kind: "and" | "or" }>;

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
  const entryIds = new Map<Entry, number>();
  const make = (key: string, shape: Shape): Formula => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const formula: Formula = { ...shape, id: made.size, mask: maskOf(shape), asItIs: asItIs(shape) };
    made.set(key, formula);
    return formula;
  };
  const constant = (truth: number) => make(`${truth}`, { kind: "constant", truth });
  const [isNo, isYes, isUnknown] = [constant(no), constant(yes), constant(unknown)];

  function joined(kind: "and" | "or", parts: readonly Formula[]): Formula {
    const { decisive, neutral } = endsOf(kind);
    const kept = new Set<Formula>();
    for (const part of parts) {
      if (part === decisive) return decisive;
      if (part === neutral) continue;
      if (part.kind === kind) for (const inner of part.parts) kept.add(inner);
      else kept.add(part);
    }
    return junction(kind, [...kept]);
  }

  /** The truth that decides a junction, and the one that it can do without. */
  const endsOf = (kind: "and" | "or") =>
    kind === "and" ? { decisive: isNo, neutral: isYes } : { decisive: isYes, neutral: isNo };

  /** The junction of formulas that are no such junctions, each once. */
  function junction(kind: "and" | "or", parts: readonly Formula[]): Formula {
    const [only, ...others] = parts.slice(0, 2);
    if (only === undefined) return endsOf(kind).neutral;
    if (others.length === 0) return only;
    const key = `${kind} ${parts.length} ${sumOf(parts)}`;
    const known = made.get(key);
    if (known === undefined) return make(key, { kind, parts });
    if (haveSame((known as Junction).parts, parts)) return known;
    const ids = parts.map(({ id }) => id).sort((one, other) => one - other);
    return make(`${key} ${ids.join()}`, { kind, parts });
  }

  /** A junction of which some parts have changed. The others, which are many, are left as they are. */
  function rejoined(formula: Junction, replace: (part: Formula) => Formula): Formula {
    const { kind, parts } = formula;
    const { decisive, neutral } = endsOf(kind);
    const added: Formula[] = [];
    let kept: Formula[] | undefined;
    const add = (part: Formula) => {
      if (kept?.includes(part)) return;
      added.push(part);
      kept?.push(part);
    };
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i] as Formula;
      const left = replace(part);
      if (left === decisive) return decisive;
      if (left === part) {
        if (kept !== undefined && !added.includes(part)) kept.push(part);
        continue;
      }
      kept ??= parts.slice(0, i);
      if (left.kind === kind) for (const inner of left.parts) add(inner);
      else if (left !== neutral) add(left);
    }
    return kept === undefined ? formula : junction(kind, kept);
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
    if (formula.kind === "constant") return formula;
    if (formula.kind === "asked" || formula.kind === "outer") return leaf(formula);
    const known = done.get(formula);
    if (known !== undefined) return known;
    let left: Formula;
    switch (formula.kind) {
      case "and":
      case "or":
        left = rejoined(formula, replace);
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
    }
    done.set(formula, left);
    return left;
  }

  return { constant, joined, choose, not, conditional, sum, ask, outer, assign, settle };
}

/** An order does not matter to a junction: a number for its parts, which different ones seldom share. */
function sumOf(parts: readonly Formula[]): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i += 1) sum = (sum + mixed((parts[i] as Formula).id)) | 0;
  return sum;
}

/** A number whose bits are spread, so that sums of few differ. */
function mixed(id: number): number {
  const spread = Math.imul(id + 1, 0x9e3779b1);
  return Math.imul(spread ^ (spread >>> 15), 0x85ebca6b);
}

function haveSame(some: readonly Formula[], others: readonly Formula[]): boolean {
  if (some.every((part, i) => part === others[i])) return true;
  const all = new Set(some);
  return others.every((part) => all.has(part));
}

/** The truths that a formula may still come to, as bits. */
function maskOf(formula: Shape): number {
  switch (formula.kind) {
    case "constant":
      return 1 << formula.truth;
    case "and":
    case "or":
      return junctionMask(formula.kind, formula.parts);
    case "case": {
      const { mask } = formula.test;
      return (
        (mask & 2 ? formula.met.mask : 0) | (mask & 1 ? formula.unmet.mask : 0) | (mask & 4 ? formula.open.mask : 0)
      );
    }
    default:
      return 7;
  }
}

function asItIs(formula: Shape): number | undefined {
  switch (formula.kind) {
    case "constant":
      return formula.truth;
    case "and":
      return joinedTruth(no, formula.parts);
    case "or":
      return joinedTruth(yes, formula.parts);
    case "case": {
      const { asItIs: test } = formula.test;
      if (test === undefined) return undefined;
      return (test === yes ? formula.met : test === no ? formula.unmet : formula.open).asItIs;
    }
    case "sum": {
      const { parts, low, high, sum } = formula;
      if (parts.some((part) => part.asItIs === undefined)) return undefined;
      const of = (truth: number) => parts.filter((part) => part.asItIs === truth).length;
      return sum.holds(low + of(yes), high + of(yes) + of(unknown)) ?? unknown;
    }
    case "asked":
      return formula.question.isStrict ? unknown : undefined;
    case "outer":
      return undefined;
  }
}

function joinedTruth(decisive: number, parts: readonly Formula[]): number | undefined {
  let truth: number | undefined = 1 - decisive;
  for (let i = 0; i < parts.length; i += 1) {
    const { asItIs: part } = parts[i] as Formula;
    if (part === decisive) return decisive;
    if (part === undefined || truth === undefined) truth = undefined;
    else if (part !== 1 - decisive) truth = unknown;
  }
  return truth;
}

function junctionMask(kind: "and" | "or", parts: readonly Formula[]): number {
  const [decisive, neutral] = kind === "and" ? [1, 2] : [2, 1];
  let [some, all, isAllNeutral, isAllOpen] = [0, 0, true, true];
  for (let i = 0; i < parts.length; i += 1) {
    const { mask } = parts[i] as Formula;
    some |= mask;
    if (!(mask & neutral)) isAllNeutral = false;
    if (!(mask & (4 | neutral))) isAllOpen = false;
  }
  if (isAllNeutral) all |= neutral;
  return (some & decisive) | all | (isAllOpen ? some & 4 : 0);
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
