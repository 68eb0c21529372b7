import type { Asked } from "../../generated/schemas.js";
import { toInterval } from "../backends/aggregates.js";
import { type Condition, elementFact, type Membership, type Quantified, type Tally } from "../condition.js";
import type { Grounds } from "../ground.js";
import { inverted } from "../inverted.js";
import { gap, toLookup } from "../read.js";
import type { Env } from "../run.js";
import type { Cells } from "../sheet.js";
import { no, unknown, yes } from "../three.js";
import { holderOf, innermostList, nowhere, tellList, toFind, toPointer } from "./elements.js";
import { add, as, type Explain, type Explaining, isAs, type Part, tell } from "./facts.js";

export function explainItems({ kind, list, body, ofNone }: Quantified, explaining: Explaining): Explain {
  const { inside, find } = toFind(list, explaining);
  const part = inside.part(body, kind === "some" ? as("alternative", inside) : inside);
  const decisive = kind === "some" ? yes : no;
  const pointerAt = toPointer(list);
  // The list itself leaves it open when it is unknown, and decides it when it is empty.
  const ofList = tellList(list, { kind: "items", negated: false, quantifier: kind, value: ofNone }, explaining);
  return (cells, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    const areAlike = shown === 1 - decisive;
    const wereEnough = grounds.areEnough;
    const { rows, placeOf } = find(cells, place, env);
    if (rows.length === 0) {
      ofList([], pointerAt(place), holderOf(list, place), grounds);
    }
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row === gap) {
        if (shown !== unknown) continue;
        ofList(null, placeOf(i).pointer, holderOf(list, place), grounds);
        explainBeyond(part, inside, env, grounds);
        continue;
      }
      if (!areAlike && !isAs(shown, part.truth(row, env))) continue;
      part.explain(row, placeOf(i), env, shown, grounds);
      if (shown === yes && decisive === yes) return;
      if (shown === no && decisive === no) grounds.areEnough = true;
    }
    grounds.areEnough = wereEnough;
  };
}

/** Of an element that nobody knows yet, what is read of the facts as a whole, where that leaves open what is asked of it. */
function explainBeyond({ truth, explain }: Part, { sheet }: Explaining, env: Env, grounds: Grounds): void {
  const element = sheet.read(undefined);
  if (truth(element, env) > yes) explain(element, nowhere, env, unknown, grounds);
}

/** How many there are; then, of one that is not as it is asked, the elements at fault; of an open one, those that are open. */
export function explainTally(tally: Tally, told: Asked, explaining: Explaining): Explain {
  const { list, body } = tally;
  const interval = toInterval(tally, explaining);
  const { inside, find } = toFind(list, explaining);
  const part = body === undefined ? undefined : inside.part(body, inside);
  const [more, fewer] = [body, body && inverted(body)].map((one) => one && wanting(one, told, inside));
  const pointerAt = toPointer(list);
  const ask = explaining.ask(innermostList(list), told);
  return (cells, place, env, truth, grounds) => {
    const { rows, placeOf } = find(cells, place, env);
    const { low = 0, high = 0 } = interval(cells, env) ?? {};
    if (truth > yes) {
      for (let i = 0; i < rows.length; i += 1) {
        if (rows[i] !== gap) continue;
        const { pointer } = placeOf(i);
        if (pointer !== undefined) add(grounds, { ask, pointer, item: holderOf(list, place), actual: null });
        if (part !== undefined) explainBeyond(part, inside, env, grounds);
      }
    } else {
      const pointer = pointerAt(place);
      const of = rows.filter((row) => row !== gap).length;
      const actual = { low, high: Number.isFinite(high) ? high : null, of };
      if (pointer !== undefined) add(grounds, { ask, pointer, item: holderOf(list, place), actual });
    }
    const asking = truth > yes ? part : truth === yes ? undefined : wantsMore(told, high) ? more : fewer;
    if (asking === undefined) return;
    const wanted = truth > yes ? unknown : no;
    const wereEnough = grounds.areEnough;
    grounds.areEnough = truth <= yes || wereEnough; // the list as a whole is told
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row !== gap && isAs(wanted, asking.truth(row, env))) asking.explain(row, placeOf(i), env, wanted, grounds);
    }
    grounds.areEnough = wereEnough;
  };
}

/** What an element has to be for a number to be as it is asked; where that is reached before all are so, one of several that would do. */
function wanting(body: Condition, told: Asked, inside: Explaining): Part {
  return inside.part(body, isReachedByAll(told) ? inside : as("alternative", inside));
}

/** Is a number as it is asked once all elements, or none, meet the condition, however many they are? */
function isReachedByAll({
  kind,
  negated,
  measure,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  value,
}: Asked) {
  if (negated) return false;
  if (kind === "equal") return value === 0 || (measure === "share" && value === 100);
  return (
    kind === "range" && ((minimum ?? exclusiveMinimum) === undefined || (maximum ?? exclusiveMaximum) === undefined)
  );
}

/** Are there too few, rather than too many? Where the number is one that must not be, either would do, and one is open. */
function wantsMore({ kind, negated, minimum, exclusiveMinimum, value, values = [] }: Asked, most: number): boolean {
  const least = Number(exclusiveMinimum ?? minimum ?? Number.NaN);
  if (kind === "range") return negated ? least <= 0 : most < least || most === exclusiveMinimum;
  return negated ? most === 0 : (kind === "equal" ? [value] : values).some((one) => most < Number(one));
}

export function explainMember({ read, list, negated }: Membership, explaining: Explaining): Explain {
  const { ask } = explaining;
  const { find } = toFind(list, explaining);
  const value = toLookup(read, explaining.sheet);
  const fact = elementFact(list);
  const onValue = tell(read, { kind: "one-of", negated, fact }, explaining);
  const onElement = ask(fact, { kind: "compare", negated, operator: "===", fact: read.fact });
  const ofList = tellList(list, { kind: "one-of", negated, fact: read.fact }, explaining);
  const pointerAt = toPointer(list);
  const among = as("context", explaining).ask(innermostList(list), {
    kind: "calculated",
    negated: false,
    measure: "count",
  });
  const told = new WeakSet<Grounds>();
  return (cells, place, env, truth, grounds) => {
    if (truth <= yes || value(cells) == null) onValue(cells, place, env, truth, grounds);
    if (list.kind === "everywhere" && told.has(grounds)) return;
    told.add(grounds); // what is not known everywhere is the same for each element that asks
    const holder = holderOf(list, place);
    const { rows, placeOf } = find(cells, place, env);
    if (truth <= yes) {
      const pointer = pointerAt(place);
      const of = rows.filter((row) => row !== gap).length;
      if (pointer !== undefined) add(grounds, { ask: among, pointer, item: holder, actual: { low: of, high: of, of } });
      return;
    }
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Cells;
      if (row !== gap && row[0] != null) continue;
      const { pointer, item } = placeOf(i);
      if (row === gap) ofList(null, pointer, holder, grounds);
      else if (pointer !== undefined) add(grounds, { ask: onElement, pointer, item, actual: null });
    }
  };
}
