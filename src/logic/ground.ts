import { type FactSchema, factAt } from "../facts/schema.js";
import type { Asked, JsonValue } from "../generated/schemas.js";
import {
  type Bound,
  type Asked as Criterion,
  type Parameters,
  type Read,
  type Subject,
  termValue,
  wayTo,
} from "./condition.js";

/** What a condition asks of a fact; one object for all that ask the same, so that what is made of it can be kept by it. */
export interface Ask {
  readonly fact: FactSchema;
  /** `devices[].autoLockMinutes` */
  readonly path: string;
  readonly asked: Asked;
  /** Its place among the asks of the pack. */
  readonly index: number;
  readonly role: Role;
  /** The same of all that ask the same, whatever their roles. */
  readonly same: string;
}

/**
 * How what is asked stands in the rule: the fact has to be as it is asked; one of several that are asked would do; or it is not what the
 * rule asks to be mended, as what decides whether it applies, and what is asked of another fact hangs on.
 */
export type Role = "alternative" | "context" | "demand";

/** A fact that a verdict rests on. */
export interface Ground {
  readonly ask: Ask;
  /** JSON Pointer into the facts. */
  readonly pointer: string;
  /** The item of a list that it belongs to. */
  readonly item: Item | undefined;
  /** `null` when it is not known. */
  readonly actual: JsonValue;
  /** Of a comparison: the value of the other fact. */
  readonly other?: JsonValue;
}

/** The facts that a verdict rests on, as they are gathered. */
export interface Grounds {
  readonly all: Ground[];
  /** What is gathered decides already: of what else is at fault, nothing is told that stands beside it. */
  areEnough: boolean;
}

/** An item of a list of facts. */
export interface Item {
  readonly id: string | undefined;
  readonly index: number;
  readonly list: FactSchema;
}

/** Where in the facts a condition is asked; of an element that nobody knows yet, nowhere. */
export interface Place {
  readonly pointer: string | undefined;
  readonly item: Item | undefined;
  /** Of an item of a list that stands in no other: its index, which tells the pointer. */
  readonly index?: number | undefined;
}

/** Makes the asks of a rule: the same for the same. */
export type ToAsk = (path: string, asked: Asked, role?: Role) => Ask;

/** The same of conditions of which one of several would do, or which ask for nothing to be mended. */
export function inRole(role: Exclude<Role, "demand">, ask: ToAsk): ToAsk {
  return (path, asked, inner) => ask(path, asked, inner === "context" ? inner : role);
}

/** `next` counts the asks of the pack. */
export function toAsks(facts: FactSchema, next: () => number): ToAsk {
  const made = new Map<string, Ask>();
  return (path, asked, role = "demand") => {
    const same = `${path} ${JSON.stringify(asked)}`;
    const known = made.get(role + same);
    if (known !== undefined) return known;
    if (asked.values !== undefined) Object.freeze(asked.values);
    const fact = factAt(facts, path) ?? facts;
    Object.freeze(asked); // reports share it
    const fresh = { fact, path, asked, index: next(), role, same };
    made.set(role + same, fresh);
    return fresh;
  };
}

/** A criterion as reports tell it, with the values of the parameters. */
export function askedOf(criterion: Criterion, negated: boolean, subject: Subject, parameters: Parameters): Asked {
  const value = (bound: Bound | undefined) => bound && (termValue(bound.term, parameters) as number);
  const measure = measureOf(subject);
  switch (criterion.kind) {
    case "truth":
      return { kind: "truth", negated, ...measure };
    case "equal":
      return { kind: "equal", negated, ...measure, value: termValue(criterion.term, parameters) as JsonValue };
    case "one-of": {
      const values = criterion.terms.map((term) => termValue(term, parameters) as JsonValue);
      return { kind: "one-of", negated, ...measure, values };
    }
    case "range": {
      const [low, high] = [value(criterion.low), value(criterion.high)];
      return {
        kind: "range",
        negated,
        ...measure,
        ...(low === undefined ? {} : { [criterion.low?.open ? "exclusiveMinimum" : "minimum"]: low }),
        ...(high === undefined ? {} : { [criterion.high?.open ? "exclusiveMaximum" : "maximum"]: high }),
      };
    }
  }
}

export function measureOf(subject: Subject): Partial<Asked> {
  switch (subject.kind) {
    case "fact":
      return {};
    case "age":
      return { measure: "age" };
    case "span":
      return { measure: "span", fact: subject.from.fact };
    case "tally":
      return { measure: subject.tally.share ? "share" : "count" };
  }
}

/** So many items have their pointers kept, which takes less than to put them together anew. */
const kept = 64;

/** The pointer of what stands in a place, by the way from there; there must be a pointer. */
export function toPointerIn(read: Read): (place: Place) => string {
  const suffix = wayTo(read)
    .map((segment) => `/${segment}`)
    .join("");
  const ofItems: string[] = [];
  return ({ pointer, index }) => {
    if (index === undefined || index >= kept) return pointer === "" ? suffix : pointer + suffix;
    ofItems[index] ??= `${pointer}${suffix}`;
    return ofItems[index];
  };
}
