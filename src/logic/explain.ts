import { type Data, type FactSchema, factAt } from "../facts/schema.js";
import type { Asked, JsonValue } from "../generated/schemas.js";
import { type Compilation, toInterval, toTruth } from "./backends/truth.js";
import type {
  Comparing,
  Condition,
  General,
  List,
  Membership,
  Quantified,
  Read,
  Subject,
  Tally,
  Test,
} from "./condition.js";
import { visitEverywhere } from "./everywhere.js";
import { type Ask, askedOf, type Ground, type Item, measureOf, type Place, suffixOf, type ToAsk } from "./ground.js";
import { blankOf, elementFact, toReader } from "./read.js";
import { flip } from "./relations.js";
import type { Env } from "./run.js";
import { no, type Truth, unknown, yes } from "./three.js";

/**
 * Adds the facts that decided a condition, or, where it is open, the unknown ones that may still decide it, in the order
 * of reading. `truth` is its truth. Of parts that settle a condition by themselves the first is enough; of those that
 * stand in its way, all.
 */
export type Explain = (data: Data, place: Place, env: Env, truth: number, grounds: Ground[]) => void;

/** What explanations are compiled with. */
export interface Explaining extends Compilation {
  readonly ask: ToAsk;
  /** How conditions that are out of the ordinary are explained. */
  readonly explain: (condition: General, explaining: Explaining) => Explain;
}

/** Compiles a condition into a function that tells on which facts its truth rests. */
export function toExplain(condition: Condition, explaining: Explaining): Explain {
  switch (condition.kind) {
    case "constant":
      return () => undefined;
    case "and":
    case "or":
      return explainParts(condition.parts, condition.kind === "or" ? yes : no, explaining);
    case "if":
      return explainIf(condition, explaining);
    case "every":
    case "some":
      return explainItems(condition, explaining);
    case "test":
      return explainTest(condition, explaining);
    case "compare":
      return explainComparing(condition, explaining);
    case "member":
      return explainMember(condition, explaining);
    case "general":
      return explaining.explain(condition, explaining);
  }
}

/** A part of a condition, both ways. */
interface Part {
  readonly truth: Truth;
  readonly explain: Explain;
}

function toPart(condition: Condition, explaining: Explaining): Part {
  return { truth: toTruth(condition, explaining), explain: toExplain(condition, explaining) };
}

/** Tells of one fact what was asked of it. */
function tell(read: Read, ask: Ask): Explain {
  const value = toReader(read);
  const suffix = suffixOf(read);
  return (data, { pointer, item }, _env, _truth, grounds) => {
    if (pointer === undefined) return;
    grounds.push({ ask, pointer: pointer + suffix, item, actual: (value(data) ?? null) as JsonValue });
  };
}

/** `decisive` is the truth by which a part settles the whole: of `and` it is no, of `or` yes. */
function explainParts(conditions: readonly Condition[], decisive: number, explaining: Explaining): Explain {
  const parts = conditions.map((part) => toPart(part, explaining));
  return (data, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    // Where no part decided, all are as the whole is; where it is open or decided, those that are as the whole is.
    const areAlike = shown === 1 - decisive;
    for (const part of parts) {
      if (!areAlike && !isAs(shown, part.truth(data, env))) continue;
      part.explain(data, place, env, shown, grounds);
      if (shown === yes && decisive === yes) return;
    }
  };
}

function isAs(shown: number, truth: number): boolean {
  return shown === unknown ? truth > yes : truth === shown;
}

function explainIf(condition: Extract<Condition, { kind: "if" }>, explaining: Explaining): Explain {
  const { test, met, otherwise } = condition;
  const [asked, then, or] = [toPart(test, explaining), toPart(met, explaining), toPart(otherwise, explaining)];
  return (data, place, env, truth, grounds) => {
    const decided = asked.truth(data, env);
    if (decided <= yes) {
      (decided === yes ? then : or).explain(data, place, env, truth, grounds);
      return;
    }
    asked.explain(data, place, env, unknown, grounds);
    for (const branch of [then, or]) {
      if (branch.truth(data, env) > yes) branch.explain(data, place, env, unknown, grounds);
    }
  };
}

/** An element of a list, and its place. */
interface Element {
  readonly data: Data;
  readonly place: Place;
}

/** Goes over the elements of a list; `gap` is told of each list that is not known, by its JSON Pointer. */
type Walk = (
  data: Data,
  place: Place,
  env: Env,
  see: (element: Element) => void,
  gap: (pointer: string | undefined) => void,
) => void;

function toWalk(list: List, facts: FactSchema): Walk {
  const blank = blankOf(list, facts);
  if (list.kind === "everywhere") {
    const outer = factAt(facts, list.fact.slice(0, Math.max(0, list.fact.indexOf("[]")))) ?? facts;
    return (_data, place, env, see, gap) => {
      let index = 0;
      visitEverywhere(env.facts, list.path, {
        value: (value, at) => {
          const item = { id: idOf(value), index, list: outer };
          index += 1;
          see({
            data: (value ?? blank) as Data,
            place: { pointer: at(), item: item.id === undefined ? place.item : item },
          });
        },
        gap: (at) => gap(at()),
      });
    };
  }
  const read = toReader(list.read);
  const suffix = suffixOf(list.read);
  const fact = factAt(facts, list.read.fact) ?? facts;
  return (data, place, _env, see, gap) => {
    const items = read(data);
    const pointer = place.pointer === undefined ? undefined : place.pointer + suffix;
    if (!Array.isArray(items)) {
      gap(pointer);
      return;
    }
    for (const [index, value] of items.entries()) {
      const inside = (value ?? blank) as Data;
      const item: Item = { id: idOf(inside) ?? place.item?.id, index, list: fact };
      see({ data: inside, place: { pointer: pointer === undefined ? undefined : `${pointer}/${index}`, item } });
    }
  };
}

/** What an item calls itself. */
function idOf(item: unknown): string | undefined {
  const id = typeof item === "object" ? (item as Data | null)?.id : undefined;
  return typeof id === "string" ? id : undefined;
}

const nowhere: Place = { pointer: undefined, item: undefined };

function explainItems({ kind, list, body, ofNone }: Quantified, explaining: Explaining): Explain {
  const part = toPart(body, explaining);
  const decisive = kind === "some" ? yes : no;
  const blank = blankOf(list, explaining.facts);
  const walk = toWalk(list, explaining.facts);
  // The list itself leaves it open when it is unknown, and decides it when it is empty.
  const ofList = tellList(list, { kind: "items", negated: false, quantifier: kind, value: ofNone }, explaining);
  return (data, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    const areAlike = shown === 1 - decisive;
    let count = 0;
    let isDone = false;
    walk(
      data,
      place,
      env,
      (element) => {
        count += 1;
        if (isDone || (!areAlike && !isAs(shown, part.truth(element.data, env)))) return;
        part.explain(element.data, element.place, env, shown, grounds);
        isDone = shown === yes && decisive === yes;
      },
      (pointer) => {
        count += 1;
        if (shown !== unknown) return;
        ofList(null, pointer, place.item, grounds);
        part.explain(blank, nowhere, env, unknown, grounds); // what it reads of the facts as a whole
      },
    );
    if (count === 0) ofList([], pointerOf(list, place), place.item, grounds);
  };
}

function pointerOf(list: List, place: Place): string | undefined {
  if (list.kind === "everywhere") return `/${list.path.slice(0, list.path.indexOf("[]")).join("/")}`;
  return place.pointer === undefined ? undefined : place.pointer + suffixOf(list.read);
}

/** Tells of a list what was asked of it: of one that is not known, or has no elements. */
function tellList(list: List, asked: Asked, { ask }: Explaining) {
  const asking = ask(listFact(list), asked);
  return (actual: null | readonly [], pointer: string | undefined, item: Item | undefined, grounds: Ground[]) => {
    if (pointer !== undefined) grounds.push({ ask: asking, pointer, item, actual });
  };
}

/** The path of the fact that a list is; of `facts`, of the innermost list on the way. */
function listFact(list: List): string {
  return list.kind === "list" ? list.read.fact : list.fact.replace(/\[\][^[]*$/, "");
}

function explainTest({ subject, asked, negated }: Test, explaining: Explaining): Explain {
  const told = askedOf(asked, negated, subject, explaining.parameters);
  switch (subject.kind) {
    case "fact":
    case "age":
      return tell(subject.read, explaining.ask(subject.read.fact, told));
    case "span":
      return explainSpan(subject, told, explaining);
    case "tally":
      return explainTally(subject.tally, told, explaining);
  }
}

/** Both dates: what is asked of the last, from the first on. */
function explainSpan({ from, to }: Extract<Subject, { kind: "span" }>, told: Asked, { ask }: Explaining): Explain {
  const [first, last] = [toReader(from), toReader(to)];
  const [onFirst, onLast] = [
    tell(from, ask(from.fact, { kind: "calculated", negated: false, measure: "span", fact: to.fact })),
    tell(to, ask(to.fact, told)),
  ];
  return (data, place, env, truth, grounds) => {
    if (truth <= yes) {
      onLast(data, place, env, truth, grounds);
      onFirst(data, place, env, truth, grounds);
      return;
    }
    if (first(data) == null) onFirst(data, place, env, truth, grounds);
    if (last(data) == null) onLast(data, place, env, truth, grounds);
  };
}

/** How many there are; then, of one that is not as it is asked, the elements at fault; of an open one, those that are open. */
function explainTally(tally: Tally, told: Asked, explaining: Explaining): Explain {
  const { list, body } = tally;
  const interval = toInterval(tally, explaining);
  const part = body === undefined ? undefined : toPart(body, explaining);
  const walk = toWalk(list, explaining.facts);
  const blank = blankOf(list, explaining.facts);
  const ask = explaining.ask(listFact(list), told);
  return (data, place, env, truth, grounds) => {
    const found = interval(data, env);
    const elements: Element[] = [];
    const gaps: (string | undefined)[] = [];
    walk(
      data,
      place,
      env,
      (element) => elements.push(element),
      (gap) => gaps.push(gap),
    );
    if (truth > yes) {
      for (const pointer of gaps) {
        if (pointer !== undefined) grounds.push({ ask, pointer, item: place.item, actual: null });
        part?.explain(blank, nowhere, env, unknown, grounds);
      }
    } else {
      const pointer = pointerOf(list, place);
      const { low = 0, high = 0 } = found ?? {};
      const actual = { low, high: Number.isFinite(high) ? high : null, of: elements.length };
      if (pointer !== undefined) grounds.push({ ask, pointer, item: place.item, actual });
    }
    const wanted = truth > yes ? unknown : truth === yes ? undefined : isShort(told, found?.high ?? 0) ? no : yes;
    if (part === undefined || wanted === undefined) return;
    for (const element of elements) {
      if (isAs(wanted, part.truth(element.data, env))) part.explain(element.data, element.place, env, wanted, grounds);
    }
  };
}

/** Are there too few, rather than too many? */
function isShort({ kind, negated, minimum, exclusiveMinimum, value, values = [] }: Asked, most: number): boolean {
  if (negated) return false;
  const wanted = kind === "equal" ? [value] : values;
  if (kind === "range") return most <= Number(exclusiveMinimum ?? Number.NaN) || most < Number(minimum ?? Number.NaN);
  return wanted.some((one) => most < Number(one));
}

function explainComparing({ operator, left, right }: Comparing, explaining: Explaining): Explain {
  const [first, second] = [toSide(left, explaining), toSide(right, explaining)];
  if (first === undefined || second === undefined) return explainSides([left, right], explaining);
  const onLeft = explaining.ask(first.read.fact, compared(operator, second.read, left));
  const onRight = explaining.ask(second.read.fact, compared(flip(operator), first.read, right));
  return (data, { pointer, item }, _env, _truth, grounds) => {
    if (pointer === undefined) return;
    const a = (first.value(data) ?? null) as JsonValue;
    const b = (second.value(data) ?? null) as JsonValue;
    if (a === null || b !== null) {
      grounds.push({ ask: onLeft, pointer: pointer + first.suffix, item, actual: a, other: b });
    }
    if (b === null) grounds.push({ ask: onRight, pointer: pointer + second.suffix, item, actual: b, other: a });
  };
}

function compared(operator: Comparing["operator"], other: Read, subject: Subject): Asked {
  return { kind: "compare", negated: false, ...measureOf(subject), operator, fact: other.fact };
}

function toSide(subject: Subject, _: Explaining) {
  if (subject.kind !== "fact" && subject.kind !== "age") return undefined;
  return { read: subject.read, value: toReader(subject.read), suffix: suffixOf(subject.read) };
}

/** Of what counts or takes two dates, all that it reads is told. */
function explainSides(subjects: readonly Subject[], explaining: Explaining): Explain {
  const sides = subjects.map((subject) => explainSide(subject, explaining));
  return (data, place, env, truth, grounds) => {
    for (const side of sides) side(data, place, env, truth > yes ? unknown : yes, grounds);
  };
}

function explainSide(subject: Subject, explaining: Explaining): Explain {
  const asked: Asked = { kind: "calculated", negated: false, ...measureOf(subject) };
  switch (subject.kind) {
    case "fact":
    case "age":
      return unlessOpen(subject.read, tell(subject.read, explaining.ask(subject.read.fact, asked)));
    case "span":
      return explainSpan(subject, asked, explaining);
    case "tally":
      return explainTally(subject.tally, asked, explaining);
  }
}

/** Where the whole is open, a fact that is known is not what leaves it open. */
function unlessOpen(read: Read, explain: Explain): Explain {
  const value = toReader(read);
  return (data, place, env, truth, grounds) => {
    if (truth <= yes || value(data) == null) explain(data, place, env, truth, grounds);
  };
}

function explainMember({ read, list, negated }: Membership, explaining: Explaining): Explain {
  const { ask } = explaining;
  const walk = toWalk(list, explaining.facts);
  const value = toReader(read);
  const fact = elementFact(list);
  const onValue = tell(read, ask(read.fact, { kind: "one-of", negated, fact }));
  const onElement = ask(fact, { kind: "compare", negated, operator: "===", fact: read.fact });
  const ofList = tellList(list, { kind: "one-of", negated, fact: read.fact }, explaining);
  return (data, place, env, truth, grounds) => {
    if (truth <= yes || value(data) == null) onValue(data, place, env, truth, grounds);
    if (truth <= yes) return;
    walk(
      data,
      place,
      env,
      ({ data: element, place: { pointer, item } }) => {
        if (element == null && pointer !== undefined) grounds.push({ ask: onElement, pointer, item, actual: null });
      },
      (pointer) => ofList(null, pointer, place.item, grounds),
    );
  };
}
