import { compileLogic, type LogicResult } from "hygie/logic";
import { operationOf, outlineLogic } from "../../../../src/logic/outline.js";

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

/** Logic, ready to be traced over any data. */
export type Tracer = (data: unknown) => Traced;

const over = ["all", "some", "none", "filter", "map"];
const joining = ["and", "or", "!", "if"];

/**
 * The logic as the tree that its outline is, each part with its value: every part is compiled by itself, once, and asked
 * over the data. Below what goes over a list stands its body for each element.
 */
export function tracerOf(logic: unknown, now: string, lang: "fr" | "en"): Tracer {
  const [text = "", ...inside] = outlineLogic(logic, lang);
  const run = compileLogic(logic, { now });
  const childrenOf = inside.length === 0 ? () => [] : tracerInside(logic, now, lang);
  return (data) => ({ text, ...markOf(run(data)), children: childrenOf(data) });
}

function tracerInside(logic: unknown, now: string, lang: "fr" | "en"): (data: unknown) => readonly Traced[] {
  const [op, operands] = operationOf(logic) ?? ["", []];
  if (joining.includes(op)) {
    const parts = operands.map((operand) => tracerOf(operand, now, lang));
    return (data) => parts.map((part) => part(data));
  }
  if (!over.includes(op)) return () => [];
  const [list, body] = operands;
  const items = compileLogic(list, { now });
  const ofElement = tracerOf(body, now, lang);
  return (data) => {
    const found = items(data);
    const elements: readonly unknown[] =
      found.known && Array.isArray(found.value) ? found.value : elementsOf(list, data);
    return elements.map((element, i) => {
      const traced = ofElement(element);
      return { ...traced, text: nameOf(element, i) + traced.text };
    });
  };
}

function markOf(answer: LogicResult): { mark: Mark; value?: string } {
  if (!answer.known) return { mark: "unknown" };
  if (typeof answer.value === "boolean") return { mark: answer.value ? "true" : "false" };
  return { mark: "value", value: JSON.stringify(answer.value) };
}

/** The elements of a list of which not all is known. */
function elementsOf(list: unknown, data: unknown): readonly unknown[] {
  const [op, [path] = []] = operationOf(list) ?? [];
  if (op !== "var" || typeof path !== "string") return [];
  const value = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], data);
  return Array.isArray(value) ? value : [];
}

function nameOf(element: unknown, index: number): string {
  const id = (element as { id?: unknown } | null)?.id;
  return `${typeof id === "string" ? id : index + 1} – `;
}
