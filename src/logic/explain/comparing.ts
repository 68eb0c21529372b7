import type { Asked, JsonValue } from "../../generated/schemas.js";
import type { Comparing, Read, Subject } from "../condition.js";
import { measureOf, toPointerIn } from "../ground.js";
import { toLookup } from "../read.js";
import { flip } from "../relations.js";
import { unknown, yes } from "../three.js";
import { add, as, type Explain, type Explaining, explainSpan, tell } from "./facts.js";
import { explainTally } from "./lists.js";

export function explainComparing(condition: Comparing, explaining: Explaining): Explain {
  const { operator, left, right } = condition;
  const [first, second] = [toSide(left, explaining), toSide(right, explaining)];
  if (first === undefined || second === undefined) return explaining.explainAggregates.sides(condition, explaining);
  const onLeft = explaining.ask(first.read.fact, compared(operator, second.read, left));
  const ofRight = compared(flip(operator), first.read, right);
  const onRight = explaining.ask(second.read.fact, ofRight);
  const beside = as("context", explaining).ask(second.read.fact, ofRight);
  return (cells, place, _env, _truth, grounds) => {
    const { pointer, item } = place;
    if (pointer === undefined) return;
    const a = (first.value(cells) ?? null) as JsonValue;
    const b = (second.value(cells) ?? null) as JsonValue;
    if (a === null || b !== null) {
      add(grounds, { ask: onLeft, pointer: first.pointerIn(place), item, actual: a, other: b });
    }
    const isOpen = a === null || b === null;
    if (b === null || !isOpen) {
      add(grounds, { ask: isOpen ? onRight : beside, pointer: second.pointerIn(place), item, actual: b, other: a });
    }
  };
}

function compared(operator: Comparing["operator"], other: Read, subject: Subject): Asked {
  return { kind: "compare", negated: false, ...measureOf(subject), operator, fact: other.fact };
}

function toSide(subject: Subject, { sheet }: Explaining) {
  if (subject.kind !== "fact" && subject.kind !== "age") return undefined;
  return { read: subject.read, value: toLookup(subject.read, sheet), pointerIn: toPointerIn(subject.read) };
}

/** Of what counts or takes two dates, all that it reads is told. */
export function explainSides({ left, right }: Comparing, explaining: Explaining): Explain {
  const sides = [left, right].map((subject) => explainSide(subject, explaining));
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
