import { dayNumber } from "../facts/dates.js";
import { type Data, factKind } from "../facts/schema.js";
import type { Place } from "../generated/places.js";
import { placeOf } from "./place.js";
import type { BetweenQuestion, Comparison, QuantifiedQuestion, Question, Read } from "./question.js";

/** The three values of the logic. While it is computed, whatever is more than {@link yes} is unknown. */
export const no = 0;
export const yes = 1;
export const unknown = 2;

/** The truth of a question: {@link no}, {@link yes}, or more for unknown. `today` is a day number. */
export type Truth = (data: Data, today: number) => number;

/** How the parts of a question that are out of the ordinary are compiled. */
export type General = (question: Extract<Question, { kind: "general" }>) => Truth;

/** An object of which nothing is known. */
export const nothing: Data = Object.freeze(Object.create(null));

/**
 * Compiles a question over validated facts into closures that give one of three integers, allocate nothing and are
 * specialised for what rules are made of. No code is generated, so that they run under a strict CSP.
 */
export function toTruth(question: Question, general: General): Truth {
  switch (question.kind) {
    case "constant": {
      const truth = question.truth ? yes : no;
      return () => truth;
    }
    case "fact":
      return factTruth(question.read, question.wanted);
    case "and":
      return allOf(question.parts.map((part) => toTruth(part, general)));
    case "or":
      return anyOf(question.parts.map((part) => toTruth(part, general)));
    case "if": {
      const [test, then, otherwise] = [question.test, question.met, question.otherwise].map((part) =>
        toTruth(part, general),
      ) as [Truth, Truth, Truth];
      return (data, today) => {
        const decided = test(data, today);
        if (decided <= yes) return (decided === yes ? then : otherwise)(data, today);
        const [left, right] = [then(data, today), otherwise(data, today)];
        return left === right ? left : unknown;
      };
    }
    case "every":
    case "some": {
      const body = toTruth(question.body, general);
      return quantified(question, body);
    }
    case "compare":
      return compareTruth(question.read, question.op, question.value);
    case "between":
      return betweenTruth(question);
    case "facts":
      return factsTruth(question.op, toReader(question.left), toReader(question.right));
    case "in":
      return memberTruth(question.read, question.values, question.negated);
    case "general":
      return general(question);
  }
}

type Reader = (data: Data) => unknown;

/** Reads a fact; `undefined` or `null` where it is not known. */
export function toReader({ path }: Read): Reader {
  const [first, ...rest] = path.map((key) => placeOf(key).read);
  if (first === undefined) return (data) => data;
  return rest.reduce((outer, inner) => (data) => inner((outer(data) ?? nothing) as Data), first);
}

/** Where a member alone is read, which most facts are, the place that it has. */
function onlyPlace({ path }: Read): Place | undefined {
  const [key, ...rest] = path;
  return key === undefined || rest.length > 0 ? undefined : placeOf(key);
}

function factTruth(read: Read, wanted: boolean): Truth {
  const [met, unmet] = wanted ? [yes, no] : [no, yes];
  const value = toReader(read);
  if (factKind(read.fact) === "array") {
    return (data) => {
      const list = value(data) as readonly unknown[] | null | undefined;
      return list == null ? unknown : list.length > 0 ? met : unmet;
    };
  }
  const ofMember = onlyPlace(read)?.fact(met, unmet);
  if (ofMember !== undefined) return ofMember;
  return (data) => {
    const found = value(data);
    return found == null ? unknown : found ? met : unmet;
  };
}

/** A `no` decides; an unknown before or after it does not matter. */
function allOf(parts: readonly Truth[]): Truth {
  const [a, b, c] = parts as readonly [Truth, Truth, Truth];
  if (parts.length === 2) {
    return (data, today) => {
      const first = a(data, today);
      if (first === no) return no;
      const second = b(data, today);
      return second === no ? no : first | second; // yes only if both are: 1 | 1
    };
  }
  if (parts.length === 3) {
    return (data, today) => {
      const first = a(data, today);
      if (first === no) return no;
      const second = b(data, today);
      if (second === no) return no;
      const third = c(data, today);
      return third === no ? no : first | second | third;
    };
  }
  return (data, today) => {
    let seen = yes;
    for (let i = 0; i < parts.length; i += 1) {
      const truth = (parts[i] as Truth)(data, today);
      if (truth === no) return no;
      seen |= truth;
    }
    return seen;
  };
}

/** A `yes` decides. */
function anyOf(parts: readonly Truth[]): Truth {
  const [a, b, c] = parts as readonly [Truth, Truth, Truth];
  if (parts.length === 2) {
    return (data, today) => {
      const first = a(data, today);
      if (first === yes) return yes;
      const second = b(data, today);
      return second === yes ? yes : first | second; // no only if both are: 0 | 0
    };
  }
  if (parts.length === 3) {
    return (data, today) => {
      const first = a(data, today);
      if (first === yes) return yes;
      const second = b(data, today);
      if (second === yes) return yes;
      const third = c(data, today);
      return third === yes ? yes : first | second | third;
    };
  }
  return (data, today) => {
    let seen = no;
    for (let i = 0; i < parts.length; i += 1) {
      const truth = (parts[i] as Truth)(data, today);
      if (truth === yes) return yes;
      seen |= truth;
    }
    return seen;
  };
}

function quantified({ kind, list: read, ofNone }: QuantifiedQuestion, body: Truth): Truth {
  const [decided, start] = kind === "some" ? [yes, no] : [no, yes];
  const none = ofNone ? yes : no;
  const list = toReader(read);
  const blank = blankOf(read);
  return (data, today) => {
    const items = list(data) as readonly (Data | null)[] | null | undefined;
    if (items == null) return unknown;
    if (items.length === 0) return none;
    let seen = start;
    for (let i = 0; i < items.length; i += 1) {
      const truth = body(items[i] ?? blank, today);
      if (truth === decided) return decided;
      seen |= truth;
    }
    return seen;
  };
}

/** What stands for an item of a list of which nothing is known: of an item with members, each of them is unknown. */
export function blankOf({ fact }: Read): Data {
  const isObjects = fact.items !== undefined && factKind(fact.items) === "object";
  return isObjects ? nothing : (null as never); // a single value is read as a whole
}

function compareTruth(read: Read, op: Comparison, bound: unknown): Truth {
  if (op === "===") return equalTruth(read, bound, yes, no);
  if (op === "!==") return equalTruth(read, bound, no, yes);
  const value = toReader(read);
  return (data) => {
    const found = value(data);
    return found == null ? unknown : holds(op, found, bound) ? yes : no;
  };
}

function equalTruth(read: Read, to: unknown, met: number, unmet: number): Truth {
  const ofMember = onlyPlace(read)?.equal(to, met, unmet);
  if (ofMember !== undefined) return ofMember;
  const value = toReader(read);
  return (data) => {
    const found = value(data);
    return found == null ? unknown : found === to ? met : unmet;
  };
}

function holds(op: Comparison, a: unknown, b: unknown): boolean {
  switch (op) {
    case "===":
      return a === b;
    case "!==":
      return a !== b;
    case "<":
      return (a as number) < (b as number);
    case "<=":
      return (a as number) <= (b as number);
    case ">":
      return (a as number) > (b as number);
    case ">=":
      return (a as number) >= (b as number);
  }
}

function betweenTruth({ read, days, strict, low, high, negated }: BetweenQuestion): Truth {
  const value = toReader(read);
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  if (days) {
    return (data, today) => {
      const day = dayNumber(value(data));
      if (day === undefined) return unknown;
      const age = today - day;
      return low <= age && age <= high ? met : unmet;
    };
  }
  return (data) => {
    const found = value(data) as number | null | undefined;
    if (found == null) return unknown;
    return (strict ? low < found && found < high : low <= found && found <= high) ? met : unmet;
  };
}

function factsTruth(op: Comparison, left: Reader, right: Reader): Truth {
  return (data) => {
    const [a, b] = [left(data), right(data)];
    return a == null || b == null ? unknown : holds(op, a, b) ? yes : no;
  };
}

function memberTruth(read: Read, values: readonly unknown[], negated: boolean): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  const ofMember = onlyPlace(read)?.among(values, met, unmet);
  if (ofMember !== undefined) return ofMember;
  const value = toReader(read);
  return (data) => {
    const found = value(data);
    return found == null ? unknown : values.includes(found) ? met : unmet;
  };
}
