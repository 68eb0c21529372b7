import type { CompiledPack } from "hygie";
import { parametersOf } from "../../../../../src/engine/rule.js";
import { dayNumber } from "../../../../../src/facts/dates.js";
import { traceIn } from "../../../../../src/logic/backends/trace.js";
import type { Parameters } from "../../../../../src/logic/condition.js";
import type { Expr } from "../../../../../src/logic/expr.js";
import type { RuleLogic } from "../../../../../src/logic/lower.js";
import { operatorOf } from "../../../../../src/logic/operators/index.js";
import { type Outline, outlineOf } from "../../../../../src/logic/outline.js";
import { parseLogic } from "../../../../../src/logic/parse.js";
import type { Env } from "../../../../../src/logic/run.js";
import { elementsOf, type Scope, type Trace } from "../../../../../src/logic/traced.js";
import type { Evaluating, Language, Mark, Traced } from "./protocol.js";
import { spansOf } from "./spans.js";

/** How many elements are told of a list until more are asked for. */
const fewElements = 5;

/** The logic of a rule, ready to be traced over any facts. */
export interface Tracer {
  readonly applies: ((facts: unknown, shown: Shown) => Traced) | undefined;
  readonly met: (facts: unknown, shown: Shown) => Traced;
}
type Shown = Evaluating["shown"];

/** The logic of a rule as the tree that its outline is, each part with its value; below what goes over a list, for each element. */
export function tracerOf(pack: CompiledPack, index: number, now: string, language: Language): Tracer {
  const rule = pack.definition.rules[index];
  const logic = pack.engine.source?.rules[index] ?? parsed(rule);
  const parameters = rule === undefined ? {} : parametersOf(rule);
  const today = dayNumber(now) ?? 0;
  const tracer = (expr: RuleLogic["logic"], place: string) => {
    const outline = outlineOf(expr, language, parameters);
    return (facts: unknown, shown: Shown) => {
      const tracing = { env: { today, facts }, parameters, shown };
      return traced(outline, place, { value: facts ?? undefined, at: "" }, tracing);
    };
  };
  return {
    applies: logic.appliesWhen === undefined ? undefined : tracer(logic.appliesWhen, "applies"),
    met: tracer(logic.logic, "met"),
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

interface Tracing {
  readonly env: Env;
  readonly parameters: Parameters;
  readonly shown: Shown;
}

function traced({ text, expr, parts }: Outline, place: string, scope: Scope, tracing: Tracing): Traced {
  const trace = traceIn(expr, scope, tracing.env, tracing.parameters);
  const spans = parts.length === 0 || trace.interval !== undefined ? spansOf(trace) : [];
  const part = { place, text, ...markOf(trace.value), spans };
  const [list, body] = operandsOver(expr);
  if (list === undefined || body === undefined) {
    return { ...part, children: parts.map((one, i) => traced(one, `${place}/${i}`, scope, tracing)), more: 0 };
  }
  const elements = decisiveFirst(trace, elementsOf(trace.operands[0] ?? { value: undefined }), expr);
  const told = elements.slice(0, tracing.shown[place] ?? fewElements);
  const children = told.flatMap(({ element, number }) =>
    parts.slice(0, 1).map((one) => {
      const inside = traced(one, `${place}/${number}`, element, tracing);
      return { ...inside, text: nameOf(element.value, number) + inside.text };
    }),
  );
  return { ...part, children, more: elements.length - told.length };
}

/** The operands of what goes over a list: the list, and what is asked of each of its elements. */
function operandsOver(expr: Expr): readonly Expr[] {
  return expr.kind === "operation" && operatorOf(expr.op).body !== undefined ? expr.operands : [];
}

/** Of a long list, first the elements that decide, then those that are unknown: nobody would find them among the others. */
function decisiveFirst({ operands }: Trace, elements: readonly Scope[], expr: Expr) {
  const numbered = elements.map((element, i) => ({ element, number: i + 1, value: operands[i + 1]?.value }));
  if (elements.length <= fewElements) return numbered;
  const decisive = expr.kind !== "operation" || expr.op !== "all";
  const rank = (value: unknown) => (value === undefined ? 1 : Boolean(value) === decisive ? 0 : 2);
  return numbered.sort((a, b) => rank(a.value) - rank(b.value));
}

function markOf(value: unknown): { mark: Mark; value?: string } {
  if (value === undefined) return { mark: "unknown" };
  if (typeof value === "boolean") return { mark: value ? "true" : "false" };
  return { mark: "value", value: shortened(JSON.stringify(value)) };
}

/** A value that has room on a line. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function nameOf(element: unknown, number: number): string {
  const id = (element as { id?: unknown } | null | undefined)?.id;
  return `${typeof id === "string" ? shortened(id) : number} – `;
}
