import type { Data, FactSchema } from "../../facts/schema.js";
import type {
  Comparing,
  Condition,
  General,
  Membership,
  Parameters,
  Quantified,
  Subject,
  Tally,
  Test,
} from "../condition.js";
import { everywhere } from "../everywhere.js";
import { blankOf, toElements, toReader, toValue } from "../read.js";
import { relations } from "../relations.js";
import type { Env, Interval } from "../run.js";
import { countOf, shareOf } from "../tally.js";
import { no, type Truth, unknown, yes } from "../three.js";
import { toIntervalTest, toValueTest } from "./asked.js";

/** What conditions are compiled with. */
export interface Compilation {
  readonly facts: FactSchema;
  readonly parameters: Parameters;
  /** How conditions that are out of the ordinary are compiled. */
  readonly general: (condition: General, parameters: Parameters) => Truth;
}

/**
 * Compiles a condition over validated facts into closures that give one of three integers, allocate nothing but for tallies
 * and `facts`, and are specialised for what rules are made of. No code is generated, so that they run under a strict CSP.
 */
export function toTruth(condition: Condition, compilation: Compilation): Truth {
  switch (condition.kind) {
    case "constant": {
      const truth = condition.truth ? yes : no;
      return () => truth;
    }
    case "and":
      return decidedBy(no, truthsOf(condition.parts, compilation));
    case "or":
      return decidedBy(yes, truthsOf(condition.parts, compilation));
    case "if":
      return choose(truthsOf([condition.test, condition.met, condition.otherwise], compilation));
    case "every":
    case "some":
      return quantified(condition, compilation);
    case "test":
      return testTruth(condition, compilation);
    case "compare":
      return compareTruth(condition, compilation);
    case "member":
      return memberTruth(condition);
    case "general":
      return compilation.general(condition, compilation.parameters);
  }
}

function truthsOf(parts: readonly Condition[], compilation: Compilation): Truth[] {
  return parts.map((part) => toTruth(part, compilation));
}

/** `and` is decided by a no, `or` by a yes; of what is left, only the unknown are more than 1. */
function decidedBy(decisive: number, parts: readonly Truth[]): Truth {
  const [a, b, c] = parts as readonly [Truth, Truth, Truth];
  if (parts.length === 2) {
    return (data, env) => {
      const first = a(data, env);
      if (first === decisive) return decisive;
      const second = b(data, env);
      return second === decisive ? decisive : first | second; // alike unless one is unknown
    };
  }
  if (parts.length === 3) {
    return (data, env) => {
      const first = a(data, env);
      if (first === decisive) return decisive;
      const second = b(data, env);
      if (second === decisive) return decisive;
      const third = c(data, env);
      return third === decisive ? decisive : first | second | third;
    };
  }
  return (data, env) => {
    let seen = 1 - decisive;
    for (let i = 0; i < parts.length; i += 1) {
      const truth = (parts[i] as Truth)(data, env);
      if (truth === decisive) return decisive;
      seen |= truth;
    }
    return seen;
  };
}

function choose(parts: readonly Truth[]): Truth {
  const [test, met, otherwise] = parts as readonly [Truth, Truth, Truth];
  return (data, env) => {
    const decided = test(data, env);
    if (decided <= yes) return (decided === yes ? met : otherwise)(data, env);
    const [left, right] = [met(data, env), otherwise(data, env)];
    return left === right ? left : unknown;
  };
}

function quantified({ kind, list, body: asked, ofNone }: Quantified, compilation: Compilation): Truth {
  const [decided, start] = kind === "some" ? [yes, no] : [no, yes];
  const none = ofNone ? yes : no;
  const body = toTruth(asked, compilation);
  const blank = blankOf(list, compilation.facts);
  const fold = (items: readonly unknown[], env: Env): number => {
    let seen: number = start;
    for (let i = 0; i < items.length; i += 1) {
      const truth = body((items[i] ?? blank) as Data, env);
      if (truth === decided) return decided;
      seen |= truth;
    }
    return seen;
  };
  if (list.kind === "everywhere") {
    return (_, env) => {
      const { values, isWhole } = everywhere(env.facts, list.path);
      if (isWhole && values.length === 0) return none;
      const seen = fold(values, env);
      return isWhole || seen === decided ? seen : unknown;
    };
  }
  const read = toReader(list.read);
  return (data, env) => {
    const items = read(data);
    if (!Array.isArray(items)) return unknown;
    return items.length === 0 ? none : fold(items, env);
  };
}

function testTruth({ subject, asked, negated }: Test, compilation: Compilation): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  if (subject.kind !== "tally") return toValueTest(subject, asked, met, unmet, compilation);
  const interval = toInterval(subject.tally, compilation);
  const holds = toIntervalTest(asked, compilation.parameters);
  return (data, env) => {
    const found = interval(data, env);
    const truth = found === undefined ? undefined : holds(found);
    return truth === undefined ? unknown : truth ? met : unmet;
  };
}

/** Counts the elements of a list that meet a condition, and those of which it is open; `undefined` of an unknown list. */
export function toInterval(
  { list, body, share }: Tally,
  compilation: Compilation,
): (data: Data, env: Env) => Interval | undefined {
  const elements = toElements(list);
  const meets = body === undefined ? () => yes : toTruth(body, compilation);
  const blank = blankOf(list, compilation.facts);
  const of = share ? shareOf : countOf;
  return (data, env) => {
    const found = elements(data, env);
    if (found === undefined) return undefined;
    let met = 0;
    let open = 0;
    for (const element of found.values) {
      const truth = meets((element ?? blank) as Data, env);
      if (truth === yes) met += 1;
      else if (truth > yes) open += 1;
    }
    return of({ met, open, all: found.values.length, isWhole: found.isWhole });
  };
}

function compareTruth({ operator, left, right }: Comparing, compilation: Compilation): Truth {
  const { holds, settled } = relations[operator];
  if (left.kind !== "tally" && right.kind !== "tally") {
    const [first, second] = [toValue(left), toValue(right)];
    return (data, env) => {
      const [a, b] = [first(data, env), second(data, env)];
      return a == null || b == null ? unknown : holds(a, b) ? yes : no;
    };
  }
  const [first, second] = [toSide(left, compilation), toSide(right, compilation)];
  return (data, env) => {
    const [a, b] = [first(data, env), second(data, env)];
    const truth = a === undefined || b === undefined ? undefined : settled(a, b);
    return truth === undefined ? unknown : truth ? yes : no;
  };
}

/** A value is an interval of one. */
export function toSide(subject: Subject, compilation: Compilation): (data: Data, env: Env) => Interval | undefined {
  if (subject.kind === "tally") return toInterval(subject.tally, compilation);
  const value = toValue(subject);
  return (data, env) => {
    const found = value(data, env);
    return typeof found === "number" ? { low: found, high: found } : undefined;
  };
}

function memberTruth({ read, list, negated }: Membership): Truth {
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  const value = toReader(read);
  const elements = toElements(list);
  return (data, env) => {
    const wanted = value(data);
    const found = elements(data, env);
    if (wanted == null || found === undefined) return unknown;
    if (found.values.includes(wanted)) return met;
    return found.isWhole && found.values.every((one) => one != null) ? unmet : unknown;
  };
}
