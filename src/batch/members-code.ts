import { defaults } from "../facts/profile.js";
import { type FactSchema, factChoices, factKind } from "../facts/schema.js";
import { literal, memberOf } from "../logic/backends/javascript/text.js";
import { lent } from "../logic/values.js";

/** Of a number: it is none that was rounded on the way from its text. */
const isExact = `Math.abs(value) <= ${Number.MAX_SAFE_INTEGER}`;

/**
 * JavaScript of a function over a record that `JSON.parse` made: how many members it has in all that are named here, or are facts
 * and right. Its text has as many, unless there is something else in it, or something wrong; where that is no member, they are less
 * than any number. It looks for declared members alone, and is nothing where facts are declared that it does not look for.
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
    ...columns.map(
      (name) =>
        [
          name,
          `typeof value !== "object" && value !== undefined && (typeof value !== "number" || ${isExact})`,
        ] as const,
    ),
  ];
  const others = named.map(([name, isRight]) => memberLine(name, `${isNullOr(isRight)} ? 1 : 0`));
  const root = groupName(facts, others);
  return isWhole ? [...functions, `return ${root};`].join("\n") : undefined;

  /** The name of a function that counts the members of a group of facts. */
  function groupName({ properties = {} }: FactSchema, more: readonly string[] = []): string {
    const members = Object.entries(properties).map(([name, fact]) => memberLine(name, countOf(fact)));
    const isNone = 'typeof record !== "object" || record === null || Array.isArray(record)';
    return functionName([`if (${isNone}) return -Infinity;`, "let count = 0;", "let value;", ...more, ...members]);
  }

  function functionName(body: readonly string[]): string {
    const name = `members${functions.length}`;
    functions.push(`function ${name}(record) {\n${body.join("\n")}\nreturn count;\n}`);
    return name;
  }

  function memberLine(name: string, count: string): string {
    if (lent.has(name)) isWhole = false;
    return `value = ${memberOf("record", name)};\ncount += ${count};`;
  }

  /** How many members a value is and has, as an expression. Where it is one of three, no processor guesses which. */
  function countOf(fact: FactSchema): string {
    const within = withinName(fact);
    if (within !== undefined) return `value === undefined ? 0 : value === null ? 1 : 1 + ${within}(value)`;
    if (factKind(fact) === "boolean") return "(value === true) | (value === false) | (value === null)";
    return `${isNullOr(isRight(fact))} ? 1 : 0`;
  }

  /** The name of a function that counts the members in a value of a kind that may have some. */
  function withinName(fact: FactSchema): string | undefined {
    const kind = factKind(fact);
    return kind === "object" ? groupName(fact) : kind === "array" ? listName(fact) : undefined;
  }

  function listName({ items, maxItems = defaults.maxItems }: FactSchema): string {
    if (items === undefined) {
      isWhole = false;
      return "";
    }
    const within = withinName(items);
    const isOwn = items.properties?.id === undefined ? [] : ["if (!isOwnId(value.id, record, i)) return -Infinity;"];
    return functionName([
      `if (!Array.isArray(record) || record.length > ${maxItems}) return -Infinity;`,
      "let count = 0;",
      "for (let i = 0; i < record.length; i += 1) {",
      "const value = record[i];",
      "if (value === null) continue;",
      within === undefined ? `if (!(${isRight(items)})) return -Infinity;` : `count += ${within}(value);`,
      ...isOwn,
      "}",
    ]);
  }
}

function isNullOr(isRight: string): string {
  return `value === null || (${isRight})`;
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

/** -0 is left to what makes 0 of it, and what may have been rounded on the way from its text to what looks at the text. */
function numberIsRight(fact: FactSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = fact;
  const bounds = [
    minimum === undefined ? undefined : `value >= ${minimum}`,
    maximum === undefined ? undefined : `value <= ${maximum}`,
    exclusiveMinimum === undefined ? undefined : `value > ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? undefined : `value < ${exclusiveMaximum}`,
    isExact,
  ].filter((bound) => bound !== undefined);
  const isNumber = factKind(fact) === "integer" ? "Number.isInteger(value)" : "Number.isFinite(value)";
  return [isNumber, ...bounds, "(value !== 0 || 1 / value > 0)"].join(" && ");
}
