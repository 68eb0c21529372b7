/** What is known of a value before any fact is: the type of a fact, a literal or an operation. */
export type ValueType =
  | { readonly kind: "boolean" }
  | NumberType
  /** `maxLength` in characters, of declared facts without choices. */
  | { readonly kind: "string"; readonly choices?: readonly string[]; readonly maxLength?: number }
  | { readonly kind: "date" }
  /** `maxItems` of declared facts. */
  | { readonly kind: "list"; readonly items: ValueType; readonly maxItems?: number }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, ValueType> }
  | { readonly kind: "null" }
  /** Several kinds, by case: an `if` whose branches differ. */
  | { readonly kind: "mixed" }
  /** Nothing is declared: `compileLogic` over data without a schema. */
  | { readonly kind: "any" };

/** A number and its bounds; `unit` is a word such as `minutes`, `days` or `EUR`. */
export interface NumberType {
  readonly kind: "number";
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly unit?: string;
}

export type ObjectType = Extract<ValueType, { kind: "object" }>;

export const anyType: ValueType = { kind: "any" };
/** The type of a fact that is not declared as it should be: nothing more can be wrong about it. */
export const brokenType: ValueType = { kind: "any" };
export const booleanType: ValueType = { kind: "boolean" };
export const numberType: ValueType = { kind: "number" };
/** Whole days. */
export const daysType: ValueType = { kind: "number", integer: true, unit: "days" };
export const stringType: ValueType = { kind: "string" };
const mixedType: ValueType = { kind: "mixed" };

/** The type of a JSON literal. */
export function literalType(value: unknown): ValueType {
  if (value === null) return { kind: "null" };
  if (typeof value === "boolean") return booleanType;
  if (typeof value === "number") return numberType;
  if (typeof value === "string") return stringType;
  if (Array.isArray(value)) return { kind: "list", items: unify(value.map(literalType)) };
  return { kind: "object", members: new Map() };
}

/** The one type that a value has when it may come from any of these places. */
export function unify(types: readonly ValueType[]): ValueType {
  const [first, ...rest] = types;
  if (first === undefined) return anyType;
  return rest.reduce(unifyTwo, first);
}

function unifyTwo(a: ValueType, b: ValueType): ValueType {
  if (a === brokenType || b === brokenType) return brokenType;
  if (a.kind === "any" || b.kind === "any") return anyType;
  if (a.kind !== b.kind) return mixedType;
  if (a.kind === "list" && b.kind === "list") {
    const [items, maxItems] = [unify([a.items, b.items]), larger(a.maxItems, b.maxItems)];
    return maxItems === undefined ? { kind: "list", items } : { kind: "list", items, maxItems };
  }
  if (a.kind === "string" && b.kind === "string") {
    if (a.choices !== undefined && b.choices !== undefined) {
      return { kind: "string", choices: [...new Set([...a.choices, ...b.choices])] };
    }
    const maxLength = larger(lengthOf(a), lengthOf(b));
    return maxLength === undefined ? stringType : { kind: "string", maxLength };
  }
  return a.kind === "number" ? numberType : a;
}

/** The bound of what comes from one of two places; none where one of them has none. */
function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b);
}

function lengthOf({ choices, maxLength }: Extract<ValueType, { kind: "string" }>): number | undefined {
  return choices === undefined ? maxLength : choices.reduce((most, choice) => Math.max(most, choice.length), 0);
}

/** May the value be a list or an object, which can hold an unknown inside? */
export function mayHoldUnknowns(type: ValueType): boolean {
  return ["any", "mixed", "list", "object"].includes(type.kind);
}
