import type { Pack } from "../generated/schemas.js";
import { defaults } from "./profile.js";
import { type FactSchema, factChoices, factKind, unitWords } from "./schema.js";

/** A JSON Schema, as plain JSON. */
export interface JSONSchema {
  readonly [keyword: string]: unknown;
}

/** Words that a schema needs and no pack has. */
export interface SchemaWords {
  /** What stands for null where there are choices. */
  readonly unknown: string;
}

/** A declared fact as plain JSON Schema: what hygie takes for granted is said, and what is hygie's own is words. */
export function toJsonSchema(fact: FactSchema, pack: Pack, locale: string, words: SchemaWords): JSONSchema {
  const kind = factKind(fact);
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = fact;
  const bounds = Object.entries({ minimum, exclusiveMinimum, maximum, exclusiveMaximum });
  return {
    ...annotations(fact, pack, locale),
    type: [kind === "date" ? "string" : kind, "null"],
    ...Object.fromEntries(bounds.filter(([, bound]) => bound !== undefined)),
    ...ofKind(fact, pack, locale, words),
  };
}

function ofKind(fact: FactSchema, pack: Pack, locale: string, words: SchemaWords): JSONSchema {
  const { properties = {}, items, maxItems = defaults.maxItems, maxLength = defaults.maxLength } = fact;
  const choices = factChoices(fact);
  switch (factKind(fact)) {
    case "object": {
      const members = Object.entries(properties).map(([name, one]) => [name, toJsonSchema(one, pack, locale, words)]);
      return { additionalProperties: false, properties: Object.fromEntries(members) };
    }
    case "array":
      return { maxItems, ...(items === undefined ? {} : { items: itemSchema(items, pack, locale, words) }) };
    case "date":
      return { pattern: datePattern };
    case "string":
      return choices === undefined ? { maxLength } : { oneOf: choicesOf(fact, choices, locale, words) };
    default:
      return {};
  }
}

/** The items of a list have no empty id; that no two have the same cannot be said. */
function itemSchema(items: FactSchema, pack: Pack, locale: string, words: SchemaWords): JSONSchema {
  const schema = toJsonSchema(items, pack, locale, words);
  const id = items.properties?.id;
  if (id === undefined || factKind(id) !== "string") return schema;
  const properties = schema.properties as Readonly<Record<string, JSONSchema>>;
  return { ...schema, properties: { ...properties, id: { ...properties.id, pattern: "\\S" } } };
}

/** Each choice with its label, and what is not known. */
function choicesOf(
  { "x-choices": labels }: FactSchema,
  choices: readonly string[],
  locale: string,
  words: SchemaWords,
) {
  const values = choices.map((value) => ({ const: value, title: labels?.[value]?.[locale] ?? value }));
  return [...values, { const: null, title: words.unknown }];
}

function annotations(fact: FactSchema, pack: Pack, locale: string): JSONSchema {
  const text = fact["x-text"]?.[locale];
  if (text === undefined) return {};
  const { label, question, help } = text;
  const unit = fact["x-unit"] === undefined ? "" : ` (${unitWords(fact["x-unit"], pack, locale).other})`;
  const description = [question, help].filter((one) => one !== undefined).join(" ");
  return { title: label + unit, ...(description === "" ? {} : { description }) };
}

/** A day that the calendar has: `format` says nothing where a validator does not know it, and is refused where it is strict. */
const datePattern = /* @__PURE__ */ (() => {
  const long = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
  const short = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
  const february = "02-(?:0[1-9]|1\\d|2[0-8])";
  const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  return `^(?!0000)(?:\\d{4}-(?:${long}|${short}|${february})|${leapYear}-02-29)$`;
})();
