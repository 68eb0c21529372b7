import { isData, withOneZero } from "../../json/data.js";
import { LogicError } from "../../problems/errors.js";
import { type Expr, exprsIn } from "../expr.js";
import { operatorOf } from "../operators/index.js";
import { problem } from "../problem.js";
import type { Run, Work } from "../run.js";
import { maxWork } from "../values.js";

/** What stands around the closure of each part of an expression. */
export type Around = (run: Run, expr: Expr) => Run;

/**
 * Watches over logic that reads data of which nothing is declared: what is no JSON is refused where it is read, and where lists
 * or texts can multiply (`isCounted`), what is gone over and built is counted.
 */
export function overStrangersData(isCounted: boolean): Around {
  return (run, node) => {
    if (node.kind === "var") return isCounted ? counted(onlyJson(run)) : onlyJson(run);
    return isCounted && node.kind !== "literal" ? counted(run) : run;
  };
}

/** Takes from what an evaluation may go over and build; what is put together or handed on costs its length. */
export function spend(work: Work | undefined, value: unknown): void {
  if (work === undefined) return;
  work.left -= 1 + (typeof value === "string" || Array.isArray(value) ? value.length : 0);
  if (work.left < 0) throw tooMuchWork("");
}

export function tooMuchWork(at: string): LogicError {
  return new LogicError([problem("too-much-work", at, { most: maxWork, of: "data" })]);
}

function counted(run: Run): Run {
  return (data, env) => {
    const value = run(data, env);
    spend(env.work, value);
    return value;
  };
}

/** @throws TypeError of what is no JSON. */
function onlyJson(run: Run): Run {
  return (data, env) => {
    const value = run(data, env);
    if (isJson(value)) return withOneZero(value);
    throw new TypeError(); // `compileLogic` says where
  };
}

/** Is a value, apart from what is in it, one that JSON has, or nothing? */
export function isJson(value: unknown): boolean {
  const type = typeof value;
  if (type === "object") return value === null || (Array.isArray(value) ? isShort(value) : isData(value as object));
  return type === "string" || type === "number" || type === "boolean" || type === "undefined";
}

/** Is a list one that logic may go over? */
export function isShort({ length }: readonly unknown[]): boolean {
  return length <= maxWork;
}

/** Does it put texts or lists together, or go over a list inside of another? */
export function multiplies(expr: Expr): boolean {
  return Array.from(exprsIn(expr)).some((node) => {
    if (node.kind !== "operation") return false;
    if (node.op === "cat" || node.op === "merge") return true;
    if (operatorOf(node.op).body === undefined) return false;
    return node.operands.slice(1).some((body) => Array.from(exprsIn(body)).some(goesOver));
  });
}

function goesOver(node: Expr): boolean {
  return (
    node.kind === "facts" || (node.kind === "operation" && (node.op === "in" || operatorOf(node.op).body !== undefined))
  );
}
