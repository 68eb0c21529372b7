import { toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import { type Collector, toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { valueProblem as problem } from "../json/problem.js";
import type { Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";

/** JSON as a stranger handed it over: a frozen copy, or what is wrong with it. Of what has nothing of what is wanted, that alone is told. */
export function readShaped(
  given: unknown,
  at: string,
  isAny: (value: unknown) => boolean,
  none: (given: unknown, at: string) => Problem,
  shape: Check,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const { add, problems } = toCollector();
  const value = freezeJson(given, (make) =>
    add(() => {
      const found = make();
      return { ...found, pointer: at + found.pointer };
    }),
  );
  if (problems().some(({ pointer }) => pointer === at) || !isAny(value))
    return { value: {}, problems: [none(given, at)] };
  if (problems().length === 0) shape(value, at, add);
  return { value, problems: problems() };
}

/** Reports what is wrong with a value at a place. */
export type Check = (value: unknown, at: string, add: Collector["add"]) => void;

export function typed(kind: Kind, isRight: (value: unknown) => boolean): Check {
  return (value, at, add) => {
    if (!isRight(value)) add(() => problem("wrong-type", at, { found: shown(value), expected: [kind] }));
  };
}

export function choice(...allowed: readonly string[]): Check {
  return (value, at, add) => {
    if (allowed.includes(value as string)) return;
    add(() => {
      const near = typeof value === "string" ? nearest(value, allowed) : undefined;
      return problem("impossible-value", at, { found: shown(value), allowed, near });
    });
  };
}

export function members(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, at, add) => {
    if (!isObject(value)) {
      object(value, at, add);
      return;
    }
    for (const [name, check] of Object.entries({ ...required, ...optional })) {
      if (Object.hasOwn(value, name)) check(value[name], childPointer(at, name), add);
      else if (Object.hasOwn(required, name)) add(() => problem("missing-member", at, { name }));
    }
  };
}

export function each(check: Check): Check {
  return (value, at, add) => {
    if (!isObject(value)) object(value, at, add);
    else for (const [name, member] of Object.entries(value)) check(member, childPointer(at, name), add);
  };
}

export function listOf(check: Check): Check {
  return (value, at, add) => {
    if (!Array.isArray(value)) list(value, at, add);
    else for (const [i, item] of value.entries()) check(item, childPointer(at, i), add);
  };
}

export const object = typed("object", isObject);
export const list = typed("list", Array.isArray);
export const text = typed("string", (value) => typeof value === "string");
export const number = typed("number", Number.isFinite);
export const strings = listOf(text);
export const severity = choice("critical", "high", "medium", "low");

/** A part of 100. */
export const percentage: Check = (value, at, add) => {
  if (typeof value === "number" && value >= 0 && value <= 100) return;
  const bounds = { minimum: 0, maximum: 100 };
  add(() => problem("wrong-type", at, { found: shown(value), expected: ["number"], bounds }));
};
export const interval = members({ low: percentage, high: percentage });

export const instant: Check = (value, at, add) => {
  if (typeof value === "string" && toInstant(value) !== undefined) return;
  add(() => ({ ...noInstant(value), pointer: at }));
};

export const date: Check = (value, at, add) => {
  if (typeof value === "string" && /^\d{4}-/.test(value) && toInstant(value) !== undefined) return;
  add(() => problem("wrong-format", at, { found: shown(value), expected: "date" }));
};

/** A tag of a language (BCP 47). */
export const language: Check = (value, at, add) => {
  if (typeof value === "string" && /^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(value)) return;
  add(() => problem("wrong-format", at, { found: shown(value), expected: "language" }));
};

export const boolean = typed("boolean", (value) => typeof value === "boolean");

/** Whatever JSON holds. */
export const anything: Check = () => undefined;
