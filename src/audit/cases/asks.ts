import { dayNumber } from "../../facts/dates.js";
import { type FactSchema, factAt, factKind } from "../../facts/schema.js";
import { type Condition, conditionsIn, elementFact, factsIn, type List, subjectFacts } from "../../logic/condition.js";
import { exprsIn } from "../../logic/expr.js";
import { literalsIn, numbersIn, type Resolved } from "./resolve.js";

/** What some conditions ask of facts that hang together because they are compared with each other. */
export interface Asks {
  readonly facts: Set<string>;
  /** The numbers, and of dates the ages, that are told apart. */
  readonly numbers: Set<number>;
  /** The days that dates are held against. */
  readonly days: Set<number>;
  /** The texts, and other values. */
  readonly literals: Set<unknown>;
  /** What two of them may differ by. */
  readonly differences: Set<number>;
  /** The lists in which one is looked for. */
  readonly memberships: Set<string>;
  /** The largest count that one is held against, and more than what the list is asked beside. */
  count: number;
  /** Conditions that the search cannot look into read them. */
  isOpaque: boolean;
  /** They are compared in a way for which no values suffice. */
  isBeyond: boolean;
}

/** The facts that conditions read, in groups of those that are compared with each other. */
export type AsksOf = (fact: string) => Asks;

export function collectAsks(conditions: readonly Resolved[], facts: FactSchema): AsksOf {
  const groups = new Map<string, Asks>();
  const of: AsksOf = (fact) => {
    const known = groups.get(fact);
    if (known !== undefined) return known;
    const made = noAsks(fact);
    groups.set(fact, made);
    return made;
  };
  const join = (names: readonly string[]): Asks => {
    const [first, ...rest] = [...new Set(names.map(of))];
    const all = first ?? noAsks("");
    for (const other of rest) {
      merge(all, other);
      for (const fact of other.facts) groups.set(fact, all);
    }
    return all;
  };
  const lists = new Map<string, number>();
  for (const condition of conditions) countQuestions(condition, lists);
  for (const condition of conditions) visit(condition, { of, join, lists, facts });
  return of;
}

function noAsks(fact: string): Asks {
  return {
    facts: new Set([fact]),
    numbers: new Set(),
    days: new Set(),
    literals: new Set(),
    differences: new Set(),
    memberships: new Set(),
    count: -1,
    isOpaque: false,
    isBeyond: false,
  };
}

function merge(all: Asks, other: Asks): void {
  for (const member of ["facts", "numbers", "days", "literals", "differences", "memberships"] as const) {
    for (const value of other[member]) (all[member] as Set<unknown>).add(value);
  }
  all.count = Math.max(all.count, other.count);
  all.isOpaque ||= other.isOpaque;
  all.isBeyond ||= other.isBeyond;
}

interface Visit {
  readonly of: AsksOf;
  readonly join: (names: readonly string[]) => Asks;
  /** How many questions there are about each list. */
  readonly lists: ReadonlyMap<string, number>;
  readonly facts: FactSchema;
}

function visit(condition: Resolved, context: Visit): void {
  switch (condition.kind) {
    case "and":
    case "or":
    case "sum":
      for (const part of condition.parts) visit(part, context);
      break;
    case "if":
      for (const part of [condition.test, condition.met, condition.otherwise]) visit(part, context);
      break;
    case "every":
    case "some":
    case "tally":
      visit(condition.body, context);
      break;
    case "tally-beside":
      visit(condition.tally.body, context);
      visitCount(condition, context);
      break;
    case "member": {
      const asks = context.join([condition.condition.read.fact, elementFact(condition.condition.list)]);
      asks.memberships.add(elementFact(condition.condition.list));
      break;
    }
    case "asked":
      visitAsked(condition.condition, context);
      break;
    case "opaque":
      visitOpaque(condition.condition, context);
  }
}

function visitAsked(condition: Extract<Resolved, { kind: "asked" }>["condition"], { of, join }: Visit): void {
  if (condition.kind === "test") {
    const { subject, asked } = condition;
    if (subject.kind === "fact" || subject.kind === "age") {
      const asks = of(subject.read.fact);
      for (const literal of literalsIn(asked)) noteLiteral(asks, literal);
    } else if (subject.kind === "span") {
      const asks = join([subject.from.fact, subject.to.fact]);
      for (const number of asked.kind === "truth" ? [0] : numbersIn(asked)) asks.differences.add(number);
    }
    return;
  }
  const sides = [condition.left, condition.right];
  const asks = join(sides.flatMap((side) => (side.kind === "tally" ? [] : subjectFacts(side))));
  asks.differences.add(0);
  if (sides.some(({ kind }) => kind === "span")) asks.isBeyond = true;
}

function noteLiteral(asks: Asks, literal: unknown): void {
  if (typeof literal === "number") asks.numbers.add(literal);
  else asks.literals.add(literal);
  const day = dayNumber(literal);
  if (day !== undefined) asks.days.add(day);
}

/** A number that a count is held against: above all else that is asked of both, one less of each is the same. */
function visitCount(condition: Extract<Resolved, { kind: "tally-beside" }>, { of, lists }: Visit): void {
  const asks = of(condition.read.fact);
  if (asks.count >= 0 || condition.tally.share) asks.isBeyond = true;
  asks.count = Math.max(asks.count, lists.get(outermostList(condition.tally.list)) ?? 0);
}

function visitOpaque(condition: Condition, { of, facts }: Visit): void {
  const literals = [...conditionsIn(condition)].flatMap((part) => {
    if (part.kind === "test") return literalsIn(part.asked);
    if (part.kind !== "general") return [];
    return [...exprsIn(part.expr)].flatMap((expr) => (expr.kind === "literal" ? [expr.value].flat() : []));
  });
  for (const path of factsIn(condition)) {
    const fact = factAt(facts, path);
    const isList = fact !== undefined && ["array", "object"].includes(factKind(fact));
    const asks = of(path);
    asks.isOpaque = true;
    if (!isList) for (const literal of literals) noteLiteral(asks, literal);
  }
}

/** How many questions there are about each list, and the largest count that is asked for. */
function countQuestions(condition: Resolved, lists: Map<string, number>): void {
  const add = (list: List, count: number) =>
    lists.set(outermostList(list), (lists.get(outermostList(list)) ?? 0) + count);
  switch (condition.kind) {
    case "and":
    case "or":
    case "sum":
      for (const part of condition.parts) countQuestions(part, lists);
      break;
    case "if":
      for (const part of [condition.test, condition.met, condition.otherwise]) countQuestions(part, lists);
      break;
    case "every":
    case "some":
      add(condition.list, 1);
      countQuestions(condition.body, lists);
      break;
    case "tally":
      add(condition.list, 1 + Math.max(0, ...condition.bounds.map(Math.ceil)));
      countQuestions(condition.body, lists);
      break;
    case "tally-beside":
      add(condition.tally.list, 2);
      countQuestions(condition.tally.body, lists);
  }
}

/** The path of a list, or of the outermost list on the way to the values at a path. */
function outermostList(list: List): string {
  return list.kind === "list" ? list.read.fact : (list.fact.split("[]")[0] ?? "");
}

/** So many values that nothing names can be told apart: each fact of one place can have its own, in each of the lists or not. */
export function copiesIn({ facts, memberships, differences }: Asks): number {
  const places = new Map<string, number>();
  for (const fact of facts) {
    const end = fact.lastIndexOf("[]");
    const place = end < 0 ? "" : fact.slice(0, end);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const beside = differences.size > 0 ? Math.max(...places.values()) : 1;
  return beside * 2 ** Math.min(memberships.size, 3);
}
