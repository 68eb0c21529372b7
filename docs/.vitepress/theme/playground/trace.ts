import { compileLogic } from "hygie/logic";
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

const over = ["all", "some", "none", "filter", "map"];
const joining = ["and", "or", "!", "if"];

/**
 * The logic as the tree that its outline is, each part with its value over the data: every part is compiled and asked by
 * itself. Below what goes over a list stands its body for each element.
 */
export function trace(logic: unknown, data: unknown, now: string, lang: "fr" | "en"): Traced {
  const [text = "", ...inside] = outlineLogic(logic, lang);
  const traced = { text, ...ask(logic, data, now) };
  const [op, operands] = operationOf(logic) ?? ["", []];
  const isInline = inside.length === 0;
  if (isInline || !(over.includes(op) || joining.includes(op))) return { ...traced, children: [] };
  if (joining.includes(op)) return { ...traced, children: operands.map((one) => trace(one, data, now, lang)) };
  const [list, body] = operands;
  const items = compileLogic(list as never, { now })(data as never);
  const elements: readonly unknown[] = items.known && Array.isArray(items.value) ? items.value : elementsOf(list, data);
  const children = elements.map((element, i) => {
    const child = trace(body, element, now, lang);
    return { ...child, text: nameOf(element, i) + child.text };
  });
  return { ...traced, children };
}

function ask(logic: unknown, data: unknown, now: string): { mark: Mark; value?: string } {
  const answer = compileLogic(logic as never, { now })(data as never);
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
