import { dayNumber } from "../../src/facts/dates.js";
import {
  type Asked,
  type Comparison,
  type Condition,
  type List,
  type Parameters,
  type Read,
  type RuleConditions,
  type Subject,
  type Tally,
  termValue,
} from "../../src/logic/condition.js";

/**
 * What conditions mean, written as plainly as it can be and with no thought of speed. It stands beside the backends, and
 * none of its code is theirs.
 */
export type Truth = "yes" | "no" | "unknown";

/** What a condition is read over. */
export interface World {
  readonly facts: unknown;
  /** The day of the evaluation. */
  readonly today: number;
  readonly parameters: Parameters;
  /** What is out of the ordinary, where rules hold some: the truth of its expression over the facts or the element. */
  readonly general?: (condition: Extract<Condition, { kind: "general" }>, from: unknown) => Truth;
}

/** The code of a rule's outcome: 0 for fail, 1 for pass, 2 for unknown, 3 for not applicable. */
export function referenceOutcome({ applies, passes }: RuleConditions, world: World): number {
  const applying = applies === undefined ? "yes" : referenceTruth(applies, world);
  if (applying === "no") return 3;
  if (applying === "unknown") return 2;
  return { no: 0, yes: 1, unknown: 2 }[referenceTruth(passes, world)];
}

/** The truth of a condition over the facts as a whole. */
export function referenceTruth(condition: Condition, world: World): Truth {
  return truthAt(condition, world, world.facts);
}

/** The truth of a condition over the facts as a whole, or over the element of a list that it stands at. */
function truthAt(condition: Condition, world: World, from: unknown): Truth {
  const truthOf = (part: Condition) => truthAt(part, world, from);
  switch (condition.kind) {
    case "constant":
      return condition.truth ? "yes" : "no";
    case "and":
      return all(condition.parts.map(truthOf));
    case "or":
      return any(condition.parts.map(truthOf));
    case "if": {
      const [test, met, otherwise] = [condition.test, condition.met, condition.otherwise].map(truthOf);
      if (test === "yes") return met ?? "unknown";
      if (test === "no") return otherwise ?? "unknown";
      return met === otherwise ? (met ?? "unknown") : "unknown";
    }
    case "every":
    case "some": {
      const list = elementsOf(condition.list, world, from);
      if (list === undefined) return "unknown";
      if (list.isWhole && list.elements.length === 0) return condition.ofNone ? "yes" : "no";
      const truths = list.elements.map((element) => truthAt(condition.body, world, element));
      const others: Truth[] = list.isWhole ? [] : ["unknown"]; // whatever they are
      return (condition.kind === "every" ? all : any)([...truths, ...others]);
    }
    case "test": {
      const truth = test(valueAt(condition.subject, world, from), condition.asked, world.parameters);
      return condition.negated ? not(truth) : truth;
    }
    case "compare": {
      const [left, right] = [valueAt(condition.left, world, from), valueAt(condition.right, world, from)];
      if (left === undefined || right === undefined) return "unknown";
      return compare(condition.operator, left, right);
    }
    case "member": {
      const truth = member(condition.read, condition.list, world, from);
      return condition.negated ? not(truth) : truth;
    }
    case "general":
      if (world.general === undefined)
        throw new Error("the reference was given nothing for what is out of the ordinary");
      return world.general(condition, from);
  }
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

function any(truths: readonly Truth[]): Truth {
  if (truths.includes("yes")) return "yes";
  return truths.includes("unknown") ? "unknown" : "no";
}

function not(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes";
}

/** Yes if all of it is so, no if nothing of it can be. */
function decide(isAll: boolean, isNone: boolean): Truth {
  return isNone ? "no" : isAll ? "yes" : "unknown";
}

/** What is at a path; `undefined` where it, or something on the way, is not known. */
function read({ fact, self }: Read, from: unknown): unknown {
  const way = self ? [] : fact.slice(fact.lastIndexOf("]") + 1).split(".");
  let value = from;
  for (const name of way.filter((one) => one !== "")) {
    if (value === undefined || value === null) return undefined;
    value = Object.hasOwn(Object(value), name) ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value ?? undefined;
}

interface Elements {
  readonly elements: readonly unknown[];
  readonly isWhole: boolean;
}

/** The elements of a list; `undefined` where it is not known. */
function elementsOf(list: List, world: World, from: unknown): Elements | undefined {
  if (list.kind === "everywhere") return everyValue(list.path, world.facts);
  const elements = read(list.read, from);
  return Array.isArray(elements) ? { elements, isWhole: true } : undefined;
}

function everyValue(path: readonly string[], from: unknown): Elements {
  const [name, ...rest] = path;
  if (name === undefined) return { elements: [from], isWhole: true };
  if (name !== "[]") return everyValue(rest, read({ fact: name }, from));
  if (!Array.isArray(from)) return { elements: [], isWhole: false };
  const parts = from.map((element) => everyValue(rest, element));
  return { elements: parts.flatMap(({ elements }) => elements), isWhole: parts.every(({ isWhole }) => isWhole) };
}

/** A value: a number as an interval, which is a point where it is known. */
type Value = { readonly low: number; readonly high: number } | { readonly other: unknown };

function valueAt(subject: Subject, world: World, from: unknown): Value | undefined {
  const dayOf = (date: Read) => dayNumber(read(date, from));
  const point = (number: number): Value => ({ low: number, high: number });
  switch (subject.kind) {
    case "fact": {
      const value = read(subject.read, from);
      return value === undefined ? undefined : typeof value === "number" ? point(value) : { other: value };
    }
    case "age": {
      const day = dayOf(subject.read);
      return day === undefined ? undefined : point(world.today - day);
    }
    case "span": {
      const [first, last] = [dayOf(subject.from), dayOf(subject.to)];
      return first === undefined || last === undefined ? undefined : point(last - first);
    }
    case "tally":
      return tally(subject.tally, world, from);
  }
}

function tally({ list, body, share }: Tally, world: World, from: unknown): Value | undefined {
  const found = elementsOf(list, world, from);
  if (found === undefined) return undefined;
  const { elements, isWhole } = found;
  const truths = elements.map((element) => (body === undefined ? "yes" : truthAt(body, world, element)));
  const met = truths.filter((truth) => truth === "yes").length;
  const undecided = truths.filter((truth) => truth === "unknown").length;
  if (!share) return { low: met, high: isWhole ? met + undecided : Infinity };
  if (!isWhole) return { low: 0, high: 100 };
  const percent = (count: number) => (elements.length === 0 ? 0 : (100 * count) / elements.length);
  return { low: percent(met), high: percent(met + undecided) };
}

function test(value: Value | undefined, asked: Asked, parameters: Parameters): Truth {
  if (value === undefined) return "unknown";
  return "other" in value ? testOther(value.other, asked, parameters) : testNumber(value, asked, parameters);
}

function testOther(value: unknown, asked: Asked, parameters: Parameters): Truth {
  switch (asked.kind) {
    case "truth":
      return (Array.isArray(value) ? value.length > 0 : Boolean(value)) ? "yes" : "no";
    case "equal":
      return value === termValue(asked.term, parameters) ? "yes" : "no";
    case "one-of":
      return asked.terms.some((term) => value === termValue(term, parameters)) ? "yes" : "no";
    case "range": {
      const { low, high } = asked; // of dates, as texts
      const [text, bound] = [String(value), (term: typeof low) => term && String(termValue(term.term, parameters))];
      const [least, most] = [bound(low), bound(high)];
      const isOver = least === undefined || text > least || (text === least && !low?.open);
      const isUnder = most === undefined || text < most || (text === most && !high?.open);
      return isOver && isUnder ? "yes" : "no";
    }
  }
}

function testNumber({ low, high }: { low: number; high: number }, asked: Asked, parameters: Parameters): Truth {
  const isOutside = (value: unknown) => typeof value !== "number" || value < low || value > high;
  const isPoint = (value: unknown) => value === low && value === high;
  switch (asked.kind) {
    case "truth":
      return decide(low > 0 || high < 0, low === 0 && high === 0);
    case "equal": {
      const value = termValue(asked.term, parameters);
      return decide(isPoint(value), isOutside(value));
    }
    case "one-of": {
      const values = asked.terms.map((term) => termValue(term, parameters));
      return decide(values.some(isPoint), values.every(isOutside));
    }
    case "range": {
      const [least, most] = [asked.low, asked.high].map((bound) =>
        bound === undefined ? undefined : { at: Number(termValue(bound.term, parameters)), open: bound.open },
      );
      const isOver = (number: number) => least === undefined || (least.open ? number > least.at : number >= least.at);
      const isUnder = (number: number) => most === undefined || (most.open ? number < most.at : number <= most.at);
      return decide(isOver(low) && isUnder(high), !isOver(high) || !isUnder(low));
    }
  }
}

function compare(operator: Comparison, left: Value, right: Value): Truth {
  if ("other" in left || "other" in right) {
    const [a, b] = ["other" in left ? left.other : left.low, "other" in right ? right.other : right.low];
    return compareOthers(operator, a, b) ? "yes" : "no";
  }
  const isSame = left.low === left.high && right.low === right.high && left.low === right.low;
  const isApart = left.high < right.low || right.high < left.low;
  switch (operator) {
    case "===":
      return decide(isSame, isApart);
    case "!==":
      return decide(isApart, isSame);
    case "<":
      return decide(left.high < right.low, left.low >= right.high);
    case "<=":
      return decide(left.high <= right.low, left.low > right.high);
    case ">":
      return compare("<", right, left);
    case ">=":
      return compare("<=", right, left);
  }
}

/** Dates as texts are in the order of time. */
function compareOthers(operator: Comparison, a: unknown, b: unknown): boolean {
  switch (operator) {
    case "===":
      return a === b;
    case "!==":
      return a !== b;
    case "<":
      return String(a) < String(b);
    case "<=":
      return String(a) <= String(b);
    case ">":
      return String(a) > String(b);
    case ">=":
      return String(a) >= String(b);
  }
}

function member(value: Read, list: List, world: World, from: unknown): Truth {
  const sought = read(value, from);
  const among = elementsOf(list, world, from);
  if (sought === undefined || among === undefined) return "unknown";
  if (among.elements.includes(sought)) return "yes";
  const hasUnknown = among.elements.some((element) => element === undefined || element === null);
  return hasUnknown || !among.isWhole ? "unknown" : "no";
}
