import { dayNumber, firstDay, isoDateOf, lastDay } from "../facts/dates.js";
import { defaults } from "../facts/profile.js";
import { factChoices, factKind } from "../facts/schema.js";
import type { Ends, Extent } from "./extent.js";
import { put, type Slot } from "./slots.js";
import type { Trial } from "./trial.js";
import { resized } from "./values.js";

type IsSameWith = (value: unknown) => boolean;

/** `isSame` tells whether the draft, as it stands, has the outcome that it had. */
export function extentOf(slot: Slot, trial: Trial, isSame: () => boolean): Extent {
  const isSameWith: IsSameWith = (value) => {
    put(slot, value);
    const same = isSame();
    put(slot, slot.given);
    return same;
  };
  if (slot.isList) return { kind: "number", ...lengths(slot, trial, isSameWith) };
  switch (factKind(slot.fact)) {
    case "boolean":
      return { kind: "one-of", values: [true, false].filter(isSameWith) };
    case "string":
      return texts(slot, trial, isSameWith);
    case "date":
      return { kind: "date", ...dates(slot, trial, isSameWith) };
    default:
      return { kind: "number", ...numbers(slot, trial, isSameWith) };
  }
}

function dates(slot: Slot, trial: Trial, isSameWith: IsSameWith): Ends<string> {
  const days = trial.valuesOf(slot).flatMap((date) => dayNumber(date) ?? []);
  const points = trial.isPartial(slot) ? [...days, ...doubling(dayNumber(slot.given) ?? 0)] : days;
  const isSame = (day: number) => isSameWith(isoDateOf(day));
  const [first, last] = whole(dayNumber(slot.given) ?? 0, points, firstDay, lastDay, isSame);
  return {
    ...(first > firstDay && { minimum: isoDateOf(first) }),
    ...(last < lastDay && { maximum: isoDateOf(last) }),
  };
}

function texts(slot: Slot, { valuesOf }: Trial, isSameWith: IsSameWith): Extent {
  const choices = factChoices(slot.fact);
  if (choices !== undefined) return { kind: "one-of", values: choices.filter(isSameWith) };
  const known = [...new Set([slot.given, ...valuesOf(slot)])].filter((value) => typeof value === "string");
  const fresh = freshText(known, slot.fact.maxLength);
  if (fresh === undefined || !isSameWith(fresh)) return { kind: "one-of", values: known.filter(isSameWith) };
  return { kind: "other-than", values: known.filter((value) => !isSameWith(value)) };
}

/** A text that nothing names. */
function freshText(known: readonly string[], maxLength: number = defaults.maxLength): string | undefined {
  for (let i = 0; i <= known.length; i += 1) {
    const text = i.toString(36);
    if (!known.includes(text) && text.length <= maxLength) return text;
  }
  return undefined;
}

function lengths(slot: Slot, { valuesOf }: Trial, isSameWith: IsSameWith): Ends<number> {
  const length = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  const most = slot.fact.maxItems ?? defaults.maxItems;
  const isSame = (count: number) => isSameWith(resized(slot, [count])[0]);
  const [minimum, maximum] = whole(length(slot.given), valuesOf(slot).map(length), 0, most, isSame);
  return { minimum, maximum };
}

function numbers(slot: Slot, trial: Trial, isSameWith: IsSameWith): Ends<number> {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = slot.fact;
  const from = slot.given as number;
  const asked = trial.valuesOf(slot).filter((value) => typeof value === "number");
  const points = trial.isPartial(slot) ? [...asked, ...doubling(from)] : asked;
  const least = Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
  const [isAbove, isBelow] = [least === exclusiveMinimum, most === exclusiveMaximum];
  if (factKind(slot.fact) === "integer") {
    const [first, last] = [
      isAbove ? Math.floor(least) + 1 : Math.ceil(least),
      isBelow ? Math.ceil(most) - 1 : Math.floor(most),
    ];
    const [low, high] = whole(from, points, first, last, isSameWith);
    return { ...(Number.isFinite(low) && { minimum: low }), ...(Number.isFinite(high) && { maximum: high }) };
  }
  const near = points.flatMap((point) => [nextDown(point), point, nextUp(point)]);
  const low = lastSame(from, near, isAbove ? nextUp(least) : least, isSameWith, middleDouble);
  const high = lastSame(from, near, isBelow ? nextDown(most) : most, isSameWith, middleDouble);
  const isShorter = (other: number, end: number) => String(other).length < String(end).length;
  return {
    ...(Number.isFinite(low) &&
      (isShorter(nextDown(low), low) ? { exclusiveMinimum: nextDown(low) } : { minimum: low })),
    ...(Number.isFinite(high) &&
      (isShorter(nextUp(high), high) ? { exclusiveMaximum: nextUp(high) } : { maximum: high })),
  };
}

/** Points farther and farther away, where nothing tells at which numbers something may change. */
function doubling(from: number): number[] {
  const steps = Array.from({ length: 53 }, (_, i) => 2 ** i);
  return steps.flatMap((step) => [from - step, from + step]);
}

/** The first and the last of the whole numbers around one with which nothing changes. */
function whole(
  from: number,
  points: readonly number[],
  first: number,
  last: number,
  isSame: (value: number) => boolean,
): readonly [number, number] {
  const middle = (a: number, b: number) => Math.trunc((a + b) / 2);
  return [lastSame(from, points, first, isSame, middle), lastSame(from, points, last, isSame, middle)];
}

/** How far one can go from a value towards a bound with nothing changing; the bound where nothing changes on the whole way. */
function lastSame(
  from: number,
  points: readonly number[],
  bound: number,
  isSame: (value: number) => boolean,
  middleOf: (a: number, b: number) => number,
): number {
  const sign = bound < from ? -1 : 1;
  const isOnTheWay = (point: number) => (point - from) * sign > 0 && (bound - point) * sign >= 0;
  const way = [...new Set(Number.isFinite(bound) ? [...points, bound] : points)].filter(isOnTheWay);
  let last = from;
  for (const point of way.sort((a, b) => (a - b) * sign)) {
    if (!isSame(point)) return between(last, point, isSame, middleOf);
    last = point;
  }
  return bound;
}

/** The last value with which nothing changes, between one of those and one with which something does. */
function between(
  same: number,
  other: number,
  isSame: (value: number) => boolean,
  middleOf: (a: number, b: number) => number,
): number {
  let [kept, changed] = [same, other];
  for (let middle = middleOf(kept, changed); middle !== kept && middle !== changed; middle = middleOf(kept, changed)) {
    if (isSame(middle)) kept = middle;
    else changed = middle;
  }
  return kept;
}

/** The place of a number among all that a computer has, in their order. */
function placeOf(number: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number + 0);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fff_ffff_ffff_ffffn) : bits;
}

function numberAt(place: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, place < 0n ? -place | -0x8000_0000_0000_0000n : place);
  return view.getFloat64(0) + 0;
}

function nextUp(number: number): number {
  return Number.isFinite(number) ? numberAt(placeOf(number) + 1n) : number;
}

function nextDown(number: number): number {
  return Number.isFinite(number) ? numberAt(placeOf(number) - 1n) : number;
}

function middleDouble(a: number, b: number): number {
  return numberAt((placeOf(a) + placeOf(b)) / 2n);
}
