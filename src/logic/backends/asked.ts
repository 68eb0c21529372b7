import { type FactSchema, factAt, factKind } from "../../facts/schema.js";
import { type Asked, type Bound, type Parameters, type Subject, termValue, wayTo } from "../condition.js";
import { type Looking, toValue } from "../read.js";
import type { Interval } from "../run.js";
import { type Truth, unknown } from "../three.js";
import { isOrdered } from "../values.js";

/** What is asked of one value, or of an interval. */
interface Compilation extends Looking {
  readonly facts: FactSchema;
  readonly parameters: Parameters;
}

/**
 * Holds a value against what is asked of it. A fact by itself, as most are, is looked up where it is judged: the line that does so
 * stands with each judge, since one line for all of them takes a tenth longer (`npm run bench`).
 */
export function toValueTest(
  subject: Exclude<Subject, { kind: "tally" }>,
  asked: Asked,
  met: number,
  unmet: number,
  compilation: Compilation,
): Truth {
  const { facts, parameters, sheet } = compilation;
  const cell = subject.kind === "fact" ? sheet.cellOf(wayTo(subject.read)) : undefined;
  const value = toValue(subject, compilation);
  switch (asked.kind) {
    case "truth": {
      if (subject.kind === "fact" && factKind(factAt(facts, subject.read.fact) ?? facts) === "array") {
        return (cells, env) => {
          const list = value(cells, env);
          return !Array.isArray(list) ? unknown : list.length > 0 ? met : unmet;
        };
      }
      const judge = (found: unknown) => (found == null ? unknown : found ? met : unmet);
      return cell === undefined ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "equal": {
      const wanted = termValue(asked.term, parameters);
      const judge = (found: unknown) => (found == null ? unknown : found === wanted ? met : unmet);
      return cell === undefined ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "one-of": {
      const values = asked.terms.map((term) => termValue(term, parameters));
      const judge = (found: unknown) => (found == null ? unknown : isAmong(found, values) ? met : unmet);
      return cell === undefined ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "range": {
      const isInside = toRange(asked.low, asked.high, parameters);
      const judge = (found: unknown) => (!isOrdered(found) ? unknown : isInside(found) ? met : unmet);
      return cell === undefined ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
  }
}

/** As `includes`, which costs a call. */
function isAmong(found: unknown, values: readonly unknown[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (values[i] === found) return true;
  return false;
}

/** Is all of an interval as it is asked, or none of it? `undefined` where only some is. */
export function toIntervalTest(asked: Asked, parameters: Parameters): (interval: Interval) => boolean | undefined {
  switch (asked.kind) {
    case "truth":
      return ({ low, high }) => (low > 0 ? true : high === 0 ? false : undefined);
    case "equal":
      return among([termValue(asked.term, parameters)]);
    case "one-of":
      return among(asked.terms.map((term) => termValue(term, parameters)));
    case "range": {
      const [least, most] = boundsOf(asked.low, asked.high, parameters);
      const isInside = toRange(asked.low, asked.high, parameters);
      return ({ low, high }) => {
        if (isInside(low) && isInside(high)) return true;
        const isBelow = least !== undefined && (asked.low?.open ? high <= least : high < least);
        const isAbove = most !== undefined && (asked.high?.open ? low >= most : low > most);
        return isBelow || isAbove ? false : undefined;
      };
    }
  }
}

function among(values: readonly unknown[]): (interval: Interval) => boolean | undefined {
  return ({ low, high }) => {
    if (low === high) return values.includes(low);
    return values.some((value) => typeof value === "number" && low <= value && value <= high) ? undefined : false;
  };
}

/** Bounds are numbers, or dates as texts: both are compared as JavaScript does. */
export function toRange(
  low: Bound | undefined,
  high: Bound | undefined,
  parameters: Parameters,
): (value: number) => boolean {
  const [least, most] = boundsOf(low, high, parameters);
  const isAbove = low?.open
    ? (value: number) => value > (least as number)
    : (value: number) => value >= (least as number);
  const isBelow = high?.open
    ? (value: number) => value < (most as number)
    : (value: number) => value <= (most as number);
  if (most === undefined) return isAbove;
  if (least === undefined) return isBelow;
  return (value) => isAbove(value) && isBelow(value);
}

function boundsOf(low: Bound | undefined, high: Bound | undefined, parameters: Parameters): (number | undefined)[] {
  return [low, high].map((bound) => bound && (termValue(bound.term, parameters) as number));
}
