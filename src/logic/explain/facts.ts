import type { Asked, JsonValue } from "../../generated/schemas.js";
import type { Compilation } from "../backends/truth.js";
import type { Comparing, Condition, General, List, Membership, Read, Subject, Tally } from "../condition.js";
import type { Ground, Grounds, Place, ToAsk } from "../ground.js";
import { inRole, type Role, toPointerIn } from "../ground.js";
import { toLookup } from "../read.js";
import type { Env } from "../run.js";
import type { Cells } from "../sheet.js";
import { type Truth, unknown, yes } from "../three.js";

/**
 * Adds the facts that decided a condition, or, where it is open, the unknown ones that may still decide it, in the order
 * of reading. `truth` is its truth. Of parts that settle a condition by themselves the first is enough; of those that
 * stand in its way, all.
 */
export type Explain = (cells: Cells, place: Place, env: Env, truth: number, grounds: Grounds) => void;

/** What explanations are compiled with. */
export interface Explaining extends Compilation {
  readonly ask: ToAsk;
  /** The facts that decide whether the rule applies, and are asked again whether it passes. */
  readonly scope: ReadonlySet<string>;
  /** How conditions that are out of the ordinary are explained. */
  readonly explain: (condition: General, explaining: Explaining) => ExplainGeneral;
  readonly explainAggregates: AggregateExplains;
  /** How the conditions that one is made of are explained. */
  readonly part: (condition: Condition, explaining: Explaining) => Part;
}

/** How conditions that put several facts together are explained: a pack that has none of them does without. */
export interface AggregateExplains {
  readonly span: (subject: Extract<Subject, { kind: "span" }>, told: Asked, explaining: Explaining) => Explain;
  readonly tally: (tally: Tally, told: Asked, explaining: Explaining) => Explain;
  readonly member: (condition: Membership, explaining: Explaining) => Explain;
  /** A comparison of what is more than a fact or the age of one. */
  readonly sides: (condition: Comparing, explaining: Explaining) => Explain;
  readonly find: (list: Extract<List, { kind: "everywhere" }>, explaining: Explaining) => Finding;
}

/** The elements of a list in the order of reading, each with its place. */
export interface Found {
  readonly rows: readonly Cells[];
  readonly placeOf: (index: number) => Place;
}

/** How the elements of a list are found. */
export interface Finding {
  /** What explains the conditions on the elements is compiled with. */
  readonly inside: Explaining;
  readonly find: (cells: Cells, place: Place, env: Env) => Found;
}

/** What conditions are compiled with of which one of several would do, or which ask for nothing to be mended. */
export function as(role: Exclude<Role, "demand">, explaining: Explaining): Explaining {
  return { ...explaining, ask: inRole(role, explaining.ask) };
}

/** The same of a condition that is out of the ordinary, over the data as they are. */
export type ExplainGeneral = (data: unknown, place: Place, env: Env, grounds: Grounds) => void;

/** Adds a fact, unless it stands beside what is at fault where that decides nothing any more. */
export function add(grounds: Grounds, ground: Ground): void {
  if (!(grounds.areEnough && ground.ask.role === "context")) grounds.all.push(ground);
}

/** A part of a condition, both ways. */
export interface Part {
  readonly truth: Truth;
  readonly explain: Explain;
}

export function isAs(shown: number, truth: number): boolean {
  return shown === unknown ? truth > yes : truth === shown;
}

/** Tells of one fact what was asked of it. */
export function tell(read: Read, asked: Asked, { ask: toAsk, sheet }: Explaining): Explain {
  const ask = toAsk(read.fact, asked);
  const value = toLookup(read, sheet);
  const pointerIn = toPointerIn(read);
  return (cells, place, _env, _truth, grounds) => {
    if (place.pointer === undefined) return;
    const actual = (value(cells) ?? null) as JsonValue;
    add(grounds, { ask, pointer: pointerIn(place), item: place.item, actual });
  };
}

/** Both dates: what is asked of the last, from the first on. */
export function explainSpan(
  { from, to }: Extract<Subject, { kind: "span" }>,
  told: Asked,
  explaining: Explaining,
): Explain {
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
