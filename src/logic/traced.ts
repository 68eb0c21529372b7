import { childPointer } from "../json/pointer.js";
import type { Expr } from "./expr.js";
import type { Env, Interval } from "./run.js";
import { lengthOf, member } from "./values.js";

/** A value and where in the data it stands, so that what is missing inside it can be named. */
export interface Tracked {
  /** `undefined` when it is unknown. */
  readonly value: unknown;
  /** JSON Pointer into the data; absent when logic has computed the value. */
  readonly at?: string;
  /**
   * The elements of a list that logic has put together, each with its own place; of an unknown list, those that are
   * known already and may turn out to be in it.
   */
  readonly parts?: readonly Tracked[];
  /** Of an unknown list: the parts are in it, and are all of it, or others may be too. */
  readonly certain?: "all" | "some";
  /** Of an unknown value that logic comes to: the facts that it lacks. */
  readonly missing?: readonly string[];
}

/**
 * An evaluation as a tree with the shape of its expression: what each part came to and which facts it lacks.
 * It is the slow and talkative twin of the closures; both give the same values.
 */
export interface Trace extends Tracked {
  readonly expr: Expr;
  /** The unknown facts that matter: JSON Pointers in the order of reading, each once. */
  readonly missing: readonly string[];
  /** The parts that were evaluated. What goes over a list has the list, then its body for each element. */
  readonly operands: readonly Trace[];
  /** What it may come to, where it is a number of which that is known. */
  readonly interval?: Interval;
}

/** What `var` reads from: the data or an element of it, or the two values of a reduce's step. */
export type Scope = Tracked & { readonly accumulator?: Tracked };

/** How an operator traces its operands. */
export interface Tracer {
  readonly trace: (expr: Expr, scope: Scope) => Trace;
  readonly env: Env;
}

/** A part of a value, with its place. */
export function step(item: Tracked, segment: string): Tracked {
  const part = item.parts?.[Number(segment)];
  if (part !== undefined) return part;
  const value = member(item.value, segment);
  return item.at === undefined ? { value } : { value, at: childPointer(item.at, segment) };
}

/** The elements of a list; of an unknown one, those that may turn out to be in it. */
export function elementsOf(list: Tracked): readonly Tracked[] {
  if (list.value === undefined) return list.parts ?? [];
  if (!Array.isArray(list.value)) return [];
  return Array.from({ length: lengthOf(list.value) }, (_, i) => step(list, String(i)));
}

/** The parts of what goes over a list: the list, its body for each element, and what else that reads of an unknown list. */
export function traceOver(
  [list, body]: readonly [Expr, Expr],
  scope: Scope,
  tracer: Tracer,
): {
  readonly list: Trace;
  readonly elements: readonly Tracked[];
  readonly bodies: readonly Trace[];
  readonly beyond: readonly Trace[];
} {
  const over = tracer.trace(list, scope);
  const elements = elementsOf(over);
  const bodies = elements.map((element) => tracer.trace(body, element));
  // Of an element that nobody knows yet, only what is read of the facts as a whole has a place.
  const beyond = isUnknown(over) && over.certain !== "all" ? [tracer.trace(body, { value: undefined })] : [];
  return { list: over, elements, bodies, beyond };
}

export function isUnknown(tracked: Tracked): boolean {
  return tracked.value === undefined;
}

export function known(expr: Expr, { value, at, parts }: Tracked, operands: readonly Trace[] = []): Trace {
  return {
    expr,
    value,
    ...(at === undefined ? {} : { at }),
    ...(parts === undefined ? {} : { parts }),
    missing: [],
    operands,
  };
}

/** It lacks what its unknown parts lack. `lacking` are parts that are not shown. */
export function unknown(expr: Expr, operands: readonly Trace[], lacking: readonly Trace[] = []): Trace {
  const open = [...operands, ...lacking].filter(isUnknown);
  const [only, ...others] = open.slice(0, 2);
  const missing = only === undefined || others.length > 0 ? distinct(open.flatMap((one) => one.missing)) : only.missing;
  return { expr, value: undefined, missing, operands };
}

/** An unknown choice between values: if they are lists, any of their elements may turn out to matter. */
export function undecided(expr: Expr, operands: readonly Trace[], values = operands): Trace {
  const parts = values.flatMap(elementsOf);
  return parts.length === 0 ? unknown(expr, operands) : { ...unknown(expr, operands), parts };
}

/** It lacks these facts itself. */
export function lacks(expr: Expr, missing: readonly string[]): Trace {
  return { expr, value: undefined, missing: distinct(missing), operands: [] };
}

/** A Set for each of many elements would cost more than all else. */
function distinct(missing: readonly string[]): readonly string[] {
  return missing.length < 2 ? missing : [...new Set(missing)];
}
