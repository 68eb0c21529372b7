import type { RuleLogic } from "../engine/rule-questions.js";
import { nameType, type ValueType } from "../facts/types.js";
import { isObject, replaceAt } from "../json/freeze.js";
import { childPointer, resolvePointer } from "../json/pointer.js";
import { toClosure } from "../logic/closures.js";
import type { Expr } from "../logic/expr.js";
import { parseLogic } from "../logic/parse.js";
import { hasFact } from "../logic/parse-var.js";
import { didYouMean, type Problem, problem, show } from "../problems/problem.js";

type Json = Readonly<Record<string, unknown>>;
type Report = (problem: Problem) => void;

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
  let isMistaken = false;
  for (const { name, pointer } of parts.flatMap((part) => parameterNodes(rule[part], `/${part}`))) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!isObject(parameter)) {
      isMistaken = true; // and so may be what looks unused
      report(unknownParameter(name, pointer, Object.keys(declared)));
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
    if (kept.length + added.length === 0 && !isMistaken) report(unusedParameter(name, place));
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

/** A pack that was resolved before says where its values stand: that must be so. */
function checkUses(rule: Json, parameter: Json, at: string, report: Report): readonly string[] {
  const usedAt = Array.isArray(parameter.usedAt) ? parameter.usedAt : [];
  const value = parameter.value ?? parameter.default;
  return usedAt.filter((pointer: unknown, i): pointer is string => {
    const isLogic = typeof pointer === "string" && parts.some((part) => `${pointer}/`.startsWith(`/${part}/`));
    const found = isLogic ? resolvePointer(rule, pointer) : undefined;
    if (isLogic && found === value) return true;
    report(
      problem("wrong-use", `${at}/usedAt/${i}`, `the value of the parameter does not stand at ${show(pointer)}`, {
        found: show(found),
        expected: show(value),
        hint: 'delete "usedAt" and write {"param": "…"} where the value is used',
      }),
    );
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
    const pointer = `/${part}`;
    const { expr, problems } = parseLogic(rule[part], {
      pointer,
      parameters: true,
      ...(facts === undefined ? {} : { facts }),
    });
    problems.forEach(report);
    if (expr !== undefined && facts !== undefined) checkQuestion(expr, rule[part], facts, pointer, report);
    return expr;
  });
  if (logic === undefined) return undefined;
  return appliesWhen === undefined ? { logic } : { appliesWhen, logic };
}

/** The logic of a rule is a question that facts answer with true or false. */
function checkQuestion(expr: Expr, logic: unknown, facts: ValueType, at: string, report: Report): void {
  if (expr.type.kind !== "boolean") {
    report(
      problem("not-boolean", at, `the logic gives ${nameType(expr.type)}`, {
        found: nameType(expr.type),
        expected: "true or false",
        hint: expr.type.kind === "list" ? 'ask whether the list is empty with "!!"' : "compare it with something",
      }),
    );
    return;
  }
  const value = toClosure(expr)({}, 0);
  if (value === undefined) return; // Were it known without any fact, no fact could change it: the second law.
  report(
    problem("constant-logic", at, `the logic is always ${show(value)}`, {
      found: show(value),
      expected: "logic that depends on a fact",
      hint:
        bareFact(logic, facts) ??
        (at === "/appliesWhen" ? "delete appliesWhen when the rule always applies" : "read a fact"),
    }),
  );
}

/** The path of a fact that is written as a text, so that nothing is read. */
function bareFact(node: unknown, facts: ValueType): string | undefined {
  if (typeof node === "string") return hasFact(facts, node.split(".")) ? `write {"var":${show(node)}}` : undefined;
  if (typeof node !== "object" || node === null) return undefined;
  for (const child of Object.values(node)) {
    const hint = bareFact(child, facts);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

function unknownParameter(name: string, at: string, declared: readonly string[]): Problem {
  return problem("unknown-parameter", at, `unknown parameter ${show(name)}`, {
    found: show(name),
    expected: declared.length === 0 ? "a parameter that the rule declares" : `one of ${declared.join(", ")}`,
    hint: didYouMean(name, declared) ?? `declare ${show(name)} under parameters`,
  });
}

function unusedParameter(name: string, at: string): Problem {
  return problem("unused-parameter", at, `the logic does not use the parameter ${show(name)}`, {
    found: show(name),
    expected: `{"param": ${show(name)}} somewhere in the logic`,
    hint: "use it, or delete it",
  });
}
