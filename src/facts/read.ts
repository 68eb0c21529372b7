import { isObject } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { didYouMean, oneOf, type Problem, problem, show } from "../problems/problem.js";
import { checkTexts } from "./texts.js";
import { anyType, booleanType, type NumberType, type ValueType } from "./types.js";

type Schema = Readonly<Record<string, unknown>>;
type Report = (problem: Problem) => void;

const annotations = ["$schema", "$id", "$comment", "title", "description", "examples"];
const bounds = ["minimum", "exclusiveMinimum", "maximum"] as const;
const keywords: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "additionalProperties", "x-text"],
  array: ["items", "x-text"],
  boolean: ["x-text"],
  integer: [...bounds, "x-text", "x-unit"],
  number: [...bounds, "x-text", "x-unit"],
  string: ["enum", "format", "x-choices", "x-text"],
};
const maxDepth = 16;

/**
 * The type of the facts that a pack declares, from their JSON Schema. Facts are written in a small part of JSON
 * Schema, so that each has one type, a question and a help text; whatever else the schema says is reported.
 */
export function readFacts(schema: Schema, locales: readonly string[], report: Report): ValueType {
  return read(schema, "/facts", 0, { locales, report });
}

interface Context {
  readonly locales: readonly string[];
  readonly report: Report;
}

function read(node: unknown, at: string, depth: number, context: Context): ValueType {
  if (!isObject(node) || depth > maxDepth) {
    const found = isObject(node) ? `facts nested deeper than ${maxDepth} levels` : `${show(node)} is not a fact`;
    context.report(problem("wrong-type", at, found, { found: show(node), expected: "the schema of a fact" }));
    return anyType;
  }
  const type = typeOf(node, at, depth, context.report);
  checkKeywords(node, type, at, context.report);
  if (type === "object") readLabel(node, at, context);
  else if (!at.endsWith("/items")) readText(node, at, context);
  switch (type) {
    case "object":
      return readGroup(node, at, depth, context);
    case "array":
      return { kind: "list", items: read(node.items, `${at}/items`, depth + 1, context) };
    case "integer":
    case "number":
      return readNumber(node, type === "integer");
    case "string":
      return readString(node, at, context);
    default:
      return booleanType;
  }
}

function readGroup(node: Schema, at: string, depth: number, context: Context): ValueType {
  if (node.additionalProperties !== false) {
    context.report(
      problem("open-facts", at, "unknown facts would be let through", {
        expected: '"additionalProperties": false',
        hint: 'add "additionalProperties": false',
      }),
    );
  }
  const members = new Map<string, ValueType>();
  for (const [name, member] of Object.entries(isObject(node.properties) ? node.properties : {})) {
    const place = childPointer(`${at}/properties`, name);
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !(name in Object.prototype)) {
      members.set(name, read(member, place, depth + 1, context));
      continue;
    }
    context.report(
      problem("wrong-format", place, `a fact cannot be called ${show(name)}`, {
        found: show(name),
        expected: "a name of letters and digits, such as autoLockMinutes",
        hint: "give it another name",
      }),
    );
  }
  return { kind: "object", members };
}

function readNumber(node: Schema, integer: boolean): NumberType {
  const given = bounds.flatMap((bound) => (typeof node[bound] === "number" ? [[bound, node[bound]]] : []));
  const unit = typeof node["x-unit"] === "string" ? { unit: node["x-unit"] } : {};
  return { kind: "number", integer, ...Object.fromEntries(given), ...unit };
}

function readString(node: Schema, at: string, { locales, report }: Context): ValueType {
  if (node.format === "date") return { kind: "date" };
  if (node.format !== undefined) {
    const found = show(node.format);
    report(
      problem("impossible-value", `${at}/format`, `unknown format ${found}`, {
        found,
        expected: '"date"',
        hint: 'write "date", or delete it',
      }),
    );
  }
  if (!Array.isArray(node.enum)) return { kind: "string" };
  const choices = node.enum.filter((value): value is string => typeof value === "string");
  const labels = isObject(node["x-choices"]) ? node["x-choices"] : {};
  for (const value of choices) {
    const label = Object.hasOwn(labels, value) ? labels[value] : undefined;
    checkTexts(label, locales, childPointer(`${at}/x-choices`, value), report);
  }
  return { kind: "string", choices };
}

function typeOf(node: Schema, at: string, depth: number, report: Report): string {
  const [type, ...others] = [node.type].flat().filter((name) => name !== "null");
  const isKnown = typeof type === "string" && Object.hasOwn(keywords, type) && others.length === 0;
  if (isKnown && (depth > 0 || type === "object")) return type;
  const found = JSON.stringify(node.type) ?? "nothing";
  const expected = depth === 0 ? '"object"' : `${oneOf(Object.keys(keywords))}, alone or with "null"`;
  report(
    problem(
      "wrong-type",
      `${at}/type`,
      `${found} is not the type of ${depth === 0 ? "the facts as a whole" : "a fact"}`,
      {
        found,
        expected,
        hint: depth === 0 ? 'write "object"' : 'write for instance ["boolean", "null"]',
      },
    ),
  );
  return depth === 0 ? "object" : "boolean";
}

function checkKeywords(node: Schema, type: string, at: string, report: Report): void {
  const known = ["type", ...annotations, ...(keywords[type] ?? [])];
  for (const keyword of Object.keys(node)) {
    if (known.includes(keyword)) continue;
    report(
      problem("unknown-member", childPointer(at, keyword), `${show(keyword)} says nothing of a fact of this type`, {
        found: show(keyword),
        expected: `one of ${known.join(", ")}`,
        hint: didYouMean(keyword, known) ?? "delete it",
      }),
    );
  }
}

function readText(node: Schema, at: string, { locales, report }: Context): void {
  const texts = isObject(node["x-text"]) ? node["x-text"] : {};
  for (const locale of locales) {
    const text = isObject(texts[locale]) ? texts[locale] : {};
    for (const part of ["label", "question", "help"]) checkText(text[part], `${at}/x-text/${locale}/${part}`, report);
  }
}

/** A group is not asked for; it may have a label, as what people read above its facts. */
function readLabel(node: Schema, at: string, { locales, report }: Context): void {
  const texts = node["x-text"];
  if (texts === undefined) return;
  checkTexts(texts, locales, `${at}/x-text`, report);
  for (const [locale, text] of Object.entries(isObject(texts) ? texts : {})) {
    checkText(isObject(text) ? text.label : undefined, `${at}/x-text/${locale}/label`, report);
  }
}

function checkText(text: unknown, at: string, report: Report): void {
  if (typeof text === "string" && text.trim() !== "") return;
  report(
    problem("missing-text", at, "this text is missing", {
      found: show(text),
      expected: "a text in each language of the pack",
      hint: "write it",
    }),
  );
}
