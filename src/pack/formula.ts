import type { ValueType } from "../facts/types.js";
import { isObject } from "../json/data.js";
import { hasFact } from "../logic/type-at.js";

const operators: Readonly<Record<string, string>> = {
  ...{ "<": "<", "<=": "<=", "≤": "<=", "=<": "<=", ">": ">", ">=": ">=", "≥": ">=", "=>": ">=" },
  ...{ "=": "===", "==": "===", "===": "===", "!=": "!==", "!==": "!==", "≠": "!==" },
};

/** The logic that somebody meant who wrote a comparison as a text, `lamps <= most`, or the name of a fact, as JSON. */
export function asLogic(
  text: string,
  rule: Readonly<Record<string, unknown>>,
  facts: ValueType | undefined,
): string | undefined {
  const [, left, sign = "", right] =
    /^\s*([^\s<>=≤≥!≠]+)\s*([<>=≤≥!≠]{1,3})\s*("[^"]*"|[^\s<>=≤≥!≠]+)\s*$/.exec(text) ?? [];
  if (left === undefined || right === undefined)
    return facts && hasFact(facts, path(text)) ? read("var", text) : undefined;
  const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
  const operands = [left, right].map((name) => operand(name, rule, facts));
  if (operator === undefined || operands.includes(undefined)) return undefined;
  return `{${JSON.stringify(operator)}:[${operands.join(",")}]}`;
}

function operand(
  text: string,
  { parameters }: Readonly<Record<string, unknown>>,
  facts: ValueType | undefined,
): string | undefined {
  if (/^(true|false|-?\d+(\.\d+)?|"[^"\\]*")$/.test(text)) return text;
  if (isObject(parameters) && Object.hasOwn(parameters, text)) return read("param", text);
  return facts !== undefined && hasFact(facts, path(text)) ? read("var", text) : undefined;
}

function path(text: string): string[] {
  return text.trim().split(".");
}

function read(from: "var" | "param", name: string): string {
  return JSON.stringify({ [from]: name.trim() });
}
