import type { RuleLogic } from "../engine/rule-questions.js";
import { brokenType, type ValueType } from "../facts/types.js";
import { isObject, replaceAt } from "../json/freeze.js";
import { childPointer, resolvePointer } from "../json/pointer.js";
import { toClosure } from "../logic/closures.js";
import type { Expr } from "../logic/expr.js";
import { parseLogic } from "../logic/parse.js";
import { hasFact } from "../logic/parse-var.js";
import type { LogicPart } from "../problems/codes/pack.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { asLogic } from "./formula.js";
import { problem, type Report } from "./problem.js";

type Json = Readonly<Record<string, unknown>>;

const parts = ["appliesWhen", "logic"] as const;

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
  const report = (found: Problem) => problems.push(found);
  const resolved = resolveParameters(rule, report);
  const logic = parseRule(resolved, facts?.type, report);
  const read = { resolved, logic, problems, schema: facts?.schema };
  readBefore.set(rule, read);
  return read;
}

/**
 * A rule whose parameters are replaced by their values, so that its logic is stock JsonLogic. Where each value went
 * is written down in `usedAt`, so that another can be put in its place.
 */
function resolveParameters(rule: Json, report: Report): Json {
  const declared = isObject(rule.parameters) ? rule.parameters : {};
  let resolved = rule;
  const used = new Map<string, string[]>();
  let isMistaken = parts.some((part) => typeof rule[part] === "string"); // and so may be what looks unused
  for (const { name, pointer } of parts.flatMap((part) => parameterNodes(rule[part], `/${part}`))) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!isObject(parameter)) {
      isMistaken = true;
      const allowed = Object.keys(declared);
      const params = { found: shown(name), allowed, near: nearest(name, allowed), isDeclarable: true };
      report(problem("unknown-parameter", pointer, params));
      continue;
    }
    resolved = replaceAt(resolved, pointer, parameter.value ?? parameter.default);
    used.set(name, [...(used.get(name) ?? []), pointer]);
  }
  for (const [name, parameter] of Object.entries(declared)) {
    if (!isObject(parameter)) continue;
    const place = childPointer("/parameters", name);
    const kept = checkUses(rule, parameter, place, report);
    const added = used.get(name) ?? [];
    if (kept.length + added.length === 0 && !isMistaken) {
      const [text] = parts.flatMap((part) => textsIn(rule[part], name, `/${part}`));
      if (text === undefined) report(problem("unused-parameter", place, { name }));
      else {
        report(problem("parameter-as-text", text, { name }));
        resolved = replaceAt(resolved, text, parameter.value ?? parameter.default); // lest more be found wrong there
      }
    }
    if (added.length > 0) resolved = replaceAt(resolved, `${place}/usedAt`, Object.freeze([...kept, ...added]));
  }
  return resolved;
}

function parameterNodes(node: unknown, at: string): { readonly name: string; readonly pointer: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node);
  if (isObject(node) && entries.length === 1 && typeof node.param === "string")
    return [{ name: node.param, pointer: at }];
  return entries.flatMap(([key, child]) => parameterNodes(child, childPointer(at, key)));
}

/** JSON Pointers to where a text stands as a literal. */
function textsIn(node: unknown, text: string, at: string): string[] {
  if (node === text) return [at];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    isObject(node) && key === "var" ? [] : textsIn(child, text, childPointer(at, key)),
  );
}

/** A pack that was resolved before says where its values stand: that must be so. */
function checkUses(rule: Json, parameter: Json, at: string, report: Report): readonly string[] {
  const usedAt = Array.isArray(parameter.usedAt) ? parameter.usedAt : [];
  const value = parameter.value ?? parameter.default;
  return usedAt.filter((pointer: unknown, i): pointer is string => {
    const isLogic = typeof pointer === "string" && parts.some((part) => `${pointer}/`.startsWith(`/${part}/`));
    const found = isLogic ? resolvePointer(rule, pointer) : undefined;
    if (isLogic && found === value) return true;
    const params = { found: shown(found), expected: shown(value), place: shown(pointer) };
    report(problem("wrong-use", `${at}/usedAt/${i}`, params));
    return false;
  });
}

/**
 * Parses the logic of a resolved rule over the declared facts; reports all that is wrong with it. Without facts it finds
 * what is wrong whatever they are.
 */
export function parseRule(rule: Json, facts: ValueType | undefined, report: Report): RuleLogic | undefined {
  const [appliesWhen, logic] = parts.map((part) => {
    if (!Object.hasOwn(rule, part)) return undefined;
    const [source, pointer] = [rule[part], `/${part}`];
    if (typeof source === "string") {
      report(problem("formula-as-text", pointer, { found: shown(source), write: asLogic(source, rule, facts) }));
      return undefined;
    }
    const { expr, problems } = parseLogic(source, {
      pointer,
      parameters: true,
      ...(facts === undefined ? {} : { facts }),
    });
    problems.forEach(report);
    if (expr !== undefined && facts !== undefined) checkQuestion(expr, source, facts, part, report);
    return expr;
  });
  if (logic === undefined) return undefined;
  return appliesWhen === undefined ? { logic } : { appliesWhen, logic };
}

/** The logic of a rule is a question that facts answer with true or false. */
function checkQuestion(expr: Expr, logic: unknown, facts: ValueType, part: LogicPart, report: Report): void {
  if (expr.type === brokenType) return; // what its facts are declared as is told already
  if (expr.type.kind !== "boolean") {
    report(problem("not-boolean", `/${part}`, { gives: expr.type.kind }));
    return;
  }
  const value = toClosure(expr)({}, 0);
  if (value === undefined) return; // Were it known without any fact, no fact could change it: the second law.
  report(problem("constant-logic", `/${part}`, { value: shown(value), part, fact: bareFact(logic, facts) }));
}

/** The path of a fact that is written as a text, so that nothing is read. */
function bareFact(node: unknown, facts: ValueType): string | undefined {
  if (typeof node === "string") return hasFact(facts, node.split(".")) ? node : undefined;
  if (typeof node !== "object" || node === null) return undefined;
  for (const child of Object.values(node)) {
    const fact = bareFact(child, facts);
    if (fact !== undefined) return fact;
  }
  return undefined;
}
