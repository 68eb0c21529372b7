import type { FactSchema } from "../../facts/schema.js";
import {
  type Comparing,
  type Condition,
  type General,
  type Membership,
  type Parameters,
  type Quantified,
  type Term,
  type Test,
  termValue,
} from "../condition.js";
import { gap, type RowsOf, rowsOfList, type ToSpan, toValue } from "../read.js";
import { comparisons } from "../relations.js";
import type { Env } from "../run.js";
import type { Cells, Sheet } from "../sheet.js";
import { no, type Truth, unknown, yes } from "../three.js";
import { isOrdered } from "../values.js";
import { toValueTest } from "./asked.js";

/** What conditions are compiled with. */
export interface Compilation {
  readonly facts: FactSchema;
  readonly parameters: Parameters;
  /** How conditions that are out of the ordinary are compiled. */
  readonly general: (condition: General, parameters: Parameters) => GeneralTruth;
  readonly aggregates: AggregateTruths;
  /** Where the facts that conditions are asked of are looked up. */
  readonly sheet: Sheet;
}

/** How conditions that put several facts together are compiled: a pack that has none of them does without. */
export interface AggregateTruths {
  /** A quantifier over every value at a path. */
  readonly everywhere: (condition: Quantified, compilation: Compilation) => Truth;
  /** A test of a count or a share. */
  readonly tally: (condition: Test, compilation: Compilation) => Truth;
  /** A comparison with a count or a share. */
  readonly compare: (condition: Comparing, compilation: Compilation) => Truth;
  readonly member: (condition: Membership, compilation: Compilation) => Truth;
  readonly span: ToSpan;
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
      return quantifiedTruth(condition, compilation);
    case "test":
      return testTruth(condition, compilation);
    case "compare":
      return compareTruth(condition, compilation);
    case "member":
      return compilation.aggregates.member(condition, compilation);
    case "general":
      return generalTruth(condition, compilation);
  }
}

function quantifiedTruth(condition: Quantified, compilation: Compilation): Truth {
  const { list } = condition;
  if (list.kind === "everywhere") return compilation.aggregates.everywhere(condition, compilation);
  return once(condition, compilation, () => quantified(condition, rowsOfList(list, compilation.sheet), compilation));
}

/** What several rules ask of a list is computed once. */
function once(condition: Quantified, { sheet, parameters }: Compilation, make: () => Truth): Truth {
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

export function quantified(
  { kind, body: asked, ofNone }: Quantified,
  { elements, rowsOf }: RowsOf,
  compilation: Compilation,
): Truth {
  const [decided, start] = kind === "some" ? [yes, no] : [no, yes];
  const none = ofNone ? yes : no;
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

function testTruth(condition: Test, compilation: Compilation): Truth {
  const { subject, asked, negated } = condition;
  if (subject.kind === "tally") return compilation.aggregates.tally(condition, compilation);
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  return toValueTest(subject, asked, met, unmet, compilation);
}

function compareTruth(condition: Comparing, compilation: Compilation): Truth {
  const { operator, left, right } = condition;
  if (left.kind === "tally" || right.kind === "tally") return compilation.aggregates.compare(condition, compilation);
  const compare = comparisons[operator];
  const [first, second] = [toValue(left, compilation), toValue(right, compilation)];
  const isKnown = operator === "===" || operator === "!==" ? (value: unknown) => value != null : isOrdered;
  return (cells, env) => {
    const [a, b] = [first(cells, env), second(cells, env)];
    return isKnown(a) && isKnown(b) ? (compare(a, b) ? yes : no) : unknown;
  };
}
