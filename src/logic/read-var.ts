import { defaults } from "../facts/profile.js";
import { anyType, mayHoldUnknowns, type ValueType } from "../facts/types.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import type { Expr, FactsExpr, LiteralExpr, Use, VarExpr } from "./expr.js";
import { problem } from "./problem.js";
import { type Context, literal, type Scope } from "./scope.js";
import { hasFact, memberOf } from "./type-at.js";

/** Reads a `var`: a fact, or a part of the element that a quantifier stands at. */
export function parseVar(operands: readonly unknown[], at: string, scope: Scope, use: Use, context: Context): Expr {
  const given = operands[0] ?? "";
  if (typeof given !== "string" && !Number.isInteger(given)) return computedPath("var", given, at, context);
  const path = given === "" ? [] : String(given).split(".");
  if (scope.step !== undefined) return parseStepVar(path, at, scope.step, use, context);
  return readVar(path, at, scope, use, context);
}

/** Reads `facts`: every value at a path from the facts as a whole, such as `staff[].id`. */
export function parseFacts([given]: readonly unknown[], at: string, context: Context): Expr {
  if (typeof given !== "string") return computedPath("facts", given, at, context);
  const path = given
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((segment) => segment !== "");
  let type = context.facts ?? anyType;
  let maxItems = 1;
  for (const [i, segment] of path.entries()) {
    if (type.kind === "list") maxItems *= type.maxItems ?? defaults.maxItems;
    const next = type.kind === "any" ? anyType : memberOf(type, segment);
    if (next === undefined) {
      context.report(unknownFact({ name: given, path, i, type, where: "everywhere" }, at));
      return falsehood(at);
    }
    type = next;
  }
  if (path.length === 0 || type.kind === "list" || (type.kind === "object" && path.at(-1) !== "[]")) {
    context.report(unknownFact({ name: given, path, i: path.length, type, where: "everywhere" }, at));
    return falsehood(at);
  }
  const expr: FactsExpr = {
    kind: "facts",
    path,
    fact: given,
    pointer: at,
    type: { kind: "list", items: type, maxItems },
  };
  return expr;
}

/** In the step of a reduce, `var` reads `current` and `accumulator`, and nothing else. */
function parseStepVar(
  path: readonly string[],
  at: string,
  step: NonNullable<Scope["step"]>,
  use: Use,
  context: Context,
): Expr {
  const [name, ...rest] = path;
  if (name === "current" || name === "accumulator") {
    return { ...readVar(rest, at, step[name], use, context), slot: name };
  }
  const allowed = ["current", "accumulator"];
  context.report(problem("unknown-fact", at, { name: path.join("."), allowed, where: "step" }));
  return falsehood(at);
}

function readVar(path: readonly string[], at: string, scope: Scope, use: Use, context: Context): VarExpr {
  let { type, fact } = scope;
  for (const [i, segment] of path.entries()) {
    const next = type.kind === "any" ? anyType : type.kind === "object" ? type.members.get(segment) : undefined;
    if (next === undefined) {
      const name = path.join(".");
      const where = whereOf(path, segment, type, scope, context);
      context.report(
        (where === "facts" || where === "list" ? context.placing?.factOfItems(path, at, scope.type, use) : undefined) ??
          unknownFact({ name, path, i, type, where }, at, scope.operator),
      );
      type = anyType;
      break;
    }
    type = next;
    fact = fact === undefined ? undefined : fact === "" ? segment : `${fact}.${segment}`;
  }
  if (use !== "list") context.check.group(path, type, at);
  const whole = (use === "value" || use === "result") && mayHoldUnknowns(type);
  const expr: VarExpr = { kind: "var", path, whole, computed: scope.computed, pointer: at, type };
  return fact === undefined || fact === "" ? expr : { ...expr, fact };
}

interface Unknown {
  readonly name: string;
  readonly path: readonly string[];
  /** Which part of the path names nothing. */
  readonly i: number;
  /** What that part is looked for in. */
  readonly type: ValueType;
  readonly where: "facts" | "list" | "outside" | "element" | "everywhere";
}

function unknownFact({ name, path, i, type, where }: Unknown, at: string, operator?: string) {
  const allowed = type.kind === "object" ? [...type.members.keys()] : [];
  const meant = i < path.length ? meantPath(path.slice(i), type, path.slice(0, i), where) : undefined;
  const near = meant?.join(".").replaceAll(".[]", "[]");
  return problem("unknown-fact", at, { name, allowed, near, where, operator });
}

/** The whole path that was meant, as it is to be written. */
function meantPath(
  [segment, ...rest]: readonly string[],
  type: ValueType,
  before: readonly string[],
  where: Unknown["where"],
): readonly string[] | undefined {
  if (segment === undefined) return where === "everywhere" && type.kind === "list" ? [...before, "[]"] : before;
  const meant =
    type.kind === "object" && !type.members.has(segment) ? nearest(segment, [...type.members.keys()]) : segment;
  const next = meant === undefined ? undefined : memberOf(type, meant);
  return meant === undefined || next === undefined ? undefined : meantPath(rest, next, [...before, meant], where);
}

function whereOf(
  path: readonly string[],
  segment: string,
  type: ValueType,
  scope: Scope,
  { facts = anyType }: Context,
): Unknown["where"] {
  if (type.kind === "list" || segment.includes("[")) return "list";
  const isInside = scope.type !== facts;
  if (isInside && hasFact(facts, path)) return "outside";
  const last = path.at(-1) ?? "";
  return isInside && path.length > 1 && type.kind === "object" && type.members.has(last) ? "element" : "facts";
}

function computedPath(operator: "var" | "facts", found: unknown, at: string, context: Context): Expr {
  context.report(problem("computed-path", at, { operator, found: shown(found) }));
  return falsehood(at);
}

/** What stands for logic that was reported: it is of any type, so that nothing more is. */
export function falsehood(at: string): LiteralExpr {
  return { ...literal(false, at), type: anyType };
}
