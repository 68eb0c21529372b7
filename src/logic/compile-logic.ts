import { dayOf } from "../facts/dates.js";
import { instantOf } from "../facts/instant.js";
import { firstOf } from "../json/collect.js";
import { copyOfJson } from "../json/copy.js";
import { isData, isList, ownMembers, readOf } from "../json/data.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import { FactsError, HygieError, LogicError, OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { shown, unreadable } from "../problems/shown.js";
import { isJson, isShort, multiplies, overStrangersData, tooMuchWork } from "./backends/budget.js";
import { toClosure } from "./backends/closures.js";
import { traceLogic } from "./backends/trace.js";
import type { Expr } from "./expr.js";
import { parseLogic } from "./parse.js";
import { problem } from "./problem.js";
import type { Run } from "./run.js";
import { maxWork, member } from "./values.js";

/** What logic comes to: a value, or the facts that it lacks, as JSON Pointers (RFC 6901) in the order of reading. */
export type LogicResult =
  | {
      /** The facts that were there are enough. */
      readonly known: true;
      /** What it comes to. */
      readonly value: unknown;
    }
  | {
      /** Facts are missing that could change what it comes to. */
      readonly known: false;
      /** Those facts, as JSON Pointers into the data. */
      readonly missing: string[];
    };

/** What {@link compileLogic} may be told beside the logic. */
export interface CompileLogicOptions {
  /** The instant that `days_since` counts to. Default: the present, at each call. */
  readonly now?: Date | string;
}

/**
 * Compiles JsonLogic into a function over data, with *unknown* as a third value (Kleene's strong tables).
 *
 * With every fact known the value is what json-logic-js computes. A fact that is absent or `null` is unknown, and so
 * is whatever depends on it; learning it later never changes a value that was known before.
 *
 * @param logic JsonLogic over undeclared data, of any value.
 * @param options `now` fixes the day that `days_since` counts to.
 * @returns a function that gives the value, or the facts that are missing, and changes nothing. Of data that are no JSON where
 * they are read, such as a Map, a promise or an instance with accessors, it throws a {@link FactsError}, and of those of which it
 * would go over or build more than 1,000,000 elements or characters a {@link LogicError}; their pointers go into the data.
 * @throws {@link LogicError} with the problems of the logic: unknown operators, defaults, comparisons with `null`,
 * nesting deeper than 64 levels or more than 10,000 nodes.
 * @throws {@link OptionsError} when `now` is not an instant, or the options are none.
 *
 * @example
 * ```ts
 * import { compileLogic } from "hygie/logic";
 *
 * const freezes = compileLogic({ "<": [{ var: "temperature" }, 0] });
 * freezes({ temperature: -4 }); //=> { known: true, value: true }
 * freezes({}); //=> { known: false, missing: ["/temperature"] }
 * ```
 */
export function compileLogic(logic: unknown, options: CompileLogicOptions = {}): (data: unknown) => LogicResult {
  const answer = unpolluted(() => toAnswer(logic, options));
  return (data) => unpolluted(() => answer(data));
}

function toAnswer(logic: unknown, options: CompileLogicOptions): (data: unknown) => LogicResult {
  const { now } = readOptions(options);
  const { expr, problems } = parseLogic(logic);
  if (expr === undefined) throw new LogicError(firstOf(problems));
  const isCounted = multiplies(expr);
  const around = overStrangersData(isCounted);
  const run = toClosure(expr, {}, (inner, node) => around(ofItsOwn(node) ?? inner, node));
  const toWork = () => (isCounted ? { work: { left: maxWork } } : {});
  const fixed = now === undefined ? undefined : instantOf(now as Date | string);
  return (data) => {
    const today = dayOf(fixed ?? new Date());
    try {
      const value = run(data ?? undefined, { today, facts: data, ...toWork() });
      if (hides(data, [])) throw noData(data, "");
      if (value !== undefined) return { known: true, value };
      const { missing } = traceLogic(expr, data, today, {}, toWork().work);
      for (const pointer of missing) refuseHidden(data, pointer);
      return { known: false, missing: [...missing] };
    } catch (error) {
      throw error instanceof HygieError ? error : notJson(data);
    }
  };
}

function readOptions(options: unknown): CompileLogicOptions {
  const given = ownMembers(options);
  if (given === undefined) throw new OptionsError([notNowAlone("", options)]);
  const odd = Object.keys(given).filter((name) => name !== "now");
  if (odd.length > 0) throw new OptionsError(firstOf(odd.map((name) => notNowAlone(childPointer("", name), name))));
  return given;
}

function notNowAlone(at: string, found: unknown): Problem {
  return problem("not-now-alone", at, { found: shown(found), isName: at !== "" });
}

/** A list that the logic holds is given out as a copy: who changes it does not change the logic. */
function ofItsOwn(node: Expr): Run | undefined {
  if (node.kind !== "literal" || typeof node.value !== "object" || node.value === null) return undefined;
  const { value } = node;
  return () => copyOfJson(value);
}

/** Is a value one in which these members would not be found, though it has them? */
function hides(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return !isJson(value);
  return !Array.isArray(value) && !isData(value, names);
}

/** @throws {@link FactsError} when what is missing stands in a Map, a promise or what else does not keep its members as data do. */
function refuseHidden(data: unknown, pointer: string): void {
  let [value, at] = [data, ""];
  for (const segment of pointerSegments(pointer)) {
    if (hides(value, [segment])) throw noData(value, at);
    value = member(value, segment);
    at = childPointer(at, segment);
  }
}

function noData(value: unknown, at: string): FactsError {
  return new FactsError([problem("not-json", at, { found: shown(value), of: "data" })]);
}

/** Says what of some data is no JSON, so that it cannot be computed with. */
function notJson(data: unknown): HygieError {
  const { value, at } = oddIn(data, "", []) ?? { value: unreadable, at: "" };
  if (isList(value) && !isShort(value)) return tooMuchWork(at);
  return noData(value, at);
}

/** The first value in some data that JSON does not have, or that cannot be read, and where it stands. */
function oddIn(value: unknown, at: string, around: readonly unknown[]): { value: unknown; at: string } | undefined {
  if (around.length > deepest) return undefined;
  try {
    if (!isJson(value) || around.includes(value)) return { value, at };
    if (typeof value !== "object" || value === null) return undefined;
    for (const name of Object.keys(value)) {
      const odd = oddIn(readOf(value, name), childPointer(at, name), [...around, value]);
      if (odd !== undefined) return odd;
    }
    return undefined;
  } catch {
    return { value: unreadable, at }; // a proxy throws
  }
}

/** What no JSON has stands nearer to the top than this, if anyone is to find it. */
const deepest = 200;
