import { type Data, type FactSchema, factAt } from "../facts/schema.js";
import type { Asked, JsonValue } from "../generated/schemas.js";
import { type Compilation, toInterval, toTruth } from "./backends/truth.js";
import {
  type Comparing,
  type Condition,
  elementFact,
  type General,
  type List,
  type Membership,
  type Quantified,
  type Read,
  type Subject,
  type Tally,
  type Test,
} from "./condition.js";
import { visitEverywhere } from "./everywhere.js";
import { type Asks, askedOf, type Ground, type Item, measureOf, type Place, suffixOf } from "./ground.js";
import { gap, toLookup, toRows } from "./read.js";
import { flip } from "./relations.js";
import type { Env } from "./run.js";
import type { Cells, Sheet } from "./sheet.js";
import { no, type Truth, unknown, yes } from "./three.js";

/**
 * Adds the facts that decided a condition, or, where it is open, the unknown ones that may still decide it, in the order
 * of reading. `truth` is its truth. Of parts that settle a condition by themselves the first is enough; of those that
 * stand in its way, all.
 */
export type Explain = (cells: Cells, place: Place, env: Env, truth: number, grounds: Ground[]) => void;

/** What explanations are compiled with. */
export interface Explaining extends Compilation {
  readonly ask: Asks["ask"];
  /** How conditions that are out of the ordinary are explained. */
  readonly explain: (condition: General, explaining: Explaining) => ExplainGeneral;
}

/** The same of a condition that is out of the ordinary, over the data as they are. */
export type ExplainGeneral = (data: unknown, place: Place, env: Env, grounds: Ground[]) => void;

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
      return explainGeneral(condition, explaining);
  }
}

function explainGeneral(condition: General, explaining: Explaining): Explain {
  const explain = explaining.explain(condition, explaining);
  return (cells, place, env, _truth, grounds) => explain(cells[0], place, env, grounds);
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
function tell(read: Read, asked: Asked, { ask: toAsk, sheet }: Explaining): Explain {
  const ask = toAsk(read.fact, asked);
  const value = toLookup(read, sheet);
  const suffix = suffixOf(read);
  return (cells, { pointer, item }, _env, _truth, grounds) => {
    if (pointer === undefined) return;
    grounds.push({ ask, pointer: pointer + suffix, item, actual: (value(cells) ?? null) as JsonValue });
  };
}

/** `decisive` is the truth by which a part settles the whole: of `and` it is no, of `or` yes. */
function explainParts(conditions: readonly Condition[], decisive: number, explaining: Explaining): Explain {
  const parts = conditions.map((part) => toPart(part, explaining));
  return (cells, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    // Where no part decided, all are as the whole is; where it is open or decided, those that are as the whole is.
    const areAlike = shown === 1 - decisive;
    for (const part of parts) {
      if (!areAlike && !isAs(shown, part.truth(cells, env))) continue;
      part.explain(cells, place, env, shown, grounds);
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
  return (cells, place, env, truth, grounds) => {
    const decided = asked.truth(cells, env);
    if (decided <= yes) {
      (decided === yes ? then : or).explain(cells, place, env, truth, grounds);
      return;
    }
    asked.explain(cells, place, env, unknown, grounds);
    for (const branch of [then, or]) {
      if (branch.truth(cells, env) > yes) branch.explain(cells, place, env, unknown, grounds);
    }
  };
}

/** The elements of a list in the order of reading, each with its place; {@link gap} stands for a list that is not known. */
interface Found {
  readonly rows: readonly Cells[];
  readonly placeOf: (index: number) => Place;
}

interface Finding {
  /** What explains the conditions on the elements is compiled with. */
  readonly inside: Explaining;
  readonly find: (cells: Cells, place: Place, env: Env) => Found;
}

function toFind(list: List, explaining: Explaining): Finding {
  const { facts } = explaining;
  const { elements, rowsOf } = toRows(list, explaining.sheet);
  const inside = { ...explaining, sheet: elements };
  if (list.kind === "everywhere") return { inside, find: findEverywhere(list, elements, facts) };
  const suffix = suffixOf(list.read);
  const fact = factAt(facts, list.read.fact) ?? facts;
  const cell = explaining.sheet.cellFor(`places ${list.read.fact}`, (found) => found);
  const find: Finding["find"] = (cells, place, env) => {
    const rows = rowsOf(cells, env);
    const pointer = place.pointer === undefined ? undefined : place.pointer + suffix;
    cells[cell] ??= [];
    const places = cells[cell] as Place[]; // several rules ask of the same elements
    const placeOf = (index: number): Place => {
      if (rows[index] === gap) return { pointer, item: place.item };
      places[index] ??= placeIn(pointer, { id: idOf(rows[index]) ?? place.item?.id, index, list: fact });
      return places[index];
    };
    return { rows, placeOf };
  };
  return { inside, find };
}

function placeIn(list: string | undefined, item: Item): Place {
  return { pointer: list === undefined ? undefined : `${list}/${item.index}`, item };
}

function findEverywhere({ path, fact }: Everywhere, { read }: Sheet, facts: FactSchema): Finding["find"] {
  const outer = factAt(facts, fact.slice(0, Math.max(0, fact.indexOf("[]")))) ?? facts;
  return (_cells, { item }, env) => {
    const rows: Cells[] = [];
    const pointers: string[] = [];
    const see = (row: Cells, at: () => string) => {
      rows.push(row);
      pointers.push(at());
    };
    visitEverywhere(env.facts, path, { value: (value, at) => see(read(value), at), gap: (at) => see(gap, at) });
    const placeOf = (index: number): Place => {
      const id = idOf(rows[index]);
      return { pointer: pointers[index], item: id === undefined ? item : { id, index, list: outer } };
    };
    return { rows, placeOf };
  };
}

type Everywhere = Extract<List, { kind: "everywhere" }>;

/** What an item calls itself. */
function idOf(row: Cells | undefined): string | undefined {
  const item = row?.[0];
  const id = typeof item === "object" ? (item as Data | null)?.id : undefined;
  return typeof id === "string" ? id : undefined;
}

const nowhere: Place = { pointer: undefined, item: undefined };

function explainItems({ kind, list, body, ofNone }: Quantified, explaining: Explaining): Explain {
  const { inside, find } = toFind(list, explaining);
  const part = toPart(body, inside);
  const decisive = kind === "some" ? yes : no;
  const pointerAt = toPointer(list);
  // The list itself leaves it open when it is unknown, and decides it when it is empty.
  const ofList = tellList(list, { kind: "items", negated: false, quantifier: kind, value: ofNone }, explaining);
  return (cells, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    const areAlike = shown === 1 - decisive;
    const { rows, placeOf } = find(cells, place, env);
    if (rows.length === 0) ofList([], pointerAt(place), place.item, grounds);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row === gap) {
        if (shown !== unknown) continue;
        ofList(null, placeOf(i).pointer, place.item, grounds);
        part.explain(inside.sheet.read(undefined), nowhere, env, unknown, grounds); // what it reads of the facts as a whole
        continue;
      }
      if (!areAlike && !isAs(shown, part.truth(row, env))) continue;
      part.explain(row, placeOf(i), env, shown, grounds);
      if (shown === yes && decisive === yes) return;
    }
  };
}

/** The JSON Pointer of a list, from where it is asked of; of the values at a path, of the outermost. */
function toPointer(list: List): (place: Place) => string | undefined {
  if (list.kind === "everywhere") {
    const pointer = `/${list.path.slice(0, list.path.indexOf("[]")).join("/")}`;
    return () => pointer;
  }
  const suffix = suffixOf(list.read);
  return ({ pointer }) => (pointer === undefined ? undefined : pointer + suffix);
}

/** Tells of a list what was asked of it: of one that is not known, or has no elements. */
function tellList(list: List, asked: Asked, { ask }: Explaining) {
  const asking = ask(innermostList(list), asked);
  return (actual: null | readonly [], pointer: string | undefined, item: Item | undefined, grounds: Ground[]) => {
    if (pointer !== undefined) grounds.push({ ask: asking, pointer, item, actual });
  };
}

/** The path of the fact that a list is; of `facts`, of the innermost list on the way. */
function innermostList(list: List): string {
  return list.kind === "list" ? list.read.fact : list.fact.replace(/\[\][^[]*$/, "");
}

function explainTest({ subject, asked, negated }: Test, explaining: Explaining): Explain {
  const told = askedOf(asked, negated, subject, explaining.parameters);
  switch (subject.kind) {
    case "fact":
    case "age":
      return tell(subject.read, told, explaining);
    case "span":
      return explainSpan(subject, told, explaining);
    case "tally":
      return explainTally(subject.tally, told, explaining);
  }
}

/** Both dates: what is asked of the last, from the first on. */
function explainSpan({ from, to }: Extract<Subject, { kind: "span" }>, told: Asked, explaining: Explaining): Explain {
  const [first, last] = [toLookup(from, explaining.sheet), toLookup(to, explaining.sheet)];
  const [onFirst, onLast] = [
    tell(from, { kind: "calculated", negated: false, measure: "span", fact: to.fact }, explaining),
    tell(to, told, explaining),
  ];
  return (cells, place, env, truth, grounds) => {
    if (truth <= yes) {
      onLast(cells, place, env, truth, grounds);
      onFirst(cells, place, env, truth, grounds);
      return;
    }
    if (first(cells) == null) onFirst(cells, place, env, truth, grounds);
    if (last(cells) == null) onLast(cells, place, env, truth, grounds);
  };
}

/** How many there are; then, of one that is not as it is asked, the elements at fault; of an open one, those that are open. */
function explainTally(tally: Tally, told: Asked, explaining: Explaining): Explain {
  const { list, body } = tally;
  const interval = toInterval(tally, explaining);
  const { inside, find } = toFind(list, explaining);
  const part = body === undefined ? undefined : toPart(body, inside);
  const pointerAt = toPointer(list);
  const ask = explaining.ask(innermostList(list), told);
  return (cells, place, env, truth, grounds) => {
    const { rows, placeOf } = find(cells, place, env);
    const { low = 0, high = 0 } = interval(cells, env) ?? {};
    if (truth > yes) {
      for (let i = 0; i < rows.length; i += 1) {
        if (rows[i] !== gap) continue;
        const { pointer } = placeOf(i);
        if (pointer !== undefined) grounds.push({ ask, pointer, item: place.item, actual: null });
        part?.explain(inside.sheet.read(undefined), nowhere, env, unknown, grounds);
      }
    } else {
      const pointer = pointerAt(place);
      const of = rows.filter((row) => row !== gap).length;
      const actual = { low, high: Number.isFinite(high) ? high : null, of };
      if (pointer !== undefined) grounds.push({ ask, pointer, item: place.item, actual });
    }
    const wanted = truth > yes ? unknown : truth === yes ? undefined : isShort(told, high) ? no : yes;
    if (part === undefined || wanted === undefined) return;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row !== gap && isAs(wanted, part.truth(row, env))) part.explain(row, placeOf(i), env, wanted, grounds);
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
  return (cells, { pointer, item }, _env, _truth, grounds) => {
    if (pointer === undefined) return;
    const a = (first.value(cells) ?? null) as JsonValue;
    const b = (second.value(cells) ?? null) as JsonValue;
    if (a === null || b !== null) {
      grounds.push({ ask: onLeft, pointer: pointer + first.suffix, item, actual: a, other: b });
    }
    if (b === null) grounds.push({ ask: onRight, pointer: pointer + second.suffix, item, actual: b, other: a });
  };
}

function compared(operator: Comparing["operator"], other: Read, subject: Subject): Asked {
  return { kind: "compare", negated: false, ...measureOf(subject), operator, fact: other.fact };
}

function toSide(subject: Subject, { sheet }: Explaining) {
  if (subject.kind !== "fact" && subject.kind !== "age") return undefined;
  return { read: subject.read, value: toLookup(subject.read, sheet), suffix: suffixOf(subject.read) };
}

/** Of what counts or takes two dates, all that it reads is told. */
function explainSides(subjects: readonly Subject[], explaining: Explaining): Explain {
  const sides = subjects.map((subject) => explainSide(subject, explaining));
  return (cells, place, env, truth, grounds) => {
    for (const side of sides) side(cells, place, env, truth > yes ? unknown : yes, grounds);
  };
}

function explainSide(subject: Subject, explaining: Explaining): Explain {
  const asked: Asked = { kind: "calculated", negated: false, ...measureOf(subject) };
  switch (subject.kind) {
    case "fact":
    case "age":
      return unlessOpen(subject.read, tell(subject.read, asked, explaining), explaining);
    case "span":
      return explainSpan(subject, asked, explaining);
    case "tally":
      return explainTally(subject.tally, asked, explaining);
  }
}

/** Where the whole is open, a fact that is known is not what leaves it open. */
function unlessOpen(read: Read, explain: Explain, { sheet }: Explaining): Explain {
  const value = toLookup(read, sheet);
  return (cells, place, env, truth, grounds) => {
    if (truth <= yes || value(cells) == null) explain(cells, place, env, truth, grounds);
  };
}

function explainMember({ read, list, negated }: Membership, explaining: Explaining): Explain {
  const { ask } = explaining;
  const { find } = toFind(list, explaining);
  const value = toLookup(read, explaining.sheet);
  const fact = elementFact(list);
  const onValue = tell(read, { kind: "one-of", negated, fact }, explaining);
  const onElement = ask(fact, { kind: "compare", negated, operator: "===", fact: read.fact });
  const ofList = tellList(list, { kind: "one-of", negated, fact: read.fact }, explaining);
  return (cells, place, env, truth, grounds) => {
    if (truth <= yes || value(cells) == null) onValue(cells, place, env, truth, grounds);
    if (truth <= yes) return;
    const { rows, placeOf } = find(cells, place, env);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row !== gap && row[0] != null) continue;
      const { pointer, item } = placeOf(i);
      if (row === gap) ofList(null, pointer, place.item, grounds);
      else if (pointer !== undefined) grounds.push({ ask: onElement, pointer, item, actual: null });
    }
  };
}
