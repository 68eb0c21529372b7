import { toIsRight } from "../facts/are-right.js";
import { firstDay, isoDateOf, lastDay } from "../facts/dates.js";
import { type FactSchema, factChoices, factKind } from "../facts/schema.js";
import { isObject } from "../json/data.js";

/** Values that a fact at a path may have, those first that logic tells apart; at least one. */
export type Candidates = (path: string, schema: FactSchema) => readonly unknown[];

const mostOfOne = 12;

/** The candidates of facts that logic reads, by the constants that it holds and the texts that the facts have already. */
export function candidatesOf(logic: readonly unknown[], facts: unknown, today: number): Candidates {
  const constants = [...new Set(logic.flatMap((one) => [...scalarsIn(one)]))];
  const numbers = constants.filter((value) => typeof value === "number");
  const texts = constants.filter((value) => typeof value === "string");
  const named = [...new Set(scalarsIn(facts))].filter((value) => typeof value === "string").slice(0, mostOfOne);
  const known = new Map<string, readonly unknown[]>();
  return (path, schema) => {
    const found = known.get(path) ?? rightOf(schema, allOf(schema)).slice(0, mostOfOne);
    known.set(path, found);
    return found;
  };

  function allOf(schema: FactSchema): readonly unknown[] {
    const choices = factChoices(schema);
    if (choices !== undefined) return [...texts, ...choices];
    switch (factKind(schema)) {
      case "boolean":
        return [true, false];
      case "date": {
        const ages = [0, -1, ...numbers.flatMap((days) => [days, days + 1, days - 1])];
        const days = ages.map((age) => Math.min(Math.max(today - Math.trunc(age), firstDay), lastDay));
        return [...texts, ...days.map(isoDateOf)];
      }
      case "integer":
      case "number": {
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
        const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((one) => one !== undefined);
        return [...numbers, ...bounds, 0, 1].flatMap((number) => [number, number + 1, number - 1]);
      }
      default:
        return [...texts, ...named, "a", "b"];
    }
  }
}

/** Those that the schema takes, each once. */
function rightOf(schema: FactSchema, values: readonly unknown[]): readonly unknown[] {
  const isRight = toIsRight(schema);
  const right = [...new Set(values)].filter(isRight);
  return right.length > 0 ? right : [null];
}

/** Every text, number and truth in JSON. */
function* scalarsIn(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* scalarsIn(item);
  else if (isObject(value)) for (const member of Object.values(value)) yield* scalarsIn(member);
  else if (value !== null && value !== undefined) yield value;
}
