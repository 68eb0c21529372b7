import { valueOfParameter } from "../engine/rule.js";
import { brokenType, type ValueType } from "../facts/types.js";
import type { Parameter } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { replaceAt } from "../json/freeze.js";
import { childPointer, resolvePointer } from "../json/pointer.js";
import { toClosure } from "../logic/backends/closures.js";
import type { Expr } from "../logic/expr.js";
import type { RuleLogic } from "../logic/lower.js";
import { checksOver } from "../logic/operators/typing.js";
import { type LogicText, type ParameterUse, type Parsed, parseLogic } from "../logic/parse.js";
import { toPlacing } from "../logic/placing.js";
import { hasFact } from "../logic/type-at.js";
import { tooMuchWork } from "../logic/work.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { isOfType } from "./check-parameter.js";
import { asLogic } from "./formula.js";
import { problem, type Report } from "./problem.js";

type Json = Readonly<Record<string, unknown>>;

const parts = ["appliesWhen", "logic"] as const;
type Part = (typeof parts)[number];

/** A rule that was read: its parameters are in place, and its logic is parsed, unless something is wrong with it. */
interface ReadRule {
  readonly resolved: Json;
  readonly logic: RuleLogic | undefined;
  /** Their JSON Pointers go into the rule. */
  readonly problems: readonly Problem[];
}

/** The facts that a pack declares, and their type. */
interface ReadFacts {
  readonly schema: Json;
  readonly type: ValueType;
}

const readBefore = new WeakMap<Json, ReadRule & { readonly schema: Json | undefined }>();

/** Reads a rule. Both it and the facts are frozen: one that was read over the same facts is not read again. */
export function readRule(rule: Json, facts: ReadFacts | undefined): ReadRule {
  const known = readBefore.get(rule);
  if (known !== undefined && known.schema === facts?.schema) return known;
  const problems: Problem[] = [];
  const read = { ...parseRule(rule, facts?.type, (found) => problems.push(found)), problems, schema: facts?.schema };
  readBefore.set(rule, read);
  return read;
}

/** Parses the logic of a rule, and puts the values of its parameters in place, so that it is stock JsonLogic. */
function parseRule(rule: Json, facts: ValueType | undefined, report: Report): Pick<ReadRule, "resolved" | "logic"> {
  const declared = parametersIn(rule);
  const values = new Map(Array.from(declared, ([name, parameter]) => [name, valueOfParameter(parameter)]));
  const kept = new Map(Array.from(declared, ([name, parameter]) => [name, checkUses(rule, name, parameter, report)]));
  const wrong = [...declared].filter(([name, { type }]) => !isOfType(type, values.get(name)));
  const ofWrongType = new Set(wrong.map(([name]) => name));
  const usedAt = new Map([...kept].flatMap(([name, pointers]) => pointers.map((pointer) => [pointer, name] as const)));
  const formulas = parts.filter((part) => typeof rule[part] === "string");
  for (const part of formulas) {
    const write = asLogic(String(rule[part]), rule, facts);
    report(problem("formula-as-text", `/${part}`, { found: shown(rule[part]), write }));
  }
  const [appliesWhen, logic] = parts.map((part): Parsed | undefined =>
    Object.hasOwn(rule, part) && !formulas.includes(part)
      ? parseLogic(rule[part], {
          ...{ pointer: `/${part}`, facts, checks: facts && checksOver(facts) },
          parameters: { values, usedAt, ofWrongType },
          placing: toPlacing(rule[part], `/${part}`),
        })
      : undefined,
  );
  const parsed = [appliesWhen, logic].filter((one) => one !== undefined);
  const uses = parsed.flatMap((one) => one.uses).filter(({ pointer }) => !usedAt.has(pointer));
  const texts = parsed.flatMap((one) => one.texts);
  // What logic would use that is not there, or cannot be read, nobody can tell.
  const isUnclear =
    !Object.hasOwn(rule, "logic") || formulas.length > 0 || parsed.some(({ expr }) => expr === undefined);
  const read = parsed.flatMap((one) => one.problems).flatMap((found) => readAsFact(found, declared));
  const mistaken = checkParameters({ declared: [...declared.keys()], read }, kept, uses, texts, isUnclear, report);
  for (const { problems } of parsed) for (const found of problems) if (!mistaken(found)) report(found);
  for (const [i, part] of parts.entries()) {
    const expr = [appliesWhen, logic][i]?.expr;
    // Whether it is constant hangs on what an unknown parameter was to be.
    const isWhole = uses.every(({ name, pointer }) => declared.has(name) || !`${pointer}/`.startsWith(`/${part}/`));
    if (expr !== undefined && facts !== undefined && isWhole) checkCondition(expr, part, texts, facts, values, report);
  }
  const resolved = resolve(rule, values, kept, uses);
  if (logic?.expr === undefined || (appliesWhen !== undefined && appliesWhen.expr === undefined)) {
    return { resolved, logic: undefined };
  }
  const { expr } = logic;
  return {
    resolved,
    logic: appliesWhen?.expr === undefined ? { logic: expr } : { appliesWhen: appliesWhen.expr, logic: expr },
  };
}

function parametersIn({ parameters }: Json): Map<string, Parameter> {
  const entries = Object.entries(isObject(parameters) ? parameters : {});
  return new Map(entries.filter((entry): entry is [string, Parameter & Json] => isObject(entry[1])));
}

/** What names in logic may stand for. */
interface Names {
  /** The parameters of the rule. */
  readonly declared: readonly string[];
  /** The parameters that are read as facts. */
  readonly read: readonly ReadAsFact[];
}

interface ReadAsFact extends ParameterUse {
  readonly operator: string;
}

/** A parameter that is read as if it were a fact, where no fact is called so. */
function readAsFact({ code, params, pointer }: Problem, declared: ReadonlyMap<string, unknown>): ReadAsFact[] {
  if (code !== "unknown-fact" || !("name" in params) || !declared.has(params.name)) return [];
  return [{ name: params.name, operator: params.where === "everywhere" ? "facts" : "var", pointer }];
}

/** A pack that was resolved before says where its values stand: that must be so. */
function checkUses(rule: Json, name: string, parameter: Parameter, report: Report): string[] {
  const pointers: readonly unknown[] = Array.isArray(parameter.usedAt) ? parameter.usedAt : [];
  const value: unknown = valueOfParameter(parameter);
  return pointers.filter((pointer, i): pointer is string => {
    const isLogic = typeof pointer === "string" && parts.some((part) => `${pointer}/`.startsWith(`/${part}/`));
    const found = isLogic ? resolvePointer(rule, pointer) : undefined;
    if (isLogic && found === value) return true;
    const at = `${childPointer("/parameters", name)}/usedAt/${i}`;
    report(problem("wrong-use", at, { place: shown(pointer), found: shown(found), expected: shown(value) }));
    return false;
  });
}

/**
 * Reports parameters that are used and not declared, or declared and not used. Gives those problems of the logic that
 * follow from such a mistake alone.
 */
function checkParameters(
  { declared, read }: Names,
  kept: ReadonlyMap<string, readonly string[]>,
  uses: readonly ParameterUse[],
  texts: readonly LogicText[],
  isUnclear: boolean,
  report: Report,
): (found: Problem) => boolean {
  const unknown = uses.filter(({ name }) => !declared.includes(name));
  for (const { name, pointer, isFact } of unknown) {
    const params = { found: shown(name), allowed: declared, near: nearest(name, declared), isDeclarable: true, isFact };
    report(problem("unknown-parameter", pointer, params));
  }
  for (const { name, operator, pointer } of read) report(problem("parameter-as-text", pointer, { name, operator }));
  const isUsed = (name: string) =>
    (kept.get(name) ?? []).length > 0 || [...uses, ...read].some((use) => use.name === name);
  const mistaken: string[] = [];
  for (const name of declared.filter((one) => !isUsed(one))) {
    const text = texts.find((one) => one.text === name && !one.pointer.endsWith("/params")); // which is told as an operator
    if (text !== undefined) {
      mistaken.push(text.pointer.slice(0, text.pointer.lastIndexOf("/")));
      report(problem("parameter-as-text", text.pointer, { name }));
    } else if (unknown.length === 0 && !isUnclear) {
      report(problem("unused-parameter", childPointer("/parameters", name), { name }));
    }
  }
  return (found) =>
    read.some(({ pointer }) => pointer === found.pointer && found.code === "unknown-fact") ||
    mistaken.some((place) => found.pointer.startsWith(place));
}

/** Where each value went is written down in `usedAt`, so that another can be put in its place. */
function resolve(
  rule: Json,
  values: ReadonlyMap<string, unknown>,
  kept: ReadonlyMap<string, readonly string[]>,
  uses: readonly ParameterUse[],
): Json {
  let resolved = rule;
  for (const [name, pointers] of kept) {
    const added = uses.filter((use) => use.name === name).map(({ pointer }) => pointer);
    if (added.length === 0) continue;
    for (const pointer of added) resolved = replaceAt(resolved, pointer, values.get(name));
    const place = `${childPointer("/parameters", name)}/usedAt`;
    resolved = replaceAt(resolved, place, Object.freeze([...pointers, ...added]));
  }
  return resolved;
}

/** The logic of a rule is a condition that facts answer with true or false. */
function checkCondition(
  expr: Expr,
  part: Part,
  texts: readonly LogicText[],
  facts: ValueType,
  values: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  const at = `/${part}`;
  if (expr.type === brokenType) return; // what its facts are declared as is told already
  if (expr.type.kind !== "boolean") {
    report(problem("not-boolean", at, { gives: expr.type.kind }));
    return;
  }
  const endless = tooMuchWork(expr, at);
  if (endless !== undefined) {
    report(endless);
    return;
  }
  const value = toClosure(expr, Object.fromEntries(values))({}, { today: 0, facts: {} });
  if (value === undefined) return; // Were it known without any fact, no fact could change it: the second law.
  const meant = texts.find(({ text, pointer }) => pointer.startsWith(at) && hasFact(facts, text.split(".")));
  report(problem("constant-logic", meant?.pointer ?? at, { value: shown(value), part, fact: meant?.text }));
}
