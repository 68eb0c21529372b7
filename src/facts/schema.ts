import type { Pack, UnitWords } from "../generated/schemas.js";
import { pointerSegments } from "../json/pointer.js";
import type { Unit } from "../problems/codes/values.js";

/** The text that people read of a fact, in one language. */
export interface FactText {
  /** The fact as a noun: what a report calls it. */
  readonly label: string;
  /** What is asked. Groups are not asked for, and have a label alone. */
  readonly question?: string;
  /** How to answer it. */
  readonly help?: string;
}

/** Facts, or the item of a list of facts. */
export type Data = Readonly<Record<string, unknown>>;

/** A fact as a pack declares it: the small part of JSON Schema that facts are written in. */
export interface FactSchema {
  readonly type: string | readonly string[];
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly items?: FactSchema;
  /** How many items a list holds at the most; 1,000 where it does not say. */
  readonly maxItems?: number;
  /** How many characters a text has at the most; 10,000 where it does not say. */
  readonly maxLength?: number;
  readonly enum?: readonly (string | null)[];
  readonly format?: "date";
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly "x-unit"?: string;
  readonly "x-text"?: Readonly<Record<string, FactText>>;
  /** The label of each allowed value, by language tag. */
  readonly "x-choices"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type FactKind = "object" | "array" | "boolean" | "integer" | "number" | "string" | "date";

/** The facts of a pack that was loaded, and so checked. */
export function factsOf(pack: Pack): FactSchema {
  return pack.facts as unknown as FactSchema;
}

/** The one kind of a declared fact; that it may be null goes without saying. */
export function factKind(fact: FactSchema): FactKind {
  const type = typeof fact.type === "string" ? fact.type : fact.type.find((name) => name !== "null");
  return type === "string" && fact.format === "date" ? "date" : ((type ?? "boolean") as FactKind);
}

/** The values that a fact may have, when they are listed. */
export function factChoices(fact: FactSchema): readonly string[] | undefined {
  return fact.enum?.filter((value): value is string => value !== null);
}

/** What a pack calls a unit, for one and for more; where it has no words, the name of the unit itself. */
export function unitWords(unit: string, { units }: Pick<Pack, "units">, locale: string): UnitWords {
  return formsOf(unit, units).find(([language]) => language === locale)?.[1] ?? { one: unit, other: unit };
}

/** The units of a pack, by their names. */
export type Units = NonNullable<Pack["units"]>;

/** A unit as problems name it: by the words for several of it. */
export function unitNamed(name: string, units: Units | undefined): Unit {
  return { name, words: Object.fromEntries(formsOf(name, units).map(([locale, { other }]) => [locale, other])) };
}

/** The words of a unit by language. Those that are none, in a pack that is wrong, are told of where they stand. */
export function formsOf(unit: string, units: Units | undefined): readonly (readonly [string, UnitWords])[] {
  const words = units !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
  return Object.entries(words ?? {}).filter(
    ([, forms]) => typeof forms?.one === "string" && typeof forms.other === "string",
  );
}

/** The declared fact that a path names: `devices[].autoLockMinutes`. */
export function factAt(facts: FactSchema, path: string): FactSchema | undefined {
  let fact: FactSchema | undefined = facts;
  for (const segment of path.replaceAll("[]", ".[]").split(".")) {
    if (fact === undefined || segment === "") continue;
    if (segment === "[]") fact = fact.items;
    else fact = Object.hasOwn(fact.properties ?? {}, segment) ? fact.properties?.[segment] : undefined;
  }
  return fact;
}

/** What one item of a list is called, where the pack says it. */
export function itemTitle({ items }: FactSchema, locale: string): string | undefined {
  return items?.["x-text"]?.[locale]?.label;
}

/** Every fact that can be asked for, by path: groups and the elements of lists are left out. */
export function factPaths(facts: FactSchema, path = ""): string[] {
  const here = path === "" || path.endsWith("[]") || factKind(facts) === "object" ? [] : [path];
  const members = Object.entries(facts.properties ?? {}).flatMap(([name, member]) =>
    factPaths(member, path === "" ? name : `${path}.${name}`),
  );
  return [...here, ...members, ...(facts.items === undefined ? [] : factPaths(facts.items, `${path}[]`))];
}

/** The path of the declared fact that a pointer leads to: `/devices/0/kind` → `devices[].kind`. */
export function pathOf(facts: FactSchema, pointer: string): string {
  let fact: FactSchema | undefined = facts;
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    const isItem: boolean = fact !== undefined && factKind(fact) === "array";
    path = isItem ? `${path}[]` : path === "" ? segment : `${path}.${segment}`;
    fact = isItem ? fact?.items : fact?.properties?.[segment];
  }
  return path;
}
