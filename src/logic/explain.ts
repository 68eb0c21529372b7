import type { Data } from "../facts/schema.js";
import { type FactSchema, factKind } from "../facts/schema.js";
import type { JsonValue } from "../generated/schemas.js";
import type { Expr } from "./expr.js";
import { flip, type QuantifiedQuestion, type Question, type Read } from "./question.js";
import { blankOf, no, type Truth, toReader, toTruth, unknown, yes } from "./truth.js";

/** What a question asks of a fact. */
export interface Asked {
  readonly fact: FactSchema;
  /** `devices[].autoLockMinutes` */
  readonly factPath: string;
  readonly operator: string;
  /** `undefined` when it is another fact that it is held against. */
  readonly expected: JsonValue | undefined;
  /** The same for questions that ask the same. */
  readonly key: string;
}

/** A fact that a verdict rests on; `actual operator expected` is what was asked of it. */
export interface Ground {
  readonly asked: Asked;
  /** JSON Pointer into the facts. */
  readonly pointer: string;
  /** The item of a list that it belongs to. */
  readonly item: Item | undefined;
  readonly expected: JsonValue;
  /** `null` when it is not known. */
  readonly actual: JsonValue;
}

/** An item of a list of facts. */
export interface Item {
  readonly id: string | undefined;
  readonly index: number;
  readonly list: FactSchema;
}

/** Where in the facts a question is asked. */
export interface Place {
  readonly pointer: string;
  readonly item: Item | undefined;
}

/**
 * Adds the facts that decided a question, or, where it is open, the unknown ones that may still decide it, in the order
 * of reading. `truth` is its truth. Of parts that settle a question by themselves the first is enough; of those that
 * stand in its way, all.
 */
export type Explain = (data: Data, place: Place, today: number, truth: number, grounds: Ground[]) => void;

/** How the parts of a question that are out of the ordinary are compiled. */
export interface General {
  readonly truth: (question: GeneralQuestion) => Truth;
  readonly explain: (question: GeneralQuestion) => Explain;
  /** Reads logic that was checked before, which stands where the pointer says. */
  readonly read: (logic: unknown, pointer: string) => Expr;
}

export type GeneralQuestion = Extract<Question, { kind: "general" }>;

/** Compiles a question into a function that tells on which facts its truth rests. */
export function toExplain(question: Question, general: General): Explain {
  switch (question.kind) {
    case "constant":
      return () => undefined;
    case "fact": {
      const { read, wanted } = question;
      return told(read, factKind(read.fact) === "boolean" ? "===" : "!!", wanted);
    }
    case "and":
    case "or":
      return explainParts(question.parts, question.kind === "or" ? yes : no, general);
    case "if":
      return explainIf(question, general);
    case "every":
    case "some":
      return explainItems(question, general);
    case "compare":
      return told(question.read, question.op, question.value);
    case "between": {
      const { read, days, strict, low, high, negated } = question;
      const bounds = [low, high].map((bound) => (Number.isFinite(bound) ? bound : null));
      return told(read, negated ? "none" : days ? "days_since" : strict ? "<" : "<=", bounds);
    }
    case "facts":
      return explainFacts(question);
    case "in":
      return told(question.read, question.negated ? "none" : "in", question.values);
    case "general":
      return general.explain(question);
  }
}

/** Tells of one fact what was asked of it. */
function told(read: Read, operator: string, wanted: unknown): Explain {
  const value = toReader(read);
  const suffix = suffixOf(read);
  const expected = wanted as JsonValue;
  const asked = askedOf(read, operator, expected);
  return (data, { pointer, item }, _today, _truth, grounds) => {
    const actual = (value(data) ?? null) as JsonValue;
    grounds.push({ asked, pointer: pointer + suffix, item, expected, actual });
  };
}

function askedOf({ fact, factPath }: Read, operator: string, expected: JsonValue): Asked {
  return { fact, factPath, operator, expected, key: ` ${operator} ${JSON.stringify(expected)}` };
}

/** Asks of one fact to compare with another. */
function askedToCompare({ fact, factPath }: Read, operator: string, other: Read): Asked {
  return { fact, factPath, operator, expected: undefined, key: ` ${operator} ${other.factPath}` };
}

function suffixOf({ path }: Read): string {
  return path.map((segment) => `/${segment}`).join("");
}

/** `decisive` is the truth by which a part settles the whole: of `and` it is no, of `or` yes. */
function explainParts(parts: readonly Question[], decisive: number, general: General): Explain {
  const truths = parts.map((part) => toTruth(part, general.truth));
  const explains = parts.map((part) => toExplain(part, general));
  return (data, place, today, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    // Where no part decided, all are as the whole is; where it is open or decided, those that are as the whole is.
    const areAlike = shown === 1 - decisive;
    for (let i = 0; i < parts.length; i += 1) {
      if (!areAlike && !isAs(shown, (truths[i] as Truth)(data, today))) continue;
      (explains[i] as Explain)(data, place, today, shown, grounds);
      if (shown === yes && decisive === yes) return;
    }
  };
}

function isAs(shown: number, truth: number): boolean {
  return shown === unknown ? truth > yes : truth === shown;
}

function explainIf(question: Extract<Question, { kind: "if" }>, general: General): Explain {
  const [test, met, otherwise] = [question.test, question.met, question.otherwise].map((part) => ({
    truth: toTruth(part, general.truth),
    explain: toExplain(part, general),
  })) as [Branch, Branch, Branch];
  return (data, place, today, truth, grounds) => {
    const decided = test.truth(data, today);
    if (decided <= yes) {
      (decided === yes ? met : otherwise).explain(data, place, today, truth, grounds);
      return;
    }
    test.explain(data, place, today, unknown, grounds);
    for (const branch of [met, otherwise]) {
      if (branch.truth(data, today) > yes) branch.explain(data, place, today, unknown, grounds);
    }
  };
}

interface Branch {
  readonly truth: Truth;
  readonly explain: Explain;
}

function explainItems(question: QuantifiedQuestion, general: General): Explain {
  const { list: read, op, wanted } = question;
  const list = toReader(read);
  const truthOf = toTruth(question.body, general.truth);
  const explain = toExplain(question.body, general);
  const decisive = question.kind === "some" ? yes : no;
  const suffix = suffixOf(read);
  const blank = blankOf(read);
  // The list itself leaves the question open when it is unknown, and decides it when it is empty.
  const ofList = told(read, op, wanted);
  return (data, place, today, truth, grounds) => {
    const items = list(data) as readonly (Data | null)[] | null | undefined;
    if (items == null || items.length === 0) {
      ofList(data, place, today, truth, grounds);
      return;
    }
    const shown = truth > yes ? unknown : truth;
    const areAlike = shown === 1 - decisive;
    for (let i = 0; i < items.length; i += 1) {
      const inside = items[i] ?? blank;
      if (!areAlike && !isAs(shown, truthOf(inside, today))) continue;
      const item = { id: idOf(inside) ?? place.item?.id, index: i, list: read.fact };
      explain(inside, { pointer: `${place.pointer}${suffix}/${i}`, item }, today, shown, grounds);
      if (shown === yes && decisive === yes) return;
    }
  };
}

/** What an item calls itself. */
function idOf(item: Data | null): string | undefined {
  return typeof item === "object" && typeof item?.id === "string" ? item.id : undefined;
}

function explainFacts({ op, left, right }: Extract<Question, { kind: "facts" }>): Explain {
  const [a, b] = [toReader(left), toReader(right)];
  const [askedOfLeft, askedOfRight] = [askedToCompare(left, op, right), askedToCompare(right, flip(op), left)];
  const [leftSuffix, rightSuffix] = [suffixOf(left), suffixOf(right)];
  return (data, { pointer, item }, _today, _truth, grounds) => {
    const first = (a(data) ?? null) as JsonValue;
    const second = (b(data) ?? null) as JsonValue;
    if (first === null || second !== null) {
      grounds.push({ asked: askedOfLeft, pointer: pointer + leftSuffix, item, expected: second, actual: first });
    }
    if (second === null) {
      grounds.push({ asked: askedOfRight, pointer: pointer + rightSuffix, item, expected: first, actual: second });
    }
  };
}
