import { anyType, mayHoldUnknowns, type ValueType } from "../facts/types.js";
import { didYouMean, oneOf, type Problem, problem, show } from "../problems/problem.js";
import type { Expr, VarExpr } from "./expr.js";
import { type Context, literal, type Scope, type Use } from "./scope.js";

/** Reads a `var`: a fact, or a part of the element that a quantifier stands at. */
export function parseVar(operands: readonly unknown[], at: string, scope: Scope, use: Use, context: Context): Expr {
  const given = operands[0] ?? "";
  if (typeof given !== "string" && !Number.isInteger(given)) {
    context.report(
      problem("computed-path", at, "the path of a var is computed", {
        found: show(given),
        expected: "the path of a fact, as a string",
        hint: "write each possible path in a branch of an if",
      }),
    );
    return literal(false, at);
  }
  const path = given === "" ? [] : String(given).split(".");
  if (scope.step !== undefined) return parseStepVar(path, at, scope.step, use, context);
  return readVar(path, at, scope, use, context);
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
  context.report(
    problem("unknown-fact", at, `unknown fact ${show(path.join("."))}`, {
      found: show(path.join(".")),
      expected: "current or accumulator",
      hint: "inside reduce, only current and accumulator can be read",
    }),
  );
  return literal(false, at);
}

function readVar(path: readonly string[], at: string, scope: Scope, use: Use, context: Context): VarExpr {
  let type = scope.type;
  let fact = scope.fact;
  for (const segment of path) {
    if (type.kind === "any") {
      fact = fact === undefined ? undefined : join(fact, segment);
      continue;
    }
    const next = type.kind === "object" ? type.members.get(segment) : undefined;
    if (next === undefined) {
      context.report(unknownFact(path, segment, type, at, scope, context));
      type = anyType;
      break;
    }
    type = next;
    fact = fact === undefined ? undefined : join(fact, segment);
  }
  if (context.typed && type.kind === "object" && use !== "list") {
    context.report(groupOfFacts(path, type.members.keys(), at));
  }
  const whole = (use === "value" || use === "result") && mayHoldUnknowns(type);
  const expr: VarExpr = { op: "var", path, whole, computed: scope.computed, pointer: at, type };
  return fact === undefined || fact === "" ? expr : { ...expr, fact };
}

function unknownFact(
  path: readonly string[],
  segment: string,
  type: ValueType,
  at: string,
  scope: Scope,
  { facts }: Context,
): Problem {
  const name = show(path.join("."));
  if (type.kind === "list" || segment.includes("[")) {
    return problem("unknown-fact", at, `unknown fact ${name}: it goes into a list`, {
      found: name,
      expected: "the path of a fact",
      hint: "ask of the list's elements with all, some or none",
    });
  }
  const members = type.kind === "object" ? [...type.members.keys()] : [];
  const last = path.at(-1) ?? "";
  const isInside = scope.type !== facts;
  if (isInside && hasFact(facts, path)) {
    return problem("unknown-fact", at, `${name} cannot be read here, where the facts are those of an element`, {
      found: name,
      expected: oneOf(members),
      hint: "ask of it beside all, some or none, not inside",
    });
  }
  if (isInside && path.length > 1 && members.includes(last)) {
    return problem("unknown-fact", at, `unknown fact ${name}: here the facts are those of an element`, {
      found: name,
      expected: show(last),
      hint: `write ${last} alone`,
    });
  }
  return problem("unknown-fact", at, `unknown fact ${name}`, {
    found: name,
    expected: members.length === 0 ? "a fact without members" : `one of ${members.join(", ")}`,
    hint: didYouMean(segment, members) ?? (members.length === 0 ? undefined : `use one of ${members.join(", ")}`),
  });
}

/** Do the facts have one of this path? */
export function hasFact(facts: ValueType, path: readonly string[]): boolean {
  const [segment, ...rest] = path;
  if (segment === undefined) return true;
  const member = facts.kind === "object" ? facts.members.get(segment) : undefined;
  return member !== undefined && hasFact(member, rest);
}

function groupOfFacts(path: readonly string[], members: Iterable<string>, at: string): Problem {
  return problem("type-mismatch", at, `${show(path.join("."))} is a group of facts, not a fact`, {
    found: "an object",
    expected: "a boolean, a number, a string, a date or a list",
    hint: `read one of its facts: ${[...members].join(", ")}`,
  });
}

function join(path: string, segment: string): string {
  return path === "" ? segment : `${path}.${segment}`;
}
