import { type Expr, factsRead } from "./expr.js";

/** A value that hangs on no fact: a literal, or a parameter of the rule, which stays one until a backend reads it. */
export type Term = { readonly value: unknown } | { readonly param: string };

/** Reads a declared fact: from the facts as a whole, or, inside a quantifier, from the element that it stands at. */
export interface Read {
  /** The path of the fact: `devices[].autoLockMinutes`. */
  readonly fact: string;
  /** The element itself is read. */
  readonly self?: true;
}

/** The way from there: what comes behind the last list on the path. */
export function wayTo({ fact, self }: Read): readonly string[] {
  return self ? [] : fact.replace(/.*\[\]\./, "").split(".");
}

/**
 * What a quantifier goes over: a list that is read, or every value at a path from the facts as a whole, wherever it stands
 * (`facts`). Of the latter, `path` has a segment `[]` for each list on the way: `["staff", "[]", "id"]`.
 */
export type List =
  | { readonly kind: "list"; readonly read: Read }
  | { readonly kind: "everywhere"; readonly path: readonly string[]; readonly fact: string };

/** How many elements of a list meet a condition, all of them without one: as a number, or in percent of the list. */
export interface Tally {
  readonly list: List;
  readonly body?: Condition | undefined;
  readonly share: boolean;
}

/** What is asked about. */
export type Subject =
  | { readonly kind: "fact"; readonly read: Read }
  /** The age of a date in whole days. */
  | { readonly kind: "age"; readonly read: Read }
  /** The whole days from one date to another. */
  | { readonly kind: "span"; readonly from: Read; readonly to: Read }
  /** An interval, while elements are undecided. */
  | { readonly kind: "tally"; readonly tally: Tally };

/** A bound of a range; it is outside of it where it is `open`. */
export interface Bound {
  readonly term: Term;
  readonly open: boolean;
}

/** What is asked of one value. */
export type Asked =
  /** Is it true; of a list, a text or a number: is it more than empty? */
  | { readonly kind: "truth" }
  | { readonly kind: "equal"; readonly term: Term }
  /** Numbers, or dates as texts, which are in the order of time. */
  | { readonly kind: "range"; readonly low?: Bound | undefined; readonly high?: Bound | undefined }
  | { readonly kind: "one-of"; readonly terms: readonly Term[] };

export type Comparison = "===" | "!==" | "<" | "<=" | ">" | ">=";

/**
 * A condition over declared facts, which every backend reads: negations are pushed down to what is asked of facts, and what
 * rules are made of stands apart from whatever else logic may hold, which is `general`. It is plain JSON.
 */
export type Condition =
  | { readonly kind: "constant"; readonly truth: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "if"; readonly test: Condition; readonly met: Condition; readonly otherwise: Condition }
  | Quantified
  | Test
  | Comparing
  | Membership
  | General;

/** Does every, or some, element of a list meet a condition? */
export interface Quantified {
  readonly kind: "every" | "some";
  readonly list: List;
  readonly body: Condition;
  /** Its truth of an empty list. */
  readonly ofNone: boolean;
}

/** Is a value what is asked of it, or is it not? */
export interface Test {
  readonly kind: "test";
  readonly subject: Subject;
  readonly asked: Asked;
  readonly negated: boolean;
}

/** One fact, or the age of a date, beside another. */
export interface Comparing {
  readonly kind: "compare";
  readonly operator: Comparison;
  readonly left: Subject;
  readonly right: Subject;
}

/** Is a fact among every value at a path from the facts as a whole, or is it not? */
export interface Membership {
  readonly kind: "member";
  readonly read: Read;
  readonly list: List;
  readonly negated: boolean;
}

/** What is out of the ordinary, with all of JsonLogic. */
export interface General {
  readonly kind: "general";
  readonly expr: Expr;
  readonly negated: boolean;
}

/** The conditions of a rule. */
export interface RuleConditions {
  /** Always, when it is left out. */
  readonly applies?: Condition | undefined;
  readonly passes: Condition;
}

/** The values of a rule's parameters, by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The value of a term, for the values of the parameters. */
export function termValue(term: Term, parameters: Parameters): unknown {
  return "param" in term ? parameters[term.param] : term.value;
}

/** The values that hang on no fact in what is asked. */
export function termsIn(asked: Asked): readonly Term[] {
  switch (asked.kind) {
    case "truth":
      return [];
    case "equal":
      return [asked.term];
    case "one-of":
      return asked.terms;
    case "range":
      return [asked.low, asked.high].flatMap((bound) => (bound === undefined ? [] : [bound.term]));
  }
}

/** The conditions that a condition is made of; those of a list's elements too. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.parts;
    case "if":
      return [condition.test, condition.met, condition.otherwise];
    case "every":
    case "some":
      return [condition.body];
    case "test": {
      const { subject } = condition;
      return subject.kind === "tally" && subject.tally.body !== undefined ? [subject.tally.body] : [];
    }
    case "compare":
      return [condition.left, condition.right].flatMap((subject) =>
        subject.kind === "tally" && subject.tally.body !== undefined ? [subject.tally.body] : [],
      );
    default:
      return [];
  }
}

/** A condition and all that it is made of, the whole first. */
export function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of partsOf(condition)) yield* conditionsIn(part);
}

/** Does a condition, or one that it is made of, put several facts together that stand apart, or count? */
export function putsTogether(condition: Condition): boolean {
  return [...conditionsIn(condition)].some((part) => {
    const subjects = part.kind === "test" ? [part.subject] : part.kind === "compare" ? [part.left, part.right] : [];
    const isPlain = subjects.every(({ kind }) => kind === "fact" || kind === "age");
    return part.kind === "member" || !isPlain || ("list" in part && part.list.kind === "everywhere");
  });
}

/** The lists that a condition goes over, in the order of reading. */
export function listsIn(condition: Condition): List[] {
  return [...conditionsIn(condition)].flatMap((part) => {
    if ("list" in part) return [part.list];
    const subjects = part.kind === "test" ? [part.subject] : part.kind === "compare" ? [part.left, part.right] : [];
    return subjects.flatMap((subject) => (subject.kind === "tally" ? [subject.tally.list] : []));
  });
}

/** The paths of the facts that a condition reads, in the order of reading. */
export function factsIn(condition: Condition): string[] {
  return [...conditionsIn(condition)].flatMap((part) => {
    switch (part.kind) {
      case "every":
      case "some":
        return [pathOfList(part.list)];
      case "test":
        return subjectFacts(part.subject);
      case "compare":
        return [...subjectFacts(part.left), ...subjectFacts(part.right)];
      case "member":
        return [part.read.fact, pathOfList(part.list)];
      case "general":
        return factsRead(part.expr);
      default:
        return [];
    }
  });
}

function pathOfList(list: List): string {
  return list.kind === "list" ? list.read.fact : list.fact;
}

/** The path of the fact that an element of a list is. */
export function elementFact(list: List): string {
  return list.kind === "list" ? `${list.read.fact}[]` : list.fact;
}

/** The paths of the facts that what is asked about reads. */
export function subjectFacts(subject: Subject): string[] {
  switch (subject.kind) {
    case "fact":
    case "age":
      return [subject.read.fact];
    case "span":
      return [subject.from.fact, subject.to.fact];
    case "tally":
      return [pathOfList(subject.tally.list)];
  }
}
