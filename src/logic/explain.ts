import { type FactSchema, factKind } from "../fact-schema.js";
import type { JsonValue } from "../generated/schemas.js";
import { flip, type QuantifiedQuestion, type Question, type Read } from "./question.js";
import { type Data, nothing, type Truth, toReader, toTruth, yes } from "./truth.js";

/** A fact that a verdict rests on; `actual operator expected` is what was asked of it. */
export interface Ground {
  /** JSON Pointer into the facts. */
  readonly pointer: string;
  readonly fact: FactSchema;
  /** `devices[].autoLockMinutes` */
  readonly factPath: string;
  /** The item of a list that it belongs to. */
  readonly item: Item | undefined;
  readonly operator: string;
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
 * of reading. Of parts that settle a question by themselves the first is enough; of those that stand in its way, all.
 */
export type Explain = (data: Data, place: Place, today: number, grounds: Ground[]) => void;

/** How the parts of a question that are out of the ordinary are compiled. */
export interface General {
  readonly truth: (question: GeneralQuestion) => Truth;
  readonly explain: (question: GeneralQuestion) => Explain;
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
      return explainParts(question.parts, question.kind === "or", general);
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
function told(read: Read, operator: string, expected: unknown): Explain {
  const value = toReader(read);
  const suffix = suffixOf(read);
  const { fact, factPath } = read;
  return (data, { pointer, item }, _, grounds) => {
    const actual = (value(data) ?? null) as JsonValue;
    grounds.push({
      pointer: pointer + suffix,
      fact,
      factPath,
      item,
      operator,
      expected: expected as JsonValue,
      actual,
    });
  };
}

function suffixOf({ path }: Read): string {
  return path.map((segment) => `/${segment}`).join("");
}

function explainParts(parts: readonly Question[], decisive: boolean, general: General): Explain {
  const truths = parts.map((part) => toTruth(part, general.truth));
  const explains = parts.map((part) => toExplain(part, general));
  return (data, place, today, grounds) => {
    const values = truths.map((truth) => truth(data, today));
    const shown = shownOf(values, decisive);
    for (let i = 0; i < values.length; i += 1) {
      if (kindOf(values[i] ?? 0) !== shown) continue;
      explains[i]?.(data, place, today, grounds);
      if (decisive && shown === yes) return;
    }
  };
}

/** Which parts tell why the whole has its truth: those that decide it, else those that are open, else all. */
function shownOf(values: readonly number[], decisive: boolean): number {
  const decided = decisive ? 1 : 0;
  let open = false;
  for (const value of values) {
    if (value === decided) return decided;
    open ||= value > yes;
  }
  return open ? 2 : 1 - decided;
}

function kindOf(truth: number): number {
  return truth > yes ? 2 : truth;
}

function explainIf(question: Extract<Question, { kind: "if" }>, general: General): Explain {
  const [test, then, otherwise] = [question.test, question.met, question.otherwise].map((part) => ({
    truth: toTruth(part, general.truth),
    explain: toExplain(part, general),
  }));
  return (data, place, today, grounds) => {
    const decided = test?.truth(data, today) ?? 2;
    if (decided <= yes) {
      (decided === yes ? then : otherwise)?.explain(data, place, today, grounds);
      return;
    }
    test?.explain(data, place, today, grounds);
    for (const branch of [then, otherwise]) {
      if ((branch?.truth(data, today) ?? 0) > yes) branch?.explain(data, place, today, grounds);
    }
  };
}

function explainItems(question: QuantifiedQuestion, general: General): Explain {
  const { list: read, op, wanted } = question;
  const list = toReader(read);
  const truth = toTruth(question.body, general.truth);
  const explain = toExplain(question.body, general);
  const decisive = question.kind === "some";
  const suffix = suffixOf(read);
  // The list itself leaves the question open when it is unknown, and decides it when it is empty.
  const ofList = told(read, op, wanted);
  return (data, place, today, grounds) => {
    const items = list(data) as readonly (Data | null)[] | null | undefined;
    if (items == null || items.length === 0) {
      ofList(data, place, today, grounds);
      return;
    }
    const values = items.map((item) => truth(item ?? nothing, today));
    const shown = shownOf(values, decisive);
    for (let i = 0; i < items.length; i += 1) {
      if (kindOf(values[i] ?? 0) !== shown) continue;
      const inside = items[i] ?? nothing;
      const item = { id: idOf(inside) ?? place.item?.id, index: i, list: read.fact };
      explain(inside, { pointer: `${place.pointer}${suffix}/${i}`, item }, today, grounds);
      if (decisive && shown === yes) return;
    }
  };
}

/** What an item calls itself. */
function idOf(item: Data): string | undefined {
  return typeof item === "object" && typeof item.id === "string" ? item.id : undefined;
}

function explainFacts({ op, left, right }: Extract<Question, { kind: "facts" }>): Explain {
  const [a, b] = [toReader(left), toReader(right)];
  return (data, place, today, grounds) => {
    const [first, second] = [a(data), b(data)];
    if (first == null || second != null) told(left, op, second ?? null)(data, place, today, grounds);
    if (second == null) told(right, flip(op), first ?? null)(data, place, today, grounds);
  };
}
