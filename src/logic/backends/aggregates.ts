import type { Comparing, Membership, Quantified, Subject, Tally, Test } from "../condition.js";
import { gap, spanOf, toLookup, toRows, toSearch, toValue } from "../read.js";
import { comparisonsOfIntervals } from "../relations.js";
import { type Env, type Interval, onceFor } from "../run.js";
import type { Cells } from "../sheet.js";
import { countOf, shareOf } from "../tally.js";
import { no, type Truth, unknown, yes } from "../three.js";
import { toIntervalTest } from "./asked.js";
import { type AggregateTruths, type Compilation, quantified, toTruth } from "./truth.js";

/** Compiles conditions that put several facts together into closures. */
export const aggregateTruths: AggregateTruths = {
  everywhere: everywhereTruth,
  tally: tallyTruth,
  compare: compareTruth,
  member: memberTruth,
  span: spanOf,
};

/** What is asked of values everywhere is computed once, whoever asks. */
function everywhereTruth(condition: Quantified, compilation: Compilation): Truth {
  const truth = quantified(condition, toRows(condition.list, compilation.sheet), compilation);
  return (cells, env) => onceFor(env, truth, () => truth(cells, env));
}

function tallyTruth({ subject, asked, negated }: Test, compilation: Compilation): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  const interval = toSide(subject, compilation);
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
  const compare = comparisonsOfIntervals[operator];
  const [first, second] = [toSide(left, compilation), toSide(right, compilation)];
  return (cells, env) => {
    const [a, b] = [first(cells, env), second(cells, env)];
    const truth = a === undefined || b === undefined ? undefined : compare(a, b);
    return truth === undefined ? unknown : truth ? yes : no;
  };
}

/** A value is an interval of one. */
function toSide(subject: Subject, compilation: Compilation): (cells: Cells, env: Env) => Interval | undefined {
  if (subject.kind === "tally") return toInterval(subject.tally, compilation);
  const value = toValue(subject, compilation);
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
