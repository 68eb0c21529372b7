import type { FactSchema } from "../../facts/schema.js";
import {
  type Comparing,
  type Condition,
  type General,
  type Membership,
  type Parameters,
  type Quantified,
  type Subject,
  type Tally,
  type Term,
  type Test,
  termValue,
} from "../condition.js";
import { gap, toLookup, toRows, toSearch, toValue } from "../read.js";
import { relations } from "../relations.js";
import { type Env, type Interval, onceFor } from "../run.js";
import type { Cells, Sheet } from "../sheet.js";
import { countOf, shareOf } from "../tally.js";
import { no, type Truth, unknown, yes } from "../three.js";
import { isOrdered } from "../values.js";
import { toIntervalTest, toValueTest } from "./asked.js";

/** What conditions are compiled with. */
export interface Compilation {
  readonly facts: FactSchema;
  readonly parameters: Parameters;
  /** How conditions that are out of the ordinary are compiled. */
  readonly general: (condition: General, parameters: Parameters) => GeneralTruth;
  /** Where the facts that conditions are asked of are looked up. */
  readonly sheet: Sheet;
}

/** The truth of a condition that is out of the ordinary, over the data as they are. */
export type GeneralTruth = (data: unknown, env: Env) => number;

/**
 * Compiles a condition over validated facts into closures that give one of three integers, allocate nothing but for tallies
 * and `facts`, and are specialised for what rules are made of. No code is generated, so that they run under a strict CSP.
 */
export function toTruth(condition: Condition, compilation: Compilation): Truth {
  switch (condition.kind) {
    case "constant": {
      const truth = condition.truth ? yes : no;
      return () => truth;
    }
    case "and":
      return decidedBy(no, truthsOf(condition.parts, compilation));
    case "or":
      return decidedBy(yes, truthsOf(condition.parts, compilation));
    case "if":
      return choose(truthsOf([condition.test, condition.met, condition.otherwise], compilation));
    case "every":
    case "some":
      return once(condition, compilation, () => quantified(condition, compilation));
    case "test":
      return testTruth(condition, compilation);
    case "compare":
      return compareTruth(condition, compilation);
    case "member":
      return memberTruth(condition, compilation);
    case "general":
      return generalTruth(condition, compilation);
  }
}

/** What several rules ask of a list is computed once; what is asked of values everywhere, once whoever asks. */
function once(condition: Quantified, { sheet, parameters }: Compilation, make: () => Truth): Truth {
  if (condition.list.kind === "everywhere") {
    const truth = make();
    return (cells, env) => onceFor(env, truth, () => truth(cells, env));
  }
  const resolved = (_: string, part: unknown) =>
    typeof part === "object" && part !== null && "param" in part ? termValue(part as Term, parameters) : part;
  return sheet.cellFor(JSON.stringify(condition, resolved), (cell): Truth => {
    const truth = make();
    return (cells, env) => {
      const known = cells[cell] as number | undefined;
      if (known !== undefined) return known;
      const found = truth(cells, env);
      cells[cell] = found;
      return found;
    };
  });
}

function generalTruth(condition: General, { general, parameters }: Compilation): Truth {
  const truth = general(condition, parameters);
  return (cells, env) => truth(cells[0], env);
}

function truthsOf(parts: readonly Condition[], compilation: Compilation): Truth[] {
  return parts.map((part) => toTruth(part, compilation));
}

/** `and` is decided by a no, `or` by a yes; of what is left, only the unknown are more than 1. */
function decidedBy(decisive: number, parts: readonly Truth[]): Truth {
  const [a, b, c] = parts as readonly [Truth, Truth, Truth];
  if (parts.length === 2) {
    return (cells, env) => {
      const first = a(cells, env);
      if (first === decisive) return decisive;
      const second = b(cells, env);
      return second === decisive ? decisive : first | second; // alike unless one is unknown
    };
  }
  if (parts.length === 3) {
    return (cells, env) => {
      const first = a(cells, env);
      if (first === decisive) return decisive;
      const second = b(cells, env);
      if (second === decisive) return decisive;
      const third = c(cells, env);
      return third === decisive ? decisive : first | second | third;
    };
  }
  return (cells, env) => {
    let seen = 1 - decisive;
    for (let i = 0; i < parts.length; i += 1) {
      const truth = (parts[i] as Truth)(cells, env);
      if (truth === decisive) return decisive;
      seen |= truth;
    }
    return seen;
  };
}

function choose(parts: readonly Truth[]): Truth {
  const [test, met, otherwise] = parts as readonly [Truth, Truth, Truth];
  return (cells, env) => {
    const decided = test(cells, env);
    if (decided <= yes) return (decided === yes ? met : otherwise)(cells, env);
    const [left, right] = [met(cells, env), otherwise(cells, env)];
    return left === right ? left : unknown;
  };
}

function quantified({ kind, list, body: asked, ofNone }: Quantified, compilation: Compilation): Truth {
  const [decided, start] = kind === "some" ? [yes, no] : [no, yes];
  const none = ofNone ? yes : no;
  const { elements, rowsOf } = toRows(list, compilation.sheet);
  const body = toTruth(asked, { ...compilation, sheet: elements });
  return (cells, env) => {
    const rows = rowsOf(cells, env);
    if (rows.length === 0) return none;
    let seen: number = start;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      const truth = row === gap ? unknown : body(row, env);
      if (truth === decided) return decided;
      seen |= truth;
    }
    return seen;
  };
}

function testTruth({ subject, asked, negated }: Test, compilation: Compilation): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  if (subject.kind !== "tally") return toValueTest(subject, asked, met, unmet, compilation);
  const interval = toInterval(subject.tally, compilation);
  const holds = toIntervalTest(asked, compilation.parameters);
  return (cells, env) => {
    const found = interval(cells, env);
    const truth = found === undefined ? undefined : holds(found);
    return truth === undefined ? unknown : truth ? met : unmet;
  };
}

/** Counts the elements of a list that meet a condition, and those of which it is open; `undefined` of an unknown list. */
export function toInterval(
  { list, body, share }: Tally,
  compilation: Compilation,
): (cells: Cells, env: Env) => Interval | undefined {
  const { elements, rowsOf } = toRows(list, compilation.sheet);
  const meets = body === undefined ? () => yes : toTruth(body, { ...compilation, sheet: elements });
  const of = share ? shareOf : countOf;
  return list.kind === "everywhere" ? (cells, env) => onceFor(env, meets, () => tallied(cells, env)) : tallied;

  function tallied(cells: Cells, env: Env): Interval | undefined {
    let met = 0;
    let open = 0;
    let gaps = 0;
    const rows = rowsOf(cells, env);
    for (const row of rows) {
      if (row === gap) {
        gaps += 1;
        continue;
      }
      const truth = meets(row, env);
      if (truth === yes) met += 1;
      else if (truth > yes) open += 1;
    }
    if (gaps > 0 && list.kind === "list") return undefined;
    return of({ met, open, all: rows.length - gaps, isWhole: gaps === 0 });
  }
}

function compareTruth({ operator, left, right }: Comparing, compilation: Compilation): Truth {
  const { holds, settled } = relations[operator];
  if (left.kind !== "tally" && right.kind !== "tally") {
    const [first, second] = [toValue(left, compilation.sheet), toValue(right, compilation.sheet)];
    const isKnown = operator === "===" || operator === "!==" ? (value: unknown) => value != null : isOrdered;
    return (cells, env) => {
      const [a, b] = [first(cells, env), second(cells, env)];
      return isKnown(a) && isKnown(b) ? (holds(a, b) ? yes : no) : unknown;
    };
  }
  const [first, second] = [toSide(left, compilation), toSide(right, compilation)];
  return (cells, env) => {
    const [a, b] = [first(cells, env), second(cells, env)];
    const truth = a === undefined || b === undefined ? undefined : settled(a, b);
    return truth === undefined ? unknown : truth ? yes : no;
  };
}

/** A value is an interval of one. */
export function toSide(subject: Subject, compilation: Compilation): (cells: Cells, env: Env) => Interval | undefined {
  if (subject.kind === "tally") return toInterval(subject.tally, compilation);
  const value = toValue(subject, compilation.sheet);
  return (cells, env) => {
    const found = value(cells, env);
    return typeof found === "number" ? { low: found, high: found } : undefined;
  };
}

function memberTruth({ read, list, negated }: Membership, { sheet }: Compilation): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  const value = toLookup(read, sheet);
  const search = toSearch(list, sheet);
  return (cells, env) => {
    const wanted = value(cells);
    const found = wanted == null ? unknown : search(wanted, cells, env);
    return found === yes ? met : found === no ? unmet : unknown;
  };
}
