import type { CompiledPack } from "hygie";
import { parametersOf } from "../../../../src/engine/rule.js";
import { dayNumber } from "../../../../src/facts/dates.js";
import type { Locale } from "../../../../src/locales/locale.js";
import { traceIn } from "../../../../src/logic/backends/trace.js";
import type { Parameters } from "../../../../src/logic/condition.js";
import type { RuleLogic } from "../../../../src/logic/lower.js";
import { operatorOf } from "../../../../src/logic/operators/index.js";
import { type Outline, outlineOf } from "../../../../src/logic/outline.js";
import { parseLogic } from "../../../../src/logic/parse.js";
import type { Env } from "../../../../src/logic/run.js";
import { elementsOf, type Scope } from "../../../../src/logic/traced.js";

/** What a part of the logic comes to: a value, or unknown. */
export type Mark = "true" | "false" | "unknown" | "value";

/** A part of the logic with what it comes to, over the facts or over an element of a list. */
export interface Traced {
  readonly text: string;
  readonly mark: Mark;
  /** The value, where it is neither true nor false. */
  readonly value?: string;
  readonly children: readonly Traced[];
}

/** The logic of a rule, ready to be traced over any facts. */
export interface Tracer {
  readonly applies: ((facts: unknown) => Traced) | undefined;
  readonly met: (facts: unknown) => Traced;
}

/** The logic of a rule as the tree that its outline is, each part with its value; below what goes over a list, for each element. */
export function tracerOf(pack: CompiledPack, ruleId: string, now: string, lang: Locale): Tracer {
  const index = pack.ruleIds.indexOf(ruleId);
  const rule = pack.definition.rules[index];
  const logic = pack.engine.source?.rules[index] ?? parsed(rule);
  const parameters = rule === undefined ? {} : parametersOf(rule);
  const today = dayNumber(now) ?? 0;
  const tracer = (expr: RuleLogic["logic"]) => {
    const outline = outlineOf(expr, lang, parameters);
    return (facts: unknown) => traced(outline, { value: facts ?? undefined, at: "" }, { today, facts }, parameters);
  };
  return {
    applies: logic.appliesWhen === undefined ? undefined : tracer(logic.appliesWhen),
    met: tracer(logic.logic),
  };
}

/** A pack that was compiled ahead of time brings no expressions. */
function parsed(rule: CompiledPack["definition"]["rules"][number] | undefined): RuleLogic {
  const [appliesWhen, logic] = [rule?.appliesWhen, rule?.logic].map((one) =>
    one === undefined ? undefined : parseLogic(one).expr,
  );
  if (logic === undefined) throw new Error("the rule is not in the pack");
  return { appliesWhen, logic };
}

function traced({ text, expr, parts }: Outline, scope: Scope, env: Env, parameters: Parameters): Traced {
  const { value } = traceIn(expr, scope, env, parameters);
  const inside = (part: Outline, at: Scope) => traced(part, at, env, parameters);
  const [list, body] = expr.kind === "operation" && operatorOf(expr.op).body !== undefined ? expr.operands : [];
  if (list === undefined || body === undefined) {
    return { text, ...markOf(value), children: parts.map((part) => inside(part, scope)) };
  }
  const elements = elementsOf(traceIn(list, scope, env, parameters));
  const children = elements.flatMap((element, i) =>
    parts.slice(0, 1).map((part) => {
      const one = inside(part, element);
      return { ...one, text: nameOf(element.value, i) + one.text };
    }),
  );
  return { text, ...markOf(value), children };
}

function markOf(value: unknown): { mark: Mark; value?: string } {
  if (value === undefined) return { mark: "unknown" };
  if (typeof value === "boolean") return { mark: value ? "true" : "false" };
  return { mark: "value", value: JSON.stringify(value) };
}

function nameOf(element: unknown, index: number): string {
  const id = (element as { id?: unknown } | null | undefined)?.id;
  return `${typeof id === "string" ? id : index + 1} – `;
}
