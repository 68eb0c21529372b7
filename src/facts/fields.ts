import type { Choice, Field, Pack } from "../generated/schemas.js";
import { type FactSchema, factChoices, factKind, itemTitle, unitWords } from "./schema.js";

/** What a field says of a fact alone, without what it says of the items of a list. */
export type Asking = Omit<Field, "maxItems" | "maxLength" | "fields">;

/** What is asked of a fact, in a language; the item of a list is asked as the list is, where it has no text of its own. */
export function toAsking(path: string, fact: FactSchema, pack: Pack, locale: string, list?: FactSchema): Asking {
  const text = (fact["x-text"] ?? list?.["x-text"])?.[locale];
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, "x-unit": unit } = fact;
  const kind = factKind(fact);
  return {
    fact: path,
    title: text?.label ?? path,
    label: text?.question ?? text?.label ?? path,
    help: text?.help ?? "",
    ...(unit === undefined ? {} : { unit: unitWords(unit, pack, locale).other }),
    type: kind === "object" ? "array" : kind,
    ...given({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, itemTitle: itemTitle(fact, locale) }),
    ...(fact.enum === undefined ? {} : { choices: choicesOf(fact, locale) }),
  };
}

/** The facts that stand under one, as fields: groups are gone into, and are none themselves. */
export function fieldsUnder(path: string, fact: FactSchema, pack: Pack, locale: string, list?: FactSchema): Field[] {
  if (factKind(fact) === "object") {
    return Object.entries(fact.properties ?? {}).flatMap(([name, member]) =>
      fieldsUnder(path === "" ? name : `${path}.${name}`, member, pack, locale),
    );
  }
  const { items, maxItems, maxLength } = fact;
  const fields = items === undefined ? undefined : fieldsUnder(`${path}[]`, items, pack, locale, fact);
  return [{ ...toAsking(path, fact, pack, locale, list), ...given({ maxLength, maxItems, fields }) }];
}

function choicesOf(fact: FactSchema, locale: string): Choice[] {
  const labels = fact["x-choices"];
  return (factChoices(fact) ?? []).map((value) => ({ value, label: labels?.[value]?.[locale] ?? value }));
}

/** The members that there are. */
function given<T extends object>(members: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
