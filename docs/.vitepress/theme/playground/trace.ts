import { compileLogic } from "hygie/logic";

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

/** The logic as a tree, each part with its value over the data: every part is compiled and asked by itself. */
export function trace(logic: unknown, data: unknown, now: string): Traced {
  const [op = "", given] = operationOf(logic) ?? [];
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  const { mark, value } = ask(logic, data, now);
  const node = { mark, ...(value === undefined ? {} : { value }) };
  if (over.includes(op)) {
    const [list, body] = operands;
    const items = compileLogic(list as never, { now })(data as never);
    const elements: readonly unknown[] =
      items.known && Array.isArray(items.value) ? items.value : elementsOf(list, data);
    const children = elements.map((element, i) => ({
      ...trace(body, element, now),
      text: nameOf(element, i) + textOf(body),
    }));
    return { ...node, text: `${op} ${textOf(list)}`, children };
  }
  if (joining.includes(op))
    return { ...node, text: op === "!" ? "not" : op, children: operands.map((one) => trace(one, data, now)) };
  return { ...node, text: textOf(logic), children: [] };
}

function ask(logic: unknown, data: unknown, now: string): { mark: Mark; value?: string } {
  const answer = compileLogic(logic as never, { now })(data as never);
  if (!answer.known) return { mark: "unknown" };
  if (typeof answer.value === "boolean") return { mark: answer.value ? "true" : "false" };
  return { mark: "value", value: JSON.stringify(answer.value) };
}

/** The elements of a list of which not all is known. */
function elementsOf(list: unknown, data: unknown): readonly unknown[] {
  const [op, path] = operationOf(list) ?? [];
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

function textOf(logic: unknown): string {
  const [op = "", given] = operationOf(logic) ?? [];
  if (op === "") return JSON.stringify(logic);
  const operands: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (op === "var") return String(operands[0] ?? "");
  const parts = operands.map(textOf);
  if (op === "!") return `not ${parts[0]}`;
  if (op === "!!") return `${parts[0]} is not empty`;
  if (joining.includes(op)) return op;
  if (operands.length === 2 && !over.includes(op)) return parts.join(` ${op} `);
  return `${op}(${parts.join(", ")})`;
}

function operationOf(logic: unknown): [op: string, operands: unknown] | undefined {
  return typeof logic === "object" && logic !== null && !Array.isArray(logic) ? Object.entries(logic)[0] : undefined;
}
