import { defaults } from "../facts/profile.js";
import { type FactSchema, factChoices, factKind } from "../facts/schema.js";
import { literal, memberOf } from "../logic/backends/javascript/text.js";
import { lent } from "../logic/values.js";

/** Of a number: it is none that was rounded on the way from its text. */
const isExact = `Math.abs(value) <= ${Number.MAX_SAFE_INTEGER}`;

/**
 * JavaScript of a function over a record that `JSON.parse` made: how many members it has in all, where these are facts that are
 * right or named here, and less than 0 where something may be wrong with it. It looks for declared members alone: what else a
 * record has is found by counting the members of its text. Nothing where facts are declared that it does not look for.
 */
export function membersCode(
  facts: FactSchema,
  key: string | undefined,
  columns: readonly string[],
): string | undefined {
  const functions: string[] = [];
  let isWhole = true;
  const named = [
    ...(key === undefined
      ? []
      : [[key, `typeof value === "string" || (typeof value === "number" && ${isExact})`] as const]),
    ...columns.map((name) => [name, `typeof value !== "object" && (typeof value !== "number" || ${isExact})`] as const),
  ];
  const others = named.map(([name, isRight]) => memberLines(name, `${isRight} ? 0 : -1`));
  const root = groupName(facts, others);
  return isWhole ? [...functions, `return ${root};`].join("\n") : undefined;

  /** The name of a function that counts the members of a group of facts. */
  function groupName({ properties = {} }: FactSchema, more: readonly string[] = []): string {
    const members = Object.entries(properties).map(([name, fact]) => memberLines(name, countOf(fact)));
    const body = ["let count = 0;", "let value;", "let inner;", ...more, ...members, "return count;"];
    return functionName([isGroup("record"), ...body]);
  }

  function functionName(body: readonly string[]): string {
    const name = `members${functions.length}`;
    functions.push(`function ${name}(record) {\n${body.join("\n")}\n}`);
    return name;
  }

  function memberLines(name: string, count: string): string {
    if (lent.has(name)) isWhole = false;
    const read = `value = ${memberOf("record", name)};`;
    const known = `inner = ${count};\nif (inner < 0) return -1;\ncount += inner;`;
    return `${read}\nif (value !== undefined) {\nif (value !== null) {\n${known}\n}\ncount += 1;\n}`;
  }

  /** How many members a known value has, as an expression. */
  function countOf(fact: FactSchema): string {
    const kind = factKind(fact);
    if (kind === "object") return `${groupName(fact)}(value)`;
    if (kind === "array") return `${listName(fact)}(value)`;
    return `${isRight(fact)} ? 0 : -1`;
  }

  function listName({ items, maxItems = defaults.maxItems }: FactSchema): string {
    const start = [`if (!Array.isArray(record) || record.length > ${maxItems}) return -1;`, "let count = 0;"];
    if (items === undefined) {
      isWhole = false;
      return "";
    }
    const each = [
      "for (let i = 0; i < record.length; i += 1) {",
      "const value = record[i];",
      "if (value === null) continue;",
      `const inner = ${countOf(items)};`,
      "if (inner < 0) return -1;",
      "count += inner;",
      ...(items.properties?.id === undefined ? [] : ["if (!isOwnId(value.id, record, i)) return -1;"]),
      "}",
    ];
    return functionName([...start, ...each, "return count;"]);
  }
}

function isGroup(value: string): string {
  return `if (typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})) return -1;`;
}

/** Whether a known value is right, as an expression. */
function isRight(fact: FactSchema): string {
  switch (factKind(fact)) {
    case "boolean":
      return 'typeof value === "boolean"';
    case "date":
      return "dayNumber(value) !== undefined";
    case "string": {
      const choices = factChoices(fact);
      if (choices !== undefined) return `typeof value === "string" && (${isAny(choices)})`;
      return `typeof value === "string" && value.length <= ${fact.maxLength ?? defaults.maxLength}`;
    }
    default:
      return numberIsRight(fact);
  }
}

/** Texts are mostly told apart by their lengths, which takes less than to compare them. */
function isAny(choices: readonly string[]): string {
  const lengths = [...new Set(choices.map(({ length }) => length))];
  const cases = lengths.map((length) => {
    const alike = choices.filter((choice) => choice.length === length);
    return `value.length === ${length} ? ${alike.map((choice) => `value === ${literal(choice)}`).join(" || ")} : `;
  });
  return `${cases.join("")}false`;
}

/** -0 is left to what makes 0 of it. */
function numberIsRight(fact: FactSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = fact;
  const bounds = [
    minimum === undefined ? undefined : `value >= ${minimum}`,
    maximum === undefined ? undefined : `value <= ${maximum}`,
    exclusiveMinimum === undefined ? undefined : `value > ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? undefined : `value < ${exclusiveMaximum}`,
  ].filter((bound) => bound !== undefined);
  const isNumber = factKind(fact) === "integer" ? "Number.isInteger(value)" : "Number.isFinite(value)";
  return [isNumber, ...bounds, "(value !== 0 || 1 / value > 0)"].join(" && ");
}
